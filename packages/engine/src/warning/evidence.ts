import type { Day } from "../base/day.ts";
import type { Ask, Channel, ImpersonatedKind, Outcome } from "../base/vocabulary.ts";
import type { Surge } from "../surge/surge.ts";

/** One call as one report tells it: the facts a warning may rest on, never the words. */
export type ToldCall = {
  /** The report's id, which stays inside the console. */
  report: string;
  date: Day | null;
  place: string | null;
  channel: Channel;
  impersonatedKind: ImpersonatedKind;
  impersonatedName: string | null;
  /** The story told, read from the report. Only recognised as a kind of story; never printed. */
  lure: string | null;
  askedFor: readonly Ask[];
  outcome: Outcome;
  followUp: string | null;
};

/** What a draft is made from: one series or several that come together, with or without a surge. */
export type DraftEvidence = {
  calls: readonly ToldCall[];
  /** The alarm behind the draft, with the reports that its window counted. */
  surge: {
    id: string;
    surge: Surge;
    reports: readonly string[];
    /** What the same places had in as many days, on average, over the weeks before; null where there is no such history. */
    usual?: number | null;
  } | null;
  /** The warned area; the force's own where null. */
  area: { name: string; code: string | null; polygon: readonly (readonly [number, number])[] | null } | null;
};

/**
 * The fewest reports that a named town needs. Below it a neighbour could work out who told us, so the wider area is
 * named instead; and no count below it is printed.
 */
export const FEWEST_TO_NAME = 5;

/** Different people's reports, so that one person telling three calls counts once. */
export const reportsOf = (calls: readonly ToldCall[]): string[] => [...new Set(calls.map((call) => call.report))];

/** Towns that enough reports name, the most reported first. */
export function nameablePlaces(calls: readonly ToldCall[]): string[] {
  const reports = new Map<string, Set<string>>();
  for (const { place, report } of calls) {
    if (place === null || place.trim() === "") continue;
    const seen = reports.get(place) ?? new Set();
    reports.set(place, seen.add(report));
  }
  return [...reports]
    .filter(([, seen]) => seen.size >= FEWEST_TO_NAME)
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .map(([place]) => place);
}
