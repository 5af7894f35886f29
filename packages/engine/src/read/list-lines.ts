/** Lines of a list or a log, each of a call of its own: "- Friday: Walderslade. Gent, eighties, rung by …". */
import type { Facts } from "./annotate.ts";
import { Mark, type Words } from "./sentences.ts";
import { townsOf } from "./telling.ts";

const FEWEST_LINES = 2;

/** The sentences that open such a line, where at least two do. */
export function callLines(words: Words, sentences: readonly Facts[]): ReadonlySet<Facts> {
  const lines = sentences.filter((sentence) => opensCallLine(words, sentence));
  return new Set(lines.length < FEWEST_LINES ? [] : lines);
}

/** "1) 24 Feb, Frome.", "(2) Ramsey, Wednesday.": the number opens a line, and a bracket or stop ends it. */
const isNumbered = (words: Words, from: number): boolean =>
  /^\d{1,2}$/.test(words.word[from] ?? "") &&
  (from === 0 || ((words.marks[from] ?? 0) & (Mark.line | Mark.blankLine)) !== 0) &&
  ((words.marks[from + 1] ?? 0) & (Mark.bracket | Mark.stop)) !== 0;

/** A bullet, and then a day or a town set off from what comes after it. */
function opensCallLine(words: Words, sentence: Facts): boolean {
  const { from } = sentence;
  if (((words.marks[from] ?? 0) & Mark.bullet) === 0 && !isNumbered(words, from)) return false;
  const first = [...sentence.dates, ...townsOf(sentence)].find((one) => one.from - from < 2);
  if (!first) return false;
  const after = words.marks[first.to] ?? Mark.stop;
  return (after & (Mark.colon | Mark.stop | Mark.dash | Mark.comma)) !== 0;
}
