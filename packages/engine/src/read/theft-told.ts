/** Thefts that are told of: what thieves did or tried is the caller's story, or what came of it, and no demand. */
import type { Ask } from "../base/vocabulary.ts";
import type { Words } from "./sentences.ts";

/** "somebody was trying to take money out of her account": the story told, not what was asked. */
export function isTheft(words: Words, ask: Ask, from: number, at: number, to: number): boolean {
  if (ask === "press_key") return false;
  // "He said that a courier would come for it": who comes for things steals them by asking.
  if (COLLECTORS.has(words.word[at] ?? "")) return false;
  // "Told that her card would be collected", "that £800 must be given": an order.
  if (words.word.slice(at, to + 2).some((word) => ORDERED.has(word)) || /^ow(?:ed|es|ing)$/.test(words.word[at] ?? ""))
    return false;
  if (isTakenAlready(words, from, at, to)) return true;
  if (words.word.slice(at, to).some((word) => word === "trying" || word === "tried")) return true;
  for (let i = Math.max(from, at - 3); i < at; i++) {
    if (
      /^(?:trying|tried|attempting|attempted|someone|somebody|criminals|fraudsters|scammers|thieves|that|used)$/.test(
        words.word[i] ?? "",
      )
    ) {
      const next = words.word[i + 1] ?? "";
      if (words.word[i] === "that") return !NO_STORY.test(next) && !isOrder(words, i + 1, to + 3);
      // "Fraudsters took control of her computer": nobody else does.
      if (ask === "remote_access" && FRAUDSTERS.has(words.word[i] ?? "")) return false;
      // "When he tried to withdraw £900": as they had been told to.
      if (TRIES.has(words.word[i] ?? "") && isOfPerson(words, from, i)) continue;
      // "Someone had been trying to get her bank details": as they do by asking.
      return next !== "asked" && !(DETAILS.has(ask) && words.word.slice(i, at + 1).some((word) => GETS.has(word)));
    }
  }
  return false;
}

const FRAUDSTERS = new Set("criminals fraudsters scammers thieves".split(" "));
const TRIES = new Set("trying tried attempting attempted".split(" "));
function isOfPerson(words: Words, from: number, tries: number): boolean {
  let at = tries - 1;
  while (at > from && BEEN.has(words.word[at] ?? "")) at--;
  return PERSON.has(words.word[at] ?? "");
}
const BEEN = new Set("was were had been then also".split(" "));
const PERSON = new Set("i we she he victim pensioner couple resident customer".split(" "));
const GETS = new Set("get obtain extract gain find collect".split(" "));
/** "That they should", "that he needed her". */
const isOrder = (words: Words, from: number, at: number): boolean =>
  words.word
    .slice(from, at)
    .some(
      (word, i, said) =>
        ORDERED.has(word) || WANTS.has(word) || (word === "to" && /^(?:had|has|have)$/.test(said[i - 1] ?? "")),
    );

/** "£2,000 had been taken out of her account", "had £900 withdrawn": gone, and nobody asked her to do it. */
function isTakenAlready(words: Words, from: number, at: number, to: number): boolean {
  // "£200 in cash had been withdrawn with her card".
  if (words.word[to] === "had" && words.word[to + 1] === "been" && TAKEN.has(words.word[to + 2] ?? "")) return true;
  for (let i = Math.max(from, at - 3); i < to; i++) {
    if (!TAKEN.has(words.word[i] ?? "")) continue;
    const before = words.word.slice(Math.max(from, i - 5), i);
    if (!before.includes("had") || before.some((word) => OF_ONE.has(word))) return false;
    return before.includes("been") || i >= at;
  }
  return false;
}
const TAKEN = new Set("taken withdrawn transferred drawn stolen".split(" "));
const OF_ONE = new Set("he she they i we".split(" "));

const ORDERED = new Set("must should would".split(" "));
/** "That afternoon", "that paying by transfer", "that only by sharing": what follows tells of nobody's theft. */
const NO_STORY = /^(?:morning|afternoon|evening|night|day|week|weekend|same|only|by|unless|if|to|[a-z]{2,}ing)$/;

const COLLECTORS = new Set("courier driver runner taxi cab van bike lad chap colleague officer".split(" "));

export const WANTS = new Set(
  "want wants wanted wanting ask asks asked asking need needs needed needing request requests requested requesting demand demands demanded demanding instructed instructing persuade persuaded encouraged insisted required requires must".split(
    " ",
  ),
);
export const DETAILS: ReadonlySet<Ask> = new Set<Ask>([
  "bank_details",
  "card_details",
  "pin_or_password",
  "personal_details",
]);
