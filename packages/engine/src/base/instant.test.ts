import assert from "node:assert/strict";
import { test } from "node:test";
import { dayAt, parseInstant, sayInstant, sayTime } from "./instant.ts";

const london = "Europe/London";
const at = (given: string) => parseInstant(given) ?? assert.fail(`${given} is an instant`);

test("an instant is read with any offset and kept in UTC", () => {
  assert.equal(parseInstant("2026-06-19T09:15:00+01:00"), "2026-06-19T08:15:00Z");
  assert.equal(parseInstant("2026-06-19T08:15:00.123Z"), "2026-06-19T08:15:00Z");
});

test("a day that does not exist, a bare day and a nonsense hour are refused", () => {
  for (const bad of ["2026-02-29T09:00:00Z", "2026-06-19", "2026-06-19T25:00:00Z", "", "2026-06-19T09:15:00"]) {
    assert.equal(parseInstant(bad), null, bad);
  }
});

test("the clocks of the place are said, summer time included", () => {
  assert.equal(sayInstant(at("2026-11-19T09:15:00Z"), london), "19 November 2026, 9:15am");
  assert.equal(sayInstant(at("2026-06-19T23:30:00Z"), london), "20 June 2026, 12:30am");
  assert.equal(dayAt(at("2026-06-19T23:30:00Z"), london), "2026-06-20");
});

test("noon and midnight are 12pm and 12am", () => {
  assert.equal(sayTime(at("2026-01-01T12:00:00Z"), london), "12pm");
  assert.equal(sayTime(at("2026-01-01T00:00:00Z"), london), "12am");
});
