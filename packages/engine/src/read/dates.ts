/**
 * Dates as they are written in Britain, found by a grammar over words. Which year and which Friday is meant is settled in
 * settle-date.ts.
 *
 * Longer than most files: the forms of one small grammar, which call one another and are read together.
 */
import { dayOf, MONTHS, WEEKDAYS } from "../base/day.ts";
import { BEGINS_COUNT, countAt, mayBeginCount } from "./amounts.ts";
import { BEGINS_NAMED_DAY, type MovingDay, namedDayAt } from "./named-days.ts";
import { Mark, type Words } from "./sentences.ts";
import { listOfWords, wordsIn } from "./vocabulary.ts";

/** A date phrase: words `from` to `to` (exclusive). */
export type DateSeen = { from: number; to: number; said: DateSaid };

export type DateSaid =
  | {
      kind: "day";
      date: number;
      month: number;
      year: number | null;
      weekday: number | null;
      endDate: number | null;
      /** 1 in "11 January last year", counted from the year of publication. */
      yearsBack?: number;
    }
  /**
   * `weeks` is 1 in "a week last Tuesday": that many Tuesdays before the last. `ofLastWeek`: "Tuesday of last week".
   * `chained`: "the following Thursday" is 1, "the previous Thursday" -1, from the call told before.
   */
  | { kind: "weekday"; weekday: number; before: boolean; weeks: number; ofLastWeek?: boolean; chained?: 1 | -1 }
  /** "on the 4th": the last such day. `monthsBack` is 1 in "on the 4th of last month". */
  | { kind: "day-of-month"; date: number; weekday: number | null; monthsBack?: number }
  /** "Shrove Tuesday", "Easter Monday". */
  | { kind: "moving"; moving: MovingDay; year: number | null }
  /** "yesterday" is 1. `most` is greater for "in the last week", which names no day. */
  | { kind: "ago"; days: number }
  /** "the following day" is +1, from the call told before. */
  | { kind: "chained"; days: number }
  | { kind: "month"; month: number; year: number | null }
  | { kind: "period"; lastWeek?: boolean };

const MONTH_NUMBERS = new Map<string, number>(
  MONTHS.flatMap((name, i): [string, number][] => {
    const lower = name.toLowerCase();
    return lower.length > 3
      ? [
          [lower, i + 1],
          [lower.slice(0, 3), i + 1],
        ]
      : [[lower, i + 1]];
  }),
).set("sept", 9);
const WEEKDAY_NUMBERS = new Map<string, number>(
  WEEKDAYS.flatMap((name, i): [string, number][] => {
    const lower = name.toLowerCase();
    return [
      [lower, i],
      [`${lower}'s`, i],
      [lower.slice(0, 3), i],
    ];
  }),
)
  .set("tues", 2)
  .set("thur", 4)
  .set("thurs", 4);
// Also ordinary words: a month or a weekday only with a capital.
const NEEDS_CAPITAL = new Set(
  "may march mar sun sat wed mon jan dec sep oct nov fri thu thur tue feb jun jul aug apr".split(" "),
);
const PARTS_OF_DAY = new Set("morning afternoon evening night lunchtime teatime".split(" "));

/** Every date phrase, in order; none overlap. */
export function findDates(words: Words): DateSeen[] {
  const found: DateSeen[] = [];
  const { sentences } = words;
  let next = 0;
  let i = 0;
  for (const at of wordsIn(words, BEGINS_DATE, { figures: true })) {
    if (at < next) continue;
    while (i < sentences.length - 1 && at >= (sentences[i]?.to ?? 0)) i++;
    const { from, to } = sentences[i] ?? { from: 0, to: 0 };
    const seen = mayGoOn(words, at) ? dateAt(words, at, to) : null;
    if (!seen) continue;
    const last = found.at(-1);
    // "yesterday (October 7)", "the following week, on May 24": one date said twice; the fuller one counts.
    if (last && last.from >= from && seen.from - last.to <= 1 && joins(last.said, seen.said, words, last.to)) {
      found[found.length - 1] = { from: last.from, to: seen.to, said: fuller(last.said, seen.said) };
    } else found.push(seen);
    next = seen.to;
  }
  return found;
}

function joins(a: DateSaid, b: DateSaid, words: Words, between: number): boolean {
  const gap = words.word[between];
  // "Last week, on Tuesday": of that week.
  if (a.kind === "period" && a.lastWeek && b.kind === "weekday") return gap === "on" || WEEKDAY_NUMBERS.has(gap ?? "");
  if (b.kind === "day" && (a.kind === "ago" || a.kind === "period" || a.kind === "weekday" || a.kind === "chained")) {
    return (
      gap === "on" ||
      gap === "of" ||
      WEEKDAY_NUMBERS.has(gap ?? "") ||
      MONTH_NUMBERS.has(gap ?? "") ||
      !/^[a-z]/.test(gap ?? "")
    );
  }
  return (a.kind === "day" && b.kind === "weekday") || (a.kind === "ago" && b.kind === "weekday" && a.days <= 1);
}

function fuller(a: DateSaid, b: DateSaid): DateSaid {
  if (a.kind === "period" && b.kind === "weekday") return { ...b, ofLastWeek: true };
  if (b.kind === "day") return { ...b, weekday: b.weekday ?? (a.kind === "weekday" ? a.weekday : null) };
  if (a.kind === "day" && b.kind === "weekday") return { ...a, weekday: a.weekday ?? b.weekday };
  return a;
}

/** "The first of March": days of a month in words; "twenty-first" is two words. */
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
).set("thirtieth", 30);

/** Words that one of the forms below can begin with, besides digits and counts: what most words are not. */
const BEGINS_DATE = listOfWords([
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAY_NUMBERS.keys(),
  ...BEGINS_COUNT,
  ...BEGINS_NAMED_DAY,
  ...ORDINAL_WORDS.keys(),
  ..."the this last past recent following next today yesterday tonight earlier later on that same day half an".split(
    " ",
  ),
]);

const DAY_OR_PART: ReadonlySet<string> = new Set(["day", ...PARTS_OF_DAY]);
/** How a date goes on that begins with one of these, the commonest of all words. */
const GOES_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "the",
    new Set([
      ..."day following next previous preceding week fortnight same this last past recent".split(" "),
      ...PARTS_OF_DAY,
    ]),
  ],
  ["a", new Set("day days week weeks fortnight minute moment few couple".split(" "))],
  ["an", new Set(["hour"])],
  ["day", new Set(["before"])],
  ["half", new Set(["an", "hour"])],
  ...[...ORDINAL_WORDS.keys()].map((word): [string, ReadonlySet<string>] => [word, new Set(["of"])]),
  ["on", new Set("the that same".split(" "))],
  ["that", DAY_OR_PART],
  ["same", DAY_OR_PART],
]);

function mayGoOn(words: Words, at: number): boolean {
  const word = words.word[at] ?? "";
  const next = words.word[at + 1] ?? "";
  return GOES_ON.get(word)?.has(next) !== false || (word === "the" && isDigits(next));
}

/** The date phrase that begins at one of those words, or null. */
function dateAt(words: Words, at: number, limit: number): DateSeen | null {
  const word = words.word[at] ?? "";
  return (
    (isDigits(word) ? numericAt(words, at, limit) : null) ??
    dayMonthAt(words, at, limit, null) ??
    namedAt(words, at, limit) ??
    weekdayAt(words, at, limit) ??
    dayOfMonthAt(words, at, limit) ??
    (isDigits(word) || mayBeginCount(word) ? countedAt(words, at) : relativeAt(words, at, limit)) ??
    (monthOf(words, at) && !isVerbMay(words, at, word) ? monthAt(words, at, limit) : null)
  );
}

/** "11/02/2021", "11.02.21", "2021-02-11": the day first, always, for this is Britain. */
function numericAt(words: Words, at: number, limit: number): DateSeen | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(words.word[at] ?? "");
  if (dotted) return numeric(at, at + 1, Number(dotted[1]), Number(dotted[2]), yearOf(dotted[3] ?? ""));
  const [a = "", b = "", c = ""] = [words.word[at], words.word[at + 1], words.word[at + 2]];
  const short = shortNumericAt(words, at, limit);
  if (short || at + 2 >= limit) return short;
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return null;
  const between = (i: number): string => words.folded.slice(words.end[i], words.start[i + 1]);
  if (between(at) !== between(at + 1) || !/^[/-]$/.test(between(at))) return null;
  if (a.length === 4) return numeric(at, at + 3, Number(c), Number(b), Number(a));
  return c.length === 2 || c.length === 4 ? numeric(at, at + 3, Number(a), Number(b), yearOf(c)) : null;
}

const isDigits = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

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

/** "10 February 2021", "the 10th of February", "February 10", "14 and 15 September", "between 3 and 5 May". */
function dayMonthAt(words: Words, at: number, limit: number, weekday: number | null): DateSeen | null {
  let i = at;
  const inWords = dayInWords(words, at, limit);
  if (inWords)
    return withYear(words, at, inWords.to, limit, { date: inWords.date, month: inWords.month, weekday, endDate: null });
  const first = dateNumber(words, i);
  if (first !== null) {
    i++;
    if (words.word[i] === "of") i++;
    const month = i < limit ? monthOf(words, i) : null;
    if (month) return withYear(words, at, i + 1, limit, { date: first, month, weekday, endDate: null });
    return rangeAt(words, at, at + 1, limit, first, weekday);
  }
  const month = monthOf(words, i);
  // "June the 4th".
  if (month && words.word[i + 1] === "the" && ordinalDay(words, i + 2) !== null) i++;
  const date = month && i + 1 < limit ? dateNumber(words, i + 1) : null;
  if (!month || date === null) return null;
  let to = i + 2;
  let endDate: number | null = null;
  const joined = words.word[to] === "and" || words.word[to] === "to" || words.word[to] === "until";
  const last = joined ? dateNumber(words, to + 1) : rangeDash(words, to) ? dateNumber(words, to) : null;
  if (last !== null && last > date && !isClock(words, to + (joined ? 1 : 0))) {
    endDate = last;
    to += joined ? 2 : 1;
  }
  return withYear(words, at, to, limit, { date, month, weekday, endDate });
}

/** "first of March", "twenty-first of May": up to the word after the month. */
function dayInWords(words: Words, at: number, limit: number): { date: number; month: number; to: number } | null {
  const tens = words.word[at] === "twenty" ? 20 : words.word[at] === "thirty" ? 30 : 0;
  const i = tens === 0 ? at : at + 1;
  const date = tens + (ORDINAL_WORDS.get(words.word[i] ?? "") ?? 0);
  if (i + 2 >= limit || words.word[i + 1] !== "of" || date === tens || date > 31) return null;
  const month = MONTH_NUMBERS.get(words.word[i + 2] ?? "");
  return month === undefined ? null : { date, month, to: i + 3 };
}

/** "Boxing Day", "Good Friday 2024", "Christmas Eve last year". */
function namedAt(words: Words, at: number, limit: number): DateSeen | null {
  const named = namedDayAt(words, at, limit);
  if (!named) return null;
  const { to } = named;
  if (named.fixed) return withYear(words, at, to, limit, { ...named.fixed, weekday: null, endDate: null });
  const year = to < limit && /^20\d\d$/.test(words.word[to] ?? "") ? Number(words.word[to]) : null;
  return (
    named.moving && { from: at, to: year === null ? to : to + 1, said: { kind: "moving", moving: named.moving, year } }
  );
}

/** "14 and 15 September", "14-15 September": a first number already read, the second with the month. */
function rangeAt(
  words: Words,
  from: number,
  at: number,
  limit: number,
  first: number,
  weekday: number | null,
): DateSeen | null {
  const joined = ["and", "to", "until", "or"].includes(words.word[at] ?? "");
  if (!joined && !rangeDash(words, at)) return null;
  let i = at + (joined ? 1 : 0);
  if (words.word[i] === "the") i++;
  if (WEEKDAY_NUMBERS.has(words.word[i] ?? "")) i++;
  const last = dateNumber(words, i);
  if (last === null || i + 1 >= limit) return null;
  if (words.word[i + 1] === "of") i++;
  const month = monthOf(words, i + 1);
  if (!month || last <= first) return null;
  return withYear(words, from, i + 2, limit, { date: first, month, weekday, endDate: last });
}

const rangeDash = (words: Words, at: number): boolean =>
  /^\s?-\s?$/.test(words.folded.slice(words.end[at - 1] ?? 0, words.start[at] ?? 0));

function withYear(
  words: Words,
  from: number,
  to: number,
  limit: number,
  said: { date: number; month: number; weekday: number | null; endDate: number | null },
): DateSeen | null {
  const year = to < limit && /^(?:19|20)\d\d$/.test(words.word[to] ?? "") ? Number(words.word[to]) : null;
  // 29 February exists in some year; 31 June in none.
  if (dayOf(year ?? 2000, said.month, said.date) === null) return null;
  if (year === null && to + 1 < limit && words.word[to + 1] === "year" && YEARS_BACK.has(words.word[to] ?? ""))
    return {
      from,
      to: to + 2,
      said: { kind: "day", year, ...said, yearsBack: YEARS_BACK.get(words.word[to] ?? "") ?? 0 },
    };
  // "On 8 December of that year": the year of what was told before.
  const ofThat = year === null && words.word[to] === "of" && /^(?:that|same)$/.test(words.word[to + 1] ?? "");
  if (ofThat && to + 2 < limit && words.word[to + 2] === "year")
    return { from, to: to + 3, said: { kind: "day", year, ...said } };
  return { from, to: year === null ? to : to + 1, said: { kind: "day", year, ...said } };
}
const YEARS_BACK = new Map([
  ["last", 1],
  ["this", 0],
]);

/** "Wednesday 10 February", "on Friday", "last Tuesday", "Monday (October 4)", "a week last Tuesday", "Tuesday last". */
function weekdayAt(words: Words, at: number, limit: number): DateSeen | null {
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
  const said = (to: number, more: Partial<DateSaid & { kind: "weekday" }>): DateSeen => ({
    from: at,
    to,
    said: { kind: "weekday", weekday, before: before || later !== null, weeks: later === null ? 0 : 1, ...more },
  });
  const after = (k: number): string => (next + k < limit ? (words.word[next + k] ?? "") : "");
  next = PARTS_OF_DAY.has(words.word[i + 1] ?? "") ? i + 2 : i + 1;
  const of = after(0) === "of" ? 1 : 0;
  if (after(of) === "last" && after(of + 1) === "week") return said(next + of + 2, { ofLastWeek: true });
  if (after(0) === "last") return said(next + 1, { before: true });
  if (later === null && before && after(0) === "week") return said(next + 1, { weeks: 1 });
  const definite = words.word[at - 1] === "the";
  if (definite && after(0) === "before") return said(next + 1, { chained: -1 });
  if ((definite && (words.word[at - 2] === "on" || after(0) === "after")) || isNext(words, at))
    return said(next, { chained: 1 });
  // "Thursday evening", told on a Thursday: of the week before, for that of the day itself is "tonight".
  const isLate = /^(?:evening|night)$/.test(words.word[i + 1] ?? "");
  return said(i + 1, isLate ? { before: true } : {});
}

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

/** "the 4th", told as a day of the month that has no name. */
function ordinalDay(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const match = isDigits(word) ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) : null;
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

const DAY_THINGS =
  /^(?:floor|birthday|time|call|attempt|one|victim|person|year|century|anniversary|day|edition|or|and|to)$/;
/** "on the 4th", "on the 4th of this month": not "the 4th call". */
function dayOfMonthAt(words: Words, at: number, limit: number): DateSeen | null {
  if (words.word[at] !== "the" || !/^(?:on|of|dated|since|from|until|till|by)$/.test(words.word[at - 1] ?? ""))
    return null;
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

const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", 1],
  ["tonight", 0],
]);
const VAGUE = new Set("about around roughly approximately some maybe perhaps over nearly almost".split(" "));
const PERIODS = new Set("week weekend month fortnight year weeks months days years".split(" "));
const CHAIN_AFTER = new Set("following next".split(" "));

/** "yesterday", "this morning", "the following day", "earlier that day", "last week". */
function relativeAt(words: Words, at: number, limit: number): DateSeen | null {
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
function countedAt(words: Words, at: number): DateSeen | null {
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
  const days = /^days?$/.test(unit) ? count.count : (WEEKS.get(unit) ?? 0) * count.count;
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

function monthAt(words: Words, at: number, limit: number): DateSeen | null {
  const month = monthOf(words, at);
  if (!month) return null;
  const year = at + 1 < limit && /^(?:19|20)\d\d$/.test(words.word[at + 1] ?? "") ? Number(words.word[at + 1]) : null;
  return { from: at, to: at + (year === null ? 1 : 2), said: { kind: "month", month, year } };
}

function monthOf(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const month = MONTH_NUMBERS.get(word);
  if (month === undefined) return null;
  if (!NEEDS_CAPITAL.has(word) || words.capital[at]) return month;
  // Without a capital, only beside a number: "12 may".
  return word !== "may" && word !== "march" && dateNumber(words, at - 1) !== null ? month : null;
}

/** "May" beginning a sentence is a month only before a number. */
const isVerbMay = (words: Words, at: number, word: string): boolean =>
  word === "may" &&
  dateNumber(words, at + 1) === null &&
  !["in", "since", "during", "of", "last", "early", "late"].includes(words.word[at - 1] ?? "");

function weekdayOfWord(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const weekday = WEEKDAY_NUMBERS.get(word);
  if (weekday === undefined || (NEEDS_CAPITAL.has(word) && !words.capital[at])) return null;
  return weekday;
}

/** A day of the month: "10", "10th". Not a clock time, an age or an amount. */
function dateNumber(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  const match = isDigits(word) ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) : null;
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

const isClock = (words: Words, at: number): boolean => /^(?:am|pm|a|p|o'clock)$/.test(words.word[at + 1] ?? "");
