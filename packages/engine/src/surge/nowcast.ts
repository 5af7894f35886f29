import { addDays, type Day, daysBetween } from "../base/day.ts";
import { negativeBinomialQuantile } from "./distributions.ts";

/** When a call was and when it was told. */
export type Told = { day: Day; told: Day };

/** One of the last days: what is told so far, and what it will be when the late ones are in. */
export type Nowcast = {
  day: Day;
  told: number;
  expected: number;
  /** In nine days of ten the final count lies between these, both included. */
  low: number;
  high: number;
  /** The share of calls that are told by this age. */
  share: number;
  /** How many are still to come: their mean, the variance that chance gives, and the doubt about the delay. */
  toCome: { mean: number; variance: number; doubt: number };
};

export type NowcastOptions = { today: Day; from: Day; to: Day; maxDelayDays?: number };

/** A call told later than this is as good as never told. */
const MAX_DELAY_DAYS = 21;
/** Fewer calls than this tell no delay: then there is no nowcast, rather than a guess. */
const FEWEST = 20;
/** An age by which fewer than this are told gives no estimate worth showing. */
const LEAST_SHARE = 0.1;

/**
 * What the last days' counts will be when late reports are in, from how late earlier ones were. The delay is estimated
 * backwards: of those told within d days, the share told on day d itself, counted only over calls that are d days old,
 * so that calls too young to have been told late do not make people look quick.
 *
 * The interval holds the chance of who is still to come and the doubt about the delay. It does not know of a change
 * in how fast people tell us.
 *
 * @param history calls of the last months with when they were told; those told after `today` are not looked at
 * @param counted the calls to be completed, within `from` and `to`
 * @returns null where too little is known of delays
 * @see Lawless 1994, Canadian Journal of Statistics 22:15; Brookmeyer and Liao 1990, American Journal of Epidemiology 132:355
 */
export function nowcast(
  history: readonly Told[],
  counted: readonly Told[],
  { today, from, to, maxDelayDays = MAX_DELAY_DAYS }: NowcastOptions,
): readonly Nowcast[] | null {
  const known = history.filter(({ told, day }) => told <= today && daysBetween(day, told) <= maxDelayDays);
  if (known.length < FEWEST) return null;
  const { share, doubt } = delaysOf(known, today, maxDelayDays);
  const days: Nowcast[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const age = daysBetween(day, today);
    const told = counted.filter((one) => one.day === day && one.told <= today).length;
    const by = age >= maxDelayDays ? 1 : share[age]!;
    if (by < LEAST_SHARE) return null;
    if (by >= 1) {
      days.push({ day, told, expected: told, low: told, high: told, share: 1, toCome: NONE });
      continue;
    }
    // How many are still to come when n of a share `by` are in: negative binomial, whatever the day's true number.
    const mean = ((told + 1) * (1 - by)) / by;
    const toCome = { mean, variance: mean / by, doubt: ((told + 1) / by) * Math.sqrt(doubt[age]!) };
    days.push({ day, told, expected: told / by, ...rangeOf(told, toCome), share: by, toCome });
  }
  return days;
}

/** How much of a day's calls is told by its age, in [0.1, 1], and the spread of that share beside it. */
export type ToldShare = (day: Day) => { share: number; spread: number };

/**
 * The share of each day's calls that is told by today, for a count that is laid beside complete days: what is not in yet
 * must not look like a quiet week. All of it where too little is known of delays.
 */
export function toldShares(history: readonly Told[], today: Day, maxDelayDays = MAX_DELAY_DAYS): ToldShare {
  const known = history.filter(({ told, day }) => told <= today && daysBetween(day, told) <= maxDelayDays);
  if (known.length < FEWEST) return () => ({ share: 1, spread: 0 });
  const { share, doubt } = delaysOf(known, today, maxDelayDays);
  return (day) => {
    const age = Math.max(0, daysBetween(day, today));
    if (age >= maxDelayDays) return { share: 1, spread: 0 };
    return { share: Math.max(LEAST_SHARE, share[age]!), spread: Math.sqrt(doubt[age]!) };
  };
}

const NONE = { mean: 0, variance: 0, doubt: 0 };

/** Several days as one count. All share one delay, so their doubts about it do not cancel out: they add up. */
export function inAll(days: readonly Nowcast[]): Pick<Nowcast, "told" | "expected" | "low" | "high"> {
  const told = days.reduce((sum, day) => sum + day.told, 0);
  const toCome = { ...NONE };
  for (const day of days) {
    toCome.mean += day.toCome.mean;
    toCome.variance += day.toCome.variance;
    toCome.doubt += day.toCome.doubt;
  }
  return { told, expected: days.reduce((sum, day) => sum + day.expected, 0), ...rangeOf(told, toCome) };
}

function rangeOf(told: number, { mean, variance, doubt }: Nowcast["toCome"]): { low: number; high: number } {
  if (mean === 0) return { low: told, high: told };
  const dispersion = Math.max(1, (variance + doubt * doubt) / mean);
  const quantile = (p: number): number => told + negativeBinomialQuantile(p, mean, dispersion);
  return { low: quantile(0.05), high: quantile(0.95) };
}

/** `share[d]`: told within d days. `doubt[d]`: the variance of its logarithm (Greenwood's formula, run backwards). */
function delaysOf(known: readonly Told[], today: Day, most: number): { share: Float64Array; doubt: Float64Array } {
  const share = new Float64Array(most + 1).fill(1);
  const doubt = new Float64Array(most + 1);
  for (let d = most; d >= 1; d--) {
    let on = 0;
    let within = 0;
    for (const { day, told } of known) {
      const delay = Math.max(0, daysBetween(day, told));
      if (daysBetween(day, today) < d || delay > d) continue;
      within++;
      if (delay === d) on++;
    }
    // Half a call more each way: none seen so late does not make it impossible.
    const hazard = (on + 0.5 / most) / (within + 1 / most);
    share[d - 1] = share[d]! * (1 - hazard);
    doubt[d - 1] = doubt[d]! + hazard / ((1 - hazard) * (within + 1 / most));
  }
  return { share, doubt };
}
