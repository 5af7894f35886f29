import { createHmac, timingSafeEqual } from "node:crypto";

/** A value that a browser holds for us in a cookie: readable by its owner, and changed by nobody. */
export function seal(secret: Buffer, scope: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${body}.${mac(secret, scope, body)}`;
}

/** The value, or null where it is missing, was changed, or belongs to another scope. */
export function unseal(secret: Buffer, scope: string, sealed: string | undefined): unknown {
  const [body, given, ...more] = sealed?.split(".") ?? [];
  if (!body || !given || more.length > 0) return null;
  const expected = Buffer.from(mac(secret, scope, body));
  const got = Buffer.from(given);
  if (got.length !== expected.length || !timingSafeEqual(got, expected)) return null;
  return JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
}

const mac = (secret: Buffer, scope: string, body: string): string =>
  createHmac("sha256", secret).update(`sealed\n${scope}\n${body}`).digest("base64url");
