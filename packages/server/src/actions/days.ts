import { type Day, parseDay } from "@clearline/engine";

const LONDON = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day it is in London at an instant: a report at half past midnight in June is not yesterday's. */
export function londonDay(at: Date): Day {
  const day = parseDay(LONDON.format(at));
  if (day === null) throw new Error(`not a day: ${LONDON.format(at)}`);
  return day;
}
