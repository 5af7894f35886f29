import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { poisson } from "./expectation.ts";
import { START } from "./test-support/made-study.ts";
import { usualRate } from "./usual-rate.ts";

const to = addDays(START, 76);
const settings = { from: START, to, factor: () => 1, clumping: 1 };

function daysOf(seed: number, perDay: (age: number) => number): Day[] {
  const random = seeded(seed);
  return Array.from({ length: 77 }, (_, age) =>
    Array.from({ length: poisson(random, perDay(age)) }, () => addDays(to, -age)),
  ).flat();
}

const meanRate = (perDay: (age: number) => number): number => {
  const rates = Array.from({ length: 200 }, (_, seed) => usualRate(daysOf(seed, perDay), settings));
  return rates.reduce((sum, { cases, worth }) => sum + cases / worth, 0) / rates.length;
};

test("a quiet past is taken nearly whole, rare or common", () => {
  for (const perDay of [0.1, 0.5, 2, 10]) {
    const rate = meanRate(() => perDay);
    assert.ok(rate > 0.93 * perDay && rate < 1.03 * perDay, `${rate} for ${perDay}`);
  }
});

test("three weeks of noise do not become usual", () => {
  const rate = meanRate((age) => (age < 20 ? 1.1 : 0.1));
  assert.ok(rate < 0.15, `${rate}`);
});

test("a past without a report has its days", () => {
  assert.deepEqual(usualRate([], settings), { cases: 0, worth: 77 });
});
