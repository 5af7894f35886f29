/** Weekdays, and days of a month that is not named. */
import type { DateSaid, DateSeen } from "./date-said.ts";
import { ordinalDay, PARTS_OF_DAY, weekdayOfWord } from "./date-words.ts";
import { dayMonthAt } from "./day-and-month.ts";
import { Mark, type Words } from "./sentences.ts";

/** "Wednesday 10 February", "on Friday", "last Tuesday", "Monday (October 4)", "a week last Tuesday", "Tuesday last". */
export function weekdayAt(words: Words, at: number, limit: number): DateSeen | null {
  const later = words.word[at] === "a" && words.word[at + 1] === "week" ? weekOff(words, at + 2) : null;
  const start = later ?? at;
  const before = words.word[start] === "last" || words.word[start] === "past";
  const i = before || words.word[start] === "this" ? start + 1 : start;
  const weekday = weekdayOfWord(words, i);
  if (weekday === null || i >= limit) return null;
  let next = i + 1;
  if (PARTS_OF_DAY.has(words.word[next] ?? "")) next++;
  if (words.word[next] === "the") next++;
  const full = next < limit ? dayMonthAt(words, next, limit, weekday) : null;
  if (full) return { ...full, from: at };
  const numbered = next < limit ? ordinalDay(words, next) : null;
  if (numbered !== null) return { from: at, to: next + 1, said: { kind: "day-of-month", date: numbered, weekday } };
  const isLast = later === null && words.word[start] === "last";
  const said = (to: number, more: Partial<DateSaid & { kind: "weekday" }>): DateSeen => ({
    from: at,
    to,
    said: {
      kind: "weekday",
      weekday,
      before: before || later !== null,
      weeks: later === null ? 0 : 1,
      ...(isLast && { last: true }),
      ...more,
    },
  });
  const after = (k: number): string => (next + k < limit ? (words.word[next + k] ?? "") : "");
  next = PARTS_OF_DAY.has(words.word[i + 1] ?? "") ? i + 2 : i + 1;
  const of = after(0) === "of" ? 1 : 0;
  if (after(of) === "last" && after(of + 1) === "week") return said(next + of + 2, { ofLastWeek: true });
  if (after(0) === "last") return said(next + 1, { before: true });
  if (later === null && before && after(0) === "week") return said(next + 1, { weeks: 1 });
  const definite = words.word[at - 1] === "the";
  if (definite && after(0) === "before" && after(1) === "last") return said(next + 2, { before: true, weeks: 1 });
  if (definite && after(0) === "before") return said(next + 1, { chained: -1 });
  if ((definite && (words.word[at - 2] === "on" || after(0) === "after")) || isNext(words, at))
    return said(next, { chained: 1 });
  // "One Friday in October", "it was a Thursday": any of them.
  if (ANY.test(words.word[at - 1] ?? "") && (after(0) === "in" || words.word[at - 2] === "was"))
    return said(i + 1, { any: true });
  // "Thursday evening", told on a Thursday: of the week before, for that of the day itself is "tonight".
  const isLate = /^(?:evening|night)$/.test(words.word[i + 1] ?? "");
  return said(i + 1, isLate ? { before: true } : {});
}

const ANY = /^(?:an?|one|some|any|every)$/;

/** "Then, on Thursday": the Thursday after what was told before. */
const isNext = (words: Words, at: number): boolean =>
  words.word[at - 1] === "then" || (words.word[at - 1] === "on" && words.word[at - 2] === "then");

/** "a week ago last Tuesday", "a week on Tuesday ago": where the weekday begins. */
function weekOff(words: Words, at: number): number | null {
  const i = words.word[at] === "ago" ? at + 1 : at;
  const weekday = words.word[i] === "last" || words.word[i] === "past" || words.word[i] === "on" ? i + 1 : i;
  if (weekdayOfWord(words, weekday) === null || (i === at && weekday === i)) return null;
  return words.word[i] === "on" ? weekday : i;
}

const opensSentence = (words: Words, at: number): boolean =>
  at === 0 || ((words.marks[at] ?? 0) & (Mark.stop | Mark.line)) !== 0;

const DAY_THINGS =
  /^(?:floor|birthday|time|call|attempt|one|victim|person|year|century|anniversary|day|edition|or|and|to)$/;
/** "on the 4th", "on the 4th of this month": not "the 4th call". */
export function dayOfMonthAt(words: Words, at: number, limit: number): DateSeen | null {
  if (words.word[at] !== "the") return null;
  // "The 12th, half past four: a man from Visa …".
  const opens = opensSentence(words, at) && ((words.marks[at + 2] ?? 0) & (Mark.comma | Mark.colon)) !== 0;
  if (!opens && !/^(?:on|of|dated|since|from|until|till|by)$/.test(words.word[at - 1] ?? "")) return null;
  const date = ordinalDay(words, at + 1);
  if (date === null || at + 1 >= limit) return null;
  // "on the 12th June 2023", "on the 10th of February".
  const full = dayMonthAt(words, at + 1, limit, null);
  if (full) return { ...full, from: at };
  const after = words.word[at + 2] ?? "";
  const which = words.word[at + 3] ?? "";
  if (after === "of" && words.word[at + 4] === "month" && /^(?:this|the|last)$/.test(which)) {
    const monthsBack = which === "last" ? { monthsBack: 1 } : {};
    return { from: at, to: at + 5, said: { kind: "day-of-month", date, weekday: null, ...monthsBack } };
  }
  if (DAY_THINGS.test(after) || after === "of") return null;
  return { from: at, to: at + 2, said: { kind: "day-of-month", date, weekday: null } };
}
