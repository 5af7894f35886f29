import {
  addDays,
  type Day,
  daysBetween,
  isShorter,
  parseTimeKept,
  sayTimeKept,
  type TimeKept,
} from "@clearline/engine";
import type { Kept } from "../kept.ts";
import type { KeepingRow, KeepingRun } from "../store/keeping.ts";

/** Between saying what would go and its going: time to set another time, or to put a hold on it. */
export const GRACE_DAYS = 14;
/** A daily run that comes later than this, or before the last, has a clock behind it that may be wrong. */
const MOST_DAYS_BETWEEN = 31;

/**
 * What holds of a class: nothing goes, or what is older than `kept`. A shorter time, and the first one after an upgrade,
 * is announced and counts from a day on.
 */
export type Standing = { kept: TimeKept | null; next: { kept: TimeKept; from: Day } | null };

/** What holds today. @param was null: this class has never been looked at here */
export function standingToday(
  was: Standing | null,
  wanted: TimeKept,
  today: Day,
  { standard, before = false }: Pick<Kept, "standard" | "before">,
): Standing {
  const { kept, next } = was ?? { kept: before ? standard : null, next: null };
  if (next !== null && isSame(next.kept, wanted))
    return next.from <= today ? { kept: wanted, next: null } : { kept, next };
  // Keeping longer harms nobody's case: it counts at once.
  if (kept !== null && !isShorter(wanted, kept, today)) return { kept: wanted, next: null };
  if (next !== null && !isShorter(wanted, next.kept, today)) return { kept, next: { kept: wanted, from: next.from } };
  return { kept, next: { kept: wanted, from: addDays(today, GRACE_DAYS) } };
}

const isSame = (a: TimeKept, b: TimeKept): boolean => a.n === b.n && a.unit === b.unit;

/** Until when nothing goes at all, because the days since the last run do not add up. */
export function runToday(last: KeepingRun | null, today: Day): KeepingRun {
  const between = last === null ? 0 : daysBetween(last.last_day, today);
  if (between < 0 || between > MOST_DAYS_BETWEEN) return { last_day: today, wait_until: addDays(today, GRACE_DAYS) };
  const waits = last?.wait_until != null && last.wait_until > today;
  return { last_day: today, wait_until: waits ? (last?.wait_until ?? null) : null };
}

/** @throws Error on a time that we did not write */
export function standingOf(row: KeepingRow): Standing {
  const read = (given: string): TimeKept => {
    const kept = parseTimeKept(given);
    if (kept === null) throw new Error(`no time: ${given}`);
    return kept;
  };
  return {
    kept: row.kept === null ? null : read(row.kept),
    next: row.next === null || row.next_from === null ? null : { kept: read(row.next), from: row.next_from },
  };
}

export const rowOf = (name: string, { kept, next }: Standing, told: number): KeepingRow => ({
  class: name,
  kept: kept && sayTimeKept(kept),
  next: next && sayTimeKept(next.kept),
  next_from: next && next.from,
  told,
});
