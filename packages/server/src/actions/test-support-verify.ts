import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { parseDay } from "@clearline/engine";
import type { WorkingAccess } from "../store/organisations.ts";
import type { Deps, Officer } from "./deps.ts";
import { confirmOrganisation, proposeOrganisation } from "./enrol-organisation.ts";
import { askForAccess, confirmAccess } from "./organisation-access.ts";

export const NUMBER = "01632 960100";
export const SHOWN = "01632 960101";

/** An enrolled organisation with made-up numbers: proposed by one, confirmed by the other. @returns its id */
export async function enrol(deps: Deps, first: Officer, second: Officer, name = "Northmoor Bank"): Promise<string> {
  const proposed = await proposeOrganisation(deps, first, {
    name,
    publishedNumber: NUMBER,
    source: "back of a debit card",
    checked: parseDay("2026-11-18"),
    shows: SHOWN,
  });
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.error));
  const { id } = proposed.value;
  const confirmed = await confirmOrganisation(deps, second, { id, who: "Mo Reed, duty manager", rang: true });
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return id;
}

export type TestKey = { id: string; privateKey: KeyObject };

/** A confirmed key of this organisation. */
export async function keyFor(deps: Deps, first: Officer, second: Officer, organisationId: string): Promise<TestKey> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const material = publicKey.export({ type: "spki", format: "pem" }).toString();
  const asked = await askForAccess(deps, first, { organisationId, kind: "key", label: "Diary", material, x5u: "" });
  if (!asked.ok) throw new Error(asked.error.code);
  const confirmed = await confirmAccess(deps, second, asked.value.id);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return { id: asked.value.id, privateKey };
}

/** A confirmed wallboard: the way in, and the token of its link. */
export async function wallboardFor(
  deps: Deps,
  first: Officer,
  second: Officer,
  organisationId: string,
): Promise<{ access: WorkingAccess; link: string }> {
  const asked = await askForAccess(deps, first, {
    organisationId,
    kind: "wallboard",
    label: "Desk",
    material: "",
    x5u: "",
  });
  if (!asked.ok) throw new Error(asked.error.code);
  const confirmed = await confirmAccess(deps, second, asked.value.id);
  if (!confirmed.ok || confirmed.value.token === null) throw new Error("no link");
  const organisation = await deps.store.organisations.byId(organisationId);
  const access = (await deps.store.organisations.accessOf(organisationId)).find(({ id }) => id === asked.value.id);
  if (!organisation || !access) throw new Error("not kept");
  const { name, published_number, shows } = organisation;
  return { access: { ...access, name, published_number, shows }, link: confirmed.value.token };
}

export type Signing = {
  body: string;
  at: Date;
  authority: string;
  method?: string;
  path?: string;
  nonce?: string;
  keyId?: string;
};

/** The headers of a signed request, made as docs/verify.md tells an organisation to. */
export function signedHeaders(
  { id, privateKey }: TestKey,
  {
    body,
    at,
    authority,
    method = "POST",
    path = "/api/v1/calls",
    nonce = randomBytes(16).toString("hex"),
    keyId = id,
  }: Signing,
): Record<string, string> {
  const digest = `sha-256=:${createHash("sha256").update(body).digest("base64")}:`;
  const parameters = `("@method" "@authority" "@path" "content-digest");created=${Math.floor(at.getTime() / 1000)};nonce="${nonce}";keyid="${keyId}";alg="ed25519"`;
  const base = [
    `"@method": ${method}`,
    `"@authority": ${authority}`,
    `"@path": ${path}`,
    `"content-digest": ${digest}`,
    `"@signature-params": ${parameters}`,
  ].join("\n");
  return {
    "content-type": "application/json",
    "content-digest": digest,
    "signature-input": `sig1=${parameters}`,
    signature: `sig1=:${sign(null, Buffer.from(base), privateKey).toString("base64")}:`,
  };
}

/** A confirmed certificate of this organisation, at this address. */
export async function signerFor(
  deps: Deps,
  first: Officer,
  second: Officer,
  { organisationId, x5u, cert }: { organisationId: string; x5u: string; cert: string },
): Promise<string> {
  const asked = await askForAccess(deps, first, {
    organisationId,
    kind: "signer",
    label: "Dialler",
    material: cert,
    x5u,
  });
  if (!asked.ok) throw new Error(asked.error.code);
  const confirmed = await confirmAccess(deps, second, asked.value.id);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return asked.value.id;
}

/** A PASSporT as a dialler makes one: JWS with ES256, its keys in order. */
export function passport(key: string, header: object, claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part(header)}.${part(claims)}`;
  const signature = sign("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}
