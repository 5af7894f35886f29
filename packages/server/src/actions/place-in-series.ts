import type { AuditAct } from "../store/audit-acts.ts";
import type { ChangedPlace, ChangeKind } from "../store/series-changes.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";
import { nameAgain } from "./name-series.ts";

/** Where an officer says a report belongs; null: in no series. */
export type Move = { reportId: string; to: string | null };

/**
 * Does what an officer said of these reports' places, keeps how it was before, and learns from it: what they put
 * somewhere stays there, and what they took out is not put back. Linking must be locked. `undoChange` takes it back.
 */
export async function placeInSeries(
  tx: Tables,
  deps: Pick<Deps, "context">,
  officer: Officer,
  { kind, moves }: { kind: ChangeKind; moves: readonly Move[] },
): Promise<void> {
  const places: ChangedPlace[] = [];
  for (const { reportId, to } of moves) {
    const before = await tx.series.memberOf(reportId);
    const from = before?.series_id ?? null;
    // Moving out is also a "no": the program must not put it back tomorrow. Two series made one are no quarrel.
    const refused = from !== null && from !== to && kind !== "merge" && !(await tx.series.isRefused(reportId, from));
    const accepted = to !== null && (await tx.series.isRefused(reportId, to));
    if (refused) await tx.series.refuse(reportId, from, officer.id);
    if (to === null) await tx.series.leave(reportId);
    else {
      await tx.series.accept(reportId, to);
      // Why the program put it there holds only while those it is like are there too.
      const because = kind === "confirm" || kind === "merge" ? (before?.because ?? []) : [];
      await tx.series.join(reportId, to, because, officer.id);
    }
    places.push({
      report_id: reportId,
      from_series: from,
      to_series: to,
      from_because: before?.because ?? [],
      from_person: before?.by_person ?? null,
      refused: refused ? from : null,
      accepted: accepted ? to : null,
    });
  }
  await settleSeries(tx, deps, places);
  const id = await tx.seriesChanges.add(kind, officer.id, places);
  for (const { report_id, from_series, to_series } of places) {
    await tx.audit.add({
      who: whoOfficer(officer),
      did: DID[kind],
      toKind: "report",
      toId: report_id,
      detail: { from: from_series, to: to_series, change: id },
    });
  }
}

/** Those that nobody is left in are closed, those that somebody came back to are open again; each is named anew. */
export async function settleSeries(
  tx: Tables,
  deps: Pick<Deps, "context">,
  places: readonly Pick<ChangedPlace, "from_series" | "to_series">[],
): Promise<void> {
  const touched = new Set(places.flatMap(({ from_series, to_series }) => [from_series, to_series]));
  for (const id of touched) {
    if (id === null) continue;
    await tx.series.reopen(id);
    await tx.series.touch(id);
    await tx.series.closeIfEmpty(id);
    await nameAgain(tx, deps, id);
  }
}

const DID: Record<ChangeKind, AuditAct> = {
  confirm: "confirm-in-series",
  move: "move-to-series",
  leave: "split-from-series",
  split: "split-series",
  merge: "merge-series",
};
