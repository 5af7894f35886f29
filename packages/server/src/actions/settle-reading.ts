import { fail, ok, type Result } from "@clearline/engine";
import type { Became, CallRef } from "../store/corrections.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { queueLink, queueScan } from "./queue.ts";
import { saveCase } from "./save-case.ts";
import { incidentsRead, lostCalls, type NewerReading, standingOf, toldOf } from "./told-of.ts";

/** What is to stand: the newer reading, with what became of each corrected call that it does not tell; or the older. */
export type Settle =
  | { kind: "keep"; reading: string; over: string }
  | { kind: "take"; reading: string; calls: readonly (CallRef & { into: number | "let-go" })[] };
export type SettleError =
  | NotAllowed
  | NotFound
  /** It was read again, or somebody else decided, since the page was loaded. */
  | { code: "reading-moved-on" }
  /** A corrected call is left without a word on what became of it. */
  | { code: "call-not-settled" };

/** A person's word on which of two readings of a report stands. */
export async function settleReading(
  deps: Deps,
  officer: Officer,
  reportId: string,
  settle: Settle,
): Promise<Result<null, SettleError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  await deps.context.renew();
  return deps.store.inTransaction(async (tx) => {
    const report = await tx.reports.lock(reportId);
    if (!report) return fail({ code: "not-found" });
    const told = await toldOf(tx, report);
    const { reading, newer } = standingOf(told);
    const shown = settle.kind === "keep" ? settle.over : settle.reading;
    if (newer?.reading.id !== shown) return fail({ code: "reading-moved-on" });
    if (settle.kind === "keep") {
      if (reading?.id !== settle.reading) return fail({ code: "reading-moved-on" });
      await tx.reports.pin(reportId, { reading: settle.reading, over: shown });
    } else {
      const answers = answersTo(newer, settle.calls);
      if (answers === null) return fail({ code: "call-not-settled" });
      for (const [call, became] of answers) await tx.corrections.settle(reportId, call, became, officer.id);
      // A confirmed report stays confirmed: of the reading that the officer has just looked at.
      await tx.reports.pin(reportId, report.state === "confirmed" ? { reading: shown, over: shown } : null);
    }
    const now = await tx.reports.lock(reportId);
    if (now) await saveCase(tx, deps, await toldOf(tx, now));
    await queueLink(tx, reportId);
    await queueScan(tx);
    const detail = { stands: settle.reading, newest: shown };
    await tx.audit.add({ who: whoOfficer(officer), did: "settle-reading", toKind: "report", toId: reportId, detail });
    return ok(null);
  });
}

/** What became of each corrected call that the newer reading does not tell; null where one is left open. */
function answersTo(
  { reading, lost }: NewerReading,
  said: Extract<Settle, { kind: "take" }>["calls"],
): readonly (readonly [CallRef, Became])[] | null {
  const answers = lostCalls(lost).map((call): readonly [CallRef, Became] | null => {
    const into = said.find(({ readingId, index }) => readingId === call.readingId && index === call.index)?.into;
    if (into === "let-go") return [call, { became: "let-go" }];
    const isCall = into !== undefined && into >= 0 && into < incidentsRead(reading).length;
    return isCall ? [call, { became: "same", into: { readingId: reading.id, index: into } }] : null;
  });
  return answers.every((answer) => answer !== null) ? answers : null;
}
