import { addDays, addMonths, type Day } from "./day.ts";

/** How long something is kept, as people say it: calendar months are not a number of days. */
export type TimeKept = { n: number; unit: "day" | "month" };

const MOST_MONTHS = 1200;
const MOST_DAYS = 36_525;

/** Reads `90 days`, `1 day`, `24 months` or `2 years`; null for anything else, and for more than a hundred years. */
export function parseTimeKept(given: string): TimeKept | null {
  const match = /^(\d{1,6}) ?(days?|months?|years?)$/i.exec(given.trim());
  if (!match) return null;
  const [, figures = "", word = ""] = match;
  const unit = word.toLowerCase().startsWith("d") ? "day" : "month";
  const n = Number(figures) * (word.toLowerCase().startsWith("y") ? 12 : 1);
  return n <= (unit === "day" ? MOST_DAYS : MOST_MONTHS) ? { n, unit } : null;
}

/** `90 days`, `1 month`, `2 years`. */
export function sayTimeKept({ n, unit }: TimeKept): string {
  if (unit === "month" && n > 0 && n % 12 === 0) return said(n / 12, "year");
  return said(n, unit);
}
const said = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** The last day on which something of this day is still there. It goes on the day after. */
export const lastDayKept = (from: Day, { n, unit }: TimeKept): Day =>
  unit === "day" ? addDays(from, n) : addMonths(from, n);

/** The latest day whose time is over: what is of it, or of an earlier day, goes today. */
export function lastDayOver(today: Day, kept: TimeKept): Day {
  if (kept.unit === "day") return addDays(today, -kept.n - 1);
  // Months differ in length, so several days may end on one.
  let day = addDays(addMonths(today, -kept.n), -1);
  while (lastDayKept(addDays(day, 1), kept) < today) day = addDays(day, 1);
  return day;
}

/** Whether one time is shorter than another, for what is of this day. */
export const isShorter = (a: TimeKept, b: TimeKept, from: Day): boolean => lastDayKept(from, a) < lastDayKept(from, b);
