/**
 * The words that patterns name, numbered, and the sets they are named in: a text's words are looked up once, and every
 * question after that ("is it one of these?") is one bit of a table. Words and sets are added where lists are made,
 * never by what is read.
 */
import type { Words } from "./sentences.ts";

/** The number of a word that no list names. */
export const NOT_LISTED = 0;

const numbers = new Map<string, number>();
const sets: (readonly number[])[] = [];
const setNumbers = new Map<string, number>();

/** The number of a word of a list, which it gets here. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** The number of a set of words, given by their numbers. */
export function setOf(words: readonly number[]): number {
  const listed = [...new Set(words)].sort((a, b) => a - b);
  const key = listed.join();
  const known = setNumbers.get(key);
  if (known !== undefined) return known;
  setNumbers.set(key, sets.length);
  return sets.push(listed) - 1;
}

/** Which word is in which set: a row of bits a word, so that all questions about one word lie together. */
export type Table = { bits: Uint32Array; width: number };

let table: (Table & { words: number; sets: number }) | undefined;
export function tableOfSets(): Table {
  // A list made since then may have words and sets of its own.
  if (table?.words === numbers.size && table.sets === sets.length) return table;
  const width = (sets.length >>> 5) + 1;
  const bits = new Uint32Array((numbers.size + 1) * width);
  for (const [set, words] of sets.entries()) {
    for (const word of words) {
      const at = word * width + (set >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (set & 31));
    }
  }
  table = { bits, width, words: numbers.size, sets: sets.length };
  return table;
}

export const isIn = ({ bits, width }: Table, set: number, word: number): boolean =>
  (((bits[word * width + (set >>> 5)] ?? 0) >>> (set & 31)) & 1) === 1;

type Numbered = { upTo: number; of: Uint16Array };
const numbered = new WeakMap<Words, Numbered>();

/** The number of each word of a text. */
export function numbersOf(words: Words): Uint16Array {
  const before = numbered.get(words);
  if (before?.upTo === numbers.size) return before.of;
  const of = new Uint16Array(words.word.length);
  for (let at = 0; at < of.length; at++) of[at] = numbers.get(words.word[at] ?? "") ?? NOT_LISTED;
  numbered.set(words, { upTo: numbers.size, of });
  return of;
}
