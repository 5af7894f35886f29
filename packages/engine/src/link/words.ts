import { COMMON_WORDS, PLAIN_WORDS } from "./common-words.ts";

/** The words of a text as numbers, with where each stands in `text`. One pass, no strings kept. */
export type Tokens = { text: string; hashes: Uint32Array; starts: Uint32Array; ends: Uint32Array };

/** How many words make one shingle: long enough that two accounts do not share one by chance. */
const SHINGLE_WORDS = 3;

/**
 * Cuts a text into words: case, apostrophes and thousands' commas do not count, "one" is "1", and a Chinese or
 * Japanese character is a word of its own, since those scripts have no spaces.
 */
export function tokensOf(given: string): Tokens {
  const { text, hashes, starts, ends } = passingTokens(given);
  return { text, hashes: hashes.slice(), starts: starts.slice(), ends: ends.slice() };
}

/** The same, in lists that are good until the next text is cut. */
export function passingTokens(given: string): Tokens {
  const text = given.toLowerCase();
  const count = cut(text);
  return {
    text: text.length === given.length ? given : text,
    hashes: scratch.hashes.subarray(0, count),
    starts: scratch.starts.subarray(0, count),
    ends: scratch.ends.subarray(0, count),
  };
}

/** The words alone, where nobody will ask where they stand. */
export const wordHashes = (given: string): Uint32Array => scratch.hashes.slice(0, cut(given.toLowerCase()));

export const passingHashes = (given: string): Uint32Array => {
  const count = cut(given.toLowerCase());
  return scratch.hashes.subarray(0, count);
};

/** Where `cut` leaves its words until the next text. Making new lists for each text took longer than reading it. */
let scratch = roomFor(4096);

function roomFor(words: number): { hashes: Uint32Array; starts: Uint32Array; ends: Uint32Array } {
  return { hashes: new Uint32Array(words), starts: new Uint32Array(words), ends: new Uint32Array(words) };
}

/** @returns how many words are in `scratch` */
function cut(text: string): number {
  if (scratch.hashes.length < text.length) scratch = roomFor(2 * text.length);
  const { hashes, starts, ends } = scratch;
  let count = 0;
  let hash = FNV_START;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const kind = code < 128 ? (ASCII_KINDS[code] ?? BREAK) : kindOf(code);
    if (kind === WORD) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      continue;
    }
    if (start >= 0) {
      if (kind === BREAK && joins(code, text, i)) continue;
      starts[count] = start;
      ends[count] = i;
      hashes[count++] = i - start <= LONGEST_SAID_NUMBER ? (SAID_NUMBERS.get(hash >>> 0) ?? hash) : hash;
      hash = FNV_START;
      start = -1;
    }
    if (kind === IDEOGRAPH) {
      starts[count] = i;
      ends[count] = i + 1;
      hashes[count++] = Math.imul(FNV_START ^ code, FNV_PRIME);
    }
  }
  return count;
}

/** Every run of three words, as sorted numbers without repeats. A text of fewer words is one shingle. */
export function shinglesOf(hashes: Uint32Array): Uint32Array {
  const count = hashes.length - SHINGLE_WORDS + 1;
  if (count <= 0) return hashes.length === 0 ? new Uint32Array() : Uint32Array.of(combine(hashes, 0, hashes.length));
  const shingles = listOf(count);
  for (let i = 0; i < count; i++) shingles[i] = combine(hashes, i, SHINGLE_WORDS);
  return sortedUnique(shingles);
}

export function sortedUnique(values: Uint32Array): Uint32Array {
  values.sort();
  let kept = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] !== values[i - 1]) values[kept++] = values[i] ?? 0;
  }
  return kept === values.length ? values : values.subarray(0, kept);
}

/**
 * An empty list out of a larger piece of memory that many share. A million texts have as many lists and more: each in a
 * piece of its own, making and clearing them away took longer than filling them.
 */
export function listOf(length: number): Uint32Array<ArrayBuffer> {
  if (length > PIECE / 4) return new Uint32Array(length);
  if (taken + length > PIECE) {
    piece = new ArrayBuffer(4 * PIECE);
    taken = 0;
  }
  taken += length;
  return new Uint32Array(piece, 4 * (taken - length), length);
}

const PIECE = 2 ** 14;
let piece = new ArrayBuffer(4 * PIECE);
let taken = 0;

/** How many values two sorted lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** A 32-bit number for a string: the same on every machine, not for secrets. */
export function hashOf(text: string): number {
  let hash = FNV_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash);
}

/** Spreads every bit of the input over the output (finaliser of MurmurHash3, public domain, by Austin Appleby). */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** How often a word is in a text of this field, before any texts are counted: 0 to 1. */
export const priorOfWord = (hash: number): number => PRIORS.get(hash | 0) ?? RARE_WORD;

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash that `tokensOf` gives a word. */
const tokenHash = (word: string): number => {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
};

const LONGEST_SAID_NUMBER = 5;
const SAID_NUMBERS: ReadonlyMap<number, number> = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, value) => [
    tokenHash(word),
    tokenHash(String(value)),
  ]),
);

const RARE_WORD = 0.004;
// Keys with a sign: half of the unsigned ones are too large for the fast kind of map key.
const PRIORS: ReadonlyMap<number, number> = new Map([
  ...COMMON_WORDS.map((word) => [tokenHash(word) | 0, 0.08] as const),
  ...PLAIN_WORDS.map((word) => [tokenHash(word) | 0, 0.5] as const),
]);

function combine(hashes: Uint32Array, from: number, count: number): number {
  let hash = count;
  for (let i = from; i < from + count; i++) hash = Math.imul(mix(hash ^ (hashes[i] ?? 0)), 0x9e3779b1);
  return mix(hash);
}

const BREAK = 0;
const WORD = 1;
const IDEOGRAPH = 2;
/** Letters and figures; the text is in lower case. */
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? WORD : BREAK,
);
const kinds = new Map<number, number>(); // of letters outside ASCII, as they are met: at most 65,536 entries

/** @param code outside ASCII */
function kindOf(code: number): number {
  // Two halves of a rarer character: letters of historic scripts and emoji alike; kept as part of a word.
  if (code >= 0xd800 && code <= 0xdfff) return WORD;
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)
    ? IDEOGRAPH
    : /[\p{L}\p{N}\p{M}]/u.test(char)
      ? WORD
      : BREAK;
  kinds.set(code, kind);
  return kind;
}

/** An apostrophe inside a word, or a comma inside a figure: not the end of it. */
function joins(code: number, text: string, i: number): boolean {
  if (code !== APOSTROPHE && code !== RIGHT_QUOTE && code !== COMMA) return false;
  const after = text.charCodeAt(i + 1);
  if (code === COMMA) return isDigit(text.charCodeAt(i - 1)) && isDigit(after);
  return (after < 128 ? ASCII_KINDS[after] : kindOf(after)) === WORD;
}

const APOSTROPHE = 39;
const COMMA = 44;
const RIGHT_QUOTE = 0x2019;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
