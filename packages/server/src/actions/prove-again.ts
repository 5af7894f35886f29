import { fail, ok, type Result } from "@clearline/engine";
import { verify } from "@node-rs/argon2";
import type { OfficerRow } from "../store/officers.ts";
import { type Deps, whoOfficer } from "./deps.ts";
import { proveByCode } from "./second-factor.ts";
import { beginTry, type SignInError } from "./sign-in.ts";

/** How long a proof given in this session counts as the person being there. The database repeats it. */
export const PROOF_LASTS_SECONDS = 300;

/**
 * Once more who is there, in a session that is open: a console left alone must not be able to approve a warning. By a
 * code where the officer has a second factor, else by the password. Tries are counted with those of signing in.
 */
export async function proveAgain(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
  given: string,
): Promise<Result<null, SignInError | { code: "code-wrong" }>> {
  if (await deps.store.factors.has(officer.id)) return proveByCode(deps, officer, session, given);
  const attempt = await beginTry(deps, officer.email);
  if (!attempt.ok) return attempt;
  if (!(await verify(officer.password_hash, given.normalize("NFKC")))) return fail({ code: "sign-in-wrong" });
  await deps.store.inTransaction(async (tx) => {
    await tx.sessions.clearFailures(attempt.value);
    await tx.sessions.prove(session);
    await tx.audit.add({ who: whoOfficer(officer), did: "prove-again", toKind: "officer", toId: officer.id });
  });
  return ok(null);
}
