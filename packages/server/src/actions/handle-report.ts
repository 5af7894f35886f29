import { fail, ok, type Result } from "@clearline/engine";
import type { ReportRow, ReportState } from "../store/reports.ts";
import type { Tables } from "../store/store.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { queueScan } from "./queue.ts";
import { standingOf, toldOf } from "./told-of.ts";

export type HandleError = NotAllowed | NotFound | { code: "wrong-report-state"; from: ReportState };

/**
 * "The machine read this right": the report is off the queue and counts. What was read stands from now on, whatever a
 * later reader reads, until a person says so of that.
 *
 * @param saw the reading that the page showed; left out for the one that stands
 */
export async function confirmReport(
  deps: Deps,
  officer: Officer,
  id: string,
  saw?: string,
): Promise<Result<null, HandleError>> {
  return handle(deps, officer, id, ["received", "read", "set-aside"], async (tx, report) => {
    const told = await toldOf(tx, report);
    const shown = saw === undefined ? null : await tx.readings.ofReport(id, saw);
    const reading = shown ?? standingOf(told).reading;
    const [newest] = told.readings;
    if (reading && newest) await tx.reports.pin(id, { reading: reading.id, over: newest.id });
    await tx.reports.setState(id, "confirmed", londonDay(deps.clock()));
    await tx.cases.setCounts(id, true);
    await tx.audit.add({ who: whoOfficer(officer), did: "confirm-report", toKind: "report", toId: id });
  });
}

/** Not a phone fraud, or told twice: kept for good, counted no more. `confirmReport` brings it back. */
export async function setAside(
  deps: Deps,
  officer: Officer,
  { id, why }: { id: string; why: string },
): Promise<Result<null, HandleError | ReasonMissing>> {
  if (why.trim() === "") return fail({ code: "reason-missing" });
  return handle(deps, officer, id, ["received", "read", "confirmed"], async (tx) => {
    await tx.reports.setState(id, "set-aside", londonDay(deps.clock()));
    await tx.cases.setCounts(id, false);
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "set-aside-report",
      toKind: "report",
      toId: id,
      why: why.trim(),
    });
  });
}

async function handle(
  deps: Deps,
  officer: Officer,
  id: string,
  from: readonly ReportState[],
  change: (tx: Tables, report: ReportRow) => Promise<void>,
): Promise<Result<null, HandleError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const report = await tx.reports.lock(id);
    if (!report) return fail({ code: "not-found" });
    if (!from.includes(report.state)) return fail({ code: "wrong-report-state", from: report.state });
    await change(tx, report);
    await queueScan(tx);
    return ok(null);
  });
}
