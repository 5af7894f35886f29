/** Ends of calls that are only in the caller's story, or said by somebody else who would not know. */
import type { Facts } from "./annotate.ts";
import { BE, near, SAYS } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

const BODIES = listOf("officers police bank fraudsters someone somebody staff");
/** "officers had spotted fraudulent activity", "he told her", "he told the woman that": what the person did not see or say. */
export const isTheirs = (words: Words, { from }: Facts, { from: at, pattern }: Hit<Cue>): boolean =>
  (pattern.startsWith("(recognised") && near(words, from, at, 3, BODIES)) || isToldHer(words, from, at);

const TOLD = listOf("told asked informed advised reminded invited offered");
/** "He told her", "a policeman asked her for it", "we have asked them to write": not what whoever was rung answered. */
function isToldHer(words: Words, from: number, at: number): boolean {
  if (!isOneOf(words, at, TOLD)) return false;
  const first = words.word[at + 1];
  if (words.word[at - 1] === "he" && (first === "her" || (first === "the" && isOneOf(words, at + 2, WOMAN))))
    return true;
  if (!isOneOf(words, at + 1, HEARERS) || at === from) return false;
  if (isOneOf(words, at - 1, HAVE)) return true;
  const doer = words.word[at - 1] === "had" ? at - 2 : at - 1;
  return doer >= from && !((words.marks[at] ?? 0) & Mark.comma) && !isOneOf(words, doer, ANSWERS);
}
const WOMAN = listOf("woman lady girl");
const HAVE = listOf("have has we've i've they've");
const ANSWERS = listOf(
  "i we she he they and but so then just politely simply promptly only even also mum mam dad nan gran grandma grandad wife husband daughter son mother father brother sister aunt uncle friend neighbour lady woman man couple resident informant inft ip",
);

/** "said that money was taken from her account": the caller's story. */
export const isClaimed = (words: Words, facts: Facts, cue: Hit<Cue>): boolean =>
  CLAIMS.test(cue.pattern) && (isSaid(words, facts, cue.from) || isSaidAfter(words, facts, cue));
const CLAIMS = /^(?:\(money|<money>|\(stole|\(all\|lot)/;

const SAID_REACH = 12;
/** Whether a caller says it: "my bank say £250 went" is said by who would know, "she told police" to who would hear. */
function isSaid(words: Words, { from }: Facts, at: number): boolean {
  if (isAccordingTo(words, from, at)) return true;
  for (let i = at - 1; i >= Math.max(from, at - SAID_REACH); i--) {
    if (!isOneOf(words, i, SAYS) || isAside(words, i)) continue;
    return !isOneOf(words, i - 1, KNOW) && !isOneOf(words, i + 1, KNOW);
  }
  return false;
}
/** "According to the caller her money was gone", "- that money has gone", "or that her card had been used": a story in a list. */
const isAccordingTo = (words: Words, from: number, at: number): boolean =>
  (words.word[from] === "according" &&
    (isOneOf(words, from + 2, THEM) || (words.word[from + 2] === "the" && isOneOf(words, from + 3, CALLERS)))) ||
  (words.word[from] === "that" && at - from < SAID_REACH && !isOneOf(words, from + 1, DAYS)) ||
  hasStoryJoined(words, Math.max(from, at - STORY_REACH), at);
const THEM = listOf("him her them");
const DAYS = listOf("day night morning afternoon evening week was is would same time money");
const STORY_REACH = 6;
function hasStoryJoined(words: Words, from: number, at: number): boolean {
  const that = nextOf(words, THAT, from, at);
  return that > 0 && words.word[that - 1] === "or";
}
const THAT = listOf("that");

/** "As he said", "needless to say". */
const isAside = (words: Words, at: number): boolean =>
  (words.word[at - 2] === "as" && isOneOf(words, at - 1, CALLERS)) ||
  (words.word[at - 1] === "to" && isOneOf(words, at - 2, NEEDLESS));
const NEEDLESS = listOf("needless sad sorry sadly ashamed");
const KNOW = listOf("bank police officers force son daughter i we spokesman spokeswoman inspector sergeant constable");

/** "Told her that her payment had failed": the caller's story. */
export const isFailureTold = (words: Words, facts: Facts, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(payment") && isSaid(words, facts, from);

/** "He said my money was not safe where it was", "the payment had been stopped, he told her, and it was all back". */
export const isToldSafe = (words: Words, facts: Facts, cue: Hit<Cue>): boolean =>
  hasOneOf(words, SAFE, cue.from, cue.to) && (isSaid(words, facts, cue.from) || isToldThem(words, facts, cue.from));
const SAFE = listOf("safe secure back intercepted");

/** "He told her", somewhere before: all that follows in the sentence may be his story. */
function isToldThem(words: Words, { from }: Facts, at: number): boolean {
  for (let i = from + 1; i < at - 1; i++)
    if (words.word[i] === "told" && isOneOf(words, i - 1, CALLERS) && isOneOf(words, i + 1, HEARERS)) return true;
  return false;
}
const CALLERS = listOf("he she they caller man woman fraudster scammer voice");

/** "A call about £600 spent on my card", "did I recognise it": what callers frighten people with. */
export function isStoryOf(words: Words, facts: Facts, cue: Hit<Cue>): boolean {
  return (
    hasOneOf(words, DOUBTS, facts.from, facts.to) ||
    isSaid(words, facts, cue.from) ||
    near(words, facts.from, cue.from, 12, STORY_OF) ||
    isSaidAfter(words, facts, cue)
  );
}

/** "Her account was being emptied, he told her": not "£900 had gone, she told police". */
function isSaidAfter(words: Words, { to }: Facts, cue: Hit<Cue>): boolean {
  const end = Math.min(to - 1, cue.to + AFTER_REACH);
  // "Her card had been used, the caller claimed".
  for (let at = nextOf(words, CALLERS_SAY, cue.to, end); at >= 0; at = nextOf(words, CALLERS_SAY, at + 1, end))
    if (isOneOf(words, at + 1, SAYS) && isSetOff(words, at)) return true;
  for (let at = nextOf(words, TELLS, cue.to, end); at >= 0; at = nextOf(words, TELLS, at + 1, end)) {
    if (isOneOf(words, at - 1, KNOW)) continue;
    return isOneOf(words, at + 1, HEARERS) || isOneOf(words, at - 1, BE);
  }
  return false;
}
const AFTER_REACH = 14;
/** ", the caller claimed," and not "after the caller told her". */
function isSetOff({ marks }: Words, at: number): boolean {
  const opens = (marks[at] ?? 0) | (marks[at - 1] ?? 0);
  return (opens & Mark.comma) !== 0 && ((marks[at + 2] ?? Mark.stop) & (Mark.comma | Mark.stop)) !== 0;
}
const CALLERS_SAY = listOf("caller callers fraudster fraudsters scammer scammers");
const TELLS = listOf("told informed warned assured");
const HEARERS = listOf("me us her him them");
const DOUBTS = listOf("recognise recognize authorise authorize press pressing cancel query approve");
const STORY_OF = listOf(
  "about regarding re message recording voice saying alleging because supposedly allegedly apparently",
);

/** "He said they had control of my laptop": the caller's story. */
export function isToldOf(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  if (!hasOneOf(words, HOLDS, at, to)) return false;
  for (let i = at - 1; i >= Math.max(from, at - HELD_REACH); i--) {
    // "A man who claimed to be from the council had her number": who he said he was, and not what.
    if (isOneOf(words, i, SAYS)) return !isOneOf(words, i - 1, DOERS_OWN) && words.word[i + 2] !== "be";
  }
  return false;
}
const HELD_REACH = 7;
const HOLDS = listOf("had took gained got obtained");
const DOERS_OWN = listOf("i we");
