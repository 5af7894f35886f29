import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const [NONCE, TAG] = [12, 16];

/**
 * Words that stand in an address and that nobody reads there: no log of ours or of a proxy, no history of a browser.
 * Another time the same words look otherwise.
 */
export function close(secret: Buffer, scope: string, words: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyOf(secret, scope), nonce);
  const body = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** The words; null where they are missing, were changed, or belong to another scope. */
export function open(secret: Buffer, scope: string, closed: string | undefined): string | null {
  const given = Buffer.from(closed ?? "", "base64url");
  if (given.length <= NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, keyOf(secret, scope), given.subarray(0, NONCE));
  decipher.setAuthTag(given.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(given.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

const keyOf = (secret: Buffer, scope: string): Buffer =>
  createHmac("sha256", secret).update(`closed\n${scope}`).digest();
