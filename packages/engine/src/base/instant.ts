/**
 * Instants, where a day is not enough: when a warning was published, corrected or withdrawn.
 * Kept as ISO 8601 in UTC, `2026-11-19T09:15:00Z`, which sorts as text.
 */
import type { Language } from "./language.ts";
import { type Day, parseDay, sayDay } from "./day.ts";

declare const instant: unique symbol;
/** `YYYY-MM-DDThh:mm:ssZ`, whole seconds. Only `parseInstant` and `instantOf` make one. */
export type Instant = string & { readonly [instant]: true };

/** Reads RFC 3339 with any offset; null for anything else or for a day that does not exist. */
export function parseInstant(given: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.exec(given);
  if (!match || parseDay(match[1] ?? "") === null) return null;
  const at = Date.parse(given);
  return Number.isNaN(at) ? null : instantOf(new Date(at));
}

export const instantOf = (at: Date): Instant => `${at.toISOString().slice(0, 19)}Z` as Instant;

export const toDate = (at: Instant): Date => new Date(at);

/** The calendar day at that place, which late in a summer evening is not the day in UTC. */
export function dayAt(at: Instant, timeZone: string): Day {
  const parts = partsOf(at, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}` as Day;
}

/** `19 November 2026, 9:15am` on the clocks of that place. */
export function sayInstant(at: Instant, timeZone: string, language: Language = "en"): string {
  return `${sayDay(dayAt(at, timeZone), { language })}, ${sayTime(at, timeZone, language)}`;
}

/** `9:15am`; noon and midnight are `12pm` and `12am`, whole hours have no minutes. In Welsh `09:15`. */
export function sayTime(at: Instant, timeZone: string, language: Language = "en"): string {
  const { hour, minute } = partsOf(at, timeZone);
  return language === "cy" ? `${hour}:${minute}` : sayClock(hour, minute);
}

/** `21`, `00` as `9pm`, and `21`, `05` as `9:05pm`. */
export function sayClock(hour: string, minute: string): string {
  const h = Number(hour);
  return `${h % 12 === 0 ? 12 : h % 12}${minute === "00" ? "" : `:${minute}`}${h < 12 ? "am" : "pm"}`;
}

function partsOf(at: Instant, timeZone: string): Record<"year" | "month" | "day" | "hour" | "minute", string> {
  const parts = { year: "", month: "", day: "", hour: "", minute: "" };
  const said = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(toDate(at));
  for (const { type, value } of said) if (type in parts) parts[type as keyof typeof parts] = value;
  return parts;
}
