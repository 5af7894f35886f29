/**
 * Which day a date phrase means: it needs the day of publication or of the report, and for "the following day" the day of
 * the call told before. Where they do not settle it, no day is made up.
 */
import { addDays, type Day, dayOf, daysBetween, parseDay, weekdayOf } from "../base/day.ts";
import type { DateSaid } from "./date-said.ts";
import { movingDayIn } from "./named-days.ts";

/** What a phrase comes to. `disagrees`: the weekday printed is not the weekday of the date printed. */
export type DateSettled = {
  date: Day | null;
  partial: string | null;
  end: Day | null;
  rule: string;
  confidence: number;
  disagrees: boolean;
};

/** What a phrase comes to, given the day of publication or report and the day of the call told before. */
export function settleDate(said: DateSaid, published: Day | null, before: DateSettled | null): DateSettled {
  switch (said.kind) {
    case "day":
      return settleDayMonth(said, published, before);
    case "weekday":
      return settleWeekday(said, published, before);
    case "moving":
      return settleMoving(said, published);
    case "day-of-month":
      return settleDayOfMonth(said, published);
    case "ago":
      return published ? settled(addDays(published, -said.days), "date/ago", 0.93) : unsettled("date/ago-unanchored");
    case "chained":
      return settleChained(said.days, before);
    case "month":
      return unsettled("date/month");
    case "period":
      return unsettled("date/period");
  }
}

function settleWeekday(
  said: DateSaid & { kind: "weekday" },
  published: Day | null,
  before: DateSettled | null,
): DateSettled {
  const { weekday, chained } = said;
  if (said.any) return unsettled("date/weekday-alone");
  if (chained !== undefined && before?.date) {
    const away = chained === 1 ? weekday - weekdayOf(before.date) : weekdayOf(before.date) - weekday;
    const day = addDays(before.date, chained * ((away + 7) % 7 || 7));
    if (!published || daysBetween(day, published) >= 0) return settled(day, "date/chained", 0.85);
  }
  if (!published) return unsettled("date/weekday-alone");
  if (said.ofLastWeek) {
    // Weeks begin on Monday here.
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) - 7);
    return settled(addDays(monday, (weekday + 6) % 7), "date/weekday-of-last-week", 0.85);
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const days = (back === 0 && said.before ? 7 : back) + 7 * said.weeks;
  return settled(addDays(published, -days), "date/weekday-before-publication", 0.85);
}

/** The last Shrove Tuesday before publication, or the one of the year said. */
function settleMoving({ moving, year }: DateSaid & { kind: "moving" }, published: Day | null): DateSettled {
  const last = year ?? yearOf(published, 0);
  if (last === null) return unsettled("date/moving-unanchored");
  const here = movingDayIn(last, moving);
  const ahead = year === null && here !== null && published !== null && daysBetween(here, published) < 0;
  const day = ahead ? movingDayIn(last - 1, moving) : here;
  return day === null ? unsettled("date/moving-unanchored") : settled(day, "date/named-day", 0.9);
}

function settleDayMonth(
  said: DateSaid & { kind: "day" },
  published: Day | null,
  before: DateSettled | null,
): DateSettled {
  const partial = partialOf(said.month, said.date);
  const year =
    said.year ??
    (said.yearsBack === undefined
      ? (yearGoingOn(said, published, before) ?? yearBefore(said.month, said.date, published))
      : yearOf(published, said.yearsBack));
  const date = year === null ? null : dayOf(year, said.month, said.date);
  const disagrees = date !== null && said.weekday !== null && weekdayOf(date) !== said.weekday;
  // A printed year outweighs a printed weekday; a year that was only worked out does not.
  if (date === null || (disagrees && said.year === null)) {
    return { date: null, partial, end: null, rule: "date/day-month", confidence: disagrees ? 0.6 : 0.95, disagrees };
  }
  const end = said.endDate === null ? null : dayOf(Number(date.slice(0, 4)), said.month, said.endDate);
  const rule = said.year === null ? "date/day-month-before-publication" : "date/day-month-year";
  return { date, partial, end, rule, confidence: disagrees ? 0.7 : 0.96, disagrees };
}

const MOST_DAYS_ON = 200;
/** "On 11 January last year … On 2 February": a story of an earlier year goes on in it. */
function yearGoingOn(
  { month, date }: { month: number; date: number },
  published: Day | null,
  before: DateSettled | null,
): number | null {
  if (!before?.date || !published || daysBetween(before.date, published) <= MOST_DAYS_ON) return null;
  const year = Number(before.date.slice(0, 4));
  for (const one of [year, year + 1]) {
    const day = dayOf(one, month, date);
    const on = day === null ? -1 : daysBetween(before.date, day);
    if (day !== null && on >= 0 && on <= MOST_DAYS_ON && daysBetween(day, published) >= 0) return one;
  }
  return null;
}

/** The last day of that number, in this month or the one before. */
function settleDayOfMonth(said: DateSaid & { kind: "day-of-month" }, published: Day | null): DateSettled {
  if (!published) return unsettled("date/day-of-month-unanchored");
  const { date, weekday } = said;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const here = dayOf(year, month, date);
  const day =
    said.monthsBack === undefined && here !== null && daysBetween(here, published) >= 0
      ? here
      : dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, date);
  if (day === null) return unsettled("date/day-of-month-unanchored");
  const disagrees = weekday !== null && weekdayOf(day) !== weekday;
  return { ...settled(day, "date/day-of-month", disagrees ? 0.6 : 0.85), disagrees };
}

const yearOf = (published: Day | null, back: number): number | null =>
  published === null ? null : Number(published.slice(0, 4)) - back;

/** The last year in which this day was not after the day of publication. */
function yearBefore(month: number, date: number, published: Day | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const same = dayOf(year, month, date);
  if (same === null) return null;
  if (daysBetween(same, published) >= 0) return year;
  // Just ahead of publication is a slip or a plan, not a call of a year ago.
  return daysBetween(published, same) > 45 ? year - 1 : null;
}

function settleChained(days: number, before: DateSettled | null): DateSettled {
  if (before?.date) return settled(addDays(before.date, days), "date/chained", 0.9);
  const anchored = before?.partial ? parseDay(`2001${before.partial.slice(1)}`) : null;
  const moved = anchored ? addDays(anchored, days) : null;
  // Past the end of February the year matters, and it is not known.
  const leap = anchored !== null && moved !== null && anchored.slice(5, 7) === "02" && moved.slice(5, 7) === "03";
  if (!moved || leap) return unsettled("date/chained-unanchored");
  return { ...unsettled("date/chained"), partial: `-${moved.slice(4)}`, confidence: 0.88 };
}

const settled = (date: Day, rule: string, confidence: number): DateSettled => ({
  date,
  partial: `-${date.slice(4)}`,
  end: null,
  rule,
  confidence,
  disagrees: false,
});
const unsettled = (rule: string): DateSettled => ({
  date: null,
  partial: null,
  end: null,
  rule,
  confidence: 0.8,
  disagrees: false,
});
const partialOf = (month: number, date: number): string =>
  `--${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
