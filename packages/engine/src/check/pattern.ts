/**
 * The small language in which signs are written, so that an officer can read and mend one:
 *
 *     give|tell|read ..3 your|the ..1 pin|password
 *
 * reads "give, tell or read; at most 3 other words; your or the; at most 1 other word; pin or password".
 *
 *   word        the word in any inflection (`transfer` is also "transferring")
 *   =word       exactly that form
 *   two-words   a phrase inside alternatives
 *   #           any number in figures; `159` only that one
 *   @name       a word class from classes.ts
 *   ..N         up to N other words, none of them "not", "if" or "okay", nor the beginning of another order
 *   x?          may be missing
 *
 * A pattern is matched backwards from its last word, at the moment that word is heard: the cost of a new word depends on
 * the patterns that can end with it and never on how much was said before.
 */
import { CLASSES } from "./classes.ts";
import { ordersAfresh } from "./context.ts";
import { stemOf } from "./stem.ts";
import type { Word } from "./words.ts";

type One = { exact: boolean; word: string };
type Element =
  | { kind: "gap"; max: number }
  | {
      kind: "words";
      stems: ReadonlySet<string>;
      exact: ReadonlySet<string>;
      phrases: readonly One[][];
      optional: boolean;
    };
export type Pattern = { source: string; elements: readonly Element[] };

/**
 * A gap may not jump over these: "type the code in, do not read it to me" is no demand to read it; and where nothing
 * says who speaks, "okay", "yeah" or "thank you" is most often where the other one begins.
 */
const BARRED: ReadonlySet<string> = new Set(
  "not never nobody avoid if okay ok hello yeah thanks thank hiya sorry goodbye".split(" ").map(stemOf),
);

/** @throws Error if the source is not a pattern, a bug in a data file */
export function compile(source: string): Pattern {
  const elements = source.split(" ").map(elementOf);
  const last = elements.at(-1);
  if (!last || last.kind === "gap" || last.optional) throw new Error(`a pattern must end in a word: ${source}`);
  return { source, elements };
}

/** The words a pattern can end with, as the index keys: stems, and exact forms marked by `=`. */
export function endings(pattern: Pattern): string[] {
  const last = pattern.elements.at(-1);
  if (!last || last.kind === "gap") return [];
  const ends = [...last.stems, ...[...last.exact].map((word) => `=${word}`)];
  for (const phrase of last.phrases) {
    const end = phrase.at(-1);
    if (end) ends.push(end.exact ? `=${end.word}` : end.word);
  }
  return [...new Set(ends)];
}

/** @returns the index of the first word of the match that ends at `end`, or -1 */
export function matchAt(pattern: Pattern, words: readonly Word[], end: number): number {
  return back(pattern.elements, pattern.elements.length - 1, words, end, words[end]?.turn ?? -1);
}

function back(elements: readonly Element[], e: number, words: readonly Word[], at: number, turn: number): number {
  const element = elements[e];
  if (!element) return at + 1;
  if (element.kind === "gap") {
    for (let skipped = 0; skipped <= element.max; skipped++) {
      const start = back(elements, e - 1, words, at - skipped, turn);
      if (start >= 0) return start;
      const word = words[at - skipped];
      if (!word || word.turn !== turn || BARRED.has(word.stem) || ordersAfresh(words, at - skipped)) return -1;
    }
    return -1;
  }
  if (element.optional) {
    const start = back(elements, e - 1, words, at, turn);
    if (start >= 0) return start;
  }
  const word = words[at];
  if (!word || word.turn !== turn) return -1;
  for (const phrase of element.phrases) {
    if (!endsWith(phrase, words, at, turn)) continue;
    const start = back(elements, e - 1, words, at - phrase.length, turn);
    if (start >= 0) return start;
  }
  if (!element.stems.has(word.stem) && !element.exact.has(word.raw)) return -1;
  return back(elements, e - 1, words, at - 1, turn);
}

function endsWith(phrase: readonly One[], words: readonly Word[], at: number, turn: number): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const word = words[at - i];
    const wanted = phrase[phrase.length - 1 - i];
    if (!word || !wanted || word.turn !== turn || (wanted.exact ? word.raw : word.stem) !== wanted.word) return false;
  }
  return true;
}

function elementOf(token: string): Element {
  if (token.startsWith("..")) return { kind: "gap", max: Number(token.slice(2)) };
  const optional = token.endsWith("?");
  const stems = new Set<string>();
  const exact = new Set<string>();
  const phrases: One[][] = [];
  for (const alternative of alternativesOf(optional ? token.slice(0, -1) : token)) {
    const ones = alternative.split("-").map(oneOf);
    const [first] = ones;
    if (ones.length > 1) phrases.push(ones);
    else if (first) (first.exact ? exact : stems).add(first.word);
  }
  return { kind: "words", stems, exact, phrases, optional };
}

function alternativesOf(token: string): string[] {
  return token.split("|").flatMap((part) => {
    if (!part.startsWith("@")) return [part];
    const members = CLASSES[part.slice(1)];
    if (!members) throw new Error(`no word class ${part}`);
    return members.split(/\s+/).flatMap(alternativesOf);
  });
}

function oneOf(word: string): One {
  if (word === "") throw new Error("an empty word in a pattern");
  if (word.startsWith("=")) return { exact: true, word: word.slice(1) };
  // Every number has the stem "#": one that is named is that very number.
  if (/^\d/.test(word)) return { exact: true, word };
  return { exact: false, word: word === "#" ? "#" : stemOf(word) };
}
