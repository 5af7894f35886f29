import type { Random } from "../base/random.ts";
import type { Study } from "./study.ts";

/**
 * How clumped each place's counts are: the variance of its interval counts over their mean, 1 where every report is on
 * its own. Measured on the history before the longest window, so that a surge does not explain itself away; where
 * that history is shorter than the windows, on the whole study.
 */
export type Clumping = {
  /** Age of the youngest interval that was measured. */
  from: number;
  /** For each place, 1 or more. */
  dispersion: Float64Array;
  /** Expected in a cell of the history is `placeShare * intervalCases`. */
  placeShare: Float64Array;
  intervalCases: Float64Array;
};

/** A place with this many cases of its own is believed as much as all places together. */
const CASES_TO_BELIEVE = 30;

/**
 * By moments: what squared deviations from (place share x interval total) add up to, over what they would add up to
 * were every case on its own. Places with few cases lean on the figure of all.
 */
export function measureClumping({ cells, intervals, durations, placeTotals }: Study): Clumping {
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
  if (total === 0)
    return { from, dispersion: new Float64Array(placeTotals.length).fill(1), placeShare: placeCases, intervalCases };

  const placeShare = placeCases.map((cases) => cases / total);
  // Sum over intervals of the squared expected count, for a place whose share is 1.
  const squaredIntervals = intervalCases.reduce((sum, cases) => sum + cases * cases, 0);
  const squares = placeShare.map((share) => share * share * squaredIntervals);
  cells.age.forEach((age, i) => {
    if (age < from) return;
    const place = cells.place[i]!;
    const count = cells.count[i]!;
    squares[place]! += count * count - 2 * count * placeShare[place]! * intervalCases[age]!;
  });
  const alone = placeCases.map(
    (cases, place) => cases * (1 - placeShare[place]!) * (1 - squaredIntervals / total ** 2),
  );
  const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const overall = Math.max(1, sumOf(alone) > 0 ? sumOf(squares) / sumOf(alone) : 1);
  const dispersion = squares.map((value, place) =>
    Math.max(1, (value + CASES_TO_BELIEVE * overall) / (alone[place]! + CASES_TO_BELIEVE)),
  );
  return { from, dispersion, placeShare, intervalCases };
}

/** A list of clumps, each with its place and size; `length` of them are in use. */
export type Clumps = { place: Int32Array; size: Int32Array; length: number };

/**
 * Splits the reports that one place had in one interval into clumps, as they could have come about. If clumps arrive
 * independently and their sizes make the count's variance `dispersion` times its mean (a negative binomial count, as a
 * Poisson number of logarithmic clumps), then given the count each next report joins a clump in proportion to its size
 * or starts a new one in proportion to `expected / (dispersion - 1)`.
 *
 * @param sizes the sizes are added here, from `at` on
 * @returns how many clumps were added
 * @see Quenouille 1949, Biometrics 5:162 (the negative binomial as a Poisson number of logarithmic clumps); Ewens 1972,
 * Theoretical Population Biology 3:87 (how such a count falls apart)
 */
export function splitIntoClumps(
  count: number,
  expected: number,
  dispersion: number,
  random: Random,
  sizes: Int32Array,
  at: number,
): number {
  const fresh = dispersion > 1 ? expected / (dispersion - 1) : Number.POSITIVE_INFINITY;
  let clumps = 0;
  for (let placed = 0; placed < count; placed++) {
    // Which earlier report the next one joins; beyond them all, none.
    const along = fresh === Number.POSITIVE_INFINITY ? placed : random() * (placed + fresh);
    if (along >= placed) {
      sizes[at + clumps] = 1;
      clumps++;
      continue;
    }
    let clump = 0;
    let passed = sizes[at]!;
    while (passed <= along) passed += sizes[at + ++clump]!;
    sizes[at + clump]!++;
  }
  return clumps;
}
