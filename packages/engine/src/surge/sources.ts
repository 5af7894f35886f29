import { type Day, daysBetween } from "../base/day.ts";

/** What is told of a call, by somebody: `source` names those who cannot be told apart, null is somebody on their own. */
export type Sourced = { id: string; day: Day; source: string | null };

/**
 * Counts each source once in so many days, whatever it sends meanwhile: one household, one sender with a hundred
 * stories, one text sent from many names. The first call that a source tells of is the one that is kept, so that going
 * on sending does not keep an alarm fresh.
 */
export function oneASource<T extends Sourced>(reports: readonly T[], days: number): T[] {
  const last = new Map<string, Day>();
  return [...reports]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .filter(({ source, day }) => {
      if (source === null) return true;
      const before = last.get(source);
      if (before !== undefined && daysBetween(before, day) < days) return false;
      last.set(source, day);
      return true;
    });
}
