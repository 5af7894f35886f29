import type { AuditAct } from "../store/audit-acts.ts";
import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { fail, never, ok, type Result } from "@clearline/engine";
import { hashToken } from "../store/api-keys.ts";
import type { AccessKind, AccessRow, WorkingAccess } from "../store/organisations.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

/** As an officer typed it. `material`: a public key or a certificate, PEM; `x5u`: the address its tokens name. */
export type AccessAsked = { organisationId: string; kind: AccessKind; label: string; material: string; x5u: string };

export type AccessError =
  | NotAllowed
  | NotFound
  | { code: "label-missing" }
  | { code: "key-not-ed25519" }
  | { code: "key-is-private" }
  | { code: "certificate-wrong-kind" }
  | { code: "certificate-not-valid" }
  | { code: "x5u-wrong" }
  | { code: "x5u-taken" }
  | { code: "own-access" }
  | { code: "access-moved-on" };

const MAX_LABEL_CHARS = 120;
const MAX_PEM_CHARS = 20_000;
/** Long enough to send a link by post, short enough that a lost one is worth little. */
export const LINK_DAYS = 7;
export const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

/** The first of two people asks for a way in. It works only once the second has confirmed it. */
export async function askForAccess(
  deps: Deps,
  officer: Officer,
  asked: AccessAsked,
): Promise<Result<{ id: string }, AccessError>> {
  if (!can(officer, "propose-organisations")) return fail({ code: "not-allowed" });
  const label = tidyLine(asked.label);
  if (label === "" || label.length > MAX_LABEL_CHARS) return fail({ code: "label-missing" });
  const material = materialOf(asked, deps.clock());
  if (!material.ok) return material;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.organisations.lock(asked.organisationId);
    if (!row || row.state === "ended") return fail({ code: "not-found" });
    const { x5u } = material.value;
    if (x5u !== null) {
      // Who signs under an address is told by it alone: two organisations cannot share one.
      await tx.organisations.lockAddress(x5u);
      if (await tx.organisations.isAddressOfAnother(x5u, row.id)) return fail({ code: "x5u-taken" });
    }
    const id = await tx.organisations.addAccess({
      organisation_id: row.id,
      kind: asked.kind,
      label,
      made_by: officer.id,
      ...material.value,
    });
    await note(tx, officer, "ask-for-access", row.id, id);
    return ok({ id });
  });
}

/**
 * The second person, who compared the fingerprint with the organisation on its published number.
 *
 * @returns for a wallboard the token of its link, once: only its hash is kept
 */
export async function confirmAccess(
  deps: Deps,
  officer: Officer,
  id: string,
): Promise<Result<{ organisationId: string; token: string | null }, AccessError>> {
  if (!can(officer, "confirm-organisations")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.organisations.lockAccess(id);
    if (!row) return fail({ code: "not-found" });
    if (row.confirmed_by !== null || row.ended_at !== null) return fail({ code: "access-moved-on" });
    if (row.made_by === officer.id) return fail({ code: "own-access" });
    const now = deps.clock();
    const token = row.kind === "wallboard" ? deps.secrets(24).toString("base64url") : null;
    const until = new Date(now.getTime() + LINK_DAYS * DAY_MS);
    await tx.organisations.confirmAccess(
      id,
      officer.id,
      now,
      token === null ? null : { hash: hashToken(token), until },
    );
    await note(tx, officer, "confirm-access", row.organisation_id, id);
    return ok({ organisationId: row.organisation_id, token });
  });
}

/** Any officer may end one, alone and at once; browsers that are signed in with it are signed out. */
export async function endAccess(
  deps: Deps,
  officer: Officer,
  id: string,
): Promise<Result<{ organisationId: string }, AccessError>> {
  if (!can(officer, "stop-organisations")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.organisations.lockAccess(id);
    if (!row) return fail({ code: "not-found" });
    if (row.ended_at !== null) return fail({ code: "access-moved-on" });
    await tx.organisations.endAccess(id, officer.id, deps.clock());
    await note(tx, officer, "end-access", row.organisation_id, id);
    return ok({ organisationId: row.organisation_id });
  });
}

/** @returns the token for the browser's cookie, or null for a link that opens nothing */
export async function openCallingLink(deps: Deps, linkToken: string): Promise<string | null> {
  const now = deps.clock();
  return deps.store.inTransaction(async (tx) => {
    const access = await tx.organisations.byLink(hashToken(linkToken), now);
    if (!access) return null;
    const token = deps.secrets(24).toString("base64url");
    await tx.organisations.openSession(
      hashToken(token),
      access.id,
      now,
      new Date(now.getTime() + SESSION_DAYS * DAY_MS),
    );
    const detail = { access: access.id };
    await tx.audit.add({
      who: whoAccess(access),
      did: "open-calling-link",
      toKind: "organisation",
      toId: access.organisation_id,
      detail,
    });
    return token;
  });
}

/** How the audit log names what logged a call. */
export const whoAccess = ({ id }: Pick<WorkingAccess, "id">): string => `access:${id}`;

/** For two people to compare aloud: SHA-256 of the key or certificate, its first 16 bytes in pairs. */
export const fingerprintOf = ({ public_key: key }: Pick<AccessRow, "public_key">): string | null =>
  key === null ? null : (createHash("sha256").update(key).digest("hex").slice(0, 32).match(/.{4}/g) ?? []).join(" ");

const note = (tx: Tables, officer: Officer, did: AuditAct, organisationId: string, access: string): Promise<void> =>
  tx.audit.add({ who: whoOfficer(officer), did, toKind: "organisation", toId: organisationId, detail: { access } });

/** Until when the certificate that signs is valid; null for the other ways. */
export const certificateEnds = ({ kind, public_key: key }: Pick<AccessRow, "kind" | "public_key">): Date | null =>
  kind === "signer" && key !== null ? new X509Certificate(key).validToDate : null;

export const isValidAt = ({ validFromDate, validToDate }: X509Certificate, at: Date): boolean =>
  at >= validFromDate && at <= validToDate;

function materialOf(
  { kind, material, x5u }: AccessAsked,
  now: Date,
): Result<{ public_key: Buffer | null; x5u: string | null }, AccessError> {
  const pem = material.trim().slice(0, MAX_PEM_CHARS);
  if (kind !== "wallboard" && /PRIVATE KEY-----/.test(pem)) return fail({ code: "key-is-private" });
  switch (kind) {
    case "wallboard":
      return ok({ public_key: null, x5u: null });
    case "key": {
      const key = ed25519Of(pem);
      return key === null ? fail({ code: "key-not-ed25519" }) : ok({ public_key: key, x5u: null });
    }
    case "signer": {
      const address = URL.parse(x5u.trim());
      if (address?.protocol !== "https:" || address.href.length > 500) return fail({ code: "x5u-wrong" });
      const certificate = p256CertificateOf(pem);
      if (certificate === null) return fail({ code: "certificate-wrong-kind" });
      if (!isValidAt(certificate, now)) return fail({ code: "certificate-not-valid" });
      return ok({ public_key: certificate.raw, x5u: address.href });
    }
    default:
      return never(kind);
  }
}

/** A private key is refused too: nobody may send us one, and one that was sent is no longer private. */
function ed25519Of(pem: string): Buffer | null {
  if (!pem.startsWith("-----BEGIN PUBLIC KEY-----")) return null;
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key.export({ type: "spki", format: "der" }) : null;
  } catch {
    return null;
  }
}

function p256CertificateOf(pem: string): X509Certificate | null {
  if (!pem.startsWith("-----BEGIN CERTIFICATE-----")) return null;
  try {
    const certificate = new X509Certificate(pem);
    return certificate.publicKey.asymmetricKeyDetails?.namedCurve === "prime256v1" ? certificate : null;
  } catch {
    return null;
  }
}
