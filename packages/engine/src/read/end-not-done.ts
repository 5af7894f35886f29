/** Ends of calls that are told and did not come about: denied, hoped for, bidden, promised, supposed. */
import type { Facts } from "./annotate.ts";
import { BE, near, SAYS } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { Mark, type Words } from "./sentences.ts";

const BIDDING = new Set("told asked should advised must urged".split(" "));
/** "is told to hang up": advice, in whatever sentence. */
export const isBidden = (words: Words, { from }: Facts, at: number): boolean =>
  words.word[at - 1] === "to" && near(words, from, at, 3, BIDDING);

const DENIALS = new Set(
  "not never didn't did'nt wouldn't hadn't without refused declined no nobody none neither don't haven't wasn't couldn't cannot can't won't".split(
    " ",
  ),
);
/** "Nobody paid"; "they do not think that anyone is out of pocket", where the denial may stand further off. */
export const isDenied = (words: Words, { from }: Facts, at: number): boolean =>
  near(words, from, at, 4, DENIALS) || (near(words, from, at, 3, ANYBODY) && near(words, from, at, 10, DENIALS));
const ANYBODY = new Set("anyone anybody anything any".split(" "));

const HOPES = new Set(
  "to should would could might tried attempted asked asking wanted trying attempting if attempts attempt unless demanded requested demanding must need needed may can told will".split(
    " ",
  ),
);
/** "asked her to transfer £2,000", "tried to get him to pay": wanted, not done. */
export function isHoped(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  // "Asked her to confirm her address, which she did".
  if (OBEYED.test(words.word[to - 1] ?? "") && DOERS.has(words.word[to - 2] ?? "")) return false;
  // What is said with its doer is done, unless the clause only supposes it: "I'm ashamed to say I sent it".
  if (DOERS.has(words.word[at] ?? "")) return near(words, from, at, 2, SUPPOSES);
  // "told that his number was going to a criminal, transferred £400": after a comma somebody else's doing begins.
  if ((words.marks[at] ?? 0) & Mark.comma && (words.word[at] ?? "").endsWith("ed")) return false;
  return near(words, from, at, 3, HOPES) && !near(words, from, at, 4, PERSUADED);
}
/** "Victims, often elderly, can lose thousands": what may be. */
export const isOnlyPossible = (words: Words, { from, to }: Hit<Cue>): boolean => {
  for (let at = from; at < to - 1; at++)
    if (
      /^(?:can|could|may|might|would)$/.test(words.word[at] ?? "") &&
      /^(?:lose|be|have|end)$/.test(words.word[at + 1] ?? "")
    )
      return true;
  return false;
};

const DOERS = new Set("i we she he they and so then who duly foolishly stupidly".split(" "));
const OBEYED = /^(?:did|obliged|complied|agreed)$/;
const SUPPOSES = new Set(
  "if unless until before once whether till would could can should might will did do does shall may".split(" "),
);
const PERSUADED = new Set(
  "persuaded tricked conned convinced duped got led talked fooled pressured coerced".split(" "),
);

/** "If I did not pay": what is threatened or supposed. */
export const isOnlyIf = (words: Words, { from }: Facts, at: number): boolean => near(words, from, at, 4, CONDITIONS);
const CONDITIONS = new Set("if unless whether".split(" "));

export const isBidding = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from] === "not" && /^(?:do|to)$/.test(words.word[from - 1] ?? "");

/** "She was told to hand over her card": told, and not telling. */
export function isPassive(words: Words, { from, to }: Hit<Cue>): boolean {
  for (let i = from + 1; i < to; i++)
    if (TOLD_TO.has(words.word[i] ?? "") && (BE.has(words.word[i - 1] ?? "") || words.word[i + 1] === "to"))
      return true;
  return false;
}
/** "She would be sent a cheque for £25,000". */
export const isPromised = (words: Words, { from }: Hit<Cue>): boolean =>
  TOLD_TO.has(words.word[from] ?? "") && words.word[from - 1] === "be";
const TOLD_TO = new Set("told given asked read sent paid shared".split(" "));

/** "How do I get my money back?", "we hope to be refunded". */
export const isSought = (words: Words, facts: Facts, { from }: Hit<Cue>): boolean =>
  near(words, facts.from, from, 8, SEEKS);
const SEEKS = new Set(
  "how help hope hoping want wants need trying chance please kindly possible likely whether deciding".split(" "),
);

/** "He needed my card in order to refund me", "officers would seek to recover the watches": meant by somebody, and not had. */
export const isOfferedBack = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(refund|reimburse|return|recover)") &&
  words.word[from - 1] === "to" &&
  !REFUSING.test(words.word[from - 2] ?? "");
const REFUSING = /^(?:refus\w+|un(?:able|willing)|able|how|going|trying|decline\w*|want|wants)$/;

/** "The driver, who is not suspected": the contrary. */
export const isNotStopped = (words: Words, { from }: Facts, { from: at }: Hit<Cue>): boolean =>
  STOPS_IT.test(words.word[at] ?? "") && near(words, from, at, 2, DENIALS);
const STOPS_IT =
  /^(?:stopped|prevented|blocked|foiled|thwarted|averted|suspected|twigged|realised|spotted|intercepted)$/;

// "Let", "put" and "read" are alike whether done or wanted.
const SAME_IN_PAST = new Set(["let", "put", "read"]);
const WANTS = new Set(
  "told asked asking wanted wants instructed urged persuading trying tried begged ordered".split(" "),
);
const FURTHEST_WANT = 14;
const JOINS = /^(?:and|or|then|to)$/;
/** "I was told to type in an address and let them on": the second thing wanted, unless somebody is said to have done it. */
export function isWanted(words: Words, { from }: Facts, first: number): boolean {
  const at = JOINS.test(words.word[first] ?? "") ? first + 1 : first;
  if (!SAME_IN_PAST.has(words.word[at] ?? "") || !JOINS.test(words.word[at - 1] ?? "")) return false;
  for (let i = at - 2; i >= Math.max(from, at - FURTHEST_WANT); i--) {
    if (WANTS.has(words.word[i] ?? "") || (SAYS.has(words.word[i] ?? "") && words.word[i + 1] === "to"))
      return words.word.slice(i + 1, i + 5).includes("to");
  }
  return false;
}
