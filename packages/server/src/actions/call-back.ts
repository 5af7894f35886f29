import { fail, ok, type Result } from "@clearline/engine";
import type { CallBackRow } from "../store/call-backs.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";

/** `no-answer` leaves it open, to be tried again; the others end it. */
export const CALL_BACK_STEPS = ["spoke", "no-answer", "not-needed"] as const;
export type CallBackStep = (typeof CALL_BACK_STEPS)[number];
export type CallBackError = NotAllowed | NotFound | { code: "call-back-done" };

/** Somebody who did not answer may be talking to their bank. */
export const TRY_AGAIN_MINUTES = 30;

/** What came of ringing somebody back. Kept with who did it and when. */
export async function stepCallBack(
  deps: Deps,
  officer: Officer,
  { id, step }: { id: string; step: CallBackStep },
): Promise<Result<null, CallBackError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const before = await tx.callBacks.lock(id);
    if (!before) return fail({ code: "not-found" });
    if (before.state !== "open") return fail({ code: "call-back-done" });
    await tx.callBacks.save(after(before, step, officer, deps.clock()));
    await tx.audit.add({
      who: whoOfficer(officer),
      did: step === "no-answer" ? "try-call-back" : "end-call-back",
      toKind: "report",
      toId: before.report_id,
      detail: { step },
    });
    return ok(null);
  });
}

function after(before: CallBackRow, step: CallBackStep, officer: Officer, now: Date): CallBackRow {
  const tries = step === "not-needed" ? before.tries : before.tries + 1;
  return step === "no-answer"
    ? { ...before, tries, due_at: new Date(now.getTime() + TRY_AGAIN_MINUTES * 60_000) }
    : { ...before, tries, state: step, done_by: officer.id, done_at: now };
}
