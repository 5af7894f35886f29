/** What a published text says of such calls in general, in the midst of one that it tells: nothing in it was asked in that one. */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

/** "The victim is then told to take out cash", "criminals will ask for your PIN": in the present tense, of nobody in particular. */
export function isToldAtLarge(words: Words, facts: Facts): boolean {
  const { from, to, cues, dates } = facts;
  if (dates.some(({ said }) => said.kind !== "period")) return false;
  let isAtLarge = cues.some(({ means }) => means.cue === "general");
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    const next = words.word[at + 1] ?? "";
    if (YOU.has(word) || SUCH_PEOPLE.has(word) || (IS.has(word) && THEN.has(next))) isAtLarge = true;
    // "He warned", "she added": whoever explains it.
    if (OF_ONE.has(word) && !SPEAKS.has(next)) return false;
    if (word === "the" && ONE.has(next)) return false;
    if (PAST.has(word) && !isPassiveNow(words, from, at)) return false;
  }
  return isAtLarge;
}

/** "Are told", "is then asked". */
const isPassiveNow = (words: Words, from: number, at: number): boolean =>
  words.word.slice(Math.max(from, at - 3), at).some((word) => IS.has(word));

const YOU = setOf("you your yourself");
const SUCH_PEOPLE = setOf("criminals fraudsters scammers offenders callers conmen crooks tricksters victims");
const IS = setOf("is are be been being");
const THEN = setOf("then next often usually sometimes also");
const OF_ONE = setOf("he she");
const ONE = setOf("woman man couple pensioner resident");
const SPEAKS = setOf("said says added adds warned warns explained explains stressed urged continued");
const PAST = setOf(
  "was were had did told asked claimed gave persuaded instructed convinced wanted rang phoned called lost withdrew transferred paid bought handed demanded took came needed began spoke parted sent posted moved got made went received answered agreed downloaded installed allowed purchased spent left fell tricked conned duped contacted drew",
);
