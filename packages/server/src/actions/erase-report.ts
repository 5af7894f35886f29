import { fail, ok, parseReceipt, type Result } from "@clearline/engine";
import type { ReportRow } from "../store/reports.ts";
import { takeWordsOut } from "./bare-report.ts";
import { londonDay } from "./days.ts";
import type { Deps, NotFound } from "./deps.ts";
import { toldOf } from "./told-of.ts";

export type EraseError = NotFound | { code: "not-a-receipt" } | { code: "erased-already" } | { code: "report-is-held" };

/** The report that a receipt is of, where there is something of the person left in it that nobody needs for a case. */
export async function reportToErase({ store, clock }: Deps, given: string): Promise<Result<ReportRow, EraseError>> {
  const receipt = parseReceipt(given);
  if (!receipt.ok) return fail({ code: "not-a-receipt" });
  const report = await store.reports.byReceipt(receipt.value);
  if (!report) return fail({ code: "not-found" });
  if (report.erased_on !== null) return fail({ code: "erased-already" });
  return (await store.legalHolds.isHeld(report.id, londonDay(clock()))) ? fail({ code: "report-is-held" }) : ok(report);
}

/** Takes one person's words out for good, at their wish. The audit log holds no words, and stays. */
export async function eraseReport(deps: Deps, given: string): Promise<Result<ReportRow, EraseError>> {
  const wanted = await reportToErase(deps, given);
  if (!wanted.ok) return wanted;
  const { id } = wanted.value;
  await deps.context.renew();
  return deps.store.inTransaction(async (tx) => {
    const report = await tx.reports.lock(id);
    if (!report) return fail({ code: "not-found" });
    if (report.erased_on !== null) return fail({ code: "erased-already" });
    if (await tx.legalHolds.isHeld(id, londonDay(deps.clock()))) return fail({ code: "report-is-held" });
    await takeWordsOut(tx, deps, [await toldOf(tx, report)], "wish");
    await tx.audit.add({ who: "terminal", did: "erase-report", toKind: "report", toId: id });
    return ok(report);
  });
}
