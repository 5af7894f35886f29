/** What a published text says of such calls in general, in the midst of one that it tells: nothing in it was asked in that one. */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, listOfWords, nextOf, setOf } from "./vocabulary.ts";

/** "The victim is then told to take out cash", "criminals will ask for your PIN": in the present tense, of nobody in particular. */
export function isToldAtLarge(words: Words, facts: Facts): boolean {
  const { from, to, cues, dates } = facts;
  if (dates.some(({ said }) => said.kind !== "period")) return false;
  const isUsual = hasOneOf(words, USUALLY, from, to) || isOfSome(words, from);
  let isAtLarge = isUsual || cues.some(({ means }) => means.cue === "general");
  for (let at = nextOf(words, TELLING, from, to); at >= 0; at = nextOf(words, TELLING, at + 1, to)) {
    const word = words.word[at] ?? "";
    const next = words.word[at + 1] ?? "";
    if (YOU.has(word) || MAY.has(word) || SUCH_PEOPLE.has(word) || (IS.has(word) && THEN.has(next))) isAtLarge = true;
    // "He warned", "she added": whoever explains it.
    if (OF_ONE.has(word) && !SPEAKS.has(next)) return false;
    if (word === "the" && ONE.has(next)) return false;
    if (FINITE.has(word)) return false;
    if (isUsual) continue;
    if (PAST.has(word) && !isPassiveNow(words, from, at)) return false;
    if (PAST_OR_PART.has(word) && isOneOf(words, at - 1, DOERS)) return false;
  }
  return isAtLarge;
}

/** "In some cases vouchers are to be bought", "in another version", "as a rule": not in the one that is told. */
const isOfSome = (words: Words, from: number): boolean =>
  (words.word[from] === "in" && isOneOf(words, from + 1, SOME) && hasOneOf(words, VERSIONS, from + 2, from + 4)) ||
  (words.word[from] === "as" && words.word[from + 2] === "rule");
const SOME = listOf("some many most other another earlier similar previous");
const VERSIONS = listOf("cases case instances versions version variations examples reports incidents ones");

/** "Are told", "is then asked". */
const isPassiveNow = (words: Words, from: number, at: number): boolean =>
  words.word.slice(Math.max(from, at - 3), at).some((word) => IS.has(word));

const MAY = setOf("may might will");
const YOU = setOf("you your yourself");
const SUCH_PEOPLE = setOf("criminals fraudsters scammers offenders callers conmen crooks tricksters victims");
const IS = setOf("is are be been being");
const THEN = setOf("then next often usually sometimes also");
const OF_ONE = setOf("he she");
const ONE = setOf("woman man couple pensioner resident");
const SPEAKS = setOf("said says added adds warned warns explained explains stressed urged continued");
const USUALLY = listOf("often usually typically commonly generally normally");
const FINITE = setOf("was were had did gave rang withdrew took came began spoke went fell drew");
/** Past, or "bought" and "told" of what is done now. */
const PAST = setOf(
  "told asked claimed persuaded instructed convinced wanted phoned lost transferred bought handed demanded needed parted posted moved got received answered agreed downloaded installed allowed purchased spent tricked conned duped contacted",
);
/** "A courier sent to the house", "a payment made": past where somebody stands before it who did it. */
const PAST_OR_PART = setOf("called paid sent made left");
const DOERS = listOf(
  "they who and then it criminals fraudsters scammers offenders callers conmen victims victim caller fraudster",
);

/** "The victims were told to withdraw cash", "they asked both for a PIN": what was wanted of all of them. */
export function isToldOfAll(words: Words, { from, to }: Facts): boolean {
  for (let at = from; at < to - 1; at++) {
    if (!isOneOf(words, at, ALL) && !SUCH_PEOPLE.has(words.word[at] ?? "")) continue;
    const next = words.word[at + 1] ?? "";
    const done = BETWEEN.has(next) ? (words.word[at + 2] ?? "") : next;
    if (PAST.has(done) || FINITE.has(done)) return true;
  }
  return false;
}
/** "In each case the caller wanted …", "in all three cases". */
export function isOfEachCase(words: Words, { from, to }: Facts): boolean {
  if (words.word[from] !== "in" || !EVERY.has(words.word[from + 1] ?? "")) return false;
  return words.word.slice(from + 2, Math.min(to, from + 5)).some((word) => CASES.has(word));
}
const EVERY = setOf("each every all both");
const CASES = setOf("case cases instance instances");

const ALL = listOf("they all both each residents pensioners women men");
const BETWEEN = setOf("then also all both each");
/** All words by which it is told: a rule about another has no effect until that word is here. */
const TELLING = listOfWords([
  ...YOU,
  ...MAY,
  ...SUCH_PEOPLE,
  ...IS,
  ...OF_ONE,
  "the",
  ...FINITE,
  ...PAST,
  ...PAST_OR_PART,
]);
