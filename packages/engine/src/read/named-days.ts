/** Days that go by a name: "Boxing Day" is of one date, "Shrove Tuesday" moves with Easter. */
import { addDays, type Day, dayOf, weekdayOf } from "../base/day.ts";
import type { Words } from "./sentences.ts";

/** A day whose date another year is another: days after Easter, or the first or last such weekday of a month. */
export type MovingDay =
  | { of: "easter"; days: number }
  | { of: "month"; month: number; weekday: number; which: "first" | "last" | "second" };

export type NamedDay = { to: number; fixed: { month: number; date: number } | null; moving: MovingDay | null };

const fixed = (month: number, date: number): Omit<NamedDay, "to"> => ({ fixed: { month, date }, moving: null });
const easter = (days: number): Omit<NamedDay, "to"> => ({ fixed: null, moving: { of: "easter", days } });
const monday = (month: number, which: "first" | "last"): Omit<NamedDay, "to"> => ({
  fixed: null,
  moving: { of: "month", month, weekday: 1, which },
});

/** By the words of the name, the longest first. */
const NAMED: readonly (readonly [words: readonly string[], day: Omit<NamedDay, "to">])[] = (
  [
    ["christmas day", fixed(12, 25)],
    ["xmas day", fixed(12, 25)],
    ["christmas eve", fixed(12, 24)],
    ["xmas eve", fixed(12, 24)],
    ["boxing day", fixed(12, 26)],
    ["st stephen's day", fixed(12, 26)],
    ["new year's eve", fixed(12, 31)],
    ["new years eve", fixed(12, 31)],
    ["hogmanay", fixed(12, 31)],
    ["new year's day", fixed(1, 1)],
    ["new years day", fixed(1, 1)],
    ["burns night", fixed(1, 25)],
    ["valentine's day", fixed(2, 14)],
    ["valentines day", fixed(2, 14)],
    ["st david's day", fixed(3, 1)],
    ["st patrick's day", fixed(3, 17)],
    ["st george's day", fixed(4, 23)],
    ["midsummer's day", fixed(6, 24)],
    ["halloween", fixed(10, 31)],
    ["hallowe'en", fixed(10, 31)],
    ["bonfire night", fixed(11, 5)],
    ["guy fawkes night", fixed(11, 5)],
    ["guy fawkes day", fixed(11, 5)],
    ["armistice day", fixed(11, 11)],
    ["st andrew's day", fixed(11, 30)],
    ["shrove tuesday", easter(-47)],
    ["pancake day", easter(-47)],
    ["pancake tuesday", easter(-47)],
    ["ash wednesday", easter(-46)],
    ["mothering sunday", easter(-21)],
    ["palm sunday", easter(-7)],
    ["maundy thursday", easter(-3)],
    ["good friday", easter(-2)],
    ["easter saturday", easter(-1)],
    ["easter sunday", easter(0)],
    ["easter day", easter(0)],
    ["easter monday", easter(1)],
    ["whit sunday", easter(49)],
    ["whit monday", easter(50)],
    ["remembrance sunday", { fixed: null, moving: { of: "month", month: 11, weekday: 0, which: "second" } }],
    ["may bank holiday", monday(5, "first")],
    ["spring bank holiday", monday(5, "last")],
    ["august bank holiday", monday(8, "last")],
  ] satisfies [string, Omit<NamedDay, "to">][]
).map(([name, day]) => [name.split(" "), day]);

const BY_FIRST_WORD = Map.groupBy(NAMED, ([[first = ""]]) => first);
/** The words that such a name begins with. */
export const BEGINS_NAMED_DAY: readonly string[] = [...BY_FIRST_WORD.keys()];

/** The named day whose name begins here, or null. */
export function namedDayAt(words: Words, at: number, limit: number): NamedDay | null {
  for (const [name, day] of BY_FIRST_WORD.get(words.word[at] ?? "") ?? []) {
    const to = at + name.length;
    if (to <= limit && name.every((word, i) => words.word[at + i] === word)) {
      const monday = words.word[to] === "monday" && name.at(-1) === "holiday";
      return { ...day, to: monday ? to + 1 : to };
    }
  }
  return null;
}

/** The date of a moving day in a year. */
export function movingDayIn(year: number, moving: MovingDay): Day | null {
  if (moving.of === "easter") {
    const sunday = easterSunday(year);
    return sunday && addDays(sunday, moving.days);
  }
  const { month, weekday, which } = moving;
  if (which === "last") {
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    const last = next && addDays(next, -1);
    return last && addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return first && addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (which === "second" ? 7 : 0));
}

/** By the anonymous Gregorian reckoning (Nature, 20 April 1876, as in Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const of = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(of / 31), (of % 31) + 1);
}
