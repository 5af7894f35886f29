/** The digits of a text that may stand in a number, however they are written, and the words beside them. */
import type { Span } from "../base/span.ts";
import type { Words } from "./sentences.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

export type Token = {
  /** That of a plus or a "double" before it. */
  start: number;
  end: number;
  /** What it stands for in a number. */
  digits: string;
  spelt: boolean;
};
export type Tokens = { text: string; folded: string; all: readonly Token[] };

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ["zero", "0"], ["oh", "0"], ["o", "0"], ["nought", "0"], ["naught", "0"], ["one", "1"], ["two", "2"], ["three", "3"],
  ["four", "4"], ["five", "5"], ["six", "6"], ["seven", "7"], ["eight", "8"], ["nine", "9"],
]); // biome-ignore format: a table
const REPEATS: ReadonlyMap<string, number> = new Map([["double", 2], ["triple", 3], ["treble", 3]]); // biome-ignore format: a table
const MAY_BE_DIGITS = kindOfWords([...DIGIT_WORDS.keys(), ...REPEATS.keys()], "any-digit");
const LOOKS_LIKE: Readonly<Record<string, string>> = { o: "0", i: "1", l: "1" };

export function tokensOf(words: Words): Token[] {
  const { text, folded } = words;
  const tokens: Token[] = [];
  let repeat: { start: number; end: number; times: number } | null = null;
  for (const { start, end } of runsIn(words)) {
    const written = folded.slice(start, end);
    const times = REPEATS.get(written);
    if (times !== undefined) {
      repeat = { start, end, times };
      continue;
    }
    const spelt = DIGIT_WORDS.get(written);
    const digits = spelt ?? typed(written);
    if (digits === null) continue;
    const repeated: typeof repeat = repeat !== null && isNext(folded, repeat.end, start) ? repeat : null;
    const plus = text.charAt(start - 1) === "+";
    tokens.push({
      start: repeated?.start ?? (plus ? start - 1 : start),
      end,
      digits: (plus ? "+" : "") + (repeated ? digits.repeat(repeated.times) : digits),
      spelt: spelt !== undefined,
    });
    repeat = null;
  }
  return tokens;
}

/** The runs of letters, digits and signs of money in which digits may be written: "4,000" is two of them, "5$6" is one. */
function runsIn(words: Words): Span[] {
  const { folded } = words;
  const runs: Span[] = [];
  let next = 0;
  for (const at of ofKind(words, MAY_BE_DIGITS)) {
    const wordEnd = words.end[at] ?? 0;
    for (let start = Math.max(next, words.start[at] ?? 0); start < wordEnd; start = next) {
      next = Math.max(start + 1, endOfRun(folded, start));
      // Where a sign of money stands before it, this is no beginning.
      if (isOfRun(folded.charCodeAt(start)) && !isOfRun(folded.charCodeAt(start - 1))) runs.push({ start, end: next });
    }
  }
  return runs;
}

/** Whether no word stands between one place and another. */
export function isNext(folded: string, end: number, start: number): boolean {
  for (let at = end; at < start; at++) if (isOfRun(folded.charCodeAt(at))) return false;
  return true;
}

/** The word that stands so many words before a place; a "double" is none. Empty where there is none. */
export function wordBefore(folded: string, place: number, back: number): string {
  for (let at = place, left = back; ; ) {
    while (at > 0 && !isOfRun(folded.charCodeAt(at - 1))) at--;
    if (at === 0) return "";
    const end = at;
    while (at > 0 && isOfRun(folded.charCodeAt(at - 1))) at--;
    const word = folded.slice(at, end);
    if (!REPEATS.has(word) && --left === 0) return word;
  }
}

/** The word that stands so many words after a place. */
export function wordAfter(folded: string, place: number, ahead: number): string {
  for (let at = place, left = ahead; ; ) {
    while (at < folded.length && !isOfRun(folded.charCodeAt(at))) at++;
    if (at === folded.length) return "";
    const from = at;
    at = endOfRun(folded, from);
    const word = folded.slice(from, at);
    if (!REPEATS.has(word) && --left === 0) return word;
  }
}

/** The end of a run of letters, digits and signs of money. */
function endOfRun(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isOfRun(folded.charCodeAt(at))) at++;
  return at;
}

function isOfRun(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 36 || code === 0xa3 || code === 0x20ac;
}

/** Digits, or digits with an eye's slips in them: `O17OO`. */
function typed(word: string): string | null {
  if (/^\d+$/.test(word)) return word;
  if (!/^[\doil]+$/.test(word) || !/\d\d/.test(word)) return null;
  return word.replace(/[oil]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
}
