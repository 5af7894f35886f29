import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "@clearline/engine";
import { readDate, sayCallDay } from "./say-date.ts";

const today = parseDay("2026-11-19") ?? assert.fail();
const read = (day: string, month = "", year = "") => {
  const result = readDate({ day, month, year }, today);
  return result.ok ? result.value : result.error;
};

const READ: readonly [typed: [string, string?, string?], day: string][] = [
  [["18", "11", "2026"], "2026-11-18"],
  [["18", "11", "26"], "2026-11-18"],
  [["18th", "Nov", "2026"], "2026-11-18"],
  [["1", "sept", "2026"], "2026-09-01"],
  [["3", "FEBRUARY", "26"], "2026-02-03"],
  [[" 7 ", " 3 ", " 2025 "], "2025-03-07"],
  [["18/11/2026"], "2026-11-18"],
  [["18.11.26"], "2026-11-18"],
  [["18 November"], "2026-11-18"],
  [["18th of November 2026"], "2026-11-18"],
  [["20", "11"], "2025-11-20"],
  [["29", "2"], "2024-02-29"],
  [["18 September 2025"], "2025-09-18"],
  [["3rd of Nov."], "2026-11-03"],
  [["Nov 3rd, 2025"], "2025-11-03"],
  [["Tuesday 17th November"], "2026-11-17"],
  [["last tues"], "2026-11-17"],
  [["on Weds."], "2026-11-18"],
  // Today is a Thursday: whoever means it chooses "today".
  [["Thursday"], "2026-11-12"],
  [["Last Friday"], "2026-11-13"],
  [["yesterday"], "2026-11-18"],
  [["Today"], "2026-11-19"],
];
for (const [typed, day] of READ) {
  test(`reads ${JSON.stringify(typed)} as ${day}`, () => assert.equal(read(...typed), day));
}

test("says which way a day is wrong", () => {
  assert.equal(read(""), "day-missing");
  assert.equal(read("tuesday-ish"), "day-not-a-day");
  assert.equal(read("last week"), "day-not-a-day");
  assert.equal(read("tues or weds"), "day-not-a-day");
  assert.equal(read("31", "2", "2026"), "day-not-a-day");
  assert.equal(read("18", "13", "2026"), "day-not-a-day");
  assert.equal(read("18", "ma", "2026"), "day-not-a-day");
  assert.equal(read("18", "11", "226"), "day-not-a-day");
  assert.equal(read("20", "11", "2026"), "day-in-future");
  assert.equal(read("18", "11", "1026"), "day-long-ago");
});

test("says the day of a call as a person would", () => {
  assert.equal(sayCallDay(today, today), "Today, Thursday 19 November 2026");
  assert.equal(sayCallDay(parseDay("2026-11-18") ?? assert.fail(), today), "Yesterday, Wednesday 18 November 2026");
});
