/** Lines of a list or a log, each of a call of its own: "- Friday: Walderslade. Gent, eighties, rung by …". */
import type { Facts } from "./annotate.ts";
import { isNumbered, Mark, opensLine, type Words } from "./sentences.ts";
import { townsOf } from "./telling.ts";
import { isOneOf, listOf, setOf } from "./vocabulary.ts";

const FEWEST_LINES = 2;

/** The sentences that open such a line, where at least two do. */
export function callLines(words: Words, sentences: readonly Facts[]): ReadonlySet<Facts> {
  const lines = sentences.filter((sentence) => opensCallLine(words, sentence));
  return new Set(lines.length < FEWEST_LINES ? [] : lines);
}

const COUNTED = listOf("no number case call house flat victim incident household plot unit resident");
const COUNTS = setOf("one two three four five six seven eight nine ten");
const isCount = (word: string): boolean => /^\d{1,3}[a-z]?$|^[a-f]$/.test(word) || COUNTS.has(word);

/** "No. 12, about ten o'clock:", "Case two.": a house or a case by its number, at the head of a sentence. */
export function isCounted(words: Words, { from, to }: Facts): boolean {
  const count = from + 1;
  if (count >= to || !isOneOf(words, from, COUNTED) || !isCount(words.word[count] ?? "")) return false;
  const after = words.marks[count + 1] ?? Mark.stop;
  // Inside a paragraph a colon says that it is a label: "Flat 2: lady of 80. Flat 5: gent."
  if (!opensLine(words, from)) return (after & Mark.colon) !== 0;
  return (after & (Mark.colon | Mark.stop | Mark.dash | Mark.comma)) !== 0;
}

/** A bullet, and then a day or a town set off from what comes after it. */
function opensCallLine(words: Words, sentence: Facts): boolean {
  if (isCounted(words, sentence)) return true;
  const { from } = sentence;
  if (((words.marks[from] ?? 0) & Mark.bullet) === 0 && !isNumbered(words, from)) return false;
  const first = [...sentence.dates, ...townsOf(sentence)].find((one) => one.from - from < 2);
  if (!first) return false;
  const after = words.marks[first.to] ?? Mark.stop;
  return (after & (Mark.colon | Mark.stop | Mark.dash | Mark.comma)) !== 0;
}
