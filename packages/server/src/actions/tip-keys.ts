import { createHash } from "node:crypto";
import { Encrypter } from "age-encryption";
import {
  fail,
  fingerprintFrom,
  isFingerprint,
  isTipKeyShaped,
  MOST_TIP_KEYS,
  ok,
  type Result,
} from "@clearline/engine";
import type { AuditAct } from "../store/audit-acts.ts";
import { isUniqueViolation } from "../store/db.ts";
import type { Tables } from "../store/store.ts";
import type { TipKeyRow } from "../store/tip-keys.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

export type AddKeyError =
  | NotAllowed
  | { code: "tip-key-wrong" | "tip-key-private" | "tip-key-known" | "tip-keys-too-many" | "tip-key-label-missing" };
export type ConfirmKeyError =
  | NotAllowed
  | NotFound
  | { code: "tip-key-moved-on" | "own-tip-key" | "fingerprint-wrong" };
export type StopKeyError = NotAllowed | NotFound | ReasonMissing | { code: "tip-key-moved-on" };

const MAX_LABEL = 80;

/** What people compare a key by. */
export const fingerprintOf = (recipient: string): string =>
  fingerprintFrom(createHash("sha256").update(recipient).digest());

/** One of the team puts a public key in. Nothing is sealed to it until another has confirmed it. */
export async function addTipKey(
  deps: Deps,
  officer: Officer,
  given: { recipient: string; label: string },
): Promise<Result<{ id: string }, readonly AddKeyError[]>> {
  if (!can(officer, "open-tips")) return fail([{ code: "not-allowed" }]);
  const recipient = given.recipient.trim();
  const label = tidyLine(given.label);
  const errors: AddKeyError[] = [];
  if (/age-secret-key/i.test(recipient)) errors.push({ code: "tip-key-private" });
  else if (!isPublicKey(recipient)) errors.push({ code: "tip-key-wrong" });
  if (label === "" || label.length > MAX_LABEL) errors.push({ code: "tip-key-label-missing" });
  if (errors.length > 0) return fail(errors);
  try {
    return await deps.store.inTransaction(async (tx) => {
      const standing = await tx.tipKeys.standing();
      if (standing.length >= MOST_TIP_KEYS) return fail([{ code: "tip-keys-too-many" }]);
      const id = await tx.tipKeys.add({ recipient, label, added_by: officer.id, added_at: deps.clock() });
      await note(tx, officer, "add-tip-key", { id });
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error, "tip_key_once")) return fail([{ code: "tip-key-known" }]);
    throw error;
  }
}

/**
 * The second person, to whom the fingerprint was read out by whoever keeps the private half.
 *
 * @param fingerprint as they typed it: the page does not show it, so that it is compared and not waved through
 */
export async function confirmTipKey(
  deps: Deps,
  officer: Officer,
  { id, fingerprint }: { id: string; fingerprint: string },
): Promise<Result<null, ConfirmKeyError | { code: "tip-keys-too-many" }>> {
  if (!can(officer, "open-tips")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.tipKeys.lock(id);
    if (row === null) return fail({ code: "not-found" });
    if (row.confirmed_by !== null || row.stopped_by !== null) return fail({ code: "tip-key-moved-on" });
    if (row.added_by === officer.id) return fail({ code: "own-tip-key" });
    if (!isFingerprint(fingerprint, fingerprintOf(row.recipient))) return fail({ code: "fingerprint-wrong" });
    if ((await tx.tipKeys.standing()).length >= MOST_TIP_KEYS) return fail({ code: "tip-keys-too-many" });
    await tx.tipKeys.confirm(id, officer.id, deps.clock());
    await note(tx, officer, "confirm-tip-key", { id, detail: { addedBy: whoOfficer({ id: row.added_by }) } });
    return ok(null);
  });
}

/** Anyone at the console may, alone, at once and for good. Tips that were sealed to it can still be opened with it. */
export async function stopTipKey(
  deps: Deps,
  officer: Officer,
  { id, why }: { id: string; why: string },
): Promise<Result<null, StopKeyError>> {
  if (!can(officer, "stop-tip-keys")) return fail({ code: "not-allowed" });
  const said = tidyLine(why);
  if (said === "") return fail({ code: "reason-missing" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.tipKeys.lock(id);
    if (row === null) return fail({ code: "not-found" });
    if (row.stopped_by !== null) return fail({ code: "tip-key-moved-on" });
    await tx.tipKeys.stop(id, officer.id, said, deps.clock());
    await note(tx, officer, "stop-tip-key", { id, why: said });
    return ok(null);
  });
}

/** A key as residents see it. */
export type StandingKey = Pick<TipKeyRow, "id" | "recipient" | "label"> & { fingerprint: string };

export async function standingKeys({ store }: Pick<Deps, "store">): Promise<StandingKey[]> {
  const rows = await store.tipKeys.standing();
  return rows.map(({ id, recipient, label }) => ({ id, recipient, label, fingerprint: fingerprintOf(recipient) }));
}

/** Its check characters hold too: age itself takes it. */
function isPublicKey(given: string): boolean {
  if (!isTipKeyShaped(given)) return false;
  try {
    new Encrypter().addRecipient(given);
    return true;
  } catch {
    return false;
  }
}

const note = (
  tx: Tables,
  officer: Officer,
  did: AuditAct,
  { id, ...line }: { id: string; why?: string; detail?: Record<string, unknown> },
): Promise<void> => tx.audit.add({ who: whoOfficer(officer), did, toKind: "tip-key", toId: id, ...line });
