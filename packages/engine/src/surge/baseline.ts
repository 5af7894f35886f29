import { addDays, type Day } from "../base/day.ts";

/** How busy a kind of day is beside an average one; 1 where nothing is known. */
export type DayFactors = (day: Day) => number;

/** So many average days are believed before a kind of day counts as busier or quieter than the rest. */
const BELIEF_DAYS = 2;

/**
 * Weekdays and holidays from their own counts: Mondays bring more than Sundays, and a bank holiday is like a Sunday.
 *
 * @param days of all calls that are counted, within `from` and `to`
 * @param kindOf 0 to 6, as `dayKind`
 */
export function dayFactors(days: readonly Day[], from: Day, to: Day, kindOf: (day: Day) => number): DayFactors {
  const counted = new Float64Array(7);
  const seen = new Float64Array(7);
  let all = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    counted[kindOf(day)]! += 1;
    all += 1;
  }
  let total = 0;
  for (const day of days) {
    if (day < from || day > to) continue;
    seen[kindOf(day)]! += 1;
    total += 1;
  }
  const mean = total / Math.max(1, all);
  const factors = seen.map((count, kind) =>
    mean === 0 ? 1 : (count + BELIEF_DAYS * mean) / (mean * (counted[kind]! + BELIEF_DAYS)),
  );
  return (day) => factors[kindOf(day)]!;
}

/** The factors of a stretch of days, added up: how many average days it is worth. */
export function worthOf(from: Day, to: Day, factor: DayFactors): number {
  let sum = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) sum += factor(day);
  return sum;
}
