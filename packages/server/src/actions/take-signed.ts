import { createHash, createPublicKey, timingSafeEqual, verify } from "node:crypto";
import { fail, ok, type Result } from "@clearline/engine";
import type { WorkingAccess } from "../store/organisations.ts";
import type { Deps } from "./deps.ts";
import { readSignature } from "./signature-input.ts";

/** A request as it came, before anything in it is believed. */
export type SignedRequest = {
  method: string;
  path: string;
  /** The bytes of the body as they came. */
  body: Buffer;
  contentDigest: string | undefined;
  signatureInput: string | undefined;
  signature: string | undefined;
};

export type SignatureError = {
  code:
    | "signature-missing"
    | "signature-not-understood"
    | "signature-stale"
    | "digest-differs"
    | "signature-wrong"
    | "nonce-used";
};

/** How far the sender's clock may be from ours, either way. */
export const MOST_SKEW_SECONDS = 300;

/**
 * Whose request this is: an HTTP message signature (RFC 9421) by a confirmed Ed25519 key over the method, this service's
 * own name, the path and the digest of the body (RFC 9530), made within five minutes, with a nonce that is taken once.
 * An unknown key, an ended one and a wrong signature are answered alike.
 */
export async function takeSigned(deps: Deps, request: SignedRequest): Promise<Result<WorkingAccess, SignatureError>> {
  const { signatureInput, signature, contentDigest } = request;
  if (!signatureInput || !signature || !contentDigest) return fail({ code: "signature-missing" });
  const read = readSignature(signatureInput, signature);
  if (read === null) return fail({ code: "signature-not-understood" });
  const now = deps.clock();
  if (Math.abs(now.getTime() / 1000 - read.created) > MOST_SKEW_SECONDS) return fail({ code: "signature-stale" });
  if (!isDigestOf(contentDigest, request.body)) return fail({ code: "digest-differs" });
  const access = await deps.store.organisations.workingKey(read.keyId);
  const base = signatureBase(deps, request, contentDigest, read.parameters);
  if (!access?.public_key || !isSigned(access.public_key, base, read.signature))
    return fail({ code: "signature-wrong" });
  // Last, so that nobody without the key can use up a nonce.
  const isNew = await deps.store.inTransaction((tx) => tx.calls.takeNonce(access.id, read.nonce, now));
  return isNew ? ok(access) : fail({ code: "nonce-used" });
}

/**
 * What is signed, RFC 9421 section 2.5. The authority is ours and not the header's: a request that was meant for
 * another Clearline fits no signature here.
 */
function signatureBase({ site }: Deps, { method, path }: SignedRequest, digest: string, parameters: string): Buffer {
  return Buffer.from(
    [
      `"@method": ${method.toUpperCase()}`,
      `"@authority": ${new URL(site.publicUrl).host}`,
      `"@path": ${path}`,
      `"content-digest": ${digest}`,
      `"@signature-params": ${parameters}`,
    ].join("\n"),
  );
}

function isDigestOf(given: string, body: Buffer): boolean {
  const named = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(given.trim())?.[1];
  if (named === undefined) return false;
  return timingSafeEqual(Buffer.from(named, "base64"), createHash("sha256").update(body).digest());
}

const isSigned = (key: Buffer, base: Buffer, signature: Buffer): boolean =>
  verify(null, base, createPublicKey({ key, format: "der", type: "spki" }), signature);
