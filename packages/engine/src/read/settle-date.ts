/**
 * Which day a date phrase means: it needs the day of publication or of the report, and for "the following day" the day of
 * the call told before. Where they do not settle it, no day is made up.
 */
import { addDays, type Day, dayOf, daysBetween, parseDay, weekdayOf } from "../base/day.ts";
import type { DateSaid } from "./dates.ts";

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
      return settleDayMonth(said, published);
    case "weekday": {
      if (!published) return unsettled("date/weekday-alone");
      const back = (weekdayOf(published) - said.weekday + 7) % 7;
      const days = (back === 0 && said.before ? 7 : back) + 7 * said.weeks;
      return settled(addDays(published, -days), "date/weekday-before-publication", 0.85);
    }
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

function settleDayMonth(said: DateSaid & { kind: "day" }, published: Day | null): DateSettled {
  const partial = partialOf(said.month, said.date);
  const year =
    said.year ??
    (said.yearsBack === undefined ? yearBefore(said.month, said.date, published) : yearOf(published, said.yearsBack));
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

/** The last day of that number, in this month or the one before. */
function settleDayOfMonth({ date, weekday }: DateSaid & { kind: "day-of-month" }, published: Day | null): DateSettled {
  if (!published) return unsettled("date/day-of-month-unanchored");
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const here = dayOf(year, month, date);
  const day =
    here !== null && daysBetween(here, published) >= 0
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
