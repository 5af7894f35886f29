/** "Losses averaging £7,000", "cost people in the county £4 million last year": what is counted of such calls at large. */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import { listOfWords, nextOf, setOf } from "./vocabulary.ts";

export function isOfMany(words: Words, { from, to, parties }: Facts): boolean {
  const isOfOne = parties.some(({ count }) => count === 1);
  for (let at = nextOf(words, COUNTING, from, to); at >= 0; at = nextOf(words, COUNTING, at + 1, to)) {
    const word = words.word[at] ?? "";
    // Nobody loses an average, or is the most of those counted.
    if (AVERAGES.has(word) || (MOST.has(word) && LOSSES.has(words.word[at + 1] ?? "")))
      return !tellsOfOne(words, from, to);
    if (isOfOne) continue;
    if (COUNTED.has(word)) return !tellsOfOne(words, from, to);
    if (word === "year" && PASTS.has(words.word[at - 1] ?? "")) return !tellsOfOne(words, from, to);
    if (word === "across" && AREAS.has(words.word[at + 2] ?? "")) return !tellsOfOne(words, from, to);
  }
  return false;
}
const AVERAGES = setOf("averaging averaged average");
const MOST = setOf("highest largest biggest total combined recorded overall");
const LOSSES = setOf("loss losses");
const COUNTED = setOf("million nationally nationwide annually topping");
const PASTS = setOf("last past financial each every previous");
const COUNTING = listOfWords([...AVERAGES, ...MOST, ...COUNTED, "year", "across"]);
const AREAS = setOf("county country region area force city uk island islands division district");

/** "His team has recorded" tells of nobody who was rung. */
const tellsOfOne = (words: Words, from: number, to: number): boolean =>
  words.word.slice(from, to).some((word, i) => ONE.has(word) && !OFFICE.has(words.word[from + i + 1] ?? ""));
const ONE = setOf("she he her his woman man");
const OFFICE = setOf("team force department unit officers colleagues staff office section squad said says");
