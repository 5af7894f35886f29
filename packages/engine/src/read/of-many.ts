/** "Losses averaging £7,000", "cost people in the county £4 million last year": what is counted of such calls at large. */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

export function isOfMany(words: Words, { from, to, parties }: Facts): boolean {
  if (parties.some(({ count }) => count === 1)) return false;
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (COUNTED.has(word)) return !tellsOfOne(words, from, to);
    if (word === "year" && PASTS.has(words.word[at - 1] ?? "")) return !tellsOfOne(words, from, to);
    if (word === "across" && AREAS.has(words.word[at + 2] ?? "")) return !tellsOfOne(words, from, to);
  }
  return false;
}
const COUNTED = setOf("averaging average million nationally nationwide annually topping");
const PASTS = setOf("last past financial each every previous");
const AREAS = setOf("county country region area force city uk island islands division district");

const tellsOfOne = (words: Words, from: number, to: number): boolean =>
  words.word.slice(from, to).some((word) => ONE.has(word));
const ONE = setOf("she he her his woman man");
