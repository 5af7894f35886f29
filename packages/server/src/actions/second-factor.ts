import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import { fail, ok, type Result } from "@clearline/engine";
import * as OTPAuth from "otpauth";
import type { OfficerRow } from "../store/officers.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, whoOfficer } from "./deps.ts";
import { beginTry, type SignInError } from "./sign-in.ts";

/** RFC 6238 as every app does it: six figures, half a minute, SHA-1. */
const STEP_SECONDS = 30;
/** One half-minute to either side, for clocks that are not quite right. */
const WINDOW = 1;
const SECRET_BYTES = 20;
const BACKUP_CODES = 8;
const BACKUP_BYTES = 6;

export type FactorError = SignInError | { code: "code-wrong" } | { code: "factor-there" } | { code: "prove-again" };
export type Setup = { secret: string; uri: string };

/** A new secret for an app, shown once. It counts from the first code on. */
export async function offerCode(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
): Promise<Result<Setup, { code: "factor-there" } | { code: "prove-again" }>> {
  // A console left open must not be able to make somebody else's phone the factor.
  if (!(await deps.store.sessions.isProved(session, officer.id, 300))) return fail({ code: "prove-again" });
  const secret = new OTPAuth.Secret({ buffer: new Uint8Array(deps.secrets(SECRET_BYTES)).buffer });
  const isNew = await deps.store.inTransaction((tx) =>
    tx.factors.offerCode(officer.id, seal(deps, officer.id, secret.base32)),
  );
  return isNew ? ok(setupOf(deps, officer, secret.base32)) : fail({ code: "factor-there" });
}

/** The setup once more, while no code from it has been given. */
export async function setupInProgress(deps: Deps, officer: OfficerRow): Promise<Setup | null> {
  const row = await deps.store.factors.code(officer.id);
  return row && row.confirmed_at === null ? setupOf(deps, officer, unseal(deps, officer.id, row.sealed)) : null;
}

/** @returns backup codes for paper, shown only now */
export async function confirmCode(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
  given: string,
): Promise<Result<readonly string[], FactorError>> {
  const attempt = await beginTry(deps, triesOf(officer));
  if (!attempt.ok) return attempt;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.factors.code(officer.id);
    if (!row || row.confirmed_at !== null) return fail({ code: "factor-there" });
    if (!(await takeCode(deps, tx, officer, given))) return fail({ code: "code-wrong" });
    const codes = Array.from({ length: BACKUP_CODES }, () => backupCode(deps));
    await tx.factors.confirmCode(officer.id);
    await tx.factors.setBackupCodes(
      officer.id,
      codes.map((code) => hashBackup(deps, officer.id, code)),
    );
    await tx.sessions.clearFailures(attempt.value);
    await tx.sessions.prove(session, "code");
    await tx.audit.add({ who: whoOfficer(officer), did: "add-code", toKind: "officer", toId: officer.id });
    return ok(codes);
  });
}

/** A code from the app or from paper, in a session that is open or awaits it. Each code works once; tries are slowed. */
export async function proveByCode(
  deps: Deps,
  officer: OfficerRow,
  session: Buffer,
  given: string,
): Promise<Result<null, SignInError | { code: "code-wrong" }>> {
  const attempt = await beginTry(deps, triesOf(officer));
  if (!attempt.ok) return attempt;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.factors.code(officer.id);
    const byApp = row !== null && row.confirmed_at !== null && (await takeCode(deps, tx, officer, given));
    const isRight = byApp || (await tx.factors.takeBackupCode(officer.id, hashBackup(deps, officer.id, given)));
    if (!isRight) return fail({ code: "code-wrong" });
    await tx.sessions.clearFailures(attempt.value);
    await tx.sessions.prove(session, byApp ? "code" : "backup-code");
    const did = byApp ? "prove-by-code" : "prove-by-backup-code";
    await tx.audit.add({ who: whoOfficer(officer), did, toKind: "officer", toId: officer.id });
    return ok(null);
  });
}

const triesOf = ({ id }: Pick<OfficerRow, "id">): string => `second factor of ${id}`;

async function takeCode(deps: Deps, tx: Tables, { id }: OfficerRow, given: string): Promise<boolean> {
  const row = await tx.factors.code(id);
  const token = given.replace(/\s/g, "");
  if (!row || !/^\d{6}$/.test(token)) return false;
  const secret = OTPAuth.Secret.fromBase32(unseal(deps, id, row.sealed));
  const at = deps.clock().getTime();
  const delta = new OTPAuth.TOTP({ secret, period: STEP_SECONDS }).validate({ token, timestamp: at, window: WINDOW });
  return delta !== null && tx.factors.takeStep(id, Math.floor(at / 1000 / STEP_SECONDS) + delta);
}

function setupOf(deps: Deps, { email }: OfficerRow, base32: string): Setup {
  const secret = OTPAuth.Secret.fromBase32(base32);
  const uri = new OTPAuth.TOTP({ issuer: `Clearline ${deps.site.forceName}`, label: email, secret }).toString();
  return { secret: base32.replace(/(.{4})(?=.)/g, "$1 "), uri };
}

/** `k4td-9xwq-2m`: ten letters and figures that are not mistaken for each other. */
function backupCode({ secrets }: Deps): string {
  const alphabet = "abcdefghjkmnpqrstvwxyz0123456789";
  const bits = secrets(BACKUP_BYTES + 4);
  return [...bits]
    .map((byte) => alphabet.charAt(byte % 32))
    .join("")
    .replace(/^(.{4})(.{4})/, "$1-$2-");
}

const hashBackup = ({ serverKey }: Deps, officerId: string, code: string): Buffer =>
  createHmac("sha256", serverKey)
    .update(`backup code ${officerId} ${code.toLowerCase().replace(/[\s-]/g, "")}`)
    .digest();

const keyOf = ({ serverKey }: Deps): Buffer =>
  Buffer.from(hkdfSync("sha256", serverKey, "", "clearline second factor", 32));

/** AES-256-GCM, bound to whose it is: nonce, tag, text. A copy of the database alone makes no codes. */
function seal(deps: Deps, officerId: string, words: string): Buffer {
  const nonce = deps.secrets(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(deps), nonce).setAAD(Buffer.from(officerId));
  const text = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function unseal(deps: Deps, officerId: string, sealed: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(deps), sealed.subarray(0, 12))
    .setAAD(Buffer.from(officerId))
    .setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString("utf8");
}
