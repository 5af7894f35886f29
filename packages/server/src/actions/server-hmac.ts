import { createHmac, createSecretKey, type Hmac, type KeyObject } from "node:crypto";
import type { Deps } from "./deps.ts";

const keys = new WeakMap<Buffer, KeyObject>();

/**
 * HMAC-SHA-256 over some words with the server's key. Node makes a key object of the bytes for every use of them, which
 * is nine tenths of the work, and each mail has three of these: so it is made once.
 */
export function serverHmac({ serverKey }: Pick<Deps, "serverKey">, words: string): Hmac {
  const key = keys.get(serverKey) ?? createSecretKey(serverKey);
  keys.set(serverKey, key);
  return createHmac("sha256", key).update(words);
}
