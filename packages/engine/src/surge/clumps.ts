import { partSeed, type Random, seeded } from "../base/random.ts";
import { sizesOfReports } from "./clump-sizes.ts";
import { drawLevels, usualLevels } from "./day-levels.ts";
import { type Counted, drawDispersions } from "./place-clumping.ts";
import { drawShares, placeShares } from "./place-shares.ts";
import type { Study } from "./study.ts";

/**
 * One guess at what the null rests on. `dispersion` is how clumped each place's counts are: the variance of its interval
 * counts over their mean, 1 where every report is on its own. Measured on the history before the longest window, so that
 * a surge does not explain itself away; where that history is shorter than the windows, on the older half of the study.
 */
export type Clumping = {
  /** For each place, 1 or more. */
  dispersion: Float64Array;
  /** Of each place in all reports; they add up to 1. */
  shares: Float64Array;
  /** How likely a report lies in a clump of each size, entry 0 for size 1. */
  sizes: Float64Array;
  /** For each of the last intervals, by age: how many reports may have been expected. */
  levels: Float64Array;
};

/** So many replicas take one guess for the truth: more of each would leave too few guesses, and they are the uncertain part. */
const REPLICAS_A_GUESS = 2;
/** A larger study says by itself how clumped it is, and each guess costs as much as the study is large. */
const REPORTS_FOR_ALL_GUESSES = 20_000;

/** How many guesses the replicas of a study need, and after how many replicas the next one's turn comes. */
export type Guesses = { many: number; replicasEach: number; guess: (index: number) => Clumping };

/**
 * Guesses, each as likely as any other: a few hundred reports do not say which places tell in clumps, how large those may
 * be, how much each place tells and how busy a day was. One best guess taken for the truth would make replicas too much
 * alike, and p too small. Where little is known, one guess in twenty may bring most of the replicas that are as large as
 * what was seen: so there are many, or p would hang on which few were drawn.
 */
export function measureClumping(study: Study): Guesses {
  const { cells, intervals, durations, placeTotals, options } = study;
  // The newest days are the days in question. Where they are most of the study, at least its older half is history.
  const from = Math.min(durations, Math.floor(intervals / 2));
  const placeCases = new Float64Array(placeTotals.length);
  const intervalCases = new Float64Array(intervals);
  let total = 0;
  cells.age.forEach((age, i) => {
    if (age < from) return;
    placeCases[cells.place[i]!]! += cells.count[i]!;
    intervalCases[age]! += cells.count[i]!;
    total += cells.count[i]!;
  });
  const replicasEach = Math.ceil(REPLICAS_A_GUESS * Math.max(1, total / REPORTS_FOR_ALL_GUESSES));
  const many = Math.ceil(options.replicas / replicasEach);
  const usual = usualLevels(study, from);
  const random = seeded(options.seed);
  const drawn = total === 0 ? null : dispersionsOf({ cells, from, placeCases, intervalCases, total }, many, random);
  const alone = placeTotals.map(() => 1);
  const guess = (index: number): Clumping => {
    const dispersion = drawn?.[index] ?? alone;
    const chance = (part: number): Random => seeded(partSeed(options.seed, index, part));
    const shares = drawShares(placeTotals, dispersion, chance);
    const sizes = sizesOfReports(shares, dispersion, study.total);
    return { dispersion, shares, sizes, levels: drawLevels(study, usual, sizes, chance) };
  };
  return { many, replicasEach, guess };
}

function dispersionsOf(counted: Counted, guesses: number, random: Random): Float64Array[] {
  const overall = overallDispersion(counted);
  const shares = placeShares(
    counted.placeCases,
    counted.placeCases.map(() => overall),
  );
  return drawDispersions(counted, shares, { guesses, random });
}

/**
 * Of all places together, by moments: what squared deviations from (place share x interval total) add up to, over what
 * they would add up to were every case on its own.
 */
function overallDispersion({ cells, from, placeCases, intervalCases, total }: Counted): number {
  // For a place whose share is 1, the sum over intervals of the squared expected count.
  const squaredIntervals = sumOfSquares(intervalCases);
  const squaredShares = sumOfSquares(placeCases) / total ** 2;
  let squares = squaredShares * squaredIntervals;
  cells.age.forEach((age, i) => {
    if (age < from) return;
    const count = cells.count[i]!;
    squares += count * count - (2 * count * placeCases[cells.place[i]!]! * intervalCases[age]!) / total;
  });
  const alone = total * (1 - squaredShares) * (1 - squaredIntervals / total ** 2);
  return alone > 0 ? Math.max(1, squares / alone) : 1;
}

const sumOfSquares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
