/**
 * Dates as they are written in Britain, found by a grammar over words. Each form has its own file: numeric-dates.ts,
 * day-and-month.ts, weekday-dates.ts, relative-dates.ts. Which year and which Friday is meant is settled in
 * settle-date.ts.
 */
import { BEGINS_COUNT, GOES_ON_COUNTING, mayBeginCount } from "./amounts.ts";
import type { DateSaid, DateSeen } from "./date-said.ts";
import {
  isDigits,
  isVerbMay,
  MONTH_NUMBERS,
  monthOf,
  ORDINAL_WORDS,
  PARTS_OF_DAY,
  WEEKDAY_NUMBERS,
} from "./date-words.ts";
import { dayMonthAt, namedAt } from "./day-and-month.ts";
import { BEGINS_NAMED_DAY } from "./named-days.ts";
import { numericAt } from "./numeric-dates.ts";
import { countedAt, relativeAt } from "./relative-dates.ts";
import type { Words } from "./sentences.ts";
import { isOneOf, listOfWords, numbersOf, type WordList } from "./vocabulary.ts";
import { dayOfMonthAt, weekdayAt } from "./weekday-dates.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";
import { NOT_LISTED, numberOf } from "./word-numbers.ts";

/** Every date phrase, in order; none overlap. */
export function findDates(words: Words): DateSeen[] {
  const found: DateSeen[] = [];
  const { sentences } = words;
  let next = 0;
  let i = 0;
  for (const at of ofKind(words, BEGINS_DATE)) {
    if (at < next) continue;
    while (i < sentences.length - 1 && at >= (sentences[i]?.to ?? 0)) i++;
    const { from, to } = sentences[i] ?? { from: 0, to: 0 };
    const seen = mayGoOn(words, at) ? dateAt(words, at, to) : null;
    if (!seen) continue;
    const last = found.at(-1);
    // "yesterday (October 7)", "the following week, on May 24": one date said twice; the fuller one counts.
    if (last && last.from >= from && seen.from - last.to <= 1 && joins(last.said, seen.said, words, last.to)) {
      found[found.length - 1] = { from: last.from, to: seen.to, said: fuller(last.said, seen.said) };
    } else found.push(seen);
    next = seen.to;
  }
  return found;
}

function joins(a: DateSaid, b: DateSaid, words: Words, between: number): boolean {
  const gap = words.word[between];
  // "Last week, on Tuesday": of that week.
  if (a.kind === "period" && a.lastWeek && b.kind === "weekday") return gap === "on" || WEEKDAY_NUMBERS.has(gap ?? "");
  if (b.kind === "day" && (a.kind === "ago" || a.kind === "period" || a.kind === "weekday" || a.kind === "chained")) {
    return (
      gap === "on" ||
      gap === "of" ||
      WEEKDAY_NUMBERS.has(gap ?? "") ||
      MONTH_NUMBERS.has(gap ?? "") ||
      !/^[a-z]/.test(gap ?? "")
    );
  }
  return (a.kind === "day" && b.kind === "weekday") || (a.kind === "ago" && b.kind === "weekday" && a.days <= 1);
}

function fuller(a: DateSaid, b: DateSaid): DateSaid {
  if (a.kind === "period" && b.kind === "weekday") return { ...b, ofLastWeek: true };
  if (b.kind === "day") return { ...b, weekday: b.weekday ?? (a.kind === "weekday" ? a.weekday : null) };
  if (a.kind === "day" && b.kind === "weekday") return { ...a, weekday: a.weekday ?? b.weekday };
  return a;
}

/** Words that one of the forms below can begin with, besides digits and counts: what most words are not. */
const BEGINS_DATE = kindOfWords(
  [
    ...MONTH_NUMBERS.keys(),
    ...WEEKDAY_NUMBERS.keys(),
    ...BEGINS_COUNT,
    ...BEGINS_NAMED_DAY,
    ...ORDINAL_WORDS.keys(),
    ..."the this last past recent following next today yesterday tonight earlier later on that same day half an".split(
      " ",
    ),
  ],
  "figures",
);

const DAY_OR_PART = ["day", ...PARTS_OF_DAY];
/** What is counted in dates. */
const UNITS = "minute minutes min mins hour hours hr hrs moment day days night nights week weeks fortnight".split(" ");
/** How a date goes on that begins with one of these, the commonest of all words. */
const GOES_ON: ReadonlyMap<number, WordList> = new Map(
  [
    ...[...ORDINAL_WORDS.keys()].map((word) => [word, ["of"]] as const),
    ...BEGINS_COUNT.map((word) => [word, [...GOES_ON_COUNTING, ...ORDINAL_WORDS.keys(), ...UNITS]] as const),
    [
      "the",
      [
        ..."day following next previous preceding week fortnight same this last past recent".split(" "),
        ...PARTS_OF_DAY,
      ],
    ] as const,
    ["a", "day days week weeks fortnight minute moment few couple".split(" ")] as const,
    ["an", ["hour"]] as const,
    ["day", ["before"]] as const,
    ["half", ["an", "hour"]] as const,
    ["on", "the that same".split(" ")] as const,
    ["that", DAY_OR_PART] as const,
    ["same", DAY_OR_PART] as const,
  ].map(([word, next]) => [numberOf(word), listOfWords(next)]),
);

function mayGoOn(words: Words, at: number): boolean {
  const list = GOES_ON.get(numbersOf(words)[at] ?? NOT_LISTED);
  return (
    list === undefined ||
    isOneOf(words, at + 1, list) ||
    (words.word[at] === "the" && isDigits(words.word[at + 1] ?? ""))
  );
}

/** The date phrase that begins at one of those words, or null. */
function dateAt(words: Words, at: number, limit: number): DateSeen | null {
  const word = words.word[at] ?? "";
  if (isDigits(word)) return numericAt(words, at, limit) ?? dayMonthAt(words, at, limit, null) ?? countedAt(words, at);
  return (
    dayMonthAt(words, at, limit, null) ??
    namedAt(words, at, limit) ??
    weekdayAt(words, at, limit) ??
    dayOfMonthAt(words, at, limit) ??
    (mayBeginCount(word) ? countedAt(words, at) : relativeAt(words, at, limit)) ??
    (monthOf(words, at) && !isVerbMay(words, at, word) ? monthAt(words, at, limit) : null)
  );
}

function monthAt(words: Words, at: number, limit: number): DateSeen | null {
  const month = monthOf(words, at);
  if (!month) return null;
  const year = at + 1 < limit && /^(?:19|20)\d\d$/.test(words.word[at + 1] ?? "") ? Number(words.word[at + 1]) : null;
  return { from: at, to: at + (year === null ? 1 : 2), said: { kind: "month", month, year } };
}
