import { fail, ok, parsePhone, type Result } from "@clearline/engine";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { hashCalled } from "./log-call.ts";
import { can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

/** `number` is the person's own, as they gave it: who was rung, not who rang. Personal, and not kept. */
export type LookUp = { organisationId: string; number: string; purpose: string };
export type LookUpError =
  | NotAllowed
  | NotFound
  | ReasonMissing
  | { code: "called-number-wrong" }
  | { code: "looked-up-too-often" };

/** More than a busy handler needs in a day, and far too few to find out whom a bank rings. */
export const MOST_LOOK_UPS_A_DAY = 30;
const MAX_PURPOSE = 300;

/**
 * Has this organisation logged a call to that number that is live now? For call handlers only, who say why. Each look is
 * a line in the audit log, with the purpose and the answer and without the number, in the transaction that answers.
 * It never says who is on the line: a fraudster may ring in the middle of a real campaign.
 */
export async function lookUpCall(
  deps: Deps,
  officer: Officer,
  { organisationId, number, purpose }: LookUp,
): Promise<Result<{ since: Date | null }, LookUpError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  if (tidyLine(purpose) === "" || purpose.length > MAX_PURPOSE) return fail({ code: "reason-missing" });
  const called = parsePhone(number);
  if (!called.ok) return fail({ code: "called-number-wrong" });
  const now = deps.clock();
  const who = whoOfficer(officer);
  return deps.store.inTransaction(async (tx) => {
    const organisation = await tx.organisations.byId(organisationId);
    if (!organisation) return fail({ code: "not-found" });
    // Two looks at the same moment must not both be the last that is allowed.
    await tx.officers.lock(officer.id);
    if ((await tx.audit.countLastDay(who, "look-up-call")) >= MOST_LOOK_UPS_A_DAY)
      return fail({ code: "looked-up-too-often" });
    const since = await tx.calls.liveTo(organisation.id, hashCalled(deps, called.value), now);
    const detail = { logged: since !== null };
    await tx.audit.add({
      who,
      did: "look-up-call",
      toKind: "organisation",
      toId: organisation.id,
      why: tidyLine(purpose),
      detail,
    });
    return ok({ since });
  });
}
