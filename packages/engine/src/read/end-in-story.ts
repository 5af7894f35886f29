/** Ends of calls that are only in the caller's story, or said by somebody else who would not know. */
import type { Facts } from "./annotate.ts";
import { BE, near, SAYS } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";

const BODIES = new Set("officers police bank fraudsters someone somebody staff".split(" "));
/** "officers had spotted fraudulent activity", "he told her", "he told the woman that": what the person did not see or say. */
export const isTheirs = (words: Words, { from }: Facts, { from: at, pattern }: Hit<Cue>): boolean =>
  (pattern.startsWith("(recognised") && near(words, from, at, 3, BODIES)) || isToldHer(words, at);

const TOLD = new Set("told asked informed advised reminded".split(" "));
const isToldHer = (words: Words, at: number): boolean => {
  if (!TOLD.has(words.word[at] ?? "")) return false;
  const teller = words.word[at - 1] ?? "";
  const [first = "", second = ""] = words.word.slice(at + 1, at + 3);
  if (teller === "he" && (first === "her" || (first === "the" && /^(?:woman|lady|girl)$/.test(second)))) return true;
  return /^(?:caller|fraudster|scammer|conman|voice|recording)$/.test(teller) && HEARERS.has(first);
};

/** "said that money was taken from her account": the caller's story. */
export const isClaimed = (words: Words, facts: Facts, cue: Hit<Cue>): boolean =>
  CLAIMS.test(cue.pattern) && (isSaid(words, facts, cue.from) || isSaidAfter(words, facts, cue));
const CLAIMS = /^(?:\(money|<money>|\(stole|\(all\|lot)/;

const SAID_REACH = 12;
/** Whether a caller says it: "my bank say £250 went" is said by who would know, "she told police" to who would hear. */
function isSaid(words: Words, { from }: Facts, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - SAID_REACH); i--) {
    if (!SAYS.has(words.word[i] ?? "")) continue;
    return !KNOW.has(words.word[i - 1] ?? "") && !KNOW.has(words.word[i + 1] ?? "");
  }
  return false;
}
const KNOW = new Set(
  "bank police officers force son daughter i we spokesman spokeswoman inspector sergeant constable".split(" "),
);

/** "Told her that her payment had failed": the caller's story. */
export const isFailureTold = (words: Words, facts: Facts, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(payment") && isSaid(words, facts, from);

/** "He said my money was not safe where it was", "the payment had been stopped, he told her, and it was all back". */
export const isToldSafe = (words: Words, facts: Facts, cue: Hit<Cue>): boolean =>
  words.word.slice(cue.from, cue.to).some((word) => SAFE.has(word)) &&
  (isSaid(words, facts, cue.from) || isToldThem(words, facts, cue.from));
const SAFE = new Set("safe secure back intercepted".split(" "));

/** "He told her", somewhere before: all that follows in the sentence may be his story. */
function isToldThem(words: Words, { from }: Facts, at: number): boolean {
  for (let i = from + 1; i < at - 1; i++)
    if (words.word[i] === "told" && CALLERS.has(words.word[i - 1] ?? "") && HEARERS.has(words.word[i + 1] ?? ""))
      return true;
  return false;
}
const CALLERS = new Set("he she they caller man woman fraudster scammer voice".split(" "));

/** "A call about £600 spent on my card", "did I recognise it": what callers frighten people with. */
export function isStoryOf(words: Words, facts: Facts, cue: Hit<Cue>): boolean {
  for (let i = facts.from; i < facts.to; i++) if (DOUBTS.has(words.word[i] ?? "")) return true;
  return (
    isSaid(words, facts, cue.from) || near(words, facts.from, cue.from, 12, STORY_OF) || isSaidAfter(words, facts, cue)
  );
}

/** "Her account was being emptied, he told her": not "£900 had gone, she told police". */
function isSaidAfter(words: Words, { to }: Facts, cue: Hit<Cue>): boolean {
  for (let at = cue.to; at < Math.min(to - 1, cue.to + AFTER_REACH); at++) {
    if (!TELLS.test(words.word[at] ?? "") || KNOW.has(words.word[at - 1] ?? "")) continue;
    return HEARERS.has(words.word[at + 1] ?? "") || BE.has(words.word[at - 1] ?? "");
  }
  return false;
}
const AFTER_REACH = 14;
const TELLS = /^(?:told|informed|warned|assured)$/;
const HEARERS = new Set("me us her him them".split(" "));
const DOUBTS = new Set("recognise recognize authorise authorize press pressing cancel query approve".split(" "));
const STORY_OF = new Set(
  "about regarding re message recording voice saying alleging because supposedly allegedly apparently".split(" "),
);

/** "He said they had control of my laptop": the caller's story. */
export function isToldOf(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  if (!words.word.slice(at, to).some((word) => HOLDS.has(word))) return false;
  for (let i = at - 1; i >= Math.max(from, at - HELD_REACH); i--) {
    if (SAYS.has(words.word[i] ?? "")) return !DOERS_OWN.test(words.word[i - 1] ?? "");
  }
  return false;
}
const HELD_REACH = 7;
const HOLDS = new Set(["had", "took", "gained", "got", "obtained"]);
const DOERS_OWN = /^(?:i|we)$/;
