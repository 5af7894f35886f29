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
  const text = given.toLowerCase();
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let hash = FNV_START;
  let start = -1;
  let end = 0;
  const close = (): void => {
    if (start < 0) return;
    const whole = hash >>> 0;
    hashes.push(SAID_NUMBERS.get(whole) ?? whole);
    starts.push(start);
    ends.push(end);
    hash = FNV_START;
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === WORD) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      end = i + 1;
    } else if (kind === IDEOGRAPH) {
      close();
      start = i;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      end = i + 1;
      close();
    } else if (!(start >= 0 && joins(code, text.charCodeAt(i - 1), text.charCodeAt(i + 1)))) close();
  }
  close();
  return {
    text: text.length === given.length ? given : text,
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

/** Every run of three words, as sorted numbers without repeats. A text of fewer words is one shingle. */
export function shinglesOf(hashes: Uint32Array): Uint32Array {
  const count = hashes.length - SHINGLE_WORDS + 1;
  if (count <= 0) return hashes.length === 0 ? new Uint32Array() : Uint32Array.of(combine(hashes, 0, hashes.length));
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) shingles[i] = combine(hashes, i, SHINGLE_WORDS);
  return sortedUnique(shingles);
}

export function sortedUnique(values: Uint32Array): Uint32Array {
  values.sort();
  let kept = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] !== values[i - 1]) values[kept++] = values[i] ?? 0;
  }
  return values.slice(0, kept);
}

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
export const priorOfWord = (hash: number): number => PRIORS.get(hash) ?? RARE_WORD;

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash that `tokensOf` gives a word. */
const tokenHash = (word: string): number => {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
};

const SAID_NUMBERS: ReadonlyMap<number, number> = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, value) => [
    tokenHash(word),
    tokenHash(String(value)),
  ]),
);

const RARE_WORD = 0.004;
const PRIORS: ReadonlyMap<number, number> = new Map([
  ...COMMON_WORDS.map((word) => [tokenHash(word), 0.08] as const),
  ...PLAIN_WORDS.map((word) => [tokenHash(word), 0.5] as const),
]);

function combine(hashes: Uint32Array, from: number, count: number): number {
  let hash = count;
  for (let i = from; i < from + count; i++) hash = Math.imul(mix(hash ^ (hashes[i] ?? 0)), 0x9e3779b1);
  return mix(hash);
}

const BREAK = 0;
const WORD = 1;
const IDEOGRAPH = 2;
const kinds = new Map<number, number>(); // of letters outside ASCII, as they are met: at most 65,536 entries

function kindOf(code: number): number {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? WORD : BREAK;
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
function joins(code: number, before: number, after: number): boolean {
  if (code === 39 || code === 0x2019) return kindOf(after) === WORD;
  const digit = (c: number): boolean => c >= 48 && c <= 57;
  return code === 44 && digit(before) && digit(after);
}
