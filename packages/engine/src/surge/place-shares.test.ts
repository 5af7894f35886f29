import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { poisson } from "./expectation.ts";
import { drawShares, placeShares } from "./place-shares.ts";

const places = 80;
const random = seeded(3);
const one = new Float64Array(places).fill(1);
const spreadOf = (shares: Float64Array): number =>
  Math.sqrt(shares.reduce((sum, share) => sum + (share * places - 1) ** 2, 0) / places);

test("places that are alike get like shares, however their counts scatter", () => {
  const totals = one.map(() => poisson(random, 4));
  assert.ok(spreadOf(placeShares(totals, one)) < 0.25, `${spreadOf(placeShares(totals, one))}`);
});

test("shares are nearer to the truth than counts are, clumped or not, and add up to 1", () => {
  for (const clump of [1, 3]) {
    const levels = one.map((_, i) => 1 / (1 + i / 6));
    const all = levels.reduce((sum, level) => sum + level, 0);
    const totals = levels.map((level) => clump * poisson(random, (300 * level) / all / clump));
    const total = totals.reduce((sum, cases) => sum + cases, 0);
    const shares = placeShares(
      totals,
      one.map(() => clump),
    );
    const miss = (guess: Float64Array): number =>
      guess.reduce((sum, x, i) => sum + (x - (levels[i] ?? 0) / all) ** 2, 0);
    assert.ok(miss(shares) < miss(totals.map((cases) => cases / total)));
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12 && shares.every((x) => x > 0));
  }
});

test("much is known: counts stand as they are", () => {
  const totals = one.map((_, i) => 1000 * (1 + i));
  const shares = placeShares(totals, one);
  const total = totals.reduce((sum, cases) => sum + cases, 0);
  for (const [i, cases] of totals.entries()) assert.ok(Math.abs((shares[i] ?? 0) / (cases / total) - 1) < 0.06);
});

test("drawn shares lie around the best ones, and differ as much as places do", () => {
  const levels = one.map((_, i) => 1 / (1 + i / 6));
  const all = levels.reduce((sum, level) => sum + level, 0);
  const totals = levels.map((level) => 3 * poisson(random, (300 * level) / all / 3));
  const clump = one.map(() => 3);
  const best = placeShares(totals, clump);
  const drawn = Array.from({ length: 400 }, () => drawShares(totals, clump, () => random));
  for (const [i, share] of best.entries()) {
    const mean = drawn.reduce((sum, guess) => sum + (guess[i] ?? 0), 0) / drawn.length;
    assert.ok(Math.abs(mean - share) < 0.2 * share + 0.001, `${mean}, not ${share}`);
  }
  const truth = spreadOf(levels.map((level) => level / all));
  const guessed = drawn.reduce((sum, guess) => sum + spreadOf(guess), 0) / drawn.length;
  assert.ok(
    spreadOf(best) < 0.9 * truth && Math.abs(guessed / truth - 1) < 0.25,
    `${spreadOf(best)} ${guessed} ${truth}`,
  );
});

test("places that scatter alone tells apart are alike in every guess", () => {
  const totals = one.map((_, i) => 3 + (i % 2));
  assert.deepEqual([...new Set(drawShares(totals, one, () => random))], [1 / places]);
});
