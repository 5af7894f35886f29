/** Dates in figures alone. */
import { dayOf } from "../base/day.ts";
import type { DateSeen } from "./date-said.ts";
import { Mark, type Words } from "./sentences.ts";

/** "11/02/2021", "11.02.21", "2021-02-11": the day first, always, for this is Britain. */
export function numericAt(words: Words, at: number, limit: number): DateSeen | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(words.word[at] ?? "");
  if (dotted) return numeric(at, at + 1, Number(dotted[1]), Number(dotted[2]), yearOf(dotted[3] ?? ""));
  const end = words.end[at] ?? 0;
  if (words.start[at + 1] !== end + 1 || !/[/-]/.test(words.folded.charAt(end))) return null;
  const [a = "", b = "", c = ""] = [words.word[at], words.word[at + 1], words.word[at + 2]];
  const short = shortNumericAt(words, at, limit);
  if (short || at + 2 >= limit) return short;
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return null;
  const between = (i: number): string => words.folded.slice(words.end[i], words.start[i + 1]);
  if (between(at) !== between(at + 1) || !/^[/-]$/.test(between(at))) return null;
  // "Incident 219-22-06-16": a number by which the police know it.
  if (at > 0 && between(at - 1) === between(at)) return null;
  if (a.length === 4) return numeric(at, at + 3, Number(c), Number(b), Number(a));
  return c.length === 2 || c.length === 4 ? numeric(at, at + 3, Number(a), Number(b), yearOf(c)) : null;
}

/** "on 3/11", "dated 3/11": a day and a month, where the words say that it is a date and not a half or a rating. */
function shortNumericAt(words: Words, at: number, limit: number): DateSeen | null {
  if (at + 1 >= limit || words.folded.slice(words.end[at], words.start[at + 1]) !== "/") return null;
  if (words.folded.charAt(words.end[at + 1] ?? 0) === "/") return null;
  const opens = at === 0 || ((words.marks[at] ?? 0) & (Mark.line | Mark.stop)) !== 0;
  if (!opens && !/^(?:on|dated|date|since|from|call|called|rang|received)$/.test(words.word[at - 1] ?? "")) return null;
  const [date, month] = [Number(words.word[at]), Number(words.word[at + 1])];
  if (!(date >= 1 && date <= 31 && month >= 1 && month <= 12)) return null;
  if (dayOf(2000, month, date) === null) return null;
  return { from: at, to: at + 2, said: { kind: "day", date, month, year: null, weekday: null, endDate: null } };
}

function numeric(from: number, to: number, date: number, month: number, year: number): DateSeen | null {
  if (dayOf(year, month, date) === null) return null;
  return { from, to, said: { kind: "day", date, month, year, weekday: null, endDate: null } };
}

const yearOf = (given: string): number => (given.length === 2 ? 2000 + Number(given) : Number(given));
