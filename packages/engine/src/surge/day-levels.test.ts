import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { sizesOfReports } from "./clump-sizes.ts";
import { drawLevels, usualLevels } from "./day-levels.ts";
import { checkStudy } from "./study.ts";
import { START } from "./test-support/made-study.ts";

const WINDOW = 7;

/** Mean of many drawn levels, by age, for totals given from the first day on. */
function levels(totals: readonly number[], dispersion: number): number[] {
  const cases = totals.map((count, n) => ({ location: "A", date: addDays(START, n), count }));
  const locations = ["A", "B"].map((id, i) => ({ id, xKm: i, yKm: 0 }));
  const until = addDays(START, totals.length - 1);
  const checked = checkStudy(cases, locations, { start: START, until, maxDays: WINDOW });
  assert.ok(checked.ok);
  const study = checked.value;
  const sizes = sizesOfReports(Float64Array.of(1), Float64Array.of(dispersion), study.total);
  const usual = usualLevels(study, WINDOW);
  const random = seeded(61);
  const sums = new Float64Array(WINDOW);
  for (let n = 0; n < 400; n++)
    for (const [age, level] of drawLevels(study, usual, sizes, () => random).entries())
      sums[age] = (sums[age] ?? 0) + level;
  return Array.from(sums, (sum) => sum / 400);
}
/** Ten weeks of the same, then the last one. */
const weeks = (usual: readonly number[], last: readonly number[]): number[] => [
  ...Array.from({ length: 10 }, () => usual).flat(),
  ...last,
];
const within = (value: number, low: number, high: number): void =>
  assert.ok(value > low && value < high, `${value} is not within ${low} and ${high}`);

test("six on a weekday that usually brings one are not expected, six on one that brings six are", () => {
  const week = [1, 8, 8, 6, 6, 6, 6];
  const byAge = levels(weeks(week, [6, 8, 8, 6, 6, 6, 6]), 3);
  within(byAge[6] ?? 0, 0.4, 3);
  within(byAge[3] ?? 0, 5, 7);
});

test("where days are busy and quiet without clumps, a busy day's reports were expected", () => {
  const swing = Array.from({ length: 70 }, (_, n) => (n % 4 === 0 ? 20 : 2));
  const byAge = levels([...swing, 2, 20, 2, 2, 2, 2, 2], 1);
  within(byAge[5] ?? 0, 17, 23);
  within(byAge[0] ?? 0, 1, 3.5);
});

test("where clumps explain how totals differ, each day is taken to be as usual", () => {
  const spells = Array.from({ length: 10 }, (_, n) => Array.from({ length: 7 }, (_, d) => ((n * 5 + d * 3) % 11) + 1));
  const byAge = levels([...spells.flat(), 11, 1, 11, 1, 6, 6, 6], 6);
  for (const level of byAge) within(level, 4, 8);
});

test("with no earlier reports each day is what it brought, and too short a past knows no weekdays", () => {
  assert.deepEqual(levels([...Array.from({ length: 20 }, () => 0), 0, 0, 0, 0, 3, 1, 2], 2), [2, 1, 3, 0, 0, 0, 0]);
  for (const level of levels([4, 2, 4, 2, 4, 2, 4, 4, 4, 2, 4, 2, 4, 2], 4)) within(level, 2, 4);
});

test("a day that brings twenty times the usual was busy: no clump was ever as large", () => {
  const byAge = levels(weeks([2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 40]), 1.4);
  within(byAge[0] ?? 0, 39, 41);
  for (const level of byAge.slice(1)) within(level, 1.9, 2.1);
});
