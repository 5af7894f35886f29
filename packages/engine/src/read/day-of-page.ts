/** The day on which a page was made: printed at its head, and not when anybody was rung. */
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from "./date-words.ts";
import { Mark, type Words } from "./sentences.ts";

/** Whether the date at `at` in the sentence from `from` to `limit` is of the page. */
export const isOfPage = (words: Words, from: number, at: number, limit: number): boolean =>
  isPrinted(words, from, at) || isDateline(words, from, at, limit) || isByline(words, from, at, limit);

/** "date: 2020-06-18", "Posted 30 May". */
const PRINTED = /^(?:date|published|posted|updated|modified|issued)$/;
const PRINTED_REACH = 5;
/** "Posted at 7.15am on 30 May": with the hour between. */
const isPrinted = (words: Words, from: number, at: number): boolean =>
  PRINTED.test(words.word[at - 1] ?? "") ||
  (words.word[at - 1] === "on" &&
    words.word.slice(Math.max(from, at - PRINTED_REACH), at - 1).some((word) => PRINTED.test(word)) &&
    PRINTED.test(words.word[from] ?? ""));

const HEAD_WORDS = 30;
const MOST_OF_DATELINE = 12;
/** "Wednesday, 21st March 2018, 12:59 pm" as a line of its own at the head. A day without an hour may head a list of calls. */
function isDateline({ word, marks }: Words, from: number, at: number, limit: number): boolean {
  if (at >= HEAD_WORDS || limit - from > MOST_OF_DATELINE || limit === word.length) return false;
  if (((marks[limit] ?? 0) & (Mark.line | Mark.blankLine)) === 0) return false;
  const line = word.slice(from, limit);
  const isHour = (one: string, i: number): boolean =>
    HALF_OF_DAY.test(one) ||
    (MINUTES.test(one) && ((marks[from + i] ?? 0) & Mark.colon) !== 0 && MINUTES.test(line[i - 1] ?? ""));
  return line.some(isHour) && line.every(isOfDateline);
}
/** "9th June 2023" as a line of its own at the head. */
export const isDayAlone = ({ word, marks }: Words, from: number, limit: number): boolean =>
  from < HEAD_WORDS &&
  limit - from <= MOST_OF_DATELINE &&
  ((marks[limit] ?? 0) & (Mark.line | Mark.blankLine)) !== 0 &&
  word.slice(from, limit).every(isOfDateline);

const isOfDateline = (word: string): boolean =>
  OF_DATELINE.test(word) || WEEKDAY_NUMBERS.has(word) || MONTH_NUMBERS.has(word);
const OF_DATELINE =
  /^(?:\d[\d:.]{0,9}(?:st|nd|rd|th|am|pm)?|am|pm|gmt|bst|at|on|of|the|by|date|published|posted|updated|last)$/;
const HALF_OF_DAY = /^(?:[\d.:]{0,5}(?:am|pm)|gmt|bst)$/;
const MINUTES = /^\d{1,2}$/;

const BODY =
  /^(?:council|police|standards|watch|team|association|partnership|society|bank|newsletter|bulletin|editor|office)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** "Ambridge Parish Council, 4 October 2017" as a line of its own at the head: whose page it is, and of when. */
const isByline = ({ word, marks, capital }: Words, from: number, at: number, limit: number): boolean =>
  at < HEAD_WORDS &&
  at > from &&
  limit - from <= MOST_OF_DATELINE &&
  ((marks[limit] ?? 0) & (Mark.line | Mark.blankLine)) !== 0 &&
  YEAR.test(word[limit - 1] ?? "") &&
  word.slice(from, at).every((one, i) => capital[from + i] === true || one === "and" || one === "of") &&
  word.slice(from, at).some((one) => BODY.test(one));
