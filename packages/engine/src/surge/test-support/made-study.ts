import { addDays, type Day, parseDay } from "../../base/day.ts";
import type { Random } from "../../base/random.ts";
import type { CaseCount, Location } from "../surge.ts";

export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new TypeError(`${text} is no day`);
  return parsed;
};

export const START = day("2026-01-01");

export type Made = { cases: CaseCount[]; locations: Location[]; until: Day };

/**
 * Reports without any surge: busy and quiet places, and clumps whose size goes up by one with probability `more`.
 *
 * @param more 0: every report is on its own
 */
export function makeQuiet(
  random: Random,
  { places, days, reports, more }: { places: number; days: number; reports: number; more: number },
): Made {
  const locations = Array.from({ length: places }, (_, i) => ({
    id: `place ${i}`,
    xKm: random() * 100,
    yKm: random() * 100,
  }));
  const cells = new Map<string, CaseCount>();
  for (let made = 0; made < reports; ) {
    const location = `place ${Math.floor(random() * random() * places)}`;
    const date = addDays(START, Math.floor(random() * days));
    let size = 1;
    while (random() < more) size++;
    made += size;
    const key = `${location} ${date}`;
    cells.set(key, { location, date, count: (cells.get(key)?.count ?? 0) + size });
  }
  return { cases: [...cells.values()], locations, until: addDays(START, days - 1) };
}
