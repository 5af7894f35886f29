/**
 * Kinds of words that every text is looked through for: pronouns, ranks, words that a date begins with. One pass over a text
 * finds those of all kinds, and whoever asks for one has only its words to go through.
 */
import { onceFor, type Words } from "./sentences.ts";
import { numbersOf } from "./vocabulary.ts";
import { hasDigit, NOT_LISTED, numberOf } from "./word-numbers.ts";

/** One bit. */
export type WordKind = number & { readonly kind: unique symbol };

const MOST_KINDS = 32;
let kinds = 0;
/** By the number of a word, the bits of the kinds that it is of. */
const kindsOf: number[] = [];
/** Kinds that all words with a digit are of, and those that begin with one: `N17` and `17th`; `17th` alone. */
const kindsByDigits = { "any-digit": 0, figures: 0 };

/** @param digits the words with digits that are of the kind as well */
export function kindOfWords(words: Iterable<string>, digits?: keyof typeof kindsByDigits): WordKind {
  if (kinds === MOST_KINDS) throw new RangeError("more kinds of words than there are bits for them");
  const kind = (1 << kinds++) as WordKind;
  for (const number of Array.from(words, numberOf)) {
    // Without a gap, for a list with one is kept as a slow table.
    while (kindsOf.length <= number) kindsOf.push(0);
    kindsOf[number] = (kindsOf[number] ?? 0) | kind;
  }
  if (digits !== undefined) kindsByDigits[digits] |= kind;
  return kind;
}

const WITH_DIGIT = kindOfWords([], "any-digit");
const FIGURE = kindOfWords([], "figures");
/** The words that a digit is in, at whatever place. */
export const withDigits = (words: Words): readonly number[] => ofKind(words, WITH_DIGIT);
/** Those that begin with a digit. */
export const figuresIn = (words: Words): readonly number[] => ofKind(words, FIGURE);

/** Where the words of a kind stand in a text, in order. */
export const ofKind = (words: Words, kind: WordKind): readonly number[] => onceFor(words, sortOut)[bitOf(kind)] ?? NONE;

export const hasKind = (words: Words, kind: WordKind): boolean => ofKind(words, kind).length > 0;

const bitOf = (kinds: number): number => 31 - Math.clz32(kinds);
const NONE: readonly number[] = [];

function sortOut(words: Words): number[][] {
  const { folded, start, end } = words;
  const numbers = numbersOf(words);
  const found = Array.from({ length: kinds }, (): number[] => []);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? NOT_LISTED;
    let left = kindsOf[number] ?? 0;
    if (number === NOT_LISTED ? hasDigitAt(folded, start[at] ?? 0, end[at] ?? 0) : hasDigit(number)) {
      left |= kindsByDigits["any-digit"];
      if (isDigit(folded.charCodeAt(start[at] ?? 0))) left |= kindsByDigits.figures;
    }
    for (; left !== 0; left &= ~(1 << bitOf(left))) found[bitOf(left)]?.push(at);
  }
  return found;
}

function hasDigitAt(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(folded.charCodeAt(at))) return true;
  return false;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
