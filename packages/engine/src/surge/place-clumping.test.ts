import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { poisson } from "./expectation.ts";
import { drawDispersions } from "./place-clumping.ts";

const PLACES = 20;
const DAYS = 80;

/** Counts of places that are alike but for how likely a report brings another. */
function counted(mores: readonly number[], perDay: number, seed: number) {
  const random = seeded(seed);
  const place: number[] = [];
  const age: number[] = [];
  const count: number[] = [];
  const placeCases = new Float64Array(mores.length);
  const intervalCases = new Float64Array(DAYS);
  for (const [i, more] of mores.entries())
    for (let day = 0; day < DAYS; day++) {
      let cases = 0;
      for (let clumps = poisson(random, perDay * (1 - more)); clumps > 0; clumps--)
        do cases++;
        while (random() < more);
      if (cases === 0) continue;
      place.push(i);
      age.push(day);
      count.push(cases);
      placeCases[i] = (placeCases[i] ?? 0) + cases;
      intervalCases[day] = (intervalCases[day] ?? 0) + cases;
    }
  const total = placeCases.reduce((sum, cases) => sum + cases, 0);
  const cells = { place: Int32Array.from(place), age: Int32Array.from(age), count: Int32Array.from(count) };
  return { cells, from: 0, placeCases, intervalCases, total };
}

const EVEN = new Float64Array(PLACES).fill(1 / PLACES);
const guess = (mores: readonly number[], perDay: number) =>
  drawDispersions(counted(mores, perDay, 8), EVEN, { guesses: 30, random: seeded(9) });
const meanOf = (guesses: readonly Float64Array[], places: readonly number[]): number =>
  guesses.reduce((sum, one) => sum + places.reduce((own, place) => own + (one[place] ?? 0), 0), 0) /
  (guesses.length * places.length);
const all = Array.from(EVEN.keys());

test("the few clumped places are told from the many that are not", () => {
  const mores = all.map((place) => (place < 4 ? 0.7 : 0));
  const guesses = guess(mores, 0.5);
  // (1 + 0.7) / (1 - 0.7) is 5.7.
  const clumped = meanOf(guesses, all.slice(0, 4));
  assert.ok(clumped > 3.5 && clumped < 9, `${clumped}`);
  const single = meanOf(guesses, all.slice(4));
  assert.ok(single < 1.3, `${single}`);
});

test("places that are alike are taken to be alike, though each has told little", () => {
  const guesses = guess(
    all.map(() => 0.5),
    0.1,
  );
  // Variance over mean is 3 for each.
  const means = all.map((place) => meanOf(guesses, [place]));
  assert.ok(Math.min(...means) > 1.8 && Math.max(...means) < 5.5, means.join(" "));
});

test("a place that has told nothing may be as any other", () => {
  const mores = all.map(() => 0.5);
  const study = counted([...mores, 0], 0.3, 11);
  // The last is expected to tell nothing, and what it told is taken away.
  const kept = [...study.cells.place.keys()].filter((i) => study.cells.place[i] !== PLACES);
  const keep = (values: Int32Array): Int32Array => Int32Array.from(kept, (i) => values[i] ?? 0);
  const cells = { place: keep(study.cells.place), age: keep(study.cells.age), count: keep(study.cells.count) };
  const shares = Float64Array.of(...EVEN, 0);
  const guesses = drawDispersions({ ...study, cells }, shares, { guesses: 100, random: seeded(12) });
  assert.ok(Math.abs(meanOf(guesses, [PLACES]) / meanOf(guesses, all) - 1) < 0.5);
});

test("counts of thousands are told apart without running out of numbers", () => {
  const cells = {
    place: Int32Array.of(0, 0, 1, 1),
    age: Int32Array.of(0, 1, 0, 1),
    count: Int32Array.of(9000, 1000, 5000, 5000),
  };
  const study = {
    cells,
    from: 0,
    placeCases: Float64Array.of(10_000, 10_000),
    intervalCases: Float64Array.of(14_000, 6000),
    total: 20_000,
  };
  const guesses = drawDispersions(study, Float64Array.of(0.5, 0.5), { guesses: 5, random: seeded(13) });
  for (const one of guesses)
    assert.ok(
      one.every((value) => value > 20 && value <= 13_000),
      one.join(" "),
    );
});
