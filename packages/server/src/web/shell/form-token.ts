import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Proof that a form came from our page and this browser: a keyed hash of what the browser's cookie holds. Nothing is
 * stored, so it also works on pages that know nobody.
 *
 * @param scope which form, so that one form's token does not open another
 */
export const formToken = (secret: Buffer, scope: string, subject: string): string =>
  createHmac("sha256", secret).update(`form\n${scope}\n${subject}`).digest("base64url");

export function isFormToken(given: unknown, secret: Buffer, scope: string, subject: string): boolean {
  if (typeof given !== "string") return false;
  const expected = Buffer.from(formToken(secret, scope, subject));
  const got = Buffer.from(given);
  return got.length === expected.length && timingSafeEqual(got, expected);
}
