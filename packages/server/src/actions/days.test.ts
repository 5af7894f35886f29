import assert from "node:assert/strict";
import { test } from "node:test";
import { londonDay, londonHour, londonMinute } from "./days.ts";

test("London's clocks are an hour ahead in summer, and midnight is hour 0 of the day that begins", () => {
  for (const [at, day, hour] of [
    ["2026-11-18T23:59:59Z", "2026-11-18", 23],
    ["2026-11-19T00:00:00Z", "2026-11-19", 0],
    ["2026-06-30T22:59:00Z", "2026-06-30", 23],
    ["2026-06-30T23:30:00Z", "2026-07-01", 0],
  ] as const) {
    assert.deepEqual([londonDay(new Date(at)), londonHour(new Date(at))], [day, hour], at);
  }
  assert.equal(londonMinute(new Date("2026-06-30T23:30:00Z")), "2026-07-01 00:30");
});
