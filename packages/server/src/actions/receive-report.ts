import { createHash } from "node:crypto";
import {
  fail,
  ok,
  parseReport,
  type Receipt,
  type Report,
  type ReportError,
  type Result,
  receiptFrom,
} from "@clearline/engine";
import { isUniqueViolation } from "../store/db.ts";
import type { ReportSource } from "../store/reports.ts";
import type { Tables } from "../store/store.ts";
import { type Actor, type Deps, whoIs } from "./deps.ts";
import { londonDay } from "./days.ts";
import { wordPairFrom } from "./word-pair.ts";

export type ReceiveRequest = {
  report: Report;
  source: ReportSource;
  /** The officer who wrote it down for a caller. */
  takenBy?: string;
  /** Agreed with the person while they were on the line. It needs a number to ring. */
  callBack?: { dueAt: Date; agreedBy: string };
  /** Who sends it; a resident where not said. */
  actor?: Actor;
  /** Makes a second send of the same thing the same report. `scope` keeps one sender's keys from another's. */
  idempotency?: { scope: string; key: string; requestHash: Buffer };
};

/** `again`: this very report was sent before, and nothing was added. */
export type Received = { id: string; receipt: Receipt; wordPair: string; again: boolean };

export type ReceiveError =
  | ReportError
  | { code: "call-date-in-future" }
  | { code: "call-back-without-number" }
  | { code: "idempotency-key-reused" };

/** What two sends must have in common to be one report. */
export const hashOfRequest = (request: unknown): Buffer =>
  createHash("sha256").update(JSON.stringify(request)).digest();

const RECEIPT_BYTES = 8;
const TRIES = 3;

/**
 * Keeps a report for good. It is returned, receipt and all, only after the database has it on disk: whoever was shown
 * a receipt has a report.
 */
export async function receiveReport(
  deps: Deps,
  request: ReceiveRequest,
): Promise<Result<Received, readonly ReceiveError[]>> {
  const parsed = parseReport(request.report);
  if (!parsed.ok) return parsed;
  const report = parsed.value;
  const now = deps.clock();
  if (report.callDate !== null && report.callDate > londonDay(now)) return fail([{ code: "call-date-in-future" }]);
  if (request.callBack && !report.contact?.phone) return fail([{ code: "call-back-without-number" }]);
  for (let attempt = 1; ; attempt++) {
    try {
      return await deps.store.inTransaction(async (tx) => {
        const earlier = await earlierAnswer(tx, request.idempotency);
        return earlier ?? ok(await keep(tx, deps, { ...request, report }, now));
      });
    } catch (error) {
      // The same request is being kept by another process, or the receipt is taken (once in 10^12): look again.
      const mayTryAgain =
        isUniqueViolation(error, "idempotency_pkey") || isUniqueViolation(error, "report_receipt_once");
      if (!mayTryAgain || attempt === TRIES) throw error;
    }
  }
}

async function earlierAnswer(
  tx: Tables,
  idempotency: ReceiveRequest["idempotency"],
): Promise<Result<Received, readonly ReceiveError[]> | null> {
  if (!idempotency) return null;
  const before = await tx.apiKeys.idempotent(idempotency.scope, idempotency.key);
  if (!before) return null;
  if (!before.request_hash.equals(idempotency.requestHash)) return fail([{ code: "idempotency-key-reused" }]);
  const row = await tx.reports.byId(before.report_id);
  if (!row) throw new Error(`idempotency key points at report ${before.report_id}, which is not there`);
  return ok({ id: row.id, receipt: row.receipt, wordPair: row.word_pair, again: true });
}

async function keep(tx: Tables, deps: Deps, request: ReceiveRequest, now: Date): Promise<Received> {
  const { report, source, takenBy, idempotency, actor = { kind: "resident" } } = request;
  const receipt = receiptFrom(deps.secrets(RECEIPT_BYTES));
  const wordPair = wordPairFrom(deps.secrets);
  const id = await tx.reports.add({
    report,
    receipt,
    wordPair,
    source,
    receivedOn: londonDay(now),
    // An exact time beside a phone company's records can tell who made an anonymous report.
    receivedAt: report.anonymous ? null : now,
    takenBy: takenBy ?? null,
  });
  if (idempotency) await tx.apiKeys.remember(idempotency.scope, idempotency.key, idempotency.requestHash, id);
  const detail = { source, ...(report.anonymous && { time: "day" }) };
  await tx.audit.add({ who: whoIs(actor), did: "receive-report", toKind: "report", toId: id, detail });
  if (request.callBack) await agree(tx, id, request.callBack, now);
  await tx.jobs.add("read-report", { reportId: id }, { key: `read-${id}` });
  return { id, receipt, wordPair, again: false };
}

async function agree(
  tx: Tables,
  reportId: string,
  { dueAt, agreedBy }: NonNullable<ReceiveRequest["callBack"]>,
  now: Date,
): Promise<void> {
  await tx.callBacks.add({ report_id: reportId, due_at: dueAt, agreed_by: agreedBy, agreed_at: now });
  await tx.audit.add({
    who: `officer:${agreedBy}`,
    did: "agree-call-back",
    toKind: "report",
    toId: reportId,
    detail: { dueAt: dueAt.toISOString() },
  });
}
