/**
 * The words of all patterns, numbered: a text's words are looked up once, and every pattern after that compares numbers
 * and not letters. The numbers grow while phrasebooks are made, and never with what is read.
 */
import type { Words } from "./sentences.ts";

/** The number of a word that no pattern names. */
export const NOT_LISTED = 0;

const numbers = new Map<string, number>();

/** A set of numbers, one bit each. */
export type WordSet = Uint32Array;

export function wordSet(listed: readonly number[]): WordSet {
  const set = new Uint32Array((Math.max(0, ...listed) >>> 5) + 1);
  for (const number of listed) set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
  return set;
}

export const has = (set: WordSet, number: number): boolean => (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/** The number of a word of a pattern, which it gets here. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

type Numbered = { upTo: number; of: Uint16Array };
const numbered = new WeakMap<Words, Numbered>();

/** The number of each word of a text. */
export function numbersOf(words: Words): Uint16Array {
  const before = numbered.get(words);
  // A phrasebook made since then may have words of its own.
  if (before?.upTo === numbers.size) return before.of;
  const of = new Uint16Array(words.word.length);
  for (let at = 0; at < of.length; at++) of[at] = numbers.get(words.word[at] ?? "") ?? NOT_LISTED;
  numbered.set(words, { upTo: numbers.size, of });
  return of;
}
