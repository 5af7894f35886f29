import { fail, ok, type Result } from "@clearline/engine";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { OfficerRow } from "../store/officers.ts";
import { type Deps, whoOfficer } from "./deps.ts";
import { beginTry, type SignInError } from "./sign-in.ts";

/** What browsers and the library call these: JSON, as it goes over the wire. */
type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;
type AuthenticationOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;
type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]["response"];
type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]["response"];

export type PasskeyError = { code: "passkey-wrong" } | { code: "prove-again" };

const MAX_NAME_CHARS = 60;

/** What the browser needs to make a passkey. Only in a session that has just been proved. */
export async function beginPasskey(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
): Promise<Result<RegistrationOptions, PasskeyError>> {
  const { store, site } = deps;
  if (!(await store.sessions.isProved(session, officer.id, 300))) return fail({ code: "prove-again" });
  const options = await generateRegistrationOptions({
    rpName: `Clearline ${site.forceName}`,
    rpID: hostOf(deps),
    userName: officer.email,
    userID: new Uint8Array(Buffer.from(`officer ${officer.id}`)),
    userDisplayName: officer.name,
    attestationType: "none",
    excludeCredentials: (await store.factors.passkeys(officer.id)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
  });
  await store.inTransaction((tx) => tx.sessions.setChallenge(session, options.challenge));
  return ok(options);
}

export async function addPasskey(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
  { response, name }: { response: string; name: string },
): Promise<Result<null, PasskeyError>> {
  const { store } = deps;
  if (!(await store.sessions.isProved(session, officer.id, 300))) return fail({ code: "prove-again" });
  const expectedChallenge = await store.inTransaction((tx) => tx.sessions.takeChallenge(session));
  const given = jsonOf(response) as RegistrationResponse | null;
  if (expectedChallenge === null || given === null) return fail({ code: "passkey-wrong" });
  const verified = await verifyRegistrationResponse({
    response: given,
    expectedChallenge,
    expectedOrigin: originOf(deps),
    expectedRPID: hostOf(deps),
    requireUserVerification: false,
  }).catch(() => null);
  if (!verified?.verified) return fail({ code: "passkey-wrong" });
  const { credential } = verified.registrationInfo;
  await store.inTransaction(async (tx) => {
    await tx.factors.addPasskey({
      id: credential.id,
      officer_id: officer.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      name: name.trim().slice(0, MAX_NAME_CHARS) || "Passkey",
    });
    await tx.sessions.prove(session, "passkey");
    await tx.audit.add({ who: whoOfficer(officer), did: "add-passkey", toKind: "officer", toId: officer.id });
  });
  return ok(null);
}

/** What the browser needs to show that the passkey is there: in an open session, or in one that awaits its factor. */
export async function askForPasskey(deps: Deps, officer: OfficerRow, session: Buffer): Promise<AuthenticationOptions> {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(deps),
    allowCredentials: (await deps.store.factors.passkeys(officer.id)).map(({ id }) => ({ id })),
    userVerification: "preferred",
  });
  await deps.store.inTransaction((tx) => tx.sessions.setChallenge(session, options.challenge));
  return options;
}

export async function proveByPasskey(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
  response: string,
): Promise<Result<null, SignInError | { code: "passkey-wrong" }>> {
  const { store } = deps;
  const attempt = await beginTry(deps, `passkey of ${officer.id}`);
  if (!attempt.ok) return attempt;
  const expectedChallenge = await store.inTransaction((tx) => tx.sessions.takeChallenge(session));
  const given = jsonOf(response) as AuthenticationResponse | null;
  const key = (await store.factors.passkeys(officer.id)).find(({ id }) => id === given?.id);
  if (expectedChallenge === null || given === null || !key) return fail({ code: "passkey-wrong" });
  const verified = await verifyAuthenticationResponse({
    response: given,
    expectedChallenge,
    expectedOrigin: originOf(deps),
    expectedRPID: hostOf(deps),
    requireUserVerification: false,
    credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) },
  }).catch(() => null);
  if (!verified?.verified) return fail({ code: "passkey-wrong" });
  await store.inTransaction(async (tx) => {
    await tx.factors.usePasskey(key.id, verified.authenticationInfo.newCounter);
    await tx.sessions.clearFailures(attempt.value);
    await tx.sessions.prove(session, "passkey");
    await tx.audit.add({ who: whoOfficer(officer), did: "prove-by-passkey", toKind: "officer", toId: officer.id });
  });
  return ok(null);
}

const originOf = ({ site }: Deps): string => new URL(site.publicUrl).origin;
const hostOf = ({ site }: Deps): string => new URL(site.publicUrl).hostname;

/** Anybody's words; the library looks at every field. */
function jsonOf(given: string): object | null {
  try {
    const value: unknown = JSON.parse(given);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
