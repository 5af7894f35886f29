import { fail, ok, type Result } from "@clearline/engine";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { placeInSeries } from "./place-in-series.ts";

export type SeriesError = NotAllowed | NotFound | { code: "already-there" };

/** An officer's word that a report belongs to a series, or starts one (`seriesId: "new"`). It outweighs the program's. */
export async function moveToSeries(
  deps: Deps,
  officer: Officer,
  { reportId, seriesId }: { reportId: string; seriesId: string },
): Promise<Result<{ seriesId: string }, SeriesError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    if (!(await tx.reports.byId(reportId))) return fail({ code: "not-found" });
    const before = await tx.series.memberOf(reportId);
    if (before?.series_id === seriesId) return fail({ code: "already-there" });
    const to = seriesId === "new" ? await tx.series.add("Series") : seriesId;
    if (!(await tx.series.byId(to))) return fail({ code: "not-found" });
    await placeInSeries(tx, deps, officer, { kind: "move", moves: [{ reportId, to }] });
    return ok({ seriesId: to });
  });
}

/** "This does not belong": the report stands alone, and is never linked to that series again by the program. */
export async function splitFromSeries(
  deps: Deps,
  officer: Officer,
  { reportId }: { reportId: string },
): Promise<Result<null, SeriesError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    if (!(await tx.series.memberOf(reportId))) return fail({ code: "not-found" });
    await placeInSeries(tx, deps, officer, { kind: "leave", moves: [{ reportId, to: null }] });
    return ok(null);
  });
}

export type RenameError = NotAllowed | NotFound | { code: "name-missing" } | { code: "name-too-long" };

const MAX_NAME_CHARS = 120;

/** A name an officer gives stays: the program does not rename it. */
export async function renameSeries(
  deps: Deps,
  officer: Officer,
  { seriesId, name }: { seriesId: string; name: string },
): Promise<Result<null, RenameError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const tidied = name.replace(/\s+/g, " ").trim();
  if (tidied === "") return fail({ code: "name-missing" });
  if (tidied.length > MAX_NAME_CHARS) return fail({ code: "name-too-long" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.series.byId(seriesId))) return fail({ code: "not-found" });
    await tx.series.rename(seriesId, tidied, officer.id);
    await tx.audit.add({ who: whoOfficer(officer), did: "rename-series", toKind: "series", toId: seriesId });
    return ok(null);
  });
}
