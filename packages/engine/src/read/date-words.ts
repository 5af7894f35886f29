/** The words and figures that dates are made of: months, weekdays, parts of the day, numbers of days. */
import { MONTHS, WEEKDAYS } from "../base/day.ts";
import type { Words } from "./sentences.ts";

export const MONTH_NUMBERS = new Map<string, number>(
  MONTHS.flatMap((name, i): [string, number][] => {
    const lower = name.toLowerCase();
    return lower.length > 3
      ? [
          [lower, i + 1],
          [lower.slice(0, 3), i + 1],
        ]
      : [[lower, i + 1]];
  }),
).set("sept", 9);
export const WEEKDAY_NUMBERS = new Map<string, number>(
  WEEKDAYS.flatMap((name, i): [string, number][] => {
    const lower = name.toLowerCase();
    return [
      [lower, i],
      [`${lower}'s`, i],
      [lower.slice(0, 3), i],
    ];
  }),
)
  .set("tues", 2)
  .set("thur", 4)
  .set("thurs", 4);
// Also ordinary words: a month or a weekday only with a capital.
const NEEDS_CAPITAL = new Set(
  "may march mar sun sat wed mon jan dec sep oct nov fri thu thur tue feb jun jul aug apr".split(" "),
);
export const PARTS_OF_DAY = new Set("morning afternoon evening night lunchtime teatime".split(" "));

/** "The first of March": days of a month in words; "twenty-first" is two words. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
).set("thirtieth", 30);

export const isDigits = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** "the 4th", told as a day of the month that has no name. */
export function ordinalDay(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const match = isDigits(word) ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) : null;
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

export function monthOf(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const month = MONTH_NUMBERS.get(word);
  if (month === undefined) return null;
  if (!NEEDS_CAPITAL.has(word) || words.capital[at]) return month;
  // Without a capital, only beside a number: "12 may".
  return word !== "may" && word !== "march" && dateNumber(words, at - 1) !== null ? month : null;
}

/** "May" beginning a sentence is a month only before a number. */
export const isVerbMay = (words: Words, at: number, word: string): boolean =>
  word === "may" &&
  dateNumber(words, at + 1) === null &&
  !["in", "since", "during", "of", "last", "early", "late"].includes(words.word[at - 1] ?? "");

export function weekdayOfWord(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const weekday = WEEKDAY_NUMBERS.get(word);
  if (weekday === undefined || (NEEDS_CAPITAL.has(word) && !words.capital[at])) return null;
  return weekday;
}

/** A day of the month: "10", "10th". Not a clock time, an age or an amount. */
export function dateNumber(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const match = isDigits(word) ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) : null;
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

export const isClock = (words: Words, at: number): boolean => /^(?:am|pm|a|p|o'clock)$/.test(words.word[at + 1] ?? "");
