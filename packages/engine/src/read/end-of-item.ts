/** How a call ended, in a word or two of a list or a table: "(paid, student, Deal)", "| refused |". */
import type { Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import { Mark, opensItem, type Words } from "./sentences.ts";

const ENDINGS: ReadonlyMap<string, Outcome> = new Map([
  ...["paid", "lost", "sent", "transferred", "collected", "bought"].map((word): [string, Outcome] => [
    word,
    "money_lost",
  ]),
  ...["given", "gave", "answered", "supplied", "disclosed"].map((word): [string, Outcome] => [word, "details_given"]),
  ...["refused", "declined", "ignored", "unpaid", "none", "nil"].map((word): [string, Outcome] => [word, "no_loss"]),
]);
const COUNT = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|all|both|most|each)$/;
const SETS_OFF = Mark.comma | Mark.bracket | Mark.stop | Mark.line | Mark.blankLine;
const LONGEST = 3;

/** Where a sentence is a line of a list: the ending that stands at the head of brackets or of a cell. */
export function endOfItem(words: Words, { from, to }: Facts): Found<Outcome> | null {
  if (!opensItem(words, from)) return null;
  for (let at = from + 1; at < to; at++) {
    if (((words.marks[at] ?? 0) & (Mark.bracket | Mark.cell)) === 0) continue;
    // "Three answered, two did not".
    const verb = COUNT.test(words.word[at] ?? "") ? at + 1 : at;
    const value = endingAt(words.word[verb] ?? "", words.word[verb + 1] ?? "");
    if (value !== undefined && isSetOff(words, verb, to))
      return { value, evidence: [evidenceOf(words, "outcome", verb, verb + 1, "outcome/of-item", 0.8)] };
  }
  return null;
}

/** "Paid", "not paid", "hung up". */
function endingAt(word: string, next: string): Outcome | undefined {
  const isNone = (NOT.test(word) && ENDINGS.has(next)) || ((word === "hung" || word === "rang") && OFF.test(next));
  return isNone ? "no_loss" : ENDINGS.get(word);
}
const NOT = /^(?:not|never|nothing)$/;
const OFF = /^(?:up|off)$/;

function isSetOff(words: Words, at: number, to: number): boolean {
  const end = Math.min(to, at + LONGEST);
  for (let next = at + 1; next <= end; next++)
    if (next === to || ((words.marks[next] ?? 0) & SETS_OFF) !== 0) return true;
  return false;
}
