/** Thefts that are told of: what thieves did or tried is the caller's story, or what came of it, and no demand. */
import type { Ask } from "../base/vocabulary.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

/** "somebody was trying to take money out of her account": the story told, not what was asked. */
export function isTheft(words: Words, ask: Ask, from: number, at: number, to: number): boolean {
  if (ask === "press_key") return false;
  // "He said that a courier would come for it": who comes for things steals them by asking.
  if (isOneOf(words, at, COLLECTORS)) return false;
  // "Told that her card would be collected", "that £800 must be given": an order.
  if (hasOneOf(words, ORDERED, at, to + 2) || isOneOf(words, at, OWES)) return false;
  if (isTakenAlready(words, from, at, to)) return true;
  if (hasOneOf(words, TRIED, at, to)) return true;
  for (let i = nextOf(words, OF_THEFT, Math.max(from, at - 3), at); i >= 0; i = nextOf(words, OF_THEFT, i + 1, at)) {
    const next = words.word[i + 1] ?? "";
    // "Wanted that AnyDesk on": which.
    if (words.word[i] === "that" && isOneOf(words, i - 1, WHICH)) return false;
    // "So sure of him that she drew £400 out", "told us that he paid £90": what whoever was rung did.
    if (words.word[i] === "that" && isOneOf(words, i + 1, PERSONS) && i + 2 === at) return false;
    // "Gave the fraudsters her bank details".
    if (isOneOf(words, i, FRAUDSTERS) && isOneOf(words, words.word[i - 1] === "the" ? i - 2 : i - 1, GIVE))
      return false;
    if (words.word[i] === "that") return !NO_STORY.test(next) && !isOrder(words, i + 1, to + 3);
    // "Fraudsters took control of her computer": nobody else does.
    if (ask === "remote_access" && isOneOf(words, i, FRAUDSTERS)) return false;
    // "When he tried to withdraw £900": as they had been told to.
    if (isOneOf(words, i, TRIES) && isOfPerson(words, from, i)) continue;
    // "Someone had been trying to get her bank details": as they do by asking.
    return next !== "asked" && !(DETAILS.has(ask) && hasOneOf(words, GETS, i, at + 1));
  }
  return false;
}

const OWES = listOf("owed owes owing");
const TRIED = listOf("trying tried");
const OF_THEFT = listOf(
  "trying tried attempting attempted someone somebody criminals fraudsters scammers thieves that used",
);
const FRAUDSTERS = listOf("criminals fraudsters scammers thieves");
const GIVE = listOf(
  "give gives giving gave given hand handed handing tell told telling send sent sending pay paid paying pass passed passing sell allow allowed allowing let letting",
);
const PERSONS = listOf("i we she he they i'd we'd she'd he'd they'd");
const TRIES = listOf("trying tried attempting attempted");
function isOfPerson(words: Words, from: number, tries: number): boolean {
  let at = tries - 1;
  while (at > from && isOneOf(words, at, BEEN)) at--;
  return isOneOf(words, at, PERSON);
}
const BEEN = listOf("was were had been then also");
const PERSON = listOf("i we she he victim pensioner couple resident customer");
const GETS = listOf("get obtain extract gain find collect");
/** "That they should", "that he needed her". */
const isOrder = (words: Words, from: number, at: number): boolean =>
  hasOneOf(words, ORDERED, from, at) ||
  hasOneOf(words, WANTS, from, at) ||
  words.word.slice(from, at).some((word, i) => word === "to" && i > 0 && isOneOf(words, from + i - 1, HAS));
const HAS = listOf("had has have");

/** "£2,000 had been taken out of her account", "had £900 withdrawn": gone, and nobody asked her to do it. */
function isTakenAlready(words: Words, from: number, at: number, to: number): boolean {
  // "£200 in cash had been withdrawn with her card".
  if (words.word[to] === "had" && words.word[to + 1] === "been" && isOneOf(words, to + 2, TAKEN)) return true;
  for (let i = Math.max(from, at - 3); i < to; i++) {
    if (!isOneOf(words, i, TAKEN)) continue;
    const before = Math.max(from, i - 5);
    if (!hasOneOf(words, HAD, before, i) || hasOneOf(words, OF_ONE, before, i)) return false;
    return hasOneOf(words, BEEN_DONE, before, i) || i >= at;
  }
  return false;
}
const TAKEN = listOf("taken withdrawn transferred drawn stolen");
const HAD = listOf("had");
const BEEN_DONE = listOf("been");
const OF_ONE = listOf("he she they i we");

const ORDERED = listOf("must should would");
/** "That afternoon", "that paying by transfer", "that only by sharing": what follows tells of nobody's theft. */
const NO_STORY = /^(?:morning|afternoon|evening|night|day|week|weekend|same|only|by|unless|if|to|[a-z]{2,}ing)$/;

const COLLECTORS = listOf("courier driver runner taxi cab van bike lad chap colleague officer");

const WANTED =
  "want wants wanted wanting ask asks asked asking need needs needed needing request requests requested requesting demand demands demanded demanding instructed instructing persuade persuaded encouraged insisted required requires must";
export const WANTS = listOf(WANTED);
/** "Wanted that AnyDesk on", "fed it into that machine". */
const WHICH = listOf(`${WANTED} in into to at on of with from by`);
export const DETAILS: ReadonlySet<Ask> = new Set<Ask>([
  "bank_details",
  "card_details",
  "pin_or_password",
  "personal_details",
]);
