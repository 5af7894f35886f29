import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Signer } from "../ports.ts";

/** PKCS #8 around a raw Ed25519 seed. @see https://www.rfc-editor.org/rfc/rfc8410 */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** The force's own key, made at first start and readable by its owner only. */
export function signerInFile(file: string): Signer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    writeFileSync(file, pem, { mode: 0o600, flag: "wx" });
  }
  return signerWith(createPrivateKey(readFileSync(file)));
}

/** The same key on every machine that holds the same 32 bytes. */
export const signerFromSeed = (seed: Buffer): Signer =>
  signerWith(createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" }));

function signerWith(key: KeyObject): Signer {
  const publicKey = createPublicKey(key)
    .export({ type: "spki", format: "der" })
    .subarray(SPKI.length)
    .toString("base64url");
  return {
    publicKey,
    keyId: keyIdOf(publicKey),
    sign: (words) => sign(null, Buffer.from(words, "utf8"), key).toString("base64url"),
    hasSigned: (words, signature) => isSignedBy(publicKey, words, signature),
  };
}

/** The JWK thumbprint. @see https://www.rfc-editor.org/rfc/rfc7638 */
export const keyIdOf = (publicKey: string): string =>
  createHash("sha256").update(`{"crv":"Ed25519","kty":"OKP","x":"${publicKey}"}`).digest("base64url");

/** @param publicKey raw, base64url */
export function isSignedBy(publicKey: string, statement: string, signature: string): boolean {
  const raw = Buffer.from(publicKey, "base64url");
  const value = Buffer.from(signature, "base64url");
  if (raw.length !== 32 || value.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: "der", type: "spki" });
  return verify(null, Buffer.from(statement, "utf8"), key, value);
}
