/**
 * UUIDs made of a name, so that the same thing has the same one in every file that tells of it (RFC 9562, version 5).
 * SHA-1 here names things; nothing is kept secret or signed by it.
 */

/** For names that are web addresses: RFC 9562, section 6.6. */
export const WEB_ADDRESSES = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** @param namespace a UUID */
export function uuidOf(namespace: string, name: string): string {
  const space =
    namespace
      .replaceAll("-", "")
      .match(/../g)
      ?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const bytes = sha1([...space, ...utf8(name)]).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Half a character of a pair, which no file can hold, becomes a question mark in a box. */
const utf8 = (text: string): number[] =>
  Array.from(text.toWellFormed()).flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
    return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });

const BLOCK = 64;

/** FIPS 180-4, section 6.1. */
function sha1(message: readonly number[]): number[] {
  const padding = (BLOCK * 2 - 9 - (message.length % BLOCK)) % BLOCK;
  const padded = [
    ...message,
    0x80,
    ...Array.from({ length: padding }, () => 0),
    0,
    0,
    0,
    0,
    ...bigEndian(message.length * 8),
  ];
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < padded.length; at += BLOCK) {
    const w = Array.from({ length: 80 }, () => 0);
    for (let i = 0; i < 16; i++) {
      const from = at + i * 4;
      w[i] = (padded[from]! << 24) | (padded[from + 1]! << 16) | (padded[from + 2]! << 8) | padded[from + 3]!;
    }
    for (let i = 16; i < 80; i++) w[i] = turned(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let i = 0; i < 80; i++) {
      const next = (turned(a, 5) + mixed(i, b, c, d) + e + w[i]!) | 0;
      [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((value, i) => {
      state[i] = (state[i]! + value) | 0;
    });
  }
  return state.flatMap(bigEndian);
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The function and the constant of a round. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

const bigEndian = (word: number): number[] => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff];
