/**
 * A text as words and sentences that keep their places. Every other part of the reader works on these words, so the
 * text is walked once: no part runs a pattern over the raw text that could run away.
 */

import { addLetter, countNumbered, NOT_LISTED, numberAt, wordNumbered } from "./word-numbers.ts";

/** Words of a text, as parallel lists: one entry a word, offsets in UTF-16 code units. */
export type Words = {
  /** As written. */
  readonly text: string;
  /** Lower case, straight quotes; same length as `text`, so that offsets hold in both. */
  readonly folded: string;
  /** Lower case, in the usual spelling: `didnt` as `didn't`, `rec'd` as `received`. */
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Marks that stand between the word before and this one: a set of `Mark` bits. */
  readonly marks: readonly number[];
  /** Written with a capital or in capitals. */
  readonly capital: readonly boolean[];
  readonly sentences: readonly Sentence[];
  /** The number of each word: `numbersOf` keeps them up with the lists. */
  readonly numbered: Numbered;
  /** What was worked out of these words before, by what worked it out: `onceFor` fills it. */
  readonly known: Map<(words: Words) => unknown, unknown>;
};

/** The numbers of words, as they were when so many words had one. */
export type Numbered = { of: readonly number[]; upTo: number };

/**
 * What is asked of one text several times is worked out once, and goes when the text goes. A `WeakMap` would do the same,
 * but what it holds outlives many collections of short-lived memory, which made reading slower by a sixth.
 */
export function onceFor<T>(words: Words, workOut: (words: Words) => T): T {
  // Nobody else writes under this key.
  let known = words.known.get(workOut) as T | undefined;
  if (known === undefined) words.known.set(workOut, (known = workOut(words)));
  return known;
}

/** Words `from` to `to` (exclusive). `paragraph` counts up from 0. */
export type Sentence = { from: number; to: number; paragraph: number; question: boolean };

export const Mark = {
  comma: 1,
  stop: 2,
  colon: 4,
  quote: 8,
  bracket: 16,
  line: 32,
  blankLine: 64,
  dash: 128,
  question: 256,
  bullet: 512,
  /** Between two cells of a table's row. */
  cell: 1024,
} as const;

// A text without any full stop, as speech recognisers give, is still cut, so that no sentence is unbounded.
const MAX_SENTENCE_WORDS = 90;

const ABBREVIATIONS = new Set(
  "mr mrs ms dr st sgt insp det supt ch cllr hon rev prof maj capt lt col gen dep jr sr no nos vs etc eg ie e.g i.e a.m p.m am pm ltd co inc approx tel jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split(
    " ",
  ),
);

/** Splits a text into words and sentences in one pass. */
export function splitWords(text: string): Words {
  const folded = fold(text);
  const most = Math.ceil(text.length / FEWEST_LETTERS);
  const word = Array<string>(most);
  const start = Array<number>(most);
  const end = Array<number>(most);
  const marks = Array<number>(most);
  const capital = Array<boolean>(most);
  const numbers = Array<number>(most);
  let count = 0;
  let mark = 0;
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (!isWordCode(code, folded, at)) {
      if (code !== SPACE) mark |= markOf(code, folded, at, mark);
      at++;
      continue;
    }
    let hash = addLetter(0, code);
    let wordEnd = at + 1;
    for (; wordEnd < folded.length; wordEnd++) {
      const next = folded.charCodeAt(wordEnd);
      if (!isPlainCode(next) && !goesOn(next, folded, at, wordEnd)) break;
      hash = addLetter(hash, next);
    }
    const number = numberAt(folded, at, wordEnd, hash);
    numbers[count] = number;
    word[count] = number === NOT_LISTED ? folded.slice(at, wordEnd) : wordNumbered(number);
    start[count] = at;
    end[count] = wordEnd;
    marks[count] = mark;
    capital[count] = text.charCodeAt(at) !== code;
    count++;
    mark = 0;
    at = wordEnd;
  }
  for (const list of [word, start, end, marks, capital, numbers]) list.length = count;
  const numbered = { of: numbers, upTo: countNumbered() };
  const words = { text, folded, word, start, end, marks, capital, numbered, known: new Map() };
  return { ...words, sentences: splitSentences(words) };
}

/** Lists are made for as many words as texts have, and grow where one has more. */
const FEWEST_LETTERS = 4;

/** The first word of a text, folded; empty where there is none. */
export function firstWordOf(text: string): string {
  const folded = fold(text);
  for (let at = 0; at < folded.length; at++)
    if (isWordCode(folded.charCodeAt(at), folded, at)) return folded.slice(at, endOfWord(folded, at));
  return "";
}

/** The text of words `from` to `to` (exclusive). */
export const textOf = (words: Words, from: number, to: number): string =>
  from >= to ? "" : words.text.slice(words.start[from], words.end[to - 1]);

/**
 * Lower case with straight quotes and plain spaces, letter for letter. A letter whose lower case is longer (the
 * Turkish dotted capital I) stays as it is, so that offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_PLAIN.test(text)) return lower;
  const same =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join("");
  if (!TYPOGRAPHIC.test(same)) return same;
  return same
    .replace(/[‘’‛ʼ´`]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[‐‑‒–—―−]/g, "-");
}

const TYPOGRAPHIC = /[‘’‛ʼ´`“”„‟«»\u00a0\u2007\u202f‐‑‒–—―−]/;

/** What `fold` has to look at: anything beyond ASCII, and the one accent within it. */
const BEYOND_PLAIN = /[^\0-_a-\x7f]/;

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Written in capitals alone, as more than one letter. */
export function isInCapitals({ text, start, end }: Words, at: number): boolean {
  const written = text.slice(start[at], end[at]);
  return written.length > 1 && written === written.toUpperCase();
}

const APOSTROPHE = 39;

const SPACE = 32;

const isPlainCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Letters, digits and marks beyond ASCII; an apostrophe only between letters. */
function isWordCode(code: number, text: string, at: number): boolean {
  if (isPlainCode(code)) return true;
  if (code < 128) {
    return code === APOSTROPHE && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
  }
  // Pound, euro, dashes, quotes, ellipsis, arrows and emoji are marks between words.
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff)) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x3000 && code <= 0x3020) && code < 0xfe00;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The end of the word that begins at `from`. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && goesOn(text.charCodeAt(at), text, from, at)) at++;
  return at;
}

/** Whether a word goes on: a run of letters and digits; "4,000", "10.30" and "1.5" are one word. */
function goesOn(code: number, text: string, from: number, at: number): boolean {
  if (code !== 44 && code !== 46) return isWordCode(code, text, at);
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(from));
}

function markOf(code: number, text: string, at: number, soFar: number): number {
  switch (code) {
    case 44:
    case 59:
      return Mark.comma;
    case 46:
    case 0x2026:
      return Mark.stop;
    case 33:
    case 63:
      return Mark.stop | Mark.question;
    case 58:
      return Mark.colon;
    case 34:
    case APOSTROPHE:
      return Mark.quote;
    case 40:
    case 41:
    case 91:
    case 93:
      return Mark.bracket;
    case 10: {
      // CRLF and spaces between two line ends still make a blank line.
      return soFar & Mark.line ? Mark.line | Mark.blankLine : Mark.line;
    }
    case 45:
      if (soFar & Mark.line && text.charCodeAt(at + 1) === 32) return Mark.bullet;
      return text.charCodeAt(at - 1) === 32 || text.charCodeAt(at + 1) === 32 ? Mark.dash : 0;
    case 42:
    case 0x2022:
    case 35:
      return soFar & Mark.line ? Mark.bullet : 0;
    case 124:
      if (soFar & Mark.line) return Mark.bullet;
      return endsLine(text, at) ? 0 : Mark.comma | Mark.cell;
    default:
      return 0;
  }
}

/** Nothing but a space or a carriage return stands between here and the end of the line. */
function endsLine(text: string, at: number): boolean {
  let next = at + 1;
  while (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === 13) next++;
  return next >= text.length || text.charCodeAt(next) === 10;
}

function splitSentences(words: Omit<Words, "sentences">): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const count = words.word.length;
  for (let i = 1; i <= count; i++) {
    const mark = i < count ? (words.marks[i] ?? 0) : Mark.stop;
    if (i < count && !endsSentence(words, i, mark, i - from)) continue;
    sentences.push({ from, to: i, paragraph, question: (mark & Mark.question) !== 0 && followedBy(words, i, 63) });
    if (mark & (Mark.blankLine | Mark.line)) paragraph++;
    from = i;
  }
  return sentences;
}

function endsSentence(words: Omit<Words, "sentences">, i: number, mark: number, soFar: number): boolean {
  if (soFar >= MAX_SENTENCE_WORDS) return true;
  if (mark & (Mark.blankLine | Mark.bullet)) return true;
  if (mark & Mark.line) {
    // A wrapped line goes on; a short one, or one that ended, does not.
    if (mark & (Mark.stop | Mark.colon | Mark.quote | Mark.question) || soFar < 9 || words.capital[i]) return true;
  }
  if (!(mark & Mark.stop)) return false;
  if (mark & Mark.question) return words.capital[i] === true || isDigit(words.folded.charCodeAt(words.start[i] ?? 0));
  const before = words.word[i - 1] ?? "";
  const next = words.folded.charCodeAt(words.start[i] ?? 0);
  if (!words.capital[i] && !isDigit(next) && !(mark & Mark.line))
    return before.length > 2 && !ABBREVIATIONS.has(before);
  if (words.folded.charCodeAt(words.end[i - 1] ?? 0) !== 46) return true;
  // "In Co. Down": of a county, and no firm's.
  if (before === "co" && words.capital[i - 1] && /^(?:in|of|from|across|near|to)$/.test(words.word[i - 2] ?? ""))
    return false;
  if (ABBREVIATIONS.has(before)) return before === "am" || before === "pm" || /^(?:etc|ltd|inc|co)$/.test(before);
  // An initial: "J. Smith". A single letter also ends a sentence when it is "I" or a plan's name, which is rare.
  return before.length > 1 || isDigit(before.charCodeAt(0));
}

function followedBy(words: Omit<Words, "sentences">, i: number, code: number): boolean {
  return words.folded.charCodeAt(words.end[i - 1] ?? 0) === code;
}

/** A word that a line begins with; a blank line is one as well. */
export const opensLine = (words: Words, at: number): boolean => at === 0 || ((words.marks[at] ?? 0) & Mark.line) !== 0;

/** "1) 24 Feb, Frome.", "(b) Ramsey, Wednesday.": the number opens a line, and a bracket or stop ends it. */
export const isNumbered = (words: Words, from: number): boolean =>
  opensLine(words, from) &&
  ((words.marks[from + 1] ?? 0) & (Mark.bracket | Mark.stop)) !== 0 &&
  (/^\d{1,2}$/.test(words.word[from] ?? "") ||
    (/^[a-h]$/.test(words.word[from] ?? "") && ((words.marks[from + 1] ?? 0) & Mark.bracket) !== 0));

/** The first word of a line of a list or of a row of a table; the number of a line ends with a stop as a sentence does. */
export const opensItem = (words: Words, at: number): boolean =>
  ((words.marks[at] ?? 0) & Mark.bullet) !== 0 || isNumbered(words, at) || (at > 0 && isNumbered(words, at - 1));
