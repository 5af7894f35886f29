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
  if (total === 0) return { dispersion: placeCases.fill(1), usual: 0, byClumps: 0 };

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
  const overall = Math.max(1, sumOf(alone) > 0 ? sumOf(squares) / sumOf(alone) : 1);
  const dispersion = squares.map((value, place) =>
    Math.max(1, (value + CASES_TO_BELIEVE * overall) / (alone[place]! + CASES_TO_BELIEVE)),
  );
  const usual = total / (intervals - from);
  const spread = squaredIntervals / (intervals - from) - usual * usual;
  const clumped = usual * sumOf(dispersion.map((value, place) => value * placeShare[place]!));
  return { dispersion, usual, byClumps: spread > clumped ? clumped / spread : 1 };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
