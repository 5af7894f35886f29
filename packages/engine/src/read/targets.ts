/**
 * Who was newly rung by what a sentence of a published text tells, and a total told only as a number. Whether one of the
 * people in it was rung is asked in is-target.ts.
 */
import type { Facts } from "./annotate.ts";
import { isTarget } from "./is-target.ts";
import { VICTIM_NOUNS } from "./lexicon/target-words.ts";
import type { Party } from "./party.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** People newly told of as having been rung, in order. */
export function newTargets(words: Words, sentence: Facts): Party[] {
  const found: Party[] = [];
  for (const party of sentence.parties) {
    const last = found.at(-1);
    if (!isTarget(words, sentence, party) && !(last && isLike(words, sentence, last, party))) continue;
    if (isLaterCall(words, party) || (last && isCountedAmong(words, last, party))) continue;
    // "Residents are warned after a woman lost …": of the two, only the woman was rung.
    if (last && last.plural && last.count === null && !party.plural) {
      found[found.length - 1] = party;
      continue;
    }
    if (last && !party.isOther && !party.ofGroup && !differs(last, party) && !livesElsewhere(sentence, last, party)) {
      found[found.length - 1] = withPerson(last, party);
      continue;
    }
    found.push(isAlso(words, party, sentence.to) ? { ...party, isOther: true } : party);
  }
  return found;
}

const DONE = new Set<string>(["event", "ended", "lost", "gave", "stopped", "ask"]);
/** Where what is told of one of several ends: "a woman of 70 and a man of 66 refused" is told of both. */
export function endOfTelling(words: Words, facts: Facts, target: Party, next: Party | undefined): number {
  const { cues, to, dates, places } = facts;
  if (!next) return to;
  const isBoth =
    words.word[next.from - 1] === "and" &&
    next.from - target.to <= BOTH_REACH &&
    // A day or a town is of the second alone.
    ![...dates, ...places].some(({ from }) => from > next.from) &&
    !cues.some(({ means, from }) => DONE.has(means.cue) && from >= target.from && from < next.from);
  return isBoth ? to : startOfTelling(words, facts, next, target.to);
}

const SUM_REACH = 8;
const OUT_OF = listOf("from by of");
const OF_SUM = listOf(
  "was were been had went gone taken stolen lost given handed paid sent got out over to the from of by account accounts fraudsters scammers suspects courier thieves savings cash in and a",
);
/** "£750 from someone in Lydd, £5,000 was given to them by a man of 87": told from the sum on. */
export function startOfTelling(words: Words, { amounts }: Facts, { from }: Party, after: number): number {
  const sum = amounts.findLast((one) => one.from >= after && one.to <= from);
  if (!sum || from - sum.to > SUM_REACH || !isOneOf(words, from - 1, OUT_OF)) return from;
  for (let at = sum.to; at < from; at++) if (!isOneOf(words, at, OF_SUM) || (words.marks[at] ?? 0) !== 0) return from;
  return sum.from;
}
const BOTH_REACH = 4;

/** "In the first incident a woman of 76 lost …": the case is hers. */
const withPerson = (last: Party, { what, plural, gender, age }: Party): Party =>
  last.what === "calls" && !last.plural && what === "people" && !plural ? { ...last, gender, age } : last;

const HOME_REACH = 4;
/** "A woman from Deal who lost £600, a retired teacher from Hythe who lost £900": each of a town of their own. */
function livesElsewhere({ places }: Facts, last: Party, party: Party): boolean {
  if (last.plural || party.plural || last.what === "calls" || party.what === "calls") return false;
  const home = ({ to }: Party): string | undefined =>
    places.find((one) => one.kind === "town" && !one.ofBody && one.from > to && one.from < to + HOME_REACH)?.name;
  const there = home(party);
  return there !== undefined && home(last) !== undefined && there !== home(last);
}

const ALSO_REACH = 6;
const TO_WHOM = listOf("to with on against");
const ALIKE = listOf("similar same likewise");
const TOO_REACH = 8;
/** "Somebody in Deal was rung too", "a man of 70 was also called": not the one told before. */
function isAlso(words: Words, { from, to: at, what }: Party, to: number): boolean {
  if (what === "calls") return false;
  // "Something similar was done to a woman in Hythe".
  if (isOneOf(words, from - 1, TO_WHOM) && hasOneOf(words, ALIKE, Math.max(0, from - ALSO_REACH), from)) return true;
  for (let i = at; i < Math.min(to, at + TOO_REACH); i++) {
    const word = words.word[i];
    if (word === "also" && i - at < ALSO_REACH) return true;
    if (
      word === "too" &&
      (i + 1 === to || (words.marks[i + 1] ?? 0) !== 0 || /^(?:but|and)$/.test(words.word[i + 1] ?? ""))
    )
      return true;
  }
  return false;
}

/** "A man lost £8,000 and a woman more than £4,000": what the first did is said of both. */
const isLike = (words: Words, facts: Facts, last: Party, party: Party): boolean =>
  isNextInList(words, facts, last, party) || isLikeInSum(words, facts, last, party);

/** "… was taken from a woman of 80 at Leigh, £750 from someone in Westcliff and £600 from a man in Lydd". */
const isNextInList = (words: Words, { amounts }: Facts, last: Party, { isNew, plural, what, from }: Party): boolean =>
  isNew &&
  !plural &&
  what === "people" &&
  !last.plural &&
  words.word[from - 1] === "from" &&
  amounts.some((one) => one.to === from - 1 && one.from > last.to) &&
  amounts.some((one) => one.from < last.from || (one.from > last.to && one.to < from - 1));

const isLikeInSum = (words: Words, { amounts }: Facts, last: Party, party: Party): boolean =>
  party.isNew &&
  /^(?:and|while|but)$/.test(words.word[party.from - 1] ?? "") &&
  differs(last, party) &&
  amounts.some(({ from }) => from >= party.to && words.word.slice(party.to, from).every((word) => ABOUT.has(word)));
const ABOUT = new Set("more than over nearly almost about around some just under up to a further".split(" "));

/** "Two residents, one of whom lost £6,000": not told of apart from the other. */
const isCountedAmong = (words: Words, last: Party, { ofGroup, to, age }: Party): boolean =>
  last.plural &&
  last.count !== null &&
  ofGroup &&
  age === null &&
  words.word[to] === "of" &&
  words.word[to + 1] === "whom" &&
  (words.marks[to + 2] ?? 0) === 0;

/** "In the third call she said …": the same caller again, to the same person. */
const isLaterCall = (words: Words, { what, noun, to }: Party): boolean =>
  what === "calls" && noun === "call" && /^(?:she|he|they|her|his|their)$/.test(words.word[to] ?? "");

/** "The victim was rung": somebody told of as if known, where nobody has been. */
export function knownTarget(words: Words, sentence: Facts): Party | null {
  for (const party of sentence.parties) {
    if (party.isNew || party.plural || party.what === "calls" || words.word[party.from] !== "the") continue;
    // "The victim's accounts": in the caller's story, or of anybody.
    if ((words.word[party.to - 1] ?? "").endsWith("'s")) continue;
    if (!VICTIM_NOUNS.has(party.noun) && party.gender === null) continue;
    if (/^(?:is|are|may|might|should|can|will|would|says|then)$/.test(words.word[party.to] ?? "")) continue;
    if (party.from - sentence.from < 12 && isTarget(words, sentence, { ...party, isNew: true })) return party;
  }
  return null;
}

/** Two people in one sentence are two calls only where each is told apart from the other. */
function differs(a: Party, b: Party): boolean {
  if (a.plural || b.plural || a.what === "calls") return false;
  if (a.age !== null && b.age !== null && a.age !== b.age) return true;
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** "In another, on 18 May, a man …": the sentence tells of another call than the one before. */
export const beginsAnother = (words: Words, { from }: Facts): boolean =>
  (words.word[from] === "in" || words.word[from] === "on") &&
  (words.word[from + 1] === "another" ||
    (words.word[from + 1] === "a" &&
      /^(?:second|third|separate|further|similar|different)$/.test(words.word[from + 2] ?? "")));

const LATER = [
  ["later", "that"],
  ["later", "the"],
  ["most", "recently"],
  ["also", "being"],
  ["the", "next"],
  ["the", "following"],
  ["the", "same"],
] as const;
/** "Later that day a man was rung", "most recently a resident had been persuaded": whoever is newly told of is not the one before. */
export const beginsLater = ({ word }: Words, { from }: Facts): boolean =>
  LATER.some(([first, second]) => word[from] === first && word[from + 1] === second);

const COUNTED = new Set(
  "calls reports incidents cases attempts complaints frauds people victims residents crimes scams notifications offences".split(
    " ",
  ),
);

const HEARS = listOf(
  "police force constabulary council switchboard partnership team we officers fraud received logged reported recorded told taken",
);
const HEARS_REACH = 9;
/** "The force has had 60 calls", "40 calls from residents": not those that one person had. */
const isKnownToAll = (words: Words, from: number, party: Party): boolean =>
  words.word[party.to] === "from" || hasOneOf(words, HEARS, Math.max(from, party.from - HEARS_REACH), party.to + 4);

/** "They make forty calls to find one who is lonely": what callers do. */
const MAKES = /^(?:make|makes|making|get|gets|receive)$/;
const FEWEST_COUNTED = 3;
const BESIDES = listOf("other more further similar");
const TOLD_OF = /^(?:reported|made|lodged|recorded|suffered)$/;
const KNOWN = /^(?:all|these|those|the|both)$/;

const MANY_REPORTS = 10;
/** "Of the 543 reports that came in this year, …": told of first in that way. */
const isOfManyReports = (words: Words, from: number, { what, count, from: at }: Party): boolean =>
  what === "calls" &&
  (count ?? 0) >= MANY_REPORTS &&
  words.word[at - 1] === "the" &&
  words.word[at - 2] === "of" &&
  at - from <= 3;

/** "police have had 15 other reports": a number of calls told only as a number. */
export function totalIn(words: Words, { from, to, parties }: Facts): Party | null {
  for (const party of parties) {
    const fewest = hasOneOf(words, BESIDES, party.from, party.to) ? 2 : FEWEST_COUNTED;
    if (party.count === null || party.count < fewest || !COUNTED.has(party.noun)) continue;
    // "All three incidents": of those told before.
    if (
      (KNOWN.test(words.word[party.from - 1] ?? "") && !isOfManyReports(words, from, party)) ||
      MAKES.test(words.word[party.from - 1] ?? "")
    )
      continue;
    // "A courier fraud was reported by 181 people".
    if (words.word[party.from - 1] === "by" && TOLD_OF.test(words.word[party.from - 2] ?? "")) return party;
    if (party.noun === "calls" && !isKnownToAll(words, from, party)) continue;
    if (party.what === "calls") return party;
    for (let at = from; at < party.from; at++) if (/^(?:reports|calls)$/.test(words.word[at] ?? "")) return party;
    if (to - party.to > 1 && /^(?:have|has|had|were)$/.test(words.word[party.to] ?? "") && from <= party.from)
      return party;
  }
  return null;
}
