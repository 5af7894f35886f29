import { fail, ok, type Result } from "@clearline/engine";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { placeInSeries, settleSeries } from "./place-in-series.ts";

export type ArrangeError =
  | NotAllowed
  | NotFound
  | { code: "nothing-chosen" }
  /** All of a series cannot be split off it. */
  | { code: "all-chosen" }
  | { code: "same-series" };

type Chosen = { seriesId: string; reportIds: readonly string[] };

/** "These do belong": the program leaves them there, whatever it comes to think. */
export const confirmMembers = (deps: Deps, officer: Officer, chosen: Chosen): Promise<Result<null, ArrangeError>> =>
  withMembers(deps, officer, chosen, async (reportIds, tx) => {
    const moves = reportIds.map((reportId) => ({ reportId, to: chosen.seriesId }));
    await placeInSeries(tx, deps, officer, { kind: "confirm", moves });
    return ok(null);
  });

/** "These are another series": they start one of their own, and are not linked to the old one again. */
export const splitSeries = (
  deps: Deps,
  officer: Officer,
  chosen: Chosen,
): Promise<Result<{ seriesId: string }, ArrangeError>> =>
  withMembers(deps, officer, chosen, async (reportIds, tx, all) => {
    if (reportIds.length === all) return fail({ code: "all-chosen" });
    const to = await tx.series.add("Series");
    await placeInSeries(tx, deps, officer, { kind: "split", moves: reportIds.map((reportId) => ({ reportId, to })) });
    return ok({ seriesId: to });
  });

/** "These two series are one": the reports of one go into the other, and all of them stay together. */
export async function mergeSeries(
  deps: Deps,
  officer: Officer,
  { seriesId, into }: { seriesId: string; into: string },
): Promise<Result<null, ArrangeError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  if (seriesId === into) return fail({ code: "same-series" });
  return deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    const [from, to] = [await tx.series.members(seriesId), await tx.series.members(into)];
    if (from.length === 0 || to.length === 0) return fail({ code: "not-found" });
    const moves = [...from, ...to].map(({ report_id }) => ({ reportId: report_id, to: into }));
    await placeInSeries(tx, deps, officer, { kind: "merge", moves });
    return ok(null);
  });
}

export type UndoError = NotAllowed | NotFound | { code: "undone-already" } | { code: "moved-on-since" };

/**
 * Takes one change back: every report stands where it stood, and what was learned by the change is forgotten.
 *
 * @returns the series that a report is back in; null where they were in none
 */
export async function undoChange(
  deps: Deps,
  officer: Officer,
  changeId: string,
): Promise<Result<{ backIn: string | null }, UndoError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    const change = await tx.seriesChanges.lock(changeId);
    if (!change) return fail({ code: "not-found" });
    if (change.undone_at !== null) return fail({ code: "undone-already" });
    const places = await tx.seriesChanges.placesOf(changeId);
    for (const { report_id, to_series } of places) {
      const now = await tx.series.memberOf(report_id);
      if ((now?.series_id ?? null) !== to_series) return fail({ code: "moved-on-since" });
    }
    for (const place of places) {
      if (place.refused !== null) await tx.series.accept(place.report_id, place.refused);
      if (place.accepted !== null) await tx.series.refuse(place.report_id, place.accepted, officer.id);
      if (place.from_series === null) await tx.series.leave(place.report_id);
      else await tx.series.join(place.report_id, place.from_series, place.from_because, place.from_person);
    }
    await settleSeries(tx, deps, places);
    await tx.seriesChanges.undo(changeId, officer.id);
    const detail = { change: changeId };
    for (const { report_id } of places)
      await tx.audit.add({
        who: whoOfficer(officer),
        did: "undo-in-series",
        toKind: "report",
        toId: report_id,
        detail,
      });
    return ok({ backIn: places.find(({ from_series }) => from_series !== null)?.from_series ?? null });
  });
}

type Tx = Parameters<Parameters<Deps["store"]["inTransaction"]>[0]>[0];

/** Works on those of the chosen reports that are in the series; `all` is how many are. */
async function withMembers<T>(
  deps: Deps,
  officer: Officer,
  { seriesId, reportIds }: Chosen,
  work: (reportIds: readonly string[], tx: Tx, all: number) => Promise<Result<T, ArrangeError>>,
): Promise<Result<T, ArrangeError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    if (!(await tx.series.byId(seriesId))) return fail({ code: "not-found" });
    const members = await tx.series.members(seriesId);
    const chosen = members.map(({ report_id }) => report_id).filter((id) => reportIds.includes(id));
    return chosen.length === 0 ? fail({ code: "nothing-chosen" }) : work(chosen, tx, members.length);
  });
}
