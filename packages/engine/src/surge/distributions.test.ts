import assert from "node:assert/strict";
import { test } from "node:test";
import {
  logGamma,
  negativeBinomialQuantile,
  negativeBinomialUpperTail,
  normalUpperQuantile,
  normalUpperTail,
  studentTwoSided,
} from "./distributions.ts";

const near = (given: number, expected: number, within = 1e-9): void =>
  assert.ok(Math.abs(given - expected) <= within * Math.max(1, Math.abs(expected)), `${given}, not ${expected}`);

test("the normal distribution as its tables have it", () => {
  // Abramowitz and Stegun 1964, table 26.1 and 26.6.
  near(normalUpperTail(1), 0.158_655_253_931_457);
  near(normalUpperTail(-1), 0.841_344_746_068_543);
  near(normalUpperTail(5) * 1e7, 2.866_515_718_79);
  near(normalUpperQuantile(0.001), 3.090_232_306_167_8);
  near(normalUpperQuantile(0.01), 2.326_347_874_040_8);
  near(normalUpperQuantile(0.975), -1.959_963_984_540_1);
  near(normalUpperQuantile(0.5), 0);
});

test("the quantile undoes the tail, near the middle and far out", () => {
  for (const alpha of [0.4, 0.05, 1e-4, 1e-9, 1e-100]) near(normalUpperTail(normalUpperQuantile(alpha)) / alpha, 1);
});

test("alpha must be a probability", () => {
  for (const alpha of [0, 1, -1, Number.NaN]) assert.throws(() => normalUpperQuantile(alpha), RangeError);
});

test("Student's t as its tables have it", () => {
  near(studentTwoSided(12.706_204_736, 1), 0.05);
  near(studentTwoSided(2.228_138_852, 10), 0.05);
  near(studentTwoSided(-2.228_138_852, 10), 0.05);
  near(studentTwoSided(0, 7), 1);
});

test("the gamma function at factorials and at a half", () => {
  near(logGamma(10), Math.log(362_880));
  near(logGamma(0.5), Math.log(Math.PI) / 2);
});

test("quantiles of counts, beside sums of the probabilities themselves", () => {
  // Poisson, mean 10: P(X <= 17) = 0.9857, P(X <= 18) = 0.9928 (Abramowitz and Stegun, table 26.7).
  assert.equal(negativeBinomialQuantile(0.99, 10, 1), 18);
  // Mean 1, variance 2: the geometric distribution, P(X <= n) = 1 - 2^-(n+1).
  assert.equal(negativeBinomialQuantile(0.99, 1, 2), 6);
  assert.equal(negativeBinomialQuantile(0.4, 1, 2), 0);
});

test("a quantile far out is reached, and ends", () => {
  const far = negativeBinomialQuantile(0.99, 1e6, 3);
  near(far, 1e6 + 2.3263 * Math.sqrt(3e6), 1e-4);
  assert.ok(negativeBinomialQuantile(1 - 1e-16, 5, 1) < 100);
});

test("the upper tail of a negative binomial count is what its quantile leaves over", () => {
  for (const [mean, dispersion] of [
    [3, 1],
    [3, 2.5],
    [0.2, 1.8],
    [40, 6],
  ] as const) {
    const count = negativeBinomialQuantile(0.99, mean, dispersion);
    assert.ok(negativeBinomialUpperTail(count + 1, mean, dispersion) <= 0.01);
    assert.ok(negativeBinomialUpperTail(count, mean, dispersion) > 0.01);
  }
  // 1 - e^-2 (1 + 2)
  assert.ok(Math.abs(negativeBinomialUpperTail(2, 2, 1) - 0.5939941503) < 1e-9);
  assert.equal(negativeBinomialUpperTail(0, 2, 1), 1);
  assert.ok(negativeBinomialUpperTail(5000, 0.1, 1) > 0);
});
