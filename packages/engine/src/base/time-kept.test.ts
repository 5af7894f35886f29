import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, addMonths, type Day, parseDay } from "./day.ts";
import { isShorter, lastDayKept, lastDayOver, parseTimeKept, sayTimeKept, type TimeKept } from "./time-kept.ts";

const dayOf = (given: string): Day => {
  const day = parseDay(given);
  assert.ok(day);
  return day;
};

test("months are added as the calendar has them, and end with a month that is shorter", () => {
  for (const [from, months, to] of [
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-12-31", 12, "2027-12-31"],
  ] as const)
    assert.equal(addMonths(dayOf(from), months), to, `${from} ${months}`);
});

test("what is of a day goes on the first day after its time, neither sooner nor later, over five years of days", () => {
  const times: readonly TimeKept[] = [
    { n: 0, unit: "day" },
    { n: 1, unit: "day" },
    { n: 90, unit: "day" },
    { n: 1, unit: "month" },
    { n: 11, unit: "month" },
    { n: 24, unit: "month" },
    { n: 72, unit: "month" },
  ];
  for (const kept of times) {
    for (let n = 0; n < 1900; n += 1) {
      const today = addDays(dayOf("2026-11-30"), n);
      const over = lastDayOver(today, kept);
      assert.ok(lastDayKept(over, kept) < today, `${sayTimeKept(kept)}: ${over} is over on ${today}`);
      assert.ok(lastDayKept(addDays(over, 1), kept) >= today, `${sayTimeKept(kept)}: the day after ${over} is kept`);
    }
  }
});

test("a time is read as people write it, and said as they say it", () => {
  for (const [given, said] of [
    ["90 days", "90 days"],
    ["1 day", "1 day"],
    [" 24 Months ", "2 years"],
    ["7months", "7 months"],
    ["6 years", "6 years"],
    ["12 months", "1 year"],
    ["0 days", "0 days"],
  ] as const) {
    const kept = parseTimeKept(given);
    assert.ok(kept, given);
    assert.equal(sayTimeKept(kept), said);
  }
  for (const given of ["", "soon", "90", "-1 days", "1.5 years", "101 years", "36526 days", "2 weeks", "1e3 days"])
    assert.equal(parseTimeKept(given), null, given);
});

test("a month is longer than 28 days in every month but a short February", () => {
  const [month, days] = [{ n: 1, unit: "month" } as const, { n: 30, unit: "day" } as const];
  assert.ok(isShorter(month, days, dayOf("2026-02-01")));
  assert.ok(!isShorter(month, days, dayOf("2026-03-01")));
});
