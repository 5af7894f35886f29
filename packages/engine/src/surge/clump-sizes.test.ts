import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { clumpsOf, logOfTotal, sizesOfReports } from "./clump-sizes.ts";

test("where nothing is clumped every report is alone", () => {
  assert.deepEqual([...sizesOfReports(Float64Array.of(0.5, 0.5), Float64Array.of(1, 1), 9)], [1]);
});

test("a report's clump is as large on average as the dispersion: sizes are geometric", () => {
  const sizes = sizesOfReports(Float64Array.of(1), Float64Array.of(3), 1000);
  assert.ok(Math.abs(sizes.reduce((sum, share) => sum + share, 0) - 1) < 1e-6);
  assert.ok(Math.abs(sizes.reduce((sum, share, i) => sum + share * (i + 1), 0) - 3) < 1e-6);
});

test("two reports are one clump as often as Poisson clumps of those sizes make it", () => {
  const sizes = Float64Array.of(0.4, 0.6);
  const expected = 1.5;
  // Rates of clumps: 0.6 of size 1, 0.45 of size 2. P(two of size 1) : P(one of size 2) = 0.6^2 / 2 : 0.45.
  const share = 0.45 / (0.45 + 0.18);
  const draw = clumpsOf(2, expected, sizes);
  const random = seeded(3);
  let pairs = 0;
  for (let i = 0; i < 20_000; i++)
    draw(random, (size) => {
      if (size === 2) pairs++;
    });
  assert.ok(Math.abs(pairs / 20_000 - share) < 4 * Math.sqrt((share * (1 - share)) / 20_000), `${pairs / 20_000}`);
});

test("clumps always hold exactly the total, also where it is far from the usual", () => {
  const sizes = sizesOfReports(Float64Array.of(0.3, 0.7), Float64Array.of(5, 1.5), 5000);
  const random = seeded(4);
  for (const [total, expected] of [
    [0, 3],
    [1, 50],
    [40, 0.01],
    [5000, 5000],
    [5000, 20],
  ] as const) {
    let held = 0;
    clumpsOf(
      total,
      expected,
      sizes,
    )(random, (size) => {
      assert.ok(size >= 1);
      held += size;
    });
    assert.equal(held, total);
  }
});

test("totals are as likely as Poisson clumps of those sizes make them, and all together are certain", () => {
  // Rates of clumps: 0.6 of size 1, 0.45 of size 2.
  const sizes = Float64Array.of(0.4, 0.6);
  const none = Math.exp(-1.05);
  assert.ok(Math.abs(Math.exp(logOfTotal(0, 1.5, sizes)) - none) < 1e-12);
  assert.ok(Math.abs(Math.exp(logOfTotal(2, 1.5, sizes)) - none * (0.45 + 0.18)) < 1e-12);
  const all = Array.from({ length: 60 }, (_, n) => Math.exp(logOfTotal(n, 1.5, sizes))).reduce((a, b) => a + b, 0);
  assert.ok(Math.abs(all - 1) < 1e-9, `${all}`);
});
