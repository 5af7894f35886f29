import { createHmac } from "node:crypto";
import {
  CALL_CODE_BYTES,
  type CallCode,
  callCodeFrom,
  fail,
  ok,
  parsePhone,
  type Phone,
  type Result,
} from "@clearline/engine";
import { isUniqueViolation } from "../store/db.ts";
import type { WorkingAccess } from "../store/organisations.ts";
import type { Deps } from "./deps.ts";
import { whoAccess } from "./organisation-access.ts";

/** A call about to be made. `to` is whom it rings and `from` what it shows, both as typed, both may be left out. */
export type CallToLog = { to?: string | null; from?: string | null; at?: Date | null };
export type CheckedCall = { to: Phone | null; shows: Phone | null; liveFrom: Date };
export type LoggedCall = { code: CallCode; liveFrom: Date; liveUntil: Date };
export type LogCallError = {
  code: "called-number-wrong" | "shown-number-not-yours" | "call-too-early" | "call-in-past" | "too-many-calls";
};

/** How long a code lives: a call is made at once, and the person may need to fetch their glasses. */
export const CODE_MINUTES = 30;
/** Calls may be told of a day ahead, so that a list can be sent in the morning. */
const AHEAD_HOURS = 24;
/** A clock a little behind ours is not in the past. */
const SLACK_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** Above this the organisation, or whoever has its key, is stopped for the hour and officers see it. */
export const MOST_CALLS_AN_HOUR = 600;

/** What is wrong with a call as it was typed, before anything is kept. */
export function checkCall(
  access: Pick<WorkingAccess, "shows">,
  call: CallToLog,
  now: Date,
): Result<CheckedCall, LogCallError> {
  const to = call.to ? parsePhone(call.to) : null;
  if (to && !to.ok) return fail({ code: "called-number-wrong" });
  const from = call.from ? parsePhone(call.from) : null;
  const shows = from?.ok ? from.value : null;
  if (from && (shows === null || !access.shows.includes(shows))) return fail({ code: "shown-number-not-yours" });
  const liveFrom = call.at ?? now;
  if (liveFrom.getTime() > now.getTime() + AHEAD_HOURS * 60 * MINUTE_MS) return fail({ code: "call-too-early" });
  if (liveFrom.getTime() < now.getTime() - SLACK_MS) return fail({ code: "call-in-past" });
  return ok({ to: to === null ? null : to.value, shows, liveFrom });
}

/** Keeps a call and gives the code to say in it. Neither the code nor the number called can be read from what is kept. */
export async function logCall(
  deps: Deps,
  access: WorkingAccess,
  call: CallToLog,
): Promise<Result<LoggedCall, LogCallError>> {
  const now = deps.clock();
  const checked = checkCall(access, call, now);
  if (!checked.ok) return checked;
  const { to, shows, liveFrom } = checked.value;
  const liveUntil = new Date(liveFrom.getTime() + CODE_MINUTES * MINUTE_MS);
  if ((await deps.store.calls.countSince(access.organisation_id, anHourBefore(now))) >= MOST_CALLS_AN_HOUR) {
    await deps.store.inTransaction((tx) => tx.audit.add({ ...lineOf(access), did: "calls-over-limit" }));
    return fail({ code: "too-many-calls" });
  }
  for (;;) {
    const code = callCodeFrom(deps.secrets(CALL_CODE_BYTES));
    try {
      await deps.store.inTransaction(async (tx) => {
        await tx.calls.log({
          organisation_id: access.organisation_id,
          access_id: access.id,
          code_hash: hashCode(deps, access.organisation_id, code),
          called_hash: to === null ? null : hashCalled(deps, to),
          shows,
          made_at: now,
          live_from: liveFrom,
          live_until: liveUntil,
        });
        await tx.audit.add({ ...lineOf(access), did: "log-call" });
      });
      return ok({ code, liveFrom, liveUntil });
    } catch (error) {
      // One in a thousand million: another code.
      if (!isUniqueViolation(error, "logged_call_code_once")) throw error;
    }
  }
}

const lineOf = (access: WorkingAccess) => ({
  who: whoAccess(access),
  toKind: "organisation",
  toId: access.organisation_id,
});

export const anHourBefore = (at: Date): Date => new Date(at.getTime() - 60 * MINUTE_MS);

/** Of one organisation: the same words at another are another code. */
export const hashCode = ({ serverKey }: Pick<Deps, "serverKey">, organisationId: string, code: CallCode): Buffer =>
  createHmac("sha256", serverKey).update(`call-code\n${organisationId}\n${code}`).digest();

/** There are few enough telephone numbers to try them all: without the key the hash tells nothing. */
export const hashCalled = ({ serverKey }: Pick<Deps, "serverKey">, number: string): Buffer =>
  createHmac("sha256", serverKey).update(`called\n${number}`).digest();
