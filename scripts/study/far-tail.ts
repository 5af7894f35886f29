import { type CaseCount, type Location, seeded, tailOf } from "@clearline/engine";
import { firstDay, lastDay, quietReports } from "./made-force.ts";

export type TailLine = { study: "tail"; reports: number; fresh: number; once_in: number; really: number; hits: number };

const FORCE = { places: 60, clumping: 0.3, days: 90 };
const CLAIMS = [1 / 20, 1 / 100, 1 / 365, 1 / 2190, 1 / 10_000];

/** One stream of everything, and one of a single kind: about 700 and 100 reports in 90 days. */
export function* studyTail(seed: number, fresh: number): Generator<TailLine> {
  for (const perDay of [8, 1.2]) {
    const reports = quietReports(seeded(seed), { ...FORCE, perDay });
    const counts = new Map<string, CaseCount>();
    const places = new Map<string, Location>();
    for (const { place, at, day } of reports) {
      places.set(place, { id: place, ...at });
      const key = `${place} ${day}`;
      counts.set(key, { location: place, date: day, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const found = tailOf(
      [...counts.values()],
      [...places.values()],
      { start: firstDay, until: lastDay(FORCE.days), minCases: 6, nullModel: "dispersed", seed },
      { fits: 20, fresh, claims: CLAIMS },
    );
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    for (const { claimed, real, hits } of found.value)
      yield {
        study: "tail",
        reports: reports.length,
        fresh,
        once_in: Math.round(1 / claimed),
        really: 1 / real,
        hits,
      };
  }
}
