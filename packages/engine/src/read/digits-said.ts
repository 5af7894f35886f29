/** Three digits or more said one after another, as codes and numbers are read out. */
import type { Words } from "./sentences.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

const DIGIT = kindOfWords("zero oh nought one two three four five six seven eight nine double".split(" "), "figures");
const FEWEST_DIGITS = 3;

/** For each word from which on there are so many, the word after them. */
export function findDigits(words: Words): Map<number, number> {
  const ends = new Map<number, number>();
  let [from, to, digits] = [-1, -1, 0];
  // From the end, so that a long run is counted once.
  for (const at of ofKind(words, DIGIT).toReversed()) {
    const said = words.word[at] ?? "";
    const isFigures = /^\d/.test(said);
    // "7pm" is no digit, nor is "4,000".
    if (isFigures && !/^\d+$/.test(said)) continue;
    if (at !== from - 1) [to, digits] = [at + 1, 0];
    from = at;
    digits += isFigures ? said.length : 1;
    if (digits >= FEWEST_DIGITS) ends.set(at, to);
  }
  return ends;
}
