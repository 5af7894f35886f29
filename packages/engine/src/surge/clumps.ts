import { seeded } from "../base/random.ts";
import { sizesOfReports } from "./clump-sizes.ts";
import { drawLevels, usualLevels } from "./day-levels.ts";
import { type Counted, drawDispersions } from "./place-clumping.ts";
import { drawShares, placeShares } from "./place-shares.ts";
import type { Study } from "./study.ts";

/**
 * One guess at what the null rests on. `dispersion` is how clumped each place's counts are: the variance of its interval
 * counts over their mean, 1 where every report is on its own. Measured on the history before the longest window, so that
 * a surge does not explain itself away; where that history is shorter than the windows, on the whole study.
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

/** So many guesses show how uncertain the clumping is. */
const GUESSES = 24;
/** A larger study says by itself how clumped it is, and each guess costs as much as the study is large. */
const REPORTS_FOR_ALL_GUESSES = 20_000;

/**
 * Guesses, each as likely as any other: a few hundred reports do not say which places tell in clumps, how large those may
 * be, how much each place tells and how busy a day was. One best guess taken for the truth would make replicas too much
 * alike, and p too small.
 */
export function measureClumping(study: Study): Clumping[] {
  const { cells, intervals, durations, placeTotals, options } = study;
  const from = intervals >= 2 * durations ? durations : 0;
  const placeCases = new Float64Array(placeTotals.length);
  const intervalCases = new Float64Array(intervals);
  let total = 0;
  cells.age.forEach((age, i) => {
    if (age < from) return;
    placeCases[cells.place[i]!]! += cells.count[i]!;
    intervalCases[age]! += cells.count[i]!;
    total += cells.count[i]!;
  });
  const usual = usualLevels(study, from);
  const random = seeded(options.seed);
  const complete = (dispersion: Float64Array): Clumping => {
    const shares = drawShares(placeTotals, dispersion, random);
    const sizes = sizesOfReports(shares, dispersion, study.total);
    return { dispersion, shares, sizes, levels: drawLevels(study, usual, sizes, random) };
  };
  if (total === 0) return [complete(placeCases.fill(1))];

  const counted = { cells, from, placeCases, intervalCases, total };
  const overall = overallDispersion(counted);
  const shares = placeShares(
    placeCases,
    placeCases.map(() => overall),
  );
  const guesses = Math.ceil(GUESSES * Math.min(1, REPORTS_FOR_ALL_GUESSES / total));
  return drawDispersions(counted, shares, { guesses, random }).map(complete);
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
