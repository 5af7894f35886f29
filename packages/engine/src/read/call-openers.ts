/** Words that open a call without saying who was rung: a line of a day and a town, "the second call". */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import type { Telling } from "./telling.ts";

const LONGEST_LABEL = 9;
const JOINS_LABEL = /^(?:and|again|on|in|near|the|also)$/;
/** "Wed 3 May.", "SHERBORNE, Tuesday 12 March": the day, and the town, of what comes next. */
export function isLabel(words: Words, { from, to, dates, places }: Facts): boolean {
  const [date] = dates;
  if (date === undefined || to - from > LONGEST_LABEL) return false;
  for (let at = from; at < to; at++) {
    const isOf = (one: { from: number; to: number }): boolean => one.from <= at && at < one.to;
    if (!dates.some(isOf) && !places.some(isOf) && !JOINS_LABEL.test(words.word[at] ?? "") && !words.capital[at])
      return false;
  }
  return true;
}

/** "The first call, at 9.15am, … The second came at eleven": to the same person. */
const opensWithOrdinal = (words: Words, { from }: Facts, ordinals: RegExp): boolean =>
  words.word[from] === "the" &&
  ordinals.test(words.word[from + 1] ?? "") &&
  /^(?:call|caller|message|came|was|rang|conversation|time|voice|one)$/.test(words.word[from + 2] ?? "");

/** The second call of two that are counted. */
export const beginsAgain = (words: Words, sentence: Facts, { parts, ofGroup }: Telling): boolean =>
  opensWithOrdinal(words, sentence, /^(?:second|third|other)$/) &&
  (ofGroup !== null || parts.some((part) => opensWithOrdinal(words, part, /^first$/)));
