/** "The first was from BT at ten, and a second an hour later from HSBC": two calls that are counted, in as few words as one. */
import { type Facts, part } from "./annotate.ts";
import { claimIn } from "./claims.ts";
import type { Words } from "./sentences.ts";

import { hasKind, kindOfWords, ofKind } from "./word-kinds.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

const SECOND = kindOfWords(["second", "then"]);
const TWICE = kindOfWords(["twice"]);
const FIRST = kindOfWords(["first", "firstly"]);
/** Neither "the second man" nor "a second account": a call that is counted, or what is told of it. */
const GOES_ON = listOf(
  "by one call caller was came an a from at on this about just rang phoned claimed said in later two three four five six half supposedly apparently pretending claiming saying wanted",
);
const COUNTED_BEFORE = listOf("the a and then my");

/** The word with which the second of two counted calls begins, or null. The two are in the names of different bodies. */
export function countedSecond(words: Words, parts: readonly Facts[]): number | null {
  const [first] = ofKind(words, FIRST).filter((at) => isOneOf(words, at + 1, GOES_ON));
  if (first === undefined) return null;
  const isTwice = hasKind(words, TWICE);
  const at = ofKind(words, SECOND).find((one) => {
    if (one < first || !isOneOf(words, one + 1, GOES_ON)) return false;
    // "Rung twice, first by … and then by": without it, "then" is how one call went on.
    if (words.word[one] === "then") return isTwice && words.word[one - 1] === "and";
    return isOneOf(words, one - 1, COUNTED_BEFORE);
  });
  if (at === undefined) return null;
  const begins = beginningOf(words, parts, at - 1);
  const [before, after] = splitAt(parts, begins);
  const told = callersIn(words, before);
  const others = callersIn(words, after);
  return told.size > 0 && [...others].some((one) => !told.has(one)) ? begins : null;
}

const HEAD_WORDS = 4;
/** The head of the sentence, where little stands before: "And then the second". */
function beginningOf(words: Words, parts: readonly Facts[], at: number): number {
  const joined = words.word[at - 1] === "and" ? at - 1 : at;
  const sentence = parts.find(({ from, to }) => from <= joined && joined < to);
  return sentence && joined - sentence.from < HEAD_WORDS ? sentence.from : joined;
}

/** What is told before a word, and from it on. */
export function splitAt(parts: readonly Facts[], at: number): [Facts[], Facts[]] {
  const before = parts.filter(({ from }) => from < at).map((one) => part(one, one.from, Math.min(one.to, at)));
  const after = parts.filter(({ to }) => to > at).map((one) => part(one, Math.max(one.from, at), one.to));
  return [before, after];
}

/** In whose name somebody rang: bodies by their names, and the sorts of others. */
function callersIn(words: Words, parts: readonly Facts[]): Set<string> {
  const found = new Set<string>();
  for (const facts of parts) {
    for (const { organisation } of facts.organisations) found.add(organisation.name);
    const claim = claimIn(words, facts, true, false) ?? claimIn(words, facts, false, false);
    if (claim && claim.name === null && claim.kind !== "unknown") found.add(claim.kind);
  }
  return found;
}
