import type { CallCode } from "@clearline/engine";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";
import { hashCode } from "./log-call.ts";

/**
 * So many codes that confirm nothing in one hour are a search, not slips. Then no code of that organisation is
 * confirmed until the next hour: the answer stays "ring back", which is right for everyone.
 */
export const MOST_WRONG_AN_HOUR = 300;

/** An organisation as it was chosen. `enrolledId` is null for one that does not log its calls with us. */
export type Chosen = { key: string; enrolledId: string | null };

/**
 * Is a call of this organisation with this code logged now? A yes uses the code up. The work is the same whether the
 * organisation logs calls or not, and who asks is not kept; an officer's asking is in the audit log.
 */
export async function checkCallCode(
  deps: Deps,
  { key, enrolledId }: Chosen,
  code: CallCode,
  officer?: Officer,
): Promise<boolean> {
  const now = deps.clock();
  return deps.store.inTransaction(async (tx) => {
    const isSearched = (await tx.calls.wrongThisHour(key, now)) >= MOST_WRONG_AN_HOUR;
    // No organisation has the number nought: one that is not enrolled is looked for like any other.
    const id = isSearched ? "0" : (enrolledId ?? "0");
    const isLogged = await tx.calls.use(id, hashCode(deps, id, code), now);
    await tx.calls.countWrong(key, now, isLogged ? 0 : 1);
    if (officer) {
      const detail = { confirmed: isLogged };
      await tx.audit.add({
        who: whoOfficer(officer),
        did: "check-call-code",
        toKind: "organisation",
        toId: enrolledId ?? key,
        detail,
      });
    }
    return isLogged;
  });
}
