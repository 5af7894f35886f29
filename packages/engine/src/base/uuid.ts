/**
 * UUIDs made of a name, so that the same thing has the same one in every file that tells of it (RFC 9562, version 5).
 * SHA-1 here names things; nothing is kept secret or signed by it. It comes from a package of plain arithmetic, for the
 * engine takes nothing from Node.
 */
import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** For names that are web addresses: RFC 9562, section 6.6. */
export const WEB_ADDRESSES = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** @param namespace a UUID; @param name half a character of a pair in it, which no file can hold, becomes U+FFFD */
export function uuidOf(namespace: string, name: string): string {
  const bytes = sha1(concatBytes(hexToBytes(namespace.replaceAll("-", "")), utf8ToBytes(name))).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
