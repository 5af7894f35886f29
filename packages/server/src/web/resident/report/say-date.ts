import { addDays, type Day, dayOf, fail, MONTHS, ok, type Result, sayDay, weekdayOf } from "@clearline/engine";

export type DateError = "day-missing" | "day-not-a-day" | "day-in-future" | "day-long-ago";
export type DateParts = { day: string; month: string; year: string };

const YEARS_BACK = 20;

/**
 * Reads a day as British people write it: months as numbers or names, years of two or four figures or none, and the
 * whole of it in one box where someone has typed it so, or a day of the week: `last Tues` is the last Tuesday before
 * today. Whoever typed it sees the date in full before it is sent.
 */
export function readDate(given: DateParts, today: Day): Result<Day, DateError> {
  const named = readDayName(given, today);
  if (named !== null) return ok(named);
  const typed = splitOneBox(given);
  if (typed.day === "" && typed.month === "" && typed.year === "") return fail("day-missing");
  const date = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(typed.day)?.[1]);
  const month = readMonth(typed.month);
  if (!Number.isInteger(date) || month === null) return fail("day-not-a-day");
  const thisYear = Number(today.slice(0, 4));
  if (typed.year === "") return latest(date, month, thisYear, today);
  const year = readYear(typed.year);
  const day = year === null ? null : dayOf(year, month, date);
  if (day === null) return fail("day-not-a-day");
  if (day > today) return fail("day-in-future");
  return Number(day.slice(0, 4)) < thisYear - YEARS_BACK ? fail("day-long-ago") : ok(day);
}

/** `today`, `yesterday` or `Wednesday 18 November 2026`, as it stands in a sentence about a call. */
export function sayCallDay(day: Day, today: Day): string {
  const said = sayDay(day, { weekday: true });
  if (day === today) return `Today, ${said}`;
  return day === addDays(today, -1) ? `Yesterday, ${said}` : said;
}

/** With no year, the last time that day came round. */
function latest(date: number, month: number, thisYear: number, today: Day): Result<Day, DateError> {
  // 29 February may be four years back, or eight around a century.
  for (let year = thisYear; year > thisYear - 9; year--) {
    const day = dayOf(year, month, date);
    if (day !== null && day <= today) return ok(day);
  }
  return fail("day-not-a-day");
}

function readMonth(typed: string): number | null {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const name = typed.toLowerCase().replace(/\.$/, "");
  if (name.length < 3) return null;
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name === "sept" ? "sep" : name));
  return index === -1 ? null : index + 1;
}

function readYear(typed: string): number | null {
  if (/^\d{4}$/.test(typed)) return Number(typed);
  return /^\d{2}$/.test(typed) ? 2000 + Number(typed) : null;
}

const DAY_NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** 0 for Sunday to 6; -1 for what is no day of the week. */
const dayName = (typed: string): number =>
  typed.length < 3 ? -1 : DAY_NAMES.findIndex((name) => name.startsWith(typed.toLowerCase().replace(/^weds$/, "wed")));

/** A day said by its name alone; null for everything else. */
function readDayName({ day, month, year }: DateParts, today: Day): Day | null {
  if (month.trim() !== "" || year.trim() !== "") return null;
  const words = day
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== "" && word !== "last" && word !== "on");
  const [only = "", ...more] = words;
  if (more.length > 0) return null;
  if (only === "today") return today;
  if (only === "yesterday") return addDays(today, -1);
  const wanted = dayName(only);
  if (wanted === -1) return null;
  return addDays(today, -((weekdayOf(today) - wanted + 7) % 7 || 7));
}

function splitOneBox({ day, month, year }: DateParts): DateParts {
  const tidy = { day: day.trim(), month: month.trim(), year: year.trim() };
  if (tidy.month !== "" || tidy.year !== "") return tidy;
  const parts = tidy.day.split(/[\s/.,-]+/).filter((part) => part !== "of" && part !== "the" && dayName(part) === -1);
  const [first = "", second = "", third = ""] = parts;
  // "November 3rd" as well as "3rd November".
  return /^\d/.test(first) || second === ""
    ? { day: first, month: second, year: third }
    : { day: second, month: first, year: third };
}
