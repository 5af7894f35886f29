import type { Because, Linked } from "@clearline/engine";

/** Where a report is before everything is linked anew. `placed`: a person put it there. */
export type Standing = { reportId: string; series: string | null; placed: boolean };

/** A report whose place changes; `to` is a series that exists, one that does not yet, or none. */
export type PlannedMove = {
  reportId: string;
  from: string | null;
  to: { kind: "series"; id: string } | { kind: "new"; name: string } | { kind: "none" };
  because: readonly Because[];
};

/**
 * What must change so that the stored series are those that linking everything found. A found group goes on as the
 * stored series that it shares most reports with, so that series keep their numbers, names and history; what a person
 * placed stays where it is.
 *
 * @param linked as linking gave it, one for each of `standings`, in their order
 */
export function planRelink(standings: readonly Standing[], linked: readonly Linked[]): PlannedMove[] {
  const goesOnAs = seriesOfGroups(standings, linked);
  return standings.flatMap(({ reportId, series: from, placed }, i): PlannedMove[] => {
    const group = linked[i]?.series ?? null;
    const to = group === null ? null : (goesOnAs.get(group) ?? null);
    if (placed || (group === null && from === null) || (to !== null && to === from)) return [];
    const because = linked[i]?.because ?? [];
    if (group === null) return [{ reportId, from, to: { kind: "none" }, because: [] }];
    return [{ reportId, from, to: to === null ? { kind: "new", name: group } : { kind: "series", id: to }, because }];
  });
}

function seriesOfGroups(standings: readonly Standing[], linked: readonly Linked[]): Map<string, string> {
  const goesOnAs = new Map<string, string>();
  const taken = new Set<string>();
  const shared = new Map<string, { group: string; series: string; reports: number; placed: boolean }>();
  standings.forEach(({ series, placed }, i) => {
    const group = linked[i]?.series ?? null;
    if (group === null || series === null) return;
    const key = JSON.stringify([group, series]);
    const pair = shared.get(key) ?? { group, series, reports: 0, placed: false };
    shared.set(key, { ...pair, reports: pair.reports + 1, placed: pair.placed || placed });
  });
  // Where a person placed a report is not a matter of counting.
  const ordered = [...shared.values()].sort(
    (a, b) => Number(b.placed) - Number(a.placed) || b.reports - a.reports || (a.series < b.series ? -1 : 1),
  );
  for (const { group, series } of ordered) {
    if (goesOnAs.has(group) || taken.has(series)) continue;
    goesOnAs.set(group, series);
    taken.add(series);
  }
  return goesOnAs;
}
