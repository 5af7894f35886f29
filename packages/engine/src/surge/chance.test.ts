import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { curveOf, fitGumbel, gumbelP, monteCarloP, quantile, tailCurve, tailError } from "./chance.ts";

const replicas = Float64Array.of(1, 2, 2, 3);

test("p counts the replicas at least as large, and the real data as one of them", () => {
  assert.equal(monteCarloP(2.5, replicas), 2 / 5);
  assert.equal(monteCarloP(2, replicas), 4 / 5);
  assert.equal(monteCarloP(0, replicas), 1);
});

test("p is never 0", () => assert.equal(monteCarloP(1e9, replicas), 1 / 5));

test("a replica that is larger in the last bit only counts as equal", () => {
  assert.equal(monteCarloP(0.3, Float64Array.of(0.1 + 0.2 - 1e-16)), 1);
  assert.equal(monteCarloP(0.1 + 0.2, Float64Array.of(0.3)), 1);
});

test("without replicas there is no p", () => {
  assert.throws(() => monteCarloP(1, new Float64Array()), RangeError);
});

test("quantiles lie between the neighbouring values in proportion", () => {
  assert.equal(quantile(replicas, 0), 1);
  assert.equal(quantile(replicas, 0.5), 2);
  // Three quarters of the way from the first to the last of four: position 2.25.
  assert.equal(quantile(replicas, 0.75), 2.25);
  assert.equal(quantile(replicas, 1), 3);
});

test("a Gumbel fit gives back the distribution its values came from", () => {
  const made = Float64Array.from({ length: 5000 }, (_, i) => 4 - 1.5 * Math.log(-Math.log((i + 0.5) / 5000)));
  const { location, scale } = fitGumbel(made);
  assert.ok(Math.abs(location - 4) < 0.01 && Math.abs(scale - 1.5) < 0.01, `${location} ${scale}`);
  // P(X >= location) = 1 - 1/e.
  assert.ok(Math.abs(gumbelP(4, { location: 4, scale: 1.5 }) - (1 - Math.exp(-1))) < 1e-12);
});

test("a Gumbel p is above 0 however far out", () => {
  assert.ok(gumbelP(1e6, { location: 4, scale: 1.5 }) > 0);
  assert.ok(gumbelP(5, { location: 4, scale: 0 }) > 0);
});

test("where most replicas hold no window, rare is told by the others and not by a curve that has no such lump", () => {
  const random = seeded(8);
  // 3 in a hundred hold one, and its statistic falls off with 1.
  const maxima = Float64Array.from({ length: 999 }, () => (random() < 0.03 ? -Math.log(1 - random()) : 0)).sort();
  const curve = curveOf(maxima);
  for (const x of [0.5, 1, 2, 4, 8]) {
    const real = 0.03 * Math.exp(-x);
    assert.ok(curve(x) > real / 3 && curve(x) < real * 3, `${curve(x)} for ${real}`);
  }
  assert.ok(gumbelP(4, fitGumbel(maxima)) < 1e-9, "what the Gumbel curve would have said of one in two thousand");
  assert.equal(curveOf(new Float64Array(99))(5), Math.exp(-5) / 100);
  assert.equal(curve(0), 1);
});

test("where all replicas hold windows the curve is Gumbel's", () => {
  const random = seeded(9);
  const maxima = Float64Array.from({ length: 999 }, () => 4 - Math.log(-Math.log(1 - random()))).sort();
  assert.equal(curveOf(maxima)(9), gumbelP(9, fitGumbel(maxima)));
});

test("where one replica in twenty is of a wilder kind, the tail is theirs, and Gumbel's curve knows nothing of it", () => {
  const random = seeded(10);
  const scale = (): number => (random() < 0.05 ? 3 : 0.8);
  const maxima = Float64Array.from({ length: 4999 }, () => -scale() * Math.log(1 - random())).sort();
  const curve = tailCurve(maxima);
  for (const x of [6, 9, 12]) {
    const real = 0.05 * Math.exp(-x / 3) + 0.95 * Math.exp(-x / 0.8);
    assert.ok(curve(x) > real / 2 && curve(x) < real * 2, `${curve(x)} for ${real}`);
  }
  assert.ok(gumbelP(9, fitGumbel(maxima)) < 0.1 * 0.05 * Math.exp(-3));
});

test("the further out a p lies, the less sure it is", () => {
  const errors = [0.2, 0.01, 0.001, 0.0001].map((p) => tailError(p, 4999));
  assert.deepEqual(
    errors,
    errors.toSorted((a, b) => a - b),
  );
  assert.ok((errors[0] ?? 9) < 1.2 && (errors[2] ?? 9) < 1.6 && (errors[3] ?? 9) < 2.5, errors.join(" "));
});
