import { fail, ok, type Result } from "@clearline/engine";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { placeInSeries } from "./place-in-series.ts";

export type AnswerError = NotAllowed | NotFound;

/**
 * An officer's answer to "these two may belong together". A yes puts the report into the other's series, or starts one
 * with both; a no keeps them apart for good.
 */
export async function answerSuggestion(
  deps: Deps,
  officer: Officer,
  { reportId, other, yes }: { reportId: string; other: string; yes: boolean },
): Promise<Result<{ seriesId: string | null }, AnswerError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    if (!(await tx.suggestions.answer(reportId, other, yes ? "accepted" : "refused", officer.id)))
      return fail({ code: "not-found" });
    const there = (await tx.series.memberOf(other))?.series_id ?? null;
    if (!yes) {
      await tx.series.keepApart(reportId, other, officer.id);
      if (there !== null) await tx.series.refuse(reportId, there, officer.id);
      const detail = { with: other, series: there };
      await tx.audit.add({
        who: whoOfficer(officer),
        did: "refuse-suggestion",
        toKind: "report",
        toId: reportId,
        detail,
      });
      return ok({ seriesId: null });
    }
    const to = there ?? (await tx.series.add("Series"));
    const moves = [reportId, ...(there === null ? [other] : [])].map((id) => ({ reportId: id, to }));
    await placeInSeries(tx, deps, officer, { kind: "move", moves });
    return ok({ seriesId: to });
  });
}
