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

const LONDON_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** When London's clocks say so on that day. Undefined in the hour left out in March; the first of the two in October. */
export function atLondon(day: Day, hour: number, minute: number): Date | undefined {
  const said = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const utc = Date.parse(`${day}T${said}:00Z`);
  return [new Date(utc - 3_600_000), new Date(utc)].find((at) => LONDON_CLOCK.format(at) === said);
}

/** `2026-11-19 14:30` on London's clocks: a person reads it, and so does a spreadsheet. */
export const londonMinute = (at: Date): string => `${londonDay(at)} ${LONDON_CLOCK.format(at)}`;

/** From 0 to 23, on London's clocks. */
export const londonHour = (at: Date): number => Number(LONDON_CLOCK.format(at).slice(0, 2));
