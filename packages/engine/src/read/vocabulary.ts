/**
 * The words that patterns name, numbered, and the sets they are named in: a text's words are looked up once, and every
 * question after that ("is it one of these?") is one bit of a table. Words and sets are added where lists are made,
 * never by what is read.
 */
import type { Words } from "./sentences.ts";
import { countNumbered, NOT_LISTED, numberIfListed, numberOf } from "./word-numbers.ts";

const sets: (readonly number[])[] = [];
const setNumbers = new Map<string, number>();

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
  if (table?.words === countNumbered() && table.sets === sets.length) return table;
  const width = (sets.length >>> 5) + 1;
  const bits = new Uint32Array((countNumbered() + 1) * width);
  for (const [set, words] of sets.entries()) {
    for (const word of words) {
      const at = word * width + (set >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (set & 31));
    }
  }
  table = { bits, width, words: countNumbered(), sets: sets.length };
  return table;
}

export const isIn = ({ bits, width }: Table, set: number, word: number): boolean =>
  (((bits[word * width + (set >>> 5)] ?? 0) >>> (set & 31)) & 1) === 1;

/** The number of each word of a text. */
export function numbersOf({ word, numbered }: Words): readonly number[] {
  // A list made since then may name words that had no number.
  if (numbered.upTo !== countNumbered())
    Object.assign(numbered, { of: word.map(numberIfListed), upTo: countNumbered() });
  return numbered.of;
}

/** Words that a pass over a text looks for, by their numbers: one byte to look at for each word of the text. */
export type WordList = Uint8Array;

export function listOfWords(words: Iterable<string>): WordList {
  const listed = Array.from(words, numberOf);
  const list = new Uint8Array(Math.max(0, ...listed) + 1);
  for (const number of listed) list[number] = 1;
  return list;
}

/** Where the words of a list stand in a text, in order; with `figures`, words that begin with a digit as well. */
export function wordsIn(words: Words, list: WordList, { figures = false } = {}): number[] {
  const found: number[] = [];
  const of = numbersOf(words);
  for (let at = 0; at < of.length; at++)
    if (list[of[at] ?? NOT_LISTED] === 1 || (figures && isFigure(words, at))) found.push(at);
  return found;
}

/** Looked at in the text, which lies together, and not in the words, which do not. */
function isFigure({ folded, start }: Words, at: number): boolean {
  const code = folded.charCodeAt(start[at] ?? 0);
  return code >= 48 && code <= 57;
}
