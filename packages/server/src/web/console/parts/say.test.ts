import { type Day, parseDay } from "@clearline/engine";
import assert from "node:assert/strict";
import { test } from "node:test";
import { usualTop } from "./calls.ts";
import { days, everySo, onceIn, waited } from "./say.ts";

const day = (given: string): Day => {
  const found = parseDay(given);
  assert.ok(found);
  return found;
};

test("how rare an alarm is, in words a duty officer can weigh", () => {
  assert.equal(onceIn(1), "every day");
  assert.equal(onceIn(0), "every day");
  assert.equal(onceIn(10), "about once in 2 weeks");
  assert.equal(onceIn(365), "about once a year");
  assert.equal(onceIn(2190), "about once in 5 years");
  assert.equal(onceIn(1e9), "once in 100 years or more rarely");
  assert.equal(everySo(365), "a year");
  assert.equal(everySo(1), "in about 1 day");
  assert.equal(everySo(21), "in about 3 weeks");
  assert.equal(everySo(180), "in about 6 months");
});

test("how long somebody has waited; only whole days where the hour is not kept", () => {
  const now = new Date("2026-11-19T10:00:00Z");
  assert.equal(waited(new Date("2026-11-19T07:09:00Z"), day("2026-11-19"), now), "2 h 51 min");
  assert.equal(waited(new Date("2026-11-19T09:51:00Z"), day("2026-11-19"), now), "9 min");
  assert.equal(waited(null, day("2026-11-17"), now), "2 days");
  assert.equal(waited(null, day("2026-11-19"), now), "today");
});

test("spans of days, with the year only where it is another one", () => {
  const today = day("2026-11-19");
  assert.equal(days(day("2026-11-16"), day("2026-11-18"), today), "16 to 18 November");
  assert.equal(days(day("2026-10-30"), day("2026-11-02"), today), "30 October to 2 November");
  assert.equal(days(day("2025-12-30"), day("2026-01-02"), today), "30 December 2025 to 2 January");
});

test("the usual range holds 19 days in 20", () => {
  // Poisson quantiles at 0.95: R, qpois(0.95, c(0.5, 1, 3, 10)) gives 2 3 6 15.
  assert.deepEqual([0.5, 1, 3, 10].map(usualTop), [2, 3, 6, 15]);
});
