import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, fromNumber, parseDay, toNumber, weekdayOf } from "./day.ts";

test("days are counted as the calendar counts them, over leap days and the turns of centuries", () => {
  for (let days = toNumber(dayOf("1895-01-01")); days < toNumber(dayOf("2105-01-01")); days += 1) {
    const day = fromNumber(days);
    assert.equal(day, new Date(days * 86_400_000).toISOString().slice(0, 10));
    assert.equal(toNumber(day), days);
  }
});

test("a day moves on by days, and has a weekday", () => {
  assert.equal(addDays(dayOf("2024-02-28"), 2), "2024-03-01");
  assert.equal(addDays(dayOf("2025-01-01"), -1), "2024-12-31");
  assert.equal(weekdayOf(dayOf("2021-02-10")), 3);
  assert.equal(weekdayOf(dayOf("1969-12-28")), 0);
  assert.equal(parseDay("2021-02-29"), null);
});

function dayOf(given: string): NonNullable<ReturnType<typeof parseDay>> {
  const day = parseDay(given);
  assert.ok(day);
  return day;
}
