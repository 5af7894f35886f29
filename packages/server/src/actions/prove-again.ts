import { fail, ok, type Result } from "@clearline/engine";
import { verify } from "@node-rs/argon2";
import { type Deps, whoOfficer } from "./deps.ts";
import { beginTry, type SignInError } from "./sign-in.ts";

/** How long a password given in this session counts as the person being there. The database repeats it. */
export const PROOF_LASTS_SECONDS = 300;

/**
 * The password once more, in a session that is open: a console left alone must not be able to approve a warning.
 * Tries are counted with those of signing in.
 */
export async function proveAgain(
  deps: Deps,
  officer: { id: string; email: string; password_hash: string },
  session: Buffer,
  password: string,
): Promise<Result<null, SignInError>> {
  const attempt = await beginTry(deps, officer.email);
  if (!attempt.ok) return attempt;
  if (!(await verify(officer.password_hash, password.normalize("NFKC")))) return fail({ code: "sign-in-wrong" });
  await deps.store.inTransaction(async (tx) => {
    await tx.sessions.clearFailures(attempt.value);
    await tx.sessions.prove(session);
    await tx.audit.add({ who: whoOfficer(officer), did: "prove-again", toKind: "officer", toId: officer.id });
  });
  return ok(null);
}
