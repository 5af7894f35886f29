import { toNumber } from "../base/day.ts";
import type { Random } from "../base/random.ts";
import { logOfTotal } from "./clump-sizes.ts";
import { drawGamma } from "./gamma.ts";
import type { Study } from "./study.ts";

const WEEK = 7;
/** Fewer whole weeks than this say nothing about weekdays. */
const FEWEST_WEEKS = 3;

/** What earlier intervals bring: those of each weekday by themselves, where intervals are days. */
export type Usual = {
  mean: number;
  /** For each weekday, the first being that of the last interval: how many intervals, and reports in them. */
  weekdays: readonly { intervals: number; cases: number }[];
  /** Variance of an interval's total about its weekday's mean. */
  within: number;
  /** Variance of the weekdays' means, with their scatter taken off. */
  between: number;
};

/** @param from the age of the last interval that counts as earlier */
export function usualLevels({ intervals, intervalTotals, options }: Study, from: number): Usual {
  const measured = intervals - from;
  const length = options.intervalDays === 1 && measured >= FEWEST_WEEKS * WEEK ? WEEK : 1;
  const weekdays = Array.from({ length }, () => ({ intervals: 0, cases: 0 }));
  for (let age = from; age < intervals; age++) {
    const own = weekdays[age % length]!;
    own.intervals += 1;
    own.cases += intervalTotals[age]!;
  }
  const mean = weekdays.reduce((sum, { cases }) => sum + cases, 0) / measured;
  const meanOf = (age: number): number => weekdays[age % length]!.cases / weekdays[age % length]!.intervals;
  let squares = 0;
  for (let age = from; age < intervals; age++) squares += (intervalTotals[age]! - meanOf(age)) ** 2;
  const within = squares / Math.max(1, measured - length);
  const spread = weekdays.reduce((sum, _, age) => sum + (meanOf(age) - mean) ** 2, 0) / Math.max(1, length - 1);
  // No weekday is believed to vary more than exponential levels would: a draw near 0 would explain any count as one clump.
  const between = Math.min(mean ** 2, Math.max(0, spread - (within * length) / measured));
  return { mean, weekdays, within, between };
}

/**
 * How many reports may have been expected of each of the last intervals, given how many came: on a Sunday that brings six
 * where one is usual these are one large clump, on a busy Monday they are six callers. Only totals are known, so weekdays'
 * levels are drawn from what the earlier ones leave possible, and each interval's level from its weekday's and its own
 * total: the more clumps explain how totals differ, the nearer to the weekday's. Both are gamma distributed.
 *
 * An interval may also be unlike any before. Then it is taken to be as busy as it was: clumps such as were never seen
 * would explain away a wave that brings twenty times the usual.
 *
 * @param sizes how likely a report lies in a clump of each size
 * @param chance each interval draws from its own, and so does each weekday, by its last interval: numbered by their days,
 * so that tomorrow's look draws for today's day what today's did
 * @returns by age, above 0 where the interval has reports
 */
export function drawLevels(
  { intervals, intervalTotals, durations, options }: Study,
  { mean, weekdays, within, between }: Usual,
  sizes: Float64Array,
  chance: (part: number) => Random,
): Float64Array {
  const recent = intervalTotals.slice(0, durations);
  if (mean === 0) return recent;
  // Variance over mean that clumps alone give the totals.
  const clumping = sizes.reduce((sum, share, i) => sum + share * (i + 1), 0);
  // Variance of busy and quiet days, over their squared mean.
  const swing = Math.max(0, within - clumping * mean) / (between + mean ** 2);
  const scatter = Math.max(clumping, within / mean);
  const last = toNumber(options.until);
  const usual = weekdays.map(({ intervals: seen, cases }, age) => {
    if (between === 0) return mean;
    const shape = mean ** 2 / between + cases / scatter;
    // Below 0: a weekday's draws are not those of any day.
    return drawGamma(chance(-1 - ((last - age) % WEEK)), shape) / (mean / between + seen / scatter);
  });
  return recent.map((cases, age) => {
    const random = chance(last - age * options.intervalDays);
    const level = usual[age % usual.length]!;
    const busy = swing === 0 ? level : drawBusy(random, level, { cases, clumping, swing });
    return isUnlike(random, cases, { usual: level, busy, sizes, intervals }) ? cases : busy;
  });
}

type Interval = { cases: number; clumping: number; swing: number };

function drawBusy(random: Random, level: number, { cases, clumping, swing }: Interval): number {
  // Where there are reports at all, there is one clump at least.
  const clumps = cases === 0 ? 0 : Math.max(1, cases / clumping);
  return drawGamma(random, 1 / swing + clumps) / (1 / (swing * level) + 1 / clumping);
}

/**
 * Whether an interval is unlike those before, which happens once in so many intervals as there are (Laplace's rule of
 * succession). It may then bring any number, half of the time more than usual.
 */
function isUnlike(
  random: Random,
  cases: number,
  { usual, busy, sizes, intervals }: { usual: number; busy: number; sizes: Float64Array; intervals: number },
): boolean {
  // A few more than expected need no other reason.
  if (cases <= 2 * busy) return false;
  const unlike = usual / (usual + cases) ** 2 / intervals;
  return random() * (unlike + Math.exp(logOfTotal(cases, busy, sizes))) < unlike;
}
