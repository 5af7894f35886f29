import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day, parseDay, type TimeKept } from "@clearline/engine";
import { runToday, type Standing, standingToday } from "./keeping-plan.ts";

const days = (n: number): TimeKept => ({ n, unit: "day" });
const months = (n: number): TimeKept => ({ n, unit: "month" });
const day = (given: string): Day => parseDay(given) ?? assert.fail(given);
const [first, later] = [day("2026-11-19"), day("2026-12-03")];
const NEW = { standard: months(24) };

test("the first look announces and nothing goes; after 14 days it counts, and not a day before", () => {
  const announced: Standing = { kept: null, next: { kept: months(24), from: later } };
  assert.deepEqual(standingToday(null, months(24), first, NEW), announced);
  for (let n = 1; n < 14; n += 1)
    assert.deepEqual(standingToday(announced, months(24), addDays(first, n), NEW), announced, `day ${n}`);
  assert.deepEqual(standingToday(announced, months(24), later, NEW), { kept: months(24), next: null });
});

test("what was deleted before there was a table of it goes on so; a shorter time than that is announced", () => {
  const before = { standard: days(90), before: true };
  assert.deepEqual(standingToday(null, days(90), first, before), { kept: days(90), next: null });
  assert.deepEqual(standingToday(null, days(9), first, before), {
    kept: days(90),
    next: { kept: days(9), from: later },
  });
});

test("a shorter time counts after 14 days and the old one till then; a longer one counts at once", () => {
  const was: Standing = { kept: months(24), next: null };
  const slip = standingToday(was, days(24), first, NEW);
  assert.deepEqual(slip, { kept: months(24), next: { kept: days(24), from: later } });
  assert.deepEqual(standingToday(slip, months(24), addDays(first, 5), NEW), was, "put right, nothing went");
  assert.deepEqual(standingToday(was, months(36), first, NEW), { kept: months(36), next: null });
});

test("while something is announced, a longer time keeps its day and a shorter one begins the 14 days anew", () => {
  const announced: Standing = { kept: null, next: { kept: months(24), from: later } };
  const next = day("2026-11-25");
  assert.deepEqual(standingToday(announced, months(36), next, NEW).next, { kept: months(36), from: later });
  assert.deepEqual(standingToday(announced, months(6), next, NEW).next, { kept: months(6), from: addDays(next, 14) });
});

test("a clock that jumps deletes nothing for 14 days, forward or back; a day or a month without a run is none", () => {
  const ran = { last_day: first, wait_until: null };
  assert.equal(runToday(null, first).wait_until, null);
  for (const n of [0, 1, 31]) assert.equal(runToday(ran, addDays(first, n)).wait_until, null, `${n} days`);
  for (const n of [-1, 32, 365 * 7]) {
    const today = addDays(first, n);
    const waiting = runToday(ran, today);
    assert.deepEqual(waiting, { last_day: today, wait_until: addDays(today, 14) }, `${n} days`);
    assert.equal(runToday(waiting, addDays(today, 13)).wait_until, addDays(today, 14));
    assert.equal(runToday(waiting, addDays(today, 14)).wait_until, null);
  }
});
