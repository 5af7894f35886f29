/** Ends of calls that are told and did not come about: denied, hoped for, bidden, promised, supposed. */
import type { Facts } from "./annotate.ts";
import { BE, near, SAYS } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { Mark, type Words } from "./sentences.ts";
import { isOneOf, lastOf, listOf } from "./vocabulary.ts";

/** "Had she, he asked, transferred £9,000?": nobody says so. */
export const isAskedOf = ({ folded, end }: Words, { to }: Facts): boolean => folded.startsWith("?", end[to - 1]);

const BIDDING = listOf("told asked should advised must urged");
/** "is told to hang up": advice, in whatever sentence. */
export const isBidden = (words: Words, { from }: Facts, at: number): boolean =>
  words.word[at - 1] === "to" && near(words, from, at, 3, BIDDING);

const DENIALS = listOf(
  "not never didn't did'nt wouldn't hadn't without refused declined no nobody none neither don't haven't wasn't couldn't cannot can't won't",
);
/** "Nobody paid"; "they do not think that anyone is out of pocket", where the denial may stand further off. */
export const isDenied = (words: Words, { from }: Facts, at: number): boolean =>
  // "Wanted the account no. I read it out": a number.
  !(words.word[at - 1] === "no" && isOneOf(words, at - 2, NUMBERED)) &&
  (near(words, from, at, 4, DENIALS) || (near(words, from, at, 3, ANYBODY) && near(words, from, at, 10, DENIALS)));
const NUMBERED = listOf("account acct acc card phone reference");
const ANYBODY = listOf("anyone anybody anything any");

const HOPES = listOf(
  "to should would could might tried attempted asked asking wanted trying attempting if attempts attempt unless demanded requested demanding must need needed may can told will",
);
/** "asked her to transfer £2,000", "tried to get him to pay": wanted, not done. */
export function isHoped(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  // "Asked her to confirm her address, which she did".
  if (isOneOf(words, to - 1, OBEYED) && isOneOf(words, to - 2, DOERS)) return false;
  // What is said with its doer is done, unless the clause only supposes it: "I'm ashamed to say I sent it".
  if (isOneOf(words, at, DOERS)) return near(words, from, at, 2, SUPPOSES);
  // "told that his number was going to a criminal, transferred £400": after a comma somebody else's doing begins.
  if ((words.marks[at] ?? 0) & Mark.comma && (words.word[at] ?? "").endsWith("ed")) return false;
  return near(words, from, at, 3, HOPES) && !near(words, from, at, 4, PERSUADED);
}
/** "Victims, often elderly, can lose thousands": what may be. */
export const isOnlyPossible = (words: Words, { from, to }: Hit<Cue>): boolean => {
  for (let at = from; at < to - 1; at++) if (isOneOf(words, at, MAY) && isOneOf(words, at + 1, HAPPEN)) return true;
  return false;
};
const MAY = listOf("can could may might would");
const HAPPEN = listOf("lose be have end");

const DOERS = listOf("i we she he they and so then who duly foolishly stupidly");
const OBEYED = listOf("did obliged complied agreed");
const SUPPOSES = listOf(
  "if unless until before once whether till would could can should might will did do does shall may",
);
const PERSUADED = listOf("persuaded tricked conned convinced duped got led talked fooled pressured coerced");

/** "Anyone who has lost money should ring": of nobody in particular. */
export function isOfWhoever(words: Words, { from }: Facts, { from: at }: Hit<Cue>): boolean {
  const who = lastOf(words, WHO, Math.max(from, at - WHOEVER_REACH), at);
  return who > from && isOneOf(words, who - 1, WHOEVER);
}
const WHOEVER_REACH = 8;
const WHO = listOf("who whose");
/** "If you've let a stranger into your machine": of nobody in particular. */
export const isIfYou = (words: Words, { from }: Facts): boolean =>
  words.word[from] === "if" && isOneOf(words, from + 1, ANY_OF_YOU);
const ANY_OF_YOU = listOf("you you've anyone anybody someone somebody");
const WHOEVER = listOf("anyone anybody those everyone");

/** "If I did not pay": what is threatened or supposed. */
export const isOnlyIf = (words: Words, { from }: Facts, at: number): boolean => near(words, from, at, 4, CONDITIONS);
const CONDITIONS = listOf("if unless whether");

export const isBidding = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from] === "not" && isOneOf(words, from - 1, BIDS);
const BIDS = listOf("do to");

/** "She was told to hand over her card": told, and not telling. */
export function isPassive(words: Words, { from, to }: Hit<Cue>): boolean {
  for (let i = from + 1; i < to; i++)
    if (isOneOf(words, i, TOLD_TO) && (isOneOf(words, i - 1, BE) || words.word[i + 1] === "to")) return true;
  return false;
}
/** "She would be sent a cheque for £25,000". */
export const isPromised = (words: Words, { from }: Hit<Cue>): boolean =>
  isOneOf(words, from, TOLD_TO) && words.word[from - 1] === "be";
const TOLD_TO = listOf("told given asked read sent paid shared");

/** "How do I get my money back?", "we hope to be refunded". */
export const isSought = (words: Words, facts: Facts, { from }: Hit<Cue>): boolean =>
  // "Trying to identify him and get it back".
  near(words, facts.from, words.word[from] === "get" && words.word[from - 1] === "and" ? from - 1 : from, 8, SEEKS);
const SEEKS = listOf(
  "how help hope hoping want wants need trying chance please kindly possible likely whether deciding",
);

/** "He needed my card in order to refund me", "officers would seek to recover the watches": meant by somebody, and not had. */
export const isOfferedBack = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(refund|reimburse|return|recover)") &&
  words.word[from - 1] === "to" &&
  !REFUSING.test(words.word[from - 2] ?? "");
const REFUSING = /^(?:refus\w+|un(?:able|willing)|able|how|going|trying|decline\w*|want|wants)$/;

/** "The driver, who is not suspected": the contrary. */
export const isNotStopped = (words: Words, { from }: Facts, { from: at }: Hit<Cue>): boolean =>
  isOneOf(words, at, STOPS_IT) && near(words, from, at, 2, DENIALS);
const STOPS_IT = listOf(
  "stopped prevented blocked foiled thwarted averted suspected twigged realised spotted intercepted",
);

// "Let", "put" and "read" are alike whether done or wanted.
const SAME_IN_PAST = listOf("let put read");
const WANTS = listOf("told asked asking wanted wants instructed urged persuading trying tried begged ordered");
const HAS = listOf("have i've we've was were is am are i'm");
const FURTHEST_WANT = 14;
const JOINS = listOf("and or then to");
/** "I was told to type in an address and let them on": the second thing wanted, unless somebody is said to have done it. */
export function isWanted(words: Words, { from }: Facts, first: number): boolean {
  const at = isOneOf(words, first, JOINS) ? first + 1 : first;
  if (!isOneOf(words, at, SAME_IN_PAST) || !isOneOf(words, at - 1, JOINS)) return false;
  for (let i = at - 2; i >= Math.max(from, at - FURTHEST_WANT); i--) {
    // "I've to load £50 on cards and read him the numbers".
    if (isOneOf(words, i, HAS) && words.word[i + 1] === "to") return true;
    if (isOneOf(words, i, WANTS) || (isOneOf(words, i, SAYS) && words.word[i + 1] === "to"))
      return words.word.slice(i + 1, i + 5).includes("to");
  }
  return false;
}
