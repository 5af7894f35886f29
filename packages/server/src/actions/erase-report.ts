import { fail, type Incident, ok, parseReceipt, type Reading, type Result } from "@clearline/engine";
import type { ReportRow } from "../store/reports.ts";
import { callsIn } from "./case-of.ts";
import { londonDay } from "./days.ts";
import type { Deps, NotFound } from "./deps.ts";
import { saveCase } from "./save-case.ts";
import { standingOf, toldOf } from "./told-of.ts";

export type EraseError = NotFound | { code: "not-a-receipt" } | { code: "erased-already" };

/** The report that a receipt is of, where there is something of the person left in it. */
export async function reportToErase({ store }: Deps, given: string): Promise<Result<ReportRow, EraseError>> {
  const receipt = parseReceipt(given);
  if (!receipt.ok) return fail({ code: "not-a-receipt" });
  const report = await store.reports.byReceipt(receipt.value);
  if (!report) return fail({ code: "not-found" });
  return report.erased_on === null ? ok(report) : fail({ code: "erased-already" });
}

/**
 * Takes one person's words out for good, with their name, how to reach them, and every quotation. What stays says
 * nothing of who they are: the day, the town, whom the caller claimed to be, what was asked and what came of it, so
 * that a series still counts and a warning still has its evidence. The audit log holds no words, and stays.
 */
export async function eraseReport(deps: Deps, given: string): Promise<Result<ReportRow, EraseError>> {
  const wanted = await reportToErase(deps, given);
  if (!wanted.ok) return wanted;
  const { id } = wanted.value;
  await deps.context.renew();
  return deps.store.inTransaction(async (tx) => {
    const report = await tx.reports.lock(id);
    if (!report) return fail({ code: "not-found" });
    if (report.erased_on !== null) return fail({ code: "erased-already" });
    const told = await toldOf(tx, report);
    const { reading } = standingOf(told);
    const incidents = callsIn(deps, told).map(({ incident }) => bare(incident));
    const facts: Reading = {
      id,
      reader: deps.context.reader,
      kind: reading?.reading.kind ?? "account",
      isPhoneFraudWarning: reading?.reading.isPhoneFraudWarning ?? true,
      area: reading?.reading.area ?? null,
      incidents,
      phoneNumbers: [],
      quotesBy: [],
      advice: { waitMinutes: null },
      personalDetails: [],
    };
    const place = report.place === null ? null : (incidents[0]?.place ?? null);
    // The number that rang is a trace of the caller's; any other may be the person's own.
    const rang = (await tx.cases.byReport(id))?.number_e164 ?? null;
    await tx.erasing.erase(id, { reading: facts, place, rang, day: londonDay(deps.clock()) });
    const now = await tx.reports.lock(id);
    if (now) await saveCase(tx, deps, await toldOf(tx, now));
    await tx.audit.add({ who: "terminal", did: "erase-report", toKind: "report", toId: id });
    return ok(report);
  });
}

/** A fact of a call without the words it came from. */
const bare = (incident: Incident): Incident => ({
  ...incident,
  dateText: null,
  lure: null,
  followUp: null,
  age: null,
  evidence: [],
  doubts: [],
});
