import { addDays, type Day, dayOf, fail, MONTHS, ok, type Result, sayDay } from "@clearline/engine";

export type DateError = "day-missing" | "day-not-a-day" | "day-in-future" | "day-long-ago";
export type DateParts = { day: string; month: string; year: string };

const YEARS_BACK = 20;

/**
 * Reads a day as British people write it: months as numbers or names, years of two or four figures or none, and the
 * whole of it in one box where someone has typed it so.
 */
export function readDate(given: DateParts, today: Day): Result<Day, DateError> {
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

function splitOneBox({ day, month, year }: DateParts): DateParts {
  const tidy = { day: day.trim(), month: month.trim(), year: year.trim() };
  if (tidy.month !== "" || tidy.year !== "") return tidy;
  const [first = "", second = "", third = ""] = tidy.day.split(/[\s/.,-]+/).filter((part) => part !== "of");
  return { day: first, month: second, year: third };
}
