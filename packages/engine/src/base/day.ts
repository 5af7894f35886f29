/**
 * Calendar days without a clock or a time zone: a call was on a day, and a day is not an instant.
 * A `Day` is ISO 8601, `2021-02-10`; days are counted from 1970-01-01 (proleptic Gregorian).
 */
import type { Language } from "./language.ts";

declare const day: unique symbol;
/** A real calendar day, `YYYY-MM-DD`. Only `parseDay` and `dayOf` make one. */
export type Day = string & { readonly [day]: true };

const MS_PER_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; null for anything that is not a day that exists, such as 2021-02-29. */
export function parseDay(given: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** @param month 1 to 12 */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return written(year, month, date);
}

/** Whole days since 1970-01-01, negative before it. */
export const toNumber = (day: Day): number =>
  Date.UTC(figures(day, 0, 4), figures(day, 5, 7) - 1, figures(day, 8, 10)) / MS_PER_DAY;

/** @param days whole days since 1970-01-01 */
export function fromNumber(days: number): Day {
  const at = new Date(days * MS_PER_DAY);
  const year = at.getUTCFullYear();
  // Days are counted on in every text that is read, and `toISOString` takes five times as long.
  if (year >= 1000 && year <= 9999) return written(year, at.getUTCMonth() + 1, at.getUTCDate());
  return at.toISOString().slice(0, 10) as Day;
}

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

/** The same date so many months on, or the last day of a month that has none: 31 January and a month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const all = figures(day, 0, 4) * 12 + figures(day, 5, 7) - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return written(year, month, Math.min(figures(day, 8, 10), daysInMonth(year, month)));
}

/** How many days later `b` is than `a`. */
export const daysBetween = (a: Day, b: Day): number => toNumber(b) - toNumber(a);

/** 0 is Sunday, as in `Date`. */
export const weekdayOf = (day: Day): number => (((toNumber(day) + 4) % 7) + 7) % 7;

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const MONTHS_IN_WELSH = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

/** `Wednesday 10 February 2021`; the parts asked for only. Weekdays in English alone. */
export function sayDay(
  day: Day,
  { weekday = false, year = true, language = "en" }: { weekday?: boolean; year?: boolean; language?: Language } = {},
): string {
  const [y, m, d] = day.split("-").map(Number) as [number, number, number];
  const months = language === "cy" ? MONTHS_IN_WELSH : MONTHS;
  const said = `${d} ${months[m - 1]}${year ? ` ${y}` : ""}`;
  return weekday ? `${WEEKDAYS[weekdayOf(day)]} ${said}` : said;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const written = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}` as Day;
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The number that characters `from` to `to` (exclusive) write, which all have to be figures. */
function figures(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = 10 * number + text.charCodeAt(at) - ZERO;
  return number;
}
const ZERO = 48;
