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
  | { code: "certificate-wrong-kind" }
  | { code: "x5u-wrong" }
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
  const material = materialOf(asked);
  if (!material.ok) return material;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.organisations.lock(asked.organisationId);
    if (!row || row.state === "ended") return fail({ code: "not-found" });
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

function materialOf({
  kind,
  material,
  x5u,
}: AccessAsked): Result<{ public_key: Buffer | null; x5u: string | null }, AccessError> {
  const pem = material.trim().slice(0, MAX_PEM_CHARS);
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
      return certificate === null
        ? fail({ code: "certificate-wrong-kind" })
        : ok({ public_key: certificate, x5u: address.href });
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

function p256CertificateOf(pem: string): Buffer | null {
  if (!pem.startsWith("-----BEGIN CERTIFICATE-----")) return null;
  try {
    const { publicKey, raw } = new X509Certificate(pem);
    return publicKey.asymmetricKeyDetails?.namedCurve === "prime256v1" ? raw : null;
  } catch {
    return null;
  }
}
