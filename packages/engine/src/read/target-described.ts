/**
 * What shows whether somebody was rung: age and home of those rung, the clothes of those who came, the sentences of those
 * who were caught.
 */
import type { Facts } from "./annotate.ts";
import { BE, CLAIMING, COURIER_DID, EITHER, HELD, TOOK_PART } from "./lexicon/target-words.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

const AT_HOME = listOf("from in of near at");

/** "a man from Oswestry, aged 79", "a retired trawlerman in Filey": told of by age and home, as callers never are. */
export function isDescribed(words: Words, { from, to, places, dates }: Facts, party: Party): boolean {
  if (party.plural || (party.count !== null && party.count > 2)) return false;
  const before = words.word[party.from - 1] ?? "";
  const opens =
    party.from - from < 5 ||
    dates.some((date) => date.to === party.from) ||
    ((words.marks[party.from] ?? 0) & (Mark.comma | Mark.dash | Mark.colon)) !== 0;
  if (!opens && !/^(?:and|but|when|after|then|while|whereas)$/.test(before)) return false;
  if (/^(?:by|with|from|to|for|as|of|like)$/.test(before)) return false;
  const home = places.some(
    (one) =>
      one.kind === "town" &&
      !one.ofBody &&
      ((one.from >= party.to && one.from <= party.to + 4 && isOneOf(words, one.from - 1, AT_HOME)) ||
        (one.from >= party.to && one.from <= party.to + 3 && party.age !== null) ||
        (one.to <= party.to && one.from >= party.from)),
  );
  if (!(home || party.age !== null)) return false;
  for (let at = party.to; at < Math.min(to, party.to + 8); at++) {
    const word = words.word[at] ?? "";
    if (CLAIMING.has(word) && word !== "who") return false;
    if ((COURIER_DID.has(word) && !(home && TOOK_PART.test(word))) || HELD.has(word) || word === "suspect")
      return false;
    if (/^(?:said|says|added|urged|warned)$/.test(word)) return false;
  }
  return home || !EITHER.has(party.noun) || party.age !== null;
}

const PUNISHED = /^(?:prison|jailed|imprisoned|sentenced|detention)$/;
export const isPunished = (words: Words, from: number, limit: number): boolean =>
  words.word.slice(from, limit).some((word, i, told) => PUNISHED.test(word) && BY_NOW.has(told[i - 1] ?? ""));
const BY_NOW = new Set("to in been was is be were".split(" "));

const SEEN = listOf(
  "wearing dressed jacket coat hoodie cap tabard suit lanyard mask helmet clipboard badge balaclava thanked praised commended commendation hailed genuine",
);
const SEEN_REACH = 7;
/** "A man in a puffa jacket", "a cashier has been praised": who came for the money, and who helped. */
export function isSeenOrThanked(words: Words, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + SEEN_REACH); at++) if (isOneOf(words, at, SEEN)) return true;
  return false;
}

const CALLER_REACH = 8;
const SAYS = /^(?:said|say|saying|says|claiming|called|calling|introduced)$/;
/** "A fella rang and said", "the man who rang on 1 September called himself": who rang, and not who was rung. */
export function isCaller(words: Words, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + CALLER_REACH); at++) {
    const word = words.word[at] ?? "";
    if (BE.has(word)) return false;
    if (/^(?:rang|phoned|telephoned)$/.test(word))
      return words.word.slice(at + 1, Math.min(limit, at + 6)).some((next) => SAYS.test(next));
  }
  return false;
}
