import { addDays, type Day, daysBetween } from "../base/day.ts";
import { type DayFactors, worthOf } from "./baseline.ts";
import { negativeBinomialUpperTail } from "./distributions.ts";
import { expectationScore } from "./expectation.ts";
import type { ToldShare } from "./nowcast.ts";
import { usualRate } from "./usual-rate.ts";

/** One report, by its day. */
type Dated = { day: Day };

export type Risen = { start: Day; observed: number; expected: number; llr: number; p: number };

/** Stretches that are looked at, in days; each look is paid for. */
const STRETCHES = [1, 2, 3, 5, 7, 10, 14] as const;
const LONGEST = 14;
/** On a day when everything else is told of more as well, so much more is expected of this, and no more. */
const MOST_BUSY = 5;
/** So many standard deviations above what the middle kind explains a kind still counts for. */
const BEYOND = 2;

/**
 * Has one kind of call, over all places together, risen above its own past? This sees what a permutation scan
 * cannot: a kind of call that is new, whose few reports all belong to the wave, so that nothing is left to shuffle
 * them among; and one that rises everywhere at once. Other kinds only count where they make a whole day busy, and
 * that takes most of them.
 *
 * The past is the study without its last 14 days and without earlier waves. Chance is a negative binomial count: reports
 * in clumps, and a rate that a short past tells only roughly (variance: mean x clumping + mean^2 / (past + 1)). Of the
 * last days only the share is expected that is told by now, and how roughly that share is known is added to the variance.
 *
 * @param own the kind's reports, `others` all the rest, one list for each other kind, from `start` to `today`
 * @param clumping variance over mean of counts, 1 or more
 * @returns the stretch that stands out most, with p corrected for all that were looked at; null below `fewest`
 */
export function riseOverPast(
  own: readonly Dated[],
  others: readonly (readonly Dated[])[],
  {
    start,
    today,
    factor,
    clumping,
    fewest,
    told,
  }: { start: Day; today: Day; factor: DayFactors; clumping: number; fewest: number; told: ToldShare },
): Risen | null {
  const pastUntil = addDays(today, -LONGEST);
  if (daysBetween(start, pastUntil) < LONGEST) return null;
  const since = (reports: readonly Dated[], day: Day): number => reports.filter((one) => one.day >= day).length;
  const before = (reports: readonly Dated[]): number => reports.length - since(reports, addDays(pastUntil, 1));
  const pastWorth = worthOf(start, pastUntil, factor);
  const pastDays = own.flatMap(({ day }) => (day <= pastUntil ? [day] : []));
  const usual = usualRate(pastDays, { from: start, to: pastUntil, factor, clumping });
  const past = usual.cases;
  const othersPast = others.map(before);
  let best: Risen | null = null;
  for (const days of STRETCHES) {
    const from = addDays(today, 1 - days);
    const observed = since(own, from);
    if (observed < fewest) continue;
    const { worth: toldDays, spread } = toldWorth(from, today, factor, told);
    const rest = others.map((kind, i) => ({
      observed: since(kind, from),
      expected: (othersPast[i]! * toldDays) / pastWorth,
    }));
    const expected = (((past + 1) * toldDays) / usual.worth) * howBusy(rest);
    const dispersion = clumping + expected * (1 / (past + 1) + spread ** 2);
    const p = Math.min(1, negativeBinomialUpperTail(observed, expected, dispersion) * STRETCHES.length);
    if (best === null || p < best.p)
      best = { start: from, observed, expected, llr: expectationScore(observed, expected), p };
  }
  return best;
}

/**
 * How busy a stretch is for every kind alike, 1 to 5 times the usual. A kind counts for no more than what the middle one
 * explains: one kind that floods does not make the days busy, and so hides no other.
 */
function howBusy(kinds: readonly { observed: number; expected: number }[]): number {
  const rises = kinds
    .map(({ observed, expected }) => ({ rise: (observed + 1) / (expected + 1), weight: expected + 1 }))
    .sort((a, b) => a.rise - b.rise);
  const half = rises.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  const middle = rises.find(({ weight }) => (below += weight) >= half)?.rise ?? 1;
  let seen = 1;
  let usual = 1;
  for (const { observed, expected } of kinds) {
    const explained = middle * expected;
    seen += Math.min(observed, explained + BEYOND * Math.sqrt(explained + 1));
    usual += expected;
  }
  return Math.min(MOST_BUSY, Math.max(1, seen / usual));
}

/** How many average days a stretch is worth as far as it is told, and the spread of that beside it: all days share it. */
function toldWorth(from: Day, to: Day, factor: DayFactors, told: ToldShare): { worth: number; spread: number } {
  let worth = 0;
  let doubt = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { share, spread } = told(day);
    worth += factor(day) * share;
    doubt += factor(day) * share * spread;
  }
  return { worth, spread: worth > 0 ? doubt / worth : 0 };
}

/** How many cells a clumping of 1.5 is believed for, before the reports themselves are. */
const BELIEF = 10;
const BELIEVED = 1.5;

/**
 * How large a clump a report lies in, on average: the variance over mean of rare counts.
 *
 * @param cells names of what is counted apart, such as kind, place and day: one for each report
 */
export function clumpingOf(cells: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  let squares = 0;
  for (const count of counts.values()) squares += count * count;
  return Math.max(1, (squares + BELIEF * BELIEVED) / (cells.length + BELIEF));
}
