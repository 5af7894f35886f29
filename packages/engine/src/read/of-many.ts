/** "Losses averaging £7,000", "cost people in the county £4 million last year": what is counted of such calls at large. */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import { isOneOf, listOf, listOfWords, nextOf, setOf } from "./vocabulary.ts";

export function isOfMany(words: Words, { from, to, parties }: Facts): boolean {
  // "In other cases the bank stopped it".
  if (words.word[from] === "in" && isOneOf(words, from + 1, OTHER) && isOneOf(words, from + 2, CASES)) return true;
  const isOfOne = parties.some(({ count }) => count === 1);
  for (let at = nextOf(words, COUNTING, from, to); at >= 0; at = nextOf(words, COUNTING, at + 1, to)) {
    const word = words.word[at] ?? "";
    // Nobody loses an average, or is the most of those counted.
    if (AVERAGES.has(word) || (MOST.has(word) && isOneOf(words, at + 1, LOSSES))) return !tellsOfOne(words, from, to);
    if (isOfOne) continue;
    if (COUNTED.has(word)) return !tellsOfOne(words, from, to);
    if (word === "year" && isOneOf(words, at - 1, PASTS)) return !tellsOfOne(words, from, to);
    if (word === "across" && isOneOf(words, at + 2, AREAS)) return !tellsOfOne(words, from, to);
  }
  return false;
}
const OTHER = listOf("other others similar earlier previous past recent such some many most");
const CASES = listOf("cases incidents instances calls attempts scams frauds");
const AVERAGES = setOf("averaging averaged average");
const MOST = setOf("highest largest biggest total combined recorded overall");
const LOSSES = listOf("loss losses");
const COUNTED = setOf("million nationally nationwide annually topping");
const PASTS = listOf("last past financial each every previous");
const COUNTING = listOfWords([...AVERAGES, ...MOST, ...COUNTED, "year", "across"]);
const AREAS = listOf("county country region area force city uk island islands division district");

/** "His team has recorded" tells of nobody who was rung. */
const tellsOfOne = (words: Words, from: number, to: number): boolean =>
  words.word.slice(from, to).some((word, i) => ONE.has(word) && !isOneOf(words, from + i + 1, OFFICE));
const ONE = setOf("she he her his woman man");
const OFFICE = listOf("team force department unit officers colleagues staff office section squad said says");
