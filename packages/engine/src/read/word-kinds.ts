/**
 * Kinds of words that every text is looked through for: pronouns, ranks, words that a date begins with. One pass over a text
 * finds those of all kinds, and whoever asks for one has only its words to go through.
 */
import { onceFor, type Words } from "./sentences.ts";
import { numbersOf } from "./vocabulary.ts";
import { countNumbered, NOT_LISTED, numberOf, wordNumbered } from "./word-numbers.ts";

/** One bit. */
export type WordKind = number & { readonly kind: unique symbol };

/** The first two kinds: words that a digit is in, at whatever place, and those that begin with one. `N17` is no figure. */
const [WITH_DIGIT, FIGURE] = [1 as WordKind, 2 as WordKind];
/** Kinds that all of these are of. */
const alsoOf = { "any-digit": WITH_DIGIT as number, figures: FIGURE as number };

const MOST_KINDS = 32;
let kinds = 2;
/** By the number of a word, the bits of the kinds that it is of. */
let kindsOf = new Int32Array();

/** @param digits the words with digits that are of the kind as well */
export function kindOfWords(words: Iterable<string>, digits?: keyof typeof alsoOf): WordKind {
  if (kinds === MOST_KINDS) throw new RangeError("more kinds of words than there are bits for them");
  const kind = (1 << kinds++) as WordKind;
  const listed = Array.from(words, numberOf);
  keepUp();
  for (const number of listed) kindsOf[number] = (kindsOf[number] ?? 0) | kind;
  if (digits !== undefined) alsoOf[digits] |= kind;
  return kind;
}

/** Words may have got numbers since. */
function keepUp(): void {
  const known = kindsOf.length;
  if (known > countNumbered()) return;
  const longer = new Int32Array(countNumbered() + 1);
  longer.set(kindsOf);
  for (let number = known; number < longer.length; number++) {
    const word = wordNumbered(number);
    longer[number] = kindsByDigits(word, 0, word.length);
  }
  kindsOf = longer;
}

export const withDigits = (words: Words): readonly number[] => ofKind(words, WITH_DIGIT);
export const figuresIn = (words: Words): readonly number[] => ofKind(words, FIGURE);

/** Where the words of a kind stand in a text, in order. */
export const ofKind = (words: Words, kind: WordKind): readonly number[] => onceFor(words, sortOut)[bitOf(kind)] ?? NONE;

export const hasKind = (words: Words, kind: WordKind): boolean => ofKind(words, kind).length > 0;

const bitOf = (kinds: number): number => 31 - Math.clz32(kinds);
const NONE: readonly number[] = [];

function sortOut(words: Words): number[][] {
  keepUp();
  const { folded, start, end } = words;
  const numbers = numbersOf(words);
  const found = Array.from({ length: kinds }, (): number[] => []);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? NOT_LISTED;
    let left = number === NOT_LISTED ? kindsByDigits(folded, start[at] ?? 0, end[at] ?? 0) : (kindsOf[number] ?? 0);
    if (left & WITH_DIGIT) left |= left & FIGURE ? alsoOf["any-digit"] | alsoOf.figures : alsoOf["any-digit"];
    for (; left !== 0; left &= left - 1) found[bitOf(left & -left)]?.push(at);
  }
  return found;
}

function kindsByDigits(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at === from ? WITH_DIGIT | FIGURE : WITH_DIGIT;
  }
  return 0;
}
