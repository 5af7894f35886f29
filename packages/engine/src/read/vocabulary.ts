/** Where the words of lists stand in a text: its words are numbered once, and "is it one of these?" is one look after that. */
import type { Words } from "./sentences.ts";
import { countNumbered, NOT_LISTED, numberIfListed, numberOf } from "./word-numbers.ts";

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

/** Words with spaces between them, as a list. */
export const listOf = (words: string): WordList => listOfWords(words.split(" "));

/** Words with spaces between them, as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Where the words of a list stand in a text, in order; with `figures`, words that begin with a digit as well. */
export function wordsIn(words: Words, list: WordList, { figures = false } = {}): number[] {
  const found: number[] = [];
  const of = numbersOf(words);
  for (let at = 0; at < of.length; at++)
    if (list[of[at] ?? NOT_LISTED] === 1 || (figures && isFigure(words, at))) found.push(at);
  return found;
}

/**
 * The next word of a list among words `from` to `to` (exclusive); -1 where there is none. For lists of modules, as are those
 * of `hasOneOf` and `isOneOf`: they are made before any text is split, so the numbers of its words need not be kept up.
 */
export function nextOf(words: Words, list: WordList, from: number, to: number): number {
  const { of } = words.numbered;
  for (let at = from; at < to; at++) if (list[of[at] ?? NOT_LISTED] === 1) return at;
  return -1;
}

/** The last word of a list among words `from` to `to` (exclusive); -1 where there is none. For lists of modules. */
export function lastOf({ numbered }: Words, list: WordList, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (list[numbered.of[at] ?? NOT_LISTED] === 1) return at;
  return -1;
}

/** Whether any word of a list stands among words `from` to `to` (exclusive). */
export const hasOneOf = (words: Words, list: WordList, from: number, to: number): boolean =>
  nextOf(words, list, from, to) >= 0;

/** Whether a word is one of a list. Looking into a text before its first word is slow: there is none. */
export const isOneOf = ({ numbered }: Words, at: number, list: WordList): boolean =>
  at >= 0 && list[numbered.of[at] ?? NOT_LISTED] === 1;

/** Looked at in the text, which lies together, and not in the words, which do not. */
function isFigure({ folded, start }: Words, at: number): boolean {
  const code = folded.charCodeAt(start[at] ?? 0);
  return code >= 48 && code <= 57;
}
