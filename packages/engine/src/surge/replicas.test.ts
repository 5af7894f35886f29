import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { replicaMaxima, samplerOf } from "./replicas.ts";
import { checkStudy, type Study } from "./study.ts";
import type { ScanOptions } from "./surge.ts";
import { day, START } from "./test-support/made-study.ts";
import { layWindows } from "./windows.ts";

/** Ten cases: A has 6 and B 4; five fall on the last day, two on the day before. */
function study(options: Partial<ScanOptions>): Study {
  const places = ["A", "B"].map((id, i) => ({ id, xKm: i, yKm: 0, population: i === 0 ? 100 : 300 }));
  const counts: [string, string, number][] = [
    ["A", "2026-01-04", 4],
    ["B", "2026-01-04", 1],
    ["A", "2026-01-03", 1],
    ["B", "2026-01-03", 1],
    ["A", "2026-01-01", 1],
    ["B", "2026-01-02", 2],
  ];
  const cases = counts.map(([location, date, count]) => ({ location, date: day(date), count }));
  const checked = checkStudy(cases, places, { start: START, until: day("2026-01-04"), maxDays: 2, ...options });
  assert.ok(checked.ok);
  return checked.value;
}

const DRAWS = 20_000;

/** Mean count of A and B on the last day, then of A and B on the day before. */
function meanCounts(of: Study): number[] {
  const draw = samplerOf(of)(0);
  const random = seeded(31);
  const counts = new Int32Array(4);
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < DRAWS; i++) {
    draw(random, counts, new Float64Array(2));
    for (const [at, cell] of [0, 2, 1, 3].entries()) sums[at] = (sums[at] ?? 0) + (counts[cell] ?? 0);
  }
  return sums.map((sum) => sum / DRAWS);
}

function assertNear(means: readonly number[], expected: readonly number[]): void {
  // A count's variance is at most its mean here, or 2 where there are clumps.
  means.forEach((mean, i) => {
    const right = expected[i] ?? Number.NaN;
    assert.ok(Math.abs(mean - right) < 4 * Math.sqrt((2 * right) / DRAWS), `${mean}, not ${right}`);
  });
}

test("permuted, each place has its share of each day", () => {
  assertNear(meanCounts(study({})), [3, 2, 1.2, 0.8]);
});

test("permuted, places keep what they have and days what they have", () => {
  const counts = new Int32Array(4);
  const draw = samplerOf(study({}))(0);
  const random = seeded(32);
  for (let i = 0; i < 100; i++) {
    draw(random, counts, new Float64Array(2));
    const [a0 = 0, a1 = 0, b0 = 0, b1 = 0] = counts;
    assert.deepEqual([a0 + b0, a1 + b1], [5, 2]);
    assert.ok(a0 + a1 <= 6 && b0 + b1 <= 4);
  }
});

test("the Poisson null spreads cases over people and days", () => {
  assertNear(meanCounts(study({ model: "poisson" })), [0.625, 1.875, 0.625, 1.875]);
});

test("dispersed, days keep what they have, and places that ten cases cannot tell apart share them alike", () => {
  const [a0 = 0, b0 = 0, a1 = 0, b1 = 0] = meanCounts(study({ nullModel: "dispersed" }));
  assert.ok(Math.abs(a0 + b0 - 5) < 1e-9 && Math.abs(a1 + b1 - 2) < 1e-9);
  // Nearly: where a place is taken to tell in larger clumps, these do not fit into days with few reports.
  assert.ok(Math.abs(a0 - 2.5) < 0.25 && Math.abs(a1 - 1) < 0.1, `${a0}, ${a1}`);
});

test("more replicas begin with the same ones", () => {
  const few = study({ replicas: 60 });
  const many = study({ replicas: 180 });
  assert.deepEqual(replicaMaxima(many, layWindows(many)).subarray(0, 60), replicaMaxima(few, layWindows(few)));
});

test("cut into any number of parts, the replicas are the same, also with the null that knows of clumps", () => {
  for (const nullModel of ["permutation", "dispersed"] as const) {
    const all = study({ replicas: 230, nullModel });
    const windows = layWindows(all);
    const whole = [...replicaMaxima(all, windows)];
    assert.ok(new Set(whole).size > 3);
    for (const size of [2, 3, 5, 7]) {
      const parts = Array.from({ length: size }, (_, part) => replicaMaxima(all, windows, { part, of: size }));
      assert.deepEqual(
        parts.flatMap((part) => [...part]),
        whole,
        `${nullModel} in ${size}`,
      );
    }
  }
});
