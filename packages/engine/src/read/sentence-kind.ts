/** Sentences of a published text that tell of no call: advice, how such calls go, headings. */
import type { Facts } from "./annotate.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

const IMPERATIVES = listOf(
  "hang put report do don't call contact wait ring take stop be use remember ask note make check listen think forward tell speak",
);
const LEADS_IMPERATIVE = listOf("and or should to please then always must can");
const PRETENDS = listOf("pretending pretended pretend claiming claimed claim purporting purported supposed alleged");
const WHOEVER = new Set("those anyone anybody everyone".split(" "));
const TELLS = new Set<string>(["event", "ended", "lost", "lost-unless", "stopped", "gave"]);

/** What to do and what never happens. A sentence about a particular day or person is not advice, whatever it says. */
export function isAdvice(words: Words, sentence: Facts): boolean {
  const { from, to, cues } = sentence;
  let weight = 0;
  for (const { from: at, means } of cues) {
    if (means.cue !== "advice") continue;
    // "cold call and ask" is what callers do; "Call your bank" is advice.
    if (
      isOneOf(words, at, IMPERATIVES) &&
      at > from &&
      (words.marks[at] ?? 0) === 0 &&
      !isOneOf(words, at - 1, LEADS_IMPERATIVE)
    )
      continue;
    // "Pretending to be from the police".
    if (words.word[at - 1] === "to" && isOneOf(words, at - 2, PRETENDS)) continue;
    if (isToldToOne(words, at)) continue;
    weight += at - from < 4 ? 2 : 1;
  }
  if (deniesOfHonest(words, from, to)) weight += 2;
  if (speaks(words, from, sentence.ranked) && words.word.slice(from, to).includes("never")) return true;
  if (weight === 0) return false;
  const addressed = cues.some(
    ({ from: at, pattern, means }) => means.cue === "advice" && at - from < 2 && /^\((?:if|those)\|/.test(pattern),
  );
  if (addressed && sentence.dates.length === 0) return true;
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (word === "you" || word === "your" || word === "please") weight += 1;
    if (word === "never" && at - from < 14) weight += 1;
  }
  // "Those who have given card numbers should contact their bank", "anyone rung by them is urged to ring 101".
  if (WHOEVER.has(words.word[from] ?? "") && isToDo(words, from, to)) weight += 2;
  const told = cues.filter(({ means }) => TELLS.has(means.cue)).length;
  return weight >= 2 && weight > told;
}

function isToDo(words: Words, from: number, to: number): boolean {
  for (let at = nextOf(words, SHOULD, from, to); at >= 0; at = nextOf(words, SHOULD, at + 1, to))
    if (words.word[at] === "should" || (isOneOf(words, at - 1, IS) && words.word[at + 1] === "to")) return true;
  return false;
}
const SHOULD = listOf("should urged advised asked encouraged reminded requested invited warned");
const IS = listOf("is are");

/** "No officer will ever send for your card", "nobody should press 1", "nor will they ask for it": of all the honest, or to all. */
function deniesOfHonest(words: Words, from: number, to: number): boolean {
  for (let at = nextOf(words, NO_ONE, from, to); at >= 0; at = nextOf(words, NO_ONE, at + 1, to)) {
    // "None of the victims would give it".
    if (words.word[at + 1] === "of") continue;
    const isAll = isOneOf(words, at, ALONE);
    const end = Math.min(to, at + DENIAL_REACH);
    const will = isAll ? (isOneOf(words, at + 1, WILL) ? at + 1 : -1) : nextOf(words, WILL, at + 1, end);
    if (will < 0 || !hasOneOf(words, ASKS, will + 1, Math.min(to, will + ASK_REACH))) continue;
    if (isAll || hasOneOf(words, HONEST, at + 1, will)) return true;
  }
  return false;
}
const NO_ONE = listOf("no neither none nobody nor");
const ALONE = listOf("none nobody nor");
const DENIAL_REACH = 14;
const WILL = listOf("will would should ever must");
const ASK_REACH = 6;
const ASKS = listOf(
  "ask asks asked call contact ring phone request require want demand tell send visit come collect instruct need have press give share",
);
const HONEST = listOf(
  "officer officers police policeman bank banks building company companies hmrc council department force forces authority official officials detective organisation organisations government firm microsoft amazon bt staff court caller lawyer solicitor",
);

/** "He was advised to take it all out": what a caller told somebody. */
const isToldToOne = (words: Words, at: number): boolean => {
  const be = isOneOf(words, at - 1, THEN) ? at - 2 : at - 1;
  return isOneOf(words, at, ADVISED) && isOneOf(words, be, BE) && isOneOf(words, be - 1, ONE);
};
const ADVISED = listOf("advised urged reminded");
const THEN = listOf("then next also even further");
const BE = listOf("was were is being been");
const ONE = listOf("he she i we who they victim woman man pensioner couple");

/** How such calls go: the present tense of the callers' doings, or "may", with nobody in particular. */
export function isGeneral(words: Words, { from, to, cues, dates, ranked }: Facts): boolean {
  const general = cues.filter(({ means }) => means.cue === "general").length;
  if (general === 0 || dates.some(({ said }) => said.kind !== "period")) return false;
  const told = words.word.slice(from, to);
  if (
    told.some(
      (word, i) => /^(?:she|he)$/.test(word) || (word === "the" && /^(?:woman|man|couple)$/.test(told[i + 1] ?? "")),
    )
  )
    return false;
  // "The inspector said fraudsters often pose as …": the past tense is the speaker's.
  if (speaks(words, from, ranked) && general > 0) return true;
  let past = 0;
  for (let at = from; at < to; at++)
    if (/^(?:was|were|had|did|told|said|asked|claimed)$/.test(words.word[at] ?? "")) past++;
  return past === 0;
}

const SPEAKS = /^(?:said|says|explained|urged|stressed|warned|added|asked|described|hoped|commented|advised|told)$/;
function speaks(words: Words, from: number, ranked: Facts["ranked"]): boolean {
  const [speaker] = ranked;
  if (!speaker || speaker.from - from > 3) return false;
  return words.word.slice(speaker.to, speaker.to + 16).some((word) => SPEAKS.test(word));
}

/** A few words without an end of their own. */
export const isHeading = (words: Words, { from, to, dates, cues }: Facts): boolean => {
  if (to - from > 6 || dates.length > 0) return false;
  // The last words of a text have no word after them that could show how they end.
  if (words.marks[to] === undefined) return cues.length === 0 || !/^[.!?]/.test(words.folded.slice(words.end[to - 1]));
  const mark = words.marks[to] ?? 0;
  return (mark & (Mark.stop | Mark.comma)) === 0 && (mark & (Mark.line | Mark.blankLine | Mark.colon)) !== 0;
};
