/** Days told from today, or from the call told before, and spans of time that name no day. */
import { dayOf } from "../base/day.ts";
import { countAt } from "./amounts.ts";
import type { DateSaid, DateSeen } from "./date-said.ts";
import { isDigits, MONTH_NUMBERS, PARTS_OF_DAY, weekdayOfWord } from "./date-words.ts";
import { withYear } from "./day-and-month.ts";
import type { Words } from "./sentences.ts";

const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", 1],
  ["tonight", 0],
]);
const VAGUE = new Set("about around roughly approximately some maybe perhaps over nearly almost".split(" "));
const PERIODS = new Set("week weekend month fortnight year weeks months days years".split(" "));
const CHAIN_AFTER = new Set("following next".split(" "));

/** "yesterday", "this morning", "the following day", "earlier that day", "last week". */
export function relativeAt(words: Words, at: number, limit: number): DateSeen | null {
  const w = (i: number): string => (at + i < limit ? (words.word[at + i] ?? "") : "");
  const seen = (length: number, said: DateSaid): DateSeen => ({ from: at, to: at + length, said });
  const ago = DAYS_AGO.get(w(0));
  if (w(0) === "the" && w(1) === "day" && w(2) === "before" && w(3) === "yesterday")
    return seen(4, { kind: "ago", days: 2 });
  if (w(0) === "day") return w(2) === "yesterday" ? seen(3, { kind: "ago", days: 2 }) : null;
  if (w(0) === "the" && w(1) === "night" && w(2) === "before" && w(3) === "last")
    return seen(4, { kind: "ago", days: 2 });
  const hour = w(0) === "half" ? (w(1) === "an" ? 2 : 1) : 1;
  if (w(hour) === "hour" && w(hour + 1) === "ago") return seen(hour + 2, { kind: "ago", days: 0 });
  const lastDay = lastDayAt(words, at, limit);
  if (lastDay) return lastDay;
  if (ago !== undefined) return seen(PARTS_OF_DAY.has(w(1)) ? 2 : 1, { kind: "ago", days: ago });
  if (w(0) === "this" && PARTS_OF_DAY.has(w(1))) return seen(2, { kind: "ago", days: 0 });
  if (w(0) === "last" && w(1) === "night") return seen(2, { kind: "ago", days: 1 });
  const determiner = w(0) === "the" ? 1 : 0;
  if (CHAIN_AFTER.has(w(determiner)) && (w(determiner + 1) === "day" || PARTS_OF_DAY.has(w(determiner + 1)))) {
    return seen(determiner + 2, { kind: "chained", days: 1 });
  }
  const nextWeekday = CHAIN_AFTER.has(w(1)) ? 1 : w(1) === "previous" || w(1) === "preceding" ? -1 : null;
  const weekday = w(0) === "the" && nextWeekday !== null ? weekdayOfWord(words, at + 2) : null;
  if (weekday !== null && nextWeekday !== null)
    return seen(3, { kind: "weekday", weekday, before: false, weeks: 0, chained: nextWeekday });
  if (w(0) === "the" && (w(1) === "day" || w(1) === "morning") && w(2) === "after")
    return seen(3, { kind: "chained", days: 1 });
  if (w(0) === "the" && (w(1) === "previous" || w(1) === "preceding") && w(2) === "day")
    return seen(3, { kind: "chained", days: -1 });
  if (w(0) === "the" && (w(1) === "day" || PARTS_OF_DAY.has(w(1))) && w(2) === "before")
    return seen(3, { kind: "chained", days: -1 });
  // "Then a week later", "the week after".
  if (w(0) === "the" && w(1) === "week" && (w(2) === "after" || w(2) === "later"))
    return seen(3, { kind: "chained", days: 7 });
  const lead = w(0) === "earlier" || w(0) === "later" ? 1 : 0;
  const that = w(lead) === "on" ? lead + 1 : lead;
  if (w(that) === "the" && w(that + 1) === "same" && (w(that + 2) === "day" || PARTS_OF_DAY.has(w(that + 2)))) {
    return seen(that + 3, { kind: "chained", days: 0 });
  }
  if ((w(that) === "that" || w(that) === "same") && (w(that + 1) === "day" || PARTS_OF_DAY.has(w(that + 1)))) {
    return seen(that + 2, { kind: "chained", days: 0 });
  }
  return periodAt(words, at, limit);
}

/** "the last day of January". */
function lastDayAt(words: Words, at: number, limit: number): DateSeen | null {
  if (words.word[at + 1] !== "last" || words.word[at + 2] !== "day" || words.word[at + 3] !== "of") return null;
  const month = at + 4 < limit ? (MONTH_NUMBERS.get(words.word[at + 4] ?? "") ?? null) : null;
  if (month === null) return null;
  // The 29th is of some years only: where February ends is not said.
  const date = month === 2 ? 28 : dayOf(2000, month, 31) === null ? 30 : 31;
  return withYear(words, at, at + 5, limit, { date, month, weekday: null, endDate: null });
}

const MOST_COUNTED = 60;
const SAME_DAY = /^(?:minutes?|mins?|hours?|hrs?|moment)$/;

const WEEKS = new Map([
  ["week", 7],
  ["weeks", 7],
  ["fortnight", 14],
]);

/** "three days ago", "a week later", "two weeks ago today". */
export function countedAt(words: Words, at: number): DateSeen | null {
  const word = words.word[at] ?? "";
  if (isDigits(word) && word.length > 2) return null;
  const few = word === "a" && /^(?:few|couple)$/.test(words.word[at + 1] ?? "");
  const fewTo = few ? at + (words.word[at + 2] === "of" ? 3 : 2) : at + 1;
  const count = word === "a" ? { to: fewTo, count: 1 } : countAt(words, at);
  if (!count || count.count > MOST_COUNTED) return null;
  const unit = words.word[count.to] ?? "";
  // "20 minutes ago": of the day on which it is told.
  if (SAME_DAY.test(unit) && words.word[count.to + 1] === "ago")
    return { from: at, to: count.to + 2, said: { kind: "ago", days: 0 } };
  if (few) return null;
  const days = /^(?:days?|nights?)$/.test(unit) ? count.count : (WEEKS.get(unit) ?? 0) * count.count;
  if (days === 0) return null;
  const after = words.word[count.to + 1] ?? "";
  const seen = (to: number, said: DateSaid): DateSeen => ({ from: at, to, said });
  // "About two weeks ago" is no day; nor are weeks counted, unless from a day: "two weeks ago today".
  if (after === "ago") {
    const exact = /^(?:today|yesterday)$/.test(words.word[count.to + 2] ?? "");
    const vague = VAGUE.has(words.word[at - 1] ?? "") || (WEEKS.has(unit) && !exact);
    const more = exact && words.word[count.to + 2] === "yesterday" ? 1 : 0;
    return seen(count.to + (exact ? 3 : 2), vague ? { kind: "period" } : { kind: "ago", days: days + more });
  }
  // "That was nine days back."
  if (after === "back" && (unit === "day" || unit === "days")) return seen(count.to + 2, { kind: "ago", days });
  if (after === "later" || after === "afterwards") return seen(count.to + 2, { kind: "chained", days });
  return after === "earlier" || after === "previously" ? seen(count.to + 2, { kind: "chained", days: -days }) : null;
}

/** "this week", "in the last six days", "over the past fortnight", "recent weeks": words to show, but no day. */
function periodAt(words: Words, at: number, limit: number): DateSeen | null {
  const first = words.word[at] ?? "";
  let i = at;
  if (first === "the") i++;
  if (!["this", "last", "past", "recent", "following"].includes(words.word[i] ?? "")) return null;
  if (first === "following") return null;
  i++;
  const count = countAt(words, i);
  if (count && count.to - i <= 2) i = count.to;
  if (["few", "couple", "several"].includes(words.word[i] ?? "")) i++;
  if (words.word[i] === "of") i++;
  if (i >= limit || !PERIODS.has(words.word[i] ?? "")) return null;
  const lastWeek = i === at + 1 && first === "last" && words.word[i] === "week";
  return { from: at, to: i + 1, said: lastWeek ? { kind: "period", lastWeek } : { kind: "period" } };
}
