/**
 * Every run of digits in a text that someone could ring, however it is spaced, spelt or disguised.
 * Used to refuse a warning with a number that is not ours: whoever slips one in has a county ringing them.
 * So it leans to suspicion: what is plainly a date, a time, a sum or a count is set aside, the rest must be on the list.
 */
import { MONTHS } from "../base/day.ts";
import type { Span } from "../base/span.ts";

export type NumberFound = Span & { text: string; digits: string };

/** @param listed numbers that may stand in a warning, as people write them: "101", "0300 123 2040" */
export function unlistedNumbers(text: string, listed: readonly string[]): NumberFound[] {
  const allowed = new Set(listed.map(comparable));
  return runsOf(text)
    .filter((run) => !isListed(run, allowed) && couldBeRung(run))
    .map((run) => {
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? start;
      return { start, end, text: text.slice(start, end), digits: run.map(({ digits }) => digits).join("") };
    });
}

/** One spelling for +44, 0044 and 0. */
function comparable(written: string): string {
  const digits = written.replace(/\D/g, "");
  return digits.length > 10 ? digits.replace(/^(?:00)?44(?:0(?=\d{10}))?/, "0") : digits;
}

type Token = Span & { digits: string };

/** Digits and number words with nothing between them but spaces and marks. */
function runsOf(text: string): Token[][] {
  const readable = setAside(text);
  const runs: Token[][] = [];
  let run: Token[] = [];
  let repeat = 1;
  for (const { index, 0: word } of readable.matchAll(/[A-Za-z0-9]+|[^\sA-Za-z0-9.,;:/()[\]{}|'"“”‘’*_+·•–—-]/g)) {
    const last = run.at(-1);
    if (last && index - last.end > MOST_BETWEEN) close();
    if (run.length > 0 && /^(?:double|triple|treble)$/i.test(word)) {
      repeat = word.toLowerCase() === "double" ? 2 : 3;
      continue;
    }
    const digits = digitsIn(word, run.length > 0);
    if (digits === null) {
      close();
      if (/^(?:double|triple|treble)$/i.test(word)) repeat = word.toLowerCase() === "double" ? 2 : 3;
      continue;
    }
    run.push({ start: index, end: index + word.length, digits: repeat > 1 ? digits.repeat(repeat) : digits });
    repeat = 1;
  }
  close();
  return runs;

  function close(): void {
    if (run.length > 0) runs.push(run);
    run = [];
    repeat = 1;
  }
}

/** A longer gap than "double " or ") - (" is the end of a number. */
const MOST_BETWEEN = 10;

const WORDS: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  nought: "0",
  naught: "0",
  nil: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  hundred: "00",
  thousand: "000",
};

/** Digits of a token: `900`, `nine`, or `O77OO` with letters standing for digits; null for any other word. */
function digitsIn(word: string, inRun: boolean): string | null {
  const lower = word.toLowerCase();
  if (Object.hasOwn(WORDS, lower)) return WORDS[lower] ?? null;
  if (/^\d+$/.test(word)) return word;
  const disguised = word
    .replace(/[oOQ]/g, "0")
    .replace(/[iIl|]/g, "1")
    .replace(/[sS]/g, "5")
    .replace(/[bB]/g, "8")
    .replace(/[zZ]/g, "2");
  if (!/^\d+$/.test(disguised)) {
    // "07700900123now" still holds a number.
    const longest = word.match(/\d{5,}/)?.[0];
    return longest ?? null;
  }
  return /\d/.test(word) || (inRun && word.length <= 4 && /^[oOIl]+$/.test(word)) ? disguised : null;
}

const MONTH = MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join("|");
const COUNTED =
  "people|residents|reports|calls|cases|homes|households|times|days?|weeks?|months?|years?|hours?|minutes?|seconds?|miles?|km|officers|messages|texts|incidents|per cent";

/** What is plainly not a number to ring: sums, counts, dates, times, years, postcodes. Each kind is one linear pattern. */
const SET_ASIDE: readonly RegExp[] = [
  /£[1-9]\d{0,2}(?:,\d{3}){1,3}(?:\.\d\d)?(?![\d.,-]*\d)/g,
  /£[1-9]\d{0,6}(?:\.\d\d)?(?![\d.,-]*\d)/g,
  new RegExp(`\\b[1-9]\\d{0,2}(?:,\\d{3}|\\d{0,2}) (?:other |more |different )?(?:${COUNTED})\\b`, "gi"),
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:(?: to | and |, |/|-|–)\\d{1,2}(?:st|nd|rd|th)?){0,6} (?:${MONTH})\\b(?:,? (?:19|20)\\d\\d\\b)?`,
    "g",
  ),
  new RegExp(`\\b(?:${MONTH}) (?:19|20)\\d\\d\\b(?![ .-]?\\d)`, "g"),
  /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d\b/g,
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:am|pm|hours|hrs)\b/gi,
  /\b(?:1[0-2]|[1-9]) ?(?:am|pm)\b/gi,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  /\d[\d.]{0,4}%/g,
];

/** The text with those blanked out letter for letter, so that places stay true. */
function setAside(text: string): string {
  let readable = text;
  for (const pattern of SET_ASIDE) {
    readable = readable.replace(pattern, (plain, ...rest) => {
      const at = rest.find((value) => typeof value === "number") ?? 0;
      // A date or a sum pressed against more digits is part of a number dressed as a date.
      const glued =
        /\d[ .,/-]?$/.test(readable.slice(Math.max(0, at - 2), at)) ||
        /^[ ./-]?\d/.test(readable.slice(at + plain.length, at + plain.length + 2));
      return glued ? plain : "§".repeat(plain.length);
    });
  }
  // A year alone is a year, unless digits stand on either side of it.
  return readable.replace(/(?<![\d])(?<!\d[ .,-])\b(?:19|20)\d\d\b(?![ .,-]?\d)/g, "§§§§");
}

/** All of it is listed numbers one after another, such as "159, 101". */
function isListed(run: readonly Token[], allowed: ReadonlySet<string>): boolean {
  const reached = [true];
  for (let end = 1; end <= run.length; end++) {
    let joined = "";
    reached[end] = false;
    for (let start = end - 1; start >= 0; start--) {
      joined = (run[start]?.digits ?? "") + joined;
      if (joined.length > 15) break;
      if (reached[start] && allowed.has(comparable(joined))) reached[end] = true;
    }
  }
  return reached[run.length] === true;
}

/** Short codes have three digits. "15, 16 and 17" are three small figures, not a number; seven or more digits always are. */
function couldBeRung(run: readonly Token[]): boolean {
  const total = run.reduce((sum, { digits }) => sum + digits.length, 0);
  if (total < 3) return false;
  return total >= 7 || run.some(({ digits }) => digits.length >= 3) || run.length >= 4 || isSpelt(run);
}

const isSpelt = (run: readonly Token[]): boolean => run.length >= 3 && run.every(({ digits }) => digits.length === 1);
