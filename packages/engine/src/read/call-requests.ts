/** What a caller wants, from the caller's own words: a detail that is named is asked for only in some of them. */
import type { Ask } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { withAsked } from "./call-pieces.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import { listOfWords, nextOf } from "./vocabulary.ts";

export const DETAILS: ReadonlySet<Ask> = new Set<Ask>([
  "bank_details",
  "card_details",
  "pin_or_password",
  "personal_details",
]);
const REQUESTS =
  /^(?:what|what's|whats|which|confirm|verify|tell|give|read|need|want|enter|type|key|provide|say|have|take|send|spell|require|get|ask|fill|put|supply|repeat|let|could|may|can)$/;
const REQUEST_REACH = 14;

/** "Your account number was used in Texas" tells; "read me your account number" asks. */
export function withRequests(words: Words, facts: Facts, spoken: readonly Hit<Ask>[]): Facts {
  const isRequested = ({ from, to }: Hit<Cue>): boolean => {
    if (isFragment(words, facts) || isAskedAfter(words, to, facts.to)) return true;
    for (let at = from; at >= Math.max(facts.from, from - REQUEST_REACH); at--)
      if (REQUESTS.test(words.word[at] ?? "")) return true;
    return false;
  };
  const isAsked = (cue: Hit<Cue>): boolean =>
    cue.means.cue !== "ask" || !DETAILS.has(cue.means.ask) || isRequested(cue);
  return withAsked(facts.cues.every(isAsked) ? facts : { ...facts, cues: facts.cues.filter(isAsked) }, spoken);
}

const AFTER_REACH = 8;
/** "The sixteen digits, please", "the four numbers you use, just type them in": named first and asked for after. */
function isAskedAfter(words: Words, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + AFTER_REACH); at++) {
    const word = words.word[at] ?? "";
    if (word === "please") return true;
    if (SAY_IT.has(word) && /^(?:it|them|those|me)$/.test(words.word[at + 1] ?? "")) return true;
  }
  return false;
}
const SAY_IT = new Set("read type say key tell give spell enter".split(" "));

const FRAGMENT_WORDS = 9;
/** "Full name, first line of the address and date of birth?", "Only the long number on the card so I can find you." */
const LONG_FRAGMENT = 16;
const ONLY = /^(?:only|just)$/;
const isQuestion = (words: Words, to: number): boolean => words.folded.charAt(words.end[to - 1] ?? 0) === "?";
const VERBS = listOfWords("is are was were been be has have had am will would".split(" "));
/** "Date of birth?", "The sixteen digits.": a thing named and nothing said of it is a thing asked for. */
const isFragment = (words: Words, { from, to }: Facts): boolean =>
  to - from <= (ONLY.test(words.word[from] ?? "") || isQuestion(words, to) ? LONG_FRAGMENT : FRAGMENT_WORDS) &&
  nextOf(words, VERBS, from, to) < 0;

const DENIES = listOfWords("never don't not won't".split(" "));
/** "We will never ask for your PIN": said of what is not asked. */
export const isNever = (words: Words, { from, to }: Facts): boolean => {
  for (let at = nextOf(words, DENIES, from, to); at >= 0; at = nextOf(words, DENIES, at + 1, to)) {
    if (words.word[at] === "never" && words.word[at - 1] !== "you") return true;
    if (words.word[at] !== "never" && /^(?:need|ask|want|require|asking)$/.test(words.word[at + 1] ?? "")) return true;
  }
  return false;
};
