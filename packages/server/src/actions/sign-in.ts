import { createHmac } from "node:crypto";
import { fail, ok, type Result } from "@clearline/engine";
import { hash, verify } from "@node-rs/argon2";
import { hashToken } from "../store/api-keys.ts";
import type { OfficerRow } from "../store/officers.ts";
import { type Deps, whoOfficer } from "./deps.ts";

/** @property awaitsFactor the session opens nothing until the second factor is given */
export type SignedInNow = { token: string; csrf: string; officer: OfficerRow; awaitsFactor: boolean };
export type SignInError = { code: "sign-in-wrong" } | { code: "sign-in-wait"; seconds: number };

/** A working day; the cookie goes when the browser is closed, whichever is sooner. */
export const SESSION_HOURS = 10;
/** OWASP's least for argon2id: 19 MiB, two passes. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const FREE_TRIES = 4;
const LONGEST_WAIT_SECONDS = 60;

/**
 * Starts a session. Wrong address and wrong password look and last the same; after a few failures each try waits
 * longer, up to a minute, and never for good: a stranger must not be able to lock an officer out.
 */
export async function signIn(deps: Deps, email: string, password: string): Promise<Result<SignedInNow, SignInError>> {
  const address = email.trim().toLowerCase();
  const attempt = await beginTry(deps, address);
  if (!attempt.ok) return attempt;
  const officer = await deps.store.officers.byEmail(address);
  const isRight = await verify(officer?.password_hash ?? (await someoneElse()), password.normalize("NFKC"));
  if (!officer || !isRight || officer.disabled_at !== null) return fail({ code: "sign-in-wrong" });
  const token = deps.secrets(32).toString("base64url");
  const csrf = deps.secrets(24).toString("base64url");
  const awaitsFactor = await deps.store.factors.has(officer.id);
  await deps.store.inTransaction(async (tx) => {
    await tx.sessions.clearFailures(attempt.value);
    const session = { token_hash: hashToken(token), officer_id: officer.id, csrf, awaits_factor: awaitsFactor };
    await tx.sessions.add(session, SESSION_HOURS);
    await tx.audit.add({
      who: whoOfficer(officer),
      did: awaitsFactor ? "give-password" : "sign-in",
      toKind: "officer",
      toId: officer.id,
    });
  });
  return ok({ token, csrf, officer, awaitsFactor });
}

/**
 * Counts one try of a password, or says how long to wait. Each try counts as a failure until it has succeeded, so that
 * a thousand at once are not all the first.
 *
 * @returns under what the failures are kept, to clear them after a success
 */
export async function beginTry(deps: Deps, address: string): Promise<Result<Buffer, SignInError>> {
  const key = createHmac("sha256", deps.serverKey).update(`sign-in ${address.toLowerCase()}`).digest();
  const wait = await deps.store.inTransaction(async (tx) => {
    await tx.sessions.lockTries(key);
    const { n, secondsSince } = await tx.sessions.recentFailures(key);
    const left = waitSeconds(n) - secondsSince;
    if (left <= 0) await tx.sessions.addFailure(key);
    return left;
  });
  return wait > 0 ? fail({ code: "sign-in-wait", seconds: Math.ceil(wait) }) : ok(key);
}

export async function signOut(deps: Deps, token: string): Promise<void> {
  const signedIn = await deps.store.sessions.signedIn(hashToken(token));
  if (!signedIn) return;
  const { officer } = signedIn;
  await deps.store.inTransaction(async (tx) => {
    await tx.sessions.end(hashToken(token));
    await tx.audit.add({ who: whoOfficer(officer), did: "sign-out", toKind: "officer", toId: officer.id });
  });
}

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), ARGON2);

const waitSeconds = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_SECONDS, 2 ** (failures - FREE_TRIES + 1));

let dummy: Promise<string> | undefined;
/** A hash that nobody's password fits, made once: an unknown address takes as long as a wrong password. */
function someoneElse(): Promise<string> {
  dummy ??= hashPassword("nobody has this password");
  return dummy;
}
