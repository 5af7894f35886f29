/** Phrases about the end of a call whose words are turned by those about them: it was the caller's doing, or the other way round. */
import type { Facts } from "./annotate.ts";
import { BE } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** "She pay.", "Didn't.": said so only where the sentence ends with it. */
export const isWordOfItsOwn = ({ means }: Hit<Cue>): boolean => "alone" in means;

/** "She was told not in her postcode", "kept her on the phone", "payment declined, try another card": no answer of whoever was rung. */
export function isNoAnswer(words: Words, facts: Facts, cue: Hit<Cue>): boolean {
  const { from, to } = cue;
  if (isWordOfItsOwn(cue)) return to < facts.to;
  // "The money disappeared".
  if (isOneOf(words, from, VANISHES) && isOneOf(words, from - 1, MONEY)) return true;
  if (isOneOf(words, from, SAID_TO) && isOneOf(words, from - 1, BE)) return true;
  // "Ring the number on your card, they said, so I did".
  if (words.word[to - 1] === "so" && ((words.marks[to - 1] ?? 0) & Mark.comma) !== 0) return true;
  // "We don't have any more at present".
  if (words.word[to - 1] === "any" && isOneOf(words, to, MORE)) return true;
  // "He said it is very bad": what it was like.
  if (words.word[to - 1] === "it" && isOneOf(words, from, SAID) && isOneOf(words, to, IS)) return true;
  if (words.word[from] === "declined")
    return isOneOf(words, from - 1, BE) || isOneOf(words, from - 1, PAYMENTS) || isOneOf(words, from + 1, PERSONS);
  // "The council's refuse team", "pressing it is how you refuse them".
  if (words.word[from] === "refuse") return isOneOf(words, from + 1, BINS) || words.word[from - 1] === "you";
  if (words.word[from] === "kept" && words.word[to - 1] === "on") return isOneOf(words, to, LINE);
  // "I've dropped my phone down the loo": what callers say to mothers.
  return isOneOf(words, from, DROPPED) && words.word[to] === "the" && isOneOf(words, to + 1, DRAINS);
}
const VANISHES = listOf("disappeared vanished evaporated");
const MONEY = listOf("money cash funds savings it all account");
const MORE = listOf("more further details idea information");
const SAID_TO = listOf("told asked informed invited advised offered");
const SAID = listOf("said told");
const IS = listOf("is was isn't wasn't will would has had can could");
const PAYMENTS = listOf("payment payments card card's cards transaction charge it's been");
const PERSONS = listOf("me him her them us");
const BINS = listOf(
  "team collection collections collector collectors lorry bin bins sack sacks truck department centre tip",
);
const LINE = listOf("phone line the telephone for");
const DROPPED = listOf("dropped put");
const DRAINS = listOf("loo toilet bog lavvy lavatory sink drain bath pan");

/** "The bank has refunded none of it". */
export const isNoneBack = (words: Words, { to }: Hit<Cue>): boolean => isOneOf(words, to, NONE);
const NONE = listOf("none nothing");

/** "Took it for a swindle": for what it was. */
export const isTakenFor = (words: Words, { from, to }: Hit<Cue>): boolean =>
  isOneOf(words, to, FOR) && to - from >= 2 && isOneOf(words, to - 2, TOOK) && isOneOf(words, to - 1, THAT);
const FOR = listOf("for");
const TOOK = listOf("took taken");
const THAT = listOf("it that them him her this");

/** "Got some of it back": the rest is gone. */
export const isPartBack = (words: Words, { from, to }: Hit<Cue>): boolean => hasOneOf(words, PART, from, to);
const PART = listOf("some part half bit little most");

/** "I'd sent back £4,000": what whoever was rung returned of a refund that never was. */
export function isSentBack(words: Words, { from }: Hit<Cue>): boolean {
  if (!isOneOf(words, from, SENT)) return false;
  const doer = isOneOf(words, from - 1, HELPERS) ? from - 2 : from - 1;
  return isOneOf(words, doer, DOERS);
}
const SENT = listOf("sent paid gave handed");
const HELPERS = listOf("had have then duly dutifully even already just");
const DOERS = listOf("i we i'd we'd i've we've she'd he'd so");

/** "All my accounts will be stopped unless I press 1". */
export const isThreatened = (words: Words, { from, to }: Hit<Cue>): boolean =>
  isOneOf(words, from, HELD) && (hasOneOf(words, WILL, from, to) || isOneOf(words, to, UNLESS));
const HELD = listOf("card cards account accounts");
const WILL = listOf("will would be");
const UNLESS = listOf("unless if");
