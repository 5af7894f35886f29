import { seeded } from "../base/random.ts";
import { type Counted, drawDispersions } from "./place-clumping.ts";
import { placeShares } from "./place-shares.ts";
import type { Study } from "./study.ts";

/**
 * How clumped each place's counts are: the variance of its interval counts over their mean, 1 where every report is on
 * its own. Measured on the history before the longest window, so that a surge does not explain itself away; where
 * that history is shorter than the windows, on the whole study.
 */
export type Clumping = {
  /** For each place, 1 or more. */
  dispersion: Float64Array;
  /** Mean of the measured intervals' totals. */
  usual: number;
  /** How much of the spread of the intervals' totals clumps account for, 0 to 1; the rest is busy and quiet days. */
  byClumps: number;
};

/** So many guesses show how uncertain the clumping is. */
const GUESSES = 24;
/** A larger study says by itself how clumped it is, and each guess costs as much as the study is large. */
const REPORTS_FOR_ALL_GUESSES = 20_000;

/**
 * Guesses at the clumping, each as likely as any other: a few hundred reports do not say which places tell in clumps, and
 * how large those may be. One best guess taken for the truth would make replicas too much alike, and p too small.
 */
export function measureClumping({ cells, intervals, durations, placeTotals, options }: Study): Clumping[] {
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
  if (total === 0) return [{ dispersion: placeCases.fill(1), usual: 0, byClumps: 0 }];

  const counted = { cells, from, placeCases, intervalCases, total };
  const overall = overallDispersion(counted);
  const shares = placeShares(
    placeCases,
    placeCases.map(() => overall),
  );
  const guesses = Math.ceil(GUESSES * Math.min(1, REPORTS_FOR_ALL_GUESSES / total));
  const usual = total / (intervals - from);
  const spread = sumOfSquares(intervalCases) / (intervals - from) - usual * usual;
  return drawDispersions(counted, shares, { guesses, random: seeded(options.seed) }).map((dispersion) => {
    const clumped = (usual * dispersion.reduce((sum, value, place) => sum + value * placeCases[place]!, 0)) / total;
    return { dispersion, usual, byClumps: spread > clumped ? clumped / spread : 1 };
  });
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
