/** A day with its month, in figures or in words, and the days that have a name of their own. */
import { dayOf } from "../base/day.ts";
import type { DateSeen } from "./date-said.ts";
import {
  dateNumber,
  isClock,
  isDigits,
  MONTH_NUMBERS,
  monthOf,
  ORDINAL_WORDS,
  ordinalDay,
  WEEKDAY_NUMBERS,
} from "./date-words.ts";
import { namedDayAt } from "./named-days.ts";
import type { Words } from "./sentences.ts";

/** "10 February 2021", "the 10th of February", "February 10", "14 and 15 September", "between 3 and 5 May". */
export function dayMonthAt(words: Words, at: number, limit: number, weekday: number | null): DateSeen | null {
  let i = at;
  const isFigures = isDigits(words.word[at] ?? "");
  const inWords = isFigures ? null : dayInWords(words, at, limit);
  if (inWords)
    return withYear(words, at, inWords.to, limit, { date: inWords.date, month: inWords.month, weekday, endDate: null });
  const first = dateNumber(words, i);
  if (first === null && isFigures) return null;
  if (first !== null) {
    i++;
    if (words.word[i] === "of") i++;
    const month = i < limit ? monthOf(words, i) : null;
    if (month) return withYear(words, at, i + 1, limit, { date: first, month, weekday, endDate: null });
    return rangeAt(words, at, at + 1, limit, first, weekday);
  }
  const month = monthOf(words, i);
  // "June the 4th".
  if (month && words.word[i + 1] === "the" && ordinalDay(words, i + 2) !== null) i++;
  const date = month && i + 1 < limit ? dateNumber(words, i + 1) : null;
  if (!month || date === null || COUNTED.test(words.word[i + 2] ?? "")) return null;
  let to = i + 2;
  let endDate: number | null = null;
  const joined = words.word[to] === "and" || words.word[to] === "to" || words.word[to] === "until";
  const last = joined ? dateNumber(words, to + 1) : rangeDash(words, to) ? dateNumber(words, to) : null;
  if (last !== null && last > date && !isClock(words, to + (joined ? 1 : 0))) {
    endDate = last;
    to += joined ? 2 : 1;
  }
  return withYear(words, at, to, limit, { date, month, weekday, endDate });
}

/** "Since the start of January 23 cases have been recorded". */
const COUNTED = /^(?:cases|reports|people|victims|calls|incidents|attempts|residents|offences)$/;

/** "first of March", "twenty-first of May": up to the word after the month. */
function dayInWords(words: Words, at: number, limit: number): { date: number; month: number; to: number } | null {
  const tens = words.word[at] === "twenty" ? 20 : words.word[at] === "thirty" ? 30 : 0;
  const i = tens === 0 ? at : at + 1;
  const date = tens + (ORDINAL_WORDS.get(words.word[i] ?? "") ?? 0);
  if (i + 2 >= limit || words.word[i + 1] !== "of" || date === tens || date > 31) return null;
  const month = MONTH_NUMBERS.get(words.word[i + 2] ?? "");
  return month === undefined ? null : { date, month, to: i + 3 };
}

/** "Boxing Day", "Good Friday 2024", "Christmas Eve last year". */
export function namedAt(words: Words, at: number, limit: number): DateSeen | null {
  const named = namedDayAt(words, at, limit);
  if (!named) return null;
  const { to } = named;
  if (named.fixed) return withYear(words, at, to, limit, { ...named.fixed, weekday: null, endDate: null });
  const year = to < limit && /^20\d\d$/.test(words.word[to] ?? "") ? Number(words.word[to]) : null;
  return (
    named.moving && { from: at, to: year === null ? to : to + 1, said: { kind: "moving", moving: named.moving, year } }
  );
}

/** "14 and 15 September", "14-15 September": a first number already read, the second with the month. */
function rangeAt(
  words: Words,
  from: number,
  at: number,
  limit: number,
  first: number,
  weekday: number | null,
): DateSeen | null {
  const joined = ["and", "to", "until", "or"].includes(words.word[at] ?? "");
  if (!joined && !rangeDash(words, at)) return null;
  let i = at + (joined ? 1 : 0);
  if (words.word[i] === "the") i++;
  if (WEEKDAY_NUMBERS.has(words.word[i] ?? "")) i++;
  const last = dateNumber(words, i);
  if (last === null || i + 1 >= limit) return null;
  if (words.word[i + 1] === "of") i++;
  const month = monthOf(words, i + 1);
  if (!month || last <= first) return null;
  return withYear(words, from, i + 2, limit, { date: first, month, weekday, endDate: last });
}

const rangeDash = (words: Words, at: number): boolean =>
  /^\s?[-–—]\s?$/.test(words.folded.slice(words.end[at - 1] ?? 0, words.start[at] ?? 0));

export function withYear(
  words: Words,
  from: number,
  to: number,
  limit: number,
  said: { date: number; month: number; weekday: number | null; endDate: number | null },
): DateSeen | null {
  const year = yearAt(words, to, limit) ?? yearOfEnd(words, to, limit, said.month);
  // 29 February exists in some year; 31 June in none.
  if (dayOf(year ?? 2000, said.month, said.date) === null) return null;
  if (year === null && to + 1 < limit && words.word[to + 1] === "year" && YEARS_BACK.has(words.word[to] ?? ""))
    return {
      from,
      to: to + 2,
      said: { kind: "day", year, ...said, yearsBack: YEARS_BACK.get(words.word[to] ?? "") ?? 0 },
    };
  // "On 8 December of that year": the year of what was told before.
  const ofThat = year === null && words.word[to] === "of" && /^(?:that|same)$/.test(words.word[to + 1] ?? "");
  if (ofThat && to + 2 < limit && words.word[to + 2] === "year")
    return { from, to: to + 3, said: { kind: "day", year, ...said } };
  return { from, to: yearAt(words, to, limit) === null ? to : to + 1, said: { kind: "day", year, ...said } };
}

const yearAt = (words: Words, at: number, limit: number): number | null =>
  at < limit && /^(?:19|20)\d\d$/.test(words.word[at] ?? "") ? Number(words.word[at]) : null;

/** "26 July to 23 August 2023", "28 December and 3 January 2023": the year is told once, at the end. */
function yearOfEnd(words: Words, at: number, limit: number, month: number): number | null {
  const isJoined = /^(?:and|to|until|till|or)$/.test(words.word[at] ?? "");
  let i = isJoined ? at + 1 : at;
  if (!isJoined && !rangeDash(words, at)) return null;
  if (WEEKDAY_NUMBERS.has(words.word[i] ?? "")) i++;
  if (words.word[i] === "the") i++;
  const first = monthOf(words, i);
  if (dateNumber(words, first === null ? i : i + 1) === null) return null;
  const of = first === null && words.word[i + 1] === "of" ? 1 : 0;
  const last = first ?? monthOf(words, i + 1 + of);
  const year = last === null ? null : yearAt(words, i + 2 + of, limit);
  return year !== null && last !== null && last < month ? year - 1 : year;
}
const YEARS_BACK = new Map([
  ["last", 1],
  ["this", 0],
]);
