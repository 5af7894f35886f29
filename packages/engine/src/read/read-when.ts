import { addDays, type Day, daysBetween, weekdayOf } from "../base/day.ts";
import type { Facts } from "./annotate.ts";
import type { DateSeen } from "./date-said.ts";
import { isDayAlone, isOfPage } from "./day-of-page.ts";
import { Mark, type Words } from "./sentences.ts";
import { type DateSettled, settleDate } from "./settle-date.ts";
import { setOf } from "./vocabulary.ts";

/** A date phrase and what it comes to. `reported`: the day on which somebody told the police, where no other is told. */
export type DateRead = { seen: DateSeen; settled: DateSettled; reported: boolean };

/** The first day told; where none is, the words of a period, which are no day. */
export function readDate(
  words: Words,
  parts: readonly Facts[],
  published: Day | null,
  before: DateSettled | null,
): DateRead | null {
  let period: DateRead | null = null;
  let reported: DateRead | null = null;
  // "A report came on Tuesday of a call the previous day": counted from the day of the report.
  let anchor = before;
  for (const { dates, from, to, cues } of parts) {
    for (const seen of dates) {
      if (isBirthOrPast(words, from, seen) || isOfWarning(words, from, seen) || isOfOther(words, from, seen, to))
        continue;
      const read = { seen, settled: settleDate(seen.said, published, anchor), reported: false };
      if (read.settled.date !== null && read.settled.date === published && isDayAlone(words, from, to)) continue;
      // "On Friday police were told that …": the day of the report, unless a day of the call is told too.
      if (
        read.settled.partial &&
        cues.some(
          (cue) =>
            cue.means.cue === "reported" &&
            ((cue.from >= seen.to && cue.from < seen.to + 3) || (cue.to <= seen.from && cue.to >= seen.from - 4)),
        )
      ) {
        reported ??= { ...read, reported: true };
        anchor = reported.settled;
        continue;
      }
      if (
        read.settled.partial &&
        (reported === null || seen.said.kind === "day" || isOfCallReported(reported, read, from))
      )
        return fullerDay(words, parts, read, published) ?? weekEarlier(parts, read, published) ?? read;
      // "Police were told on Tuesday, though it is thought to have happened last week".
      if (reported !== null && reported.seen.from >= from && HAPPENED.test(words.word[seen.from - 1] ?? ""))
        return read;
      period ??= read;
    }
  }
  return reported ?? period;
}

const HAPPENED = /^(?:happened|occurred|place|called|rung|telephoned|phoned)$/;

/** "Reported on Tuesday that she had been called on Monday", "… the previous day": of the call, in the sentence of the report. */
const isOfCallReported = (reported: DateRead, { seen }: DateRead, from: number): boolean =>
  reported.seen.from >= from &&
  (seen.said.kind === "weekday" || seen.said.kind === "ago" || (seen.said.kind === "chained" && seen.said.days < 0));

/** "It was a wet Wednesday … The man who rang on 1 September": the day of that name which is told in full afterwards. */
function fullerDay(words: Words, parts: readonly Facts[], { seen }: DateRead, published: Day | null): DateRead | null {
  if (seen.said.kind !== "weekday" || seen.said.before || seen.said.chained !== undefined) return null;
  const { weekday } = seen.said;
  for (const { dates, from, to } of parts) {
    for (const other of dates) {
      if (other.said.kind !== "day" || other.from < seen.from || isOfOther(words, from, other, to)) continue;
      const settled = settleDate(other.said, published, null);
      return settled.date !== null && weekdayOf(settled.date) === weekday
        ? { seen: other, settled, reported: false }
        : null;
    }
  }
  return null;
}

/** "On 1 May", of which the year is told elsewhere, as in a reference: "0582s of 1 May 2018". */
export function withYearTold(
  day: DateRead | null,
  sentences: readonly Facts[],
  published: Day | null,
): DateRead | null {
  if (day?.seen.said.kind !== "day" || day.settled.date !== null || day.settled.disagrees) return day;
  const { month, date, weekday } = day.seen.said;
  for (const { dates } of sentences)
    for (const { said } of dates)
      if (said.kind === "day" && said.year !== null && said.month === month && said.date === date)
        return { ...day, settled: settleDate({ ...day.seen.said, year: said.year, weekday }, published, null) };
  return day;
}

/** "Last Thursday … The following day a man collected it", on a Friday: the day after is past, so it was a week before. */
function weekEarlier(parts: readonly Facts[], read: DateRead, published: Day | null): DateRead | null {
  const { said } = read.seen;
  const day = read.settled.date;
  if (said.kind !== "weekday" || !said.last || day === null || published === null) return null;
  const later = parts.flatMap(({ dates }) =>
    dates.flatMap((one) => (one.said.kind === "chained" && one.from > read.seen.from ? one.said.days : [])),
  );
  if (!later.some((days) => days > 0 && daysBetween(addDays(day, days), published) <= 0)) return null;
  const date = addDays(day, -7);
  return { ...read, settled: { ...read.settled, date, partial: `-${date.slice(4)}` } };
}

/** "since 10 May", "by 3 June", "until Friday": not when the call was. */
const isBirthOrPast = (words: Words, from: number, { from: at }: DateSeen): boolean =>
  at > from &&
  (/^(?:until|by|born|before|since)$/.test(words.word[at - 1] ?? "") || words.word[at - 2] === "born") &&
  !isBegun(words, from, at);

/** "It has been ringing since 10 May", "calls have been coming in since Monday": the first day of them. */
const isBegun = ({ word }: Words, from: number, at: number): boolean =>
  word[at - 1] === "since" &&
  word.slice(Math.max(from, at - 4), at - 1).some((one) => /^(?:ring|phon|call|go|com)ing$/.test(one));

const SAID = /^(?:said|says|announced|confirmed|revealed|added|closing|closes|closed|ends|ending|expires|due)$/;
const OF_CALL =
  /^(?:call|calls|incident|incidents|scam|scams|attempt|attempts|fraud|frauds|victim|victims|case|report|reports|theft|conversation|message|lady|ladies|man|woman|one)$/;
/** "police said this morning", "offer closing Friday", "at Tuesday's meeting": the day of something else. */
function isOfOther(words: Words, from: number, { from: at, to }: DateSeen, limit: number): boolean {
  const before = words.word[at - 1] === "on" ? at - 2 : at - 1;
  if (before >= from && SAID.test(words.word[before] ?? "")) return true;
  if (isOfPage(words, from, at, limit) || isOfCourt(words, from, at, to, limit) || isToCome(words, from, at))
    return true;
  return (words.word[to - 1] ?? "").endsWith("day's") && !OF_CALL.test(words.word[to] ?? "");
}

const COMES = /^(?:every|each|comes|coming|appointment|booked|arriving|due|meets|meet|opens|begins|starts)$/;
const WILL_REACH = 8;
/** "every Friday", "whoever comes Wednesday", "you'll have it tonight": what goes on, or is still to come. */
function isToCome(words: Words, from: number, at: number): boolean {
  const joint = /^(?:on|for|by|of)$/.test(words.word[at - 1] ?? "") ? at - 2 : at - 1;
  if (joint >= from && COMES.test(words.word[joint] ?? "")) return true;
  for (let i = at - 1; i >= Math.max(from, at - WILL_REACH); i--) {
    if ((words.marks[i + 1] ?? 0) & ENDS_CLAUSE) return false;
    const word = words.word[i] ?? "";
    if (word === "will" || word.endsWith("'ll")) return true;
    if (AFTER_WILL.has(word)) return false;
  }
  return false;
}
const ENDS_CLAUSE = Mark.comma | Mark.stop | Mark.quote | Mark.bracket | Mark.dash;
/** What the person rung, or whoever rang, did: the day is of that. */
const AFTER_WILL = setOf("rang called phoned was were said told asked had got received who when since");

const COURT = new Set(
  "sentenced jailed imprisoned appeared pleaded pled convicted admitted remanded charged arrested trial".split(" "),
);
const COURT_REACH = 12;
const ARREST_REACH = 8;
/** "Was sentenced at Reading Crown Court on Monday", "On Monday a man was arrested": not when anybody was rung. */
function isOfCourt({ word }: Words, from: number, at: number, to: number, limit: number): boolean {
  if (/^(?:sentenced|jailed|court)$/.test(word[to] ?? "")) return true;
  for (let i = at - 1; i >= Math.max(from, at - COURT_REACH); i--) {
    // "Arrested after a woman was called on Monday".
    if (AFTER_WILL.has(word[i] ?? "")) break;
    if (COURT.has(word[i] ?? "")) return true;
  }
  const arrest = word.slice(to, Math.min(limit, to + ARREST_REACH)).findIndex((one) => COURT.has(one));
  return arrest > 0 && /^(?:was|were|been)$/.test(word[to + arrest - 1] ?? "");
}

/** "is today (20 May) alerting the public", "a statement put out today": the day of the warning. */
const isOfWarning = (words: Words, from: number, { from: at, to, said }: DateSeen): boolean =>
  words.word
    .slice(to, to + 5)
    .some((word) => /^(?:alerting|warning|warned|warn|issued|launched|urged|urging)$/.test(word)) ||
  words.word.slice(Math.max(from, at - ISSUED_REACH), at).some((word) => ISSUED.test(word)) ||
  (((said.kind === "ago" && said.days === 0) || words.word[at] === "today") &&
    words.word
      .slice(Math.max(from, at - WARNING_REACH), at)
      .some((word) =>
        /^(?:statement|campaign|appeal|appealed|released|issued|launched|launching|warned|urged|published|post|posted)$/.test(
          word,
        ),
      ));
const WARNING_REACH = 8;
/** "Gave notice of it on Friday", "a post published on 4 May". */
const ISSUED = /^(?:notice|issued|posted|published|circulated)$/;
const ISSUED_REACH = 6;

/** The day of all of them, where what is said of them together names one: "on Monday 12 February somebody went down the street". */
export function onlyDay(words: Words, parts: readonly Facts[], published: Day | null): DateRead | null {
  const read = parts.flatMap((part) => readDate(words, [part], published, null) ?? []);
  const days = read.filter(({ settled }) => settled.partial !== null);
  const ofCalls = days.filter(({ reported }) => !reported);
  // "Two incidents were reported on 3 May": of both, where no other day is told.
  const told = ofCalls.length > 0 ? ofCalls : days;
  return new Set(told.map(({ settled }) => settled.partial)).size === 1 ? (told[0] ?? null) : null;
}
