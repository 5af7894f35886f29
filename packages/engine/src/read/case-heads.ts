/**
 * Sentences that open with a case, before anybody is named: "The first took place in …", "In one, the caller said …",
 * "In the other case …", "There were further attempts in …". They begin a call only where a text counts several.
 */
import type { Facts } from "./annotate.ts";
import { newPerson, type Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { type Telling, townsOf } from "./telling.ts";
import { isOneOf, listOf, listOfWords, nextOf, setOf } from "./vocabulary.ts";

const LEADS = listOf("and but then meanwhile also similarly finally");
const FIRST = setOf("first one");
const LATER = setOf("second third fourth fifth other another last final latest next");
const APART = setOf("separate similar further different unrelated related more recent earlier later");
const CASES = setOf("incident case attempt instance report offence fraud scam crime theft occasion example episode");
const HAPPENED = setOf(
  "was were is took happened occurred involved concerned saw began started related relates came reported reached",
);
const AT = setOf("in on at near from");
const AGAIN = listOf("she he they her his their");
const OF_THESE = listOf("these those them the which");

/** "Two incidents", "three victims": calls that may be told one by one afterwards. */
export const countsSeveral = ({ parties }: Facts): boolean =>
  parties.some(({ plural, count, what, isNew }) => plural && ((count ?? 0) > 1 || (what === "calls" && isNew)));

/** "Residents have had calls from …": one of them, or another, may be told of next. */
export const isOfSeveral = (sentence: Facts, targets: readonly Party[]): boolean =>
  targets.some(({ plural }) => plural) && tellsChannel(sentence);

/** Whether a sentence says that somebody was rung: "one, in Deal," may be of an e-mail. */
export const tellsChannel = ({ cues }: Facts): boolean => cues.some(({ means }) => means.cue === "channel");

/** The one of whom a sentence tells that opens with a case, or null. `isRung`: calls were told of up to there. */
export function caseHead(words: Words, sentence: Facts, isRung: boolean): Party | null {
  let at = sentence.from;
  if (isOneOf(words, at, LEADS)) at++;
  const isIn = words.word[at] === "in";
  if (isIn) at++;
  const from = at;
  const article = words.word[at] ?? "";
  if (article === "the" || article === "a") at++;
  const which = words.word[at] ?? "";
  const isFirst = FIRST.has(which);
  // "The last" and "one" may be of anything; "a separate" needs the word for a case after it.
  if (!isFirst && !LATER.has(which) && !(isIn && APART.has(which))) return null;
  let next = at + 1;
  while (APART.has(words.word[next] ?? "")) next++;
  if (isIn && words.word[next] === "of" && isOneOf(words, next + 1, OF_THESE)) {
    next += 2;
    if (CASES.has((words.word[next] ?? "").replace(/s$/, ""))) next++;
  } else if (CASES.has(words.word[next] ?? "")) next++;
  else if (next > at + 1 || APART.has(which)) return null;
  if (!opensCase(words, { isIn, article, which, named: next > at + 1, next })) return null;
  if (article !== "the" && !isIn && next === at + 1 && !isRung) return null;
  // "In the third call she said": of the same caller, to the same person.
  if (next >= sentence.to || isOneOf(words, next, AGAIN)) return null;
  return {
    ...newPerson({ from, to: next, noun: isFirst ? "first" : "other", age: null }),
    isOther: !isFirst,
    ofGroup: true,
  };
}

type Form = { isIn: boolean; article: string; which: string; named: boolean; next: number };
/** What comes after the head says that it is a case and no person, payment or visit. */
function opensCase(words: Words, { isIn, article, which, named, next }: Form): boolean {
  const mark = words.marks[next] ?? 0;
  const after = words.word[next] ?? "";
  // "In the third it was a man", "in another the scammer knew".
  if (isIn) return named || (mark & (Mark.comma | Mark.bracket)) !== 0 || (WHO.has(after) && !RECENT.has(which));
  if (named) return HAPPENED.has(after) || AT.has(after) || (mark & (Mark.comma | Mark.bracket)) !== 0;
  // "One, in Deal, was told to press 1", "a third, in Lydd, rang off".
  if (article !== "the")
    return /^(?:took|happened|occurred)$/.test(after) || ((mark & Mark.comma) !== 0 && AT.has(after));
  if ((mark & (Mark.comma | Mark.bracket)) !== 0) return AT.has(after);
  return AT.has(after) || /^(?:took|happened|occurred|involved|concerned)$/.test(after) || isWhere(words, next);
}

/** "In the last two weeks". */
const RECENT = setOf("last latest next final");
const WHO = setOf("a an the it someone somebody two three");

/** "was in south Kent", "came on Sunday". */
const isWhere = (words: Words, verb: number): boolean =>
  /^(?:was|is|came|began|started)$/.test(words.word[verb] ?? "") &&
  (AT.has(words.word[verb + 1] ?? "") ||
    /^(?:reported|yesterday|today|between|around|about)$/.test(words.word[verb + 1] ?? ""));

const THERE_WAS = listOf("was were been");
const MORE = setOf("another further more similar other second separate third");
const CALLS = setOf(
  "attempt attempts call calls incident incidents case cases report reports episode episodes scam scams fraud frauds approaches",
);
const WERE = listOf("was were have has had took happened occurred came");
const REACH = 14;
const MORE_REACH = 4;

/** "At about noon there were further attempts in Deal", "similar calls were made in Hythe": in a town of their own. */
export function furtherCalls(words: Words, sentence: Facts, open: Telling | null): Party | null {
  if (open?.kind !== "one") return null;
  const [town] = townsOf(sentence);
  // "Two incidents in Deal and Hythe" names the towns of both: each may be told of afterwards.
  const isToldThere = (part: Facts): boolean => {
    const names = new Set(townsOf(part).map(({ name }) => name));
    return names.size === 1 && names.has(town?.name ?? "");
  };
  if (!town || open.parts.some(isToldThere)) return null;
  const end = Math.min(sentence.to, sentence.from + REACH);
  for (let at = sentence.from; at < end; at++) {
    if (words.word[at] === "there") {
      let i = at + 1;
      while (i < at + MORE_REACH && !isOneOf(words, i, THERE_WAS)) i++;
      return isOneOf(words, i, THERE_WAS) ? moreCallsAt(words, i + 1, end) : null;
    }
    const opens = at === sentence.from || (words.marks[at] ?? 0) !== 0;
    const party = opens ? moreCallsAt(words, at, end) : null;
    if (party) return isOneOf(words, party.to, WERE) ? party : null;
  }
  return null;
}

/** "Further attempts", "a similar call". */
function moreCallsAt(words: Words, from: number, end: number): Party | null {
  const told = words.word.slice(from, Math.min(end, from + MORE_REACH));
  const calls = told.findIndex((word) => CALLS.has(word));
  if (calls < 1 || !told.slice(0, calls).some((word) => MORE.has(word))) return null;
  const isOne = !(told[calls] ?? "").endsWith("s");
  const party = newPerson({ from, to: from + 1 + calls, noun: "other", age: null });
  return { ...party, isOther: true, plural: !isOne, count: isOne ? 1 : null };
}

const EACH = setOf("each both either neither");
const THEY = setOf("had have were was");
const EVERY = setOf("each every all");
const OF_ALL = listOfWords([...EACH, "none", "all", "every"]);
const COUNTS = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);
const OF_CALLS = setOf(
  "incident incidents case cases woman women man men victim victims attempt attempts resident residents call calls report reports pensioner pensioners people",
);
/** "Neither woman lost anything", "in both cases", "none of the three": of how many of the calls just told it is said. */
export function ofHowMany(words: Words, { from, to }: Facts): number {
  for (let at = nextOf(words, OF_ALL, from, to); at >= 0; at = nextOf(words, OF_ALL, at + 1, to)) {
    const word = words.word[at] ?? "";
    const next = words.word[at + 1] ?? "";
    const isOfThem = next === "of" && /^(?:them|the|these|those)$/.test(words.word[at + 2] ?? "");
    const counted = COUNTS.get(words.word[at + 3] ?? "");
    // "In each case", "in all cases": of as many as were told.
    if (EVERY.has(word) && /^(?:case|cases|call|calls|instance|instances)$/.test(next) && words.word[at - 1] === "in")
      return Infinity;
    // "All had been rung by a man", "each was asked": at the head, of those told before.
    if (at === from && THEY.has(next)) {
      if (word === "all" || word === "each") return Infinity;
      if (word === "both") return BOTH;
    }
    if (EACH.has(word) && (OF_CALLS.has(next) || isOfThem)) return isOfThem && counted !== undefined ? counted : BOTH;
    if (word === "none" && isOfThem && counted !== undefined) return counted;
    const second = words.word[at + 2] ?? "";
    // "All three victims", "all three had calls".
    if (word === "all" && COUNTS.has(next) && (OF_CALLS.has(second) || (at === from && THEY.has(second))))
      return COUNTS.get(next) ?? 0;
    if (word === "all" && at === from && isOfThem) return Infinity;
  }
  return 0;
}
const BOTH = 2;
