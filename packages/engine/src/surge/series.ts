/** A count at one time point of a series; `t` is a whole number that rises by 1. */
export type SeriesPoint = { t: number; observed: number };

/** What a method says of one point. `upper` and `expected` are null where too few cases allow no verdict. */
export type Assessment = { t: number; observed: number; expected: number | null; upper: number | null; alarm: boolean };

/** `row` is the index in the series that was given. */
export type SeriesError =
  | { code: "series-bad-count"; row: number; t: number; given: unknown }
  | { code: "series-bad-time"; row: number; given: unknown }
  | { code: "series-not-in-steps"; row: number; t: number; expected: number }
  | { code: "series-too-short"; points: number; needed: number }
  | { code: "option-out-of-range"; option: string; given: unknown; allowed: string };

/** More than this at one point is another column: sums of squares would lose their last digits, and with them the bound. */
export const MOST_IN_POINT = 100_000_000;

/**
 * Every bad point. A gap, a repeat or a point out of order is an error: these methods count back through the series,
 * and would take another week for the one they mean.
 */
export function seriesErrors(series: readonly SeriesPoint[]): SeriesError[] {
  const errors: SeriesError[] = [];
  series.forEach(({ t, observed }, row) => {
    if (!Number.isSafeInteger(observed) || observed < 0 || observed > MOST_IN_POINT)
      errors.push({ code: "series-bad-count", row, t, given: observed });
    if (!Number.isSafeInteger(t)) errors.push({ code: "series-bad-time", row, given: t });
    const before = series[row - 1];
    if (before && Number.isSafeInteger(before.t) && Number.isSafeInteger(t) && t !== before.t + 1)
      errors.push({ code: "series-not-in-steps", row, t, expected: before.t + 1 });
  });
  if (series.length === 0) errors.push({ code: "series-too-short", points: 0, needed: 1 });
  return errors;
}
