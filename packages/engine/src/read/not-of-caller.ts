/** Words that are like those of a caller's claim, and say who rang only where the words about them do. */
import type { Facts, Range } from "./annotate.ts";
import { isOnlyNamed } from "./not-claimed.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** "The counter at Yorkshire Bank": a word of a name that only says where somebody was. */
export const isOfPlaceNamed = (words: Words, { organisations }: Facts, { from, to }: Range): boolean =>
  hasOneOf(words, COUNTER, Math.max(0, from - COUNTER_REACH), from) &&
  organisations.some(
    (one) => one.from <= from && one.to >= to && isOneOf(words, one.from - 2, COUNTER) && isOnlyNamed(words, one),
  );
const COUNTER_REACH = 6;
const COUNTER = listOf("counter branch till desk");

/** "He said that he was going to ring Kent Police": whom somebody turned to. */
export const isRungBack = (words: Words, at: number): boolean =>
  isOneOf(words, at - 1, RINGS) && isOneOf(words, at - 2, GOING);
const RINGS = listOf("ring phone call contact telephone tell inform alert");
const GOING = listOf("to would will could should might i'd he'd she'd they'd");

/** "Winter fuel officer", "a council officer": of another body than the police. */
export const isOtherOfficer = (words: Words, { from, to, means }: Facts["identities"][number]): boolean =>
  means === "police" && to === from + 1 && isOneOf(words, from, OFFICERS) && isOneOf(words, from - 1, BODIES);
const OFFICERS = listOf("officer officers");
const BODIES = listOf(
  "fuel council benefit benefits pension pensions tax customs immigration enforcement housing welfare health licensing licence passport visa court parking border revenue probation liaison loan loans claim claims compensation refund refunds compliance standards school recovery grant grants energy medical credit relations press account accounts payment payments support protection its",
);

/** "Ticket resale site on the blower", "the delivery firm rang": who rang, though such words mostly name where somebody shopped. */
export const isRinger = (words: Words, { to }: Range): boolean =>
  isOneOf(words, to, RANG) ||
  (words.word[to] === "on" && words.word[to + 1] === "the" && isOneOf(words, to + 2, TELEPHONE));
const RANG = listOf("rang phoned telephoned ringing phoning");
const TELEPHONE = listOf("blower phone line");

/** "The landlord of a Tring pub": whoever tells it or was rung, unless it was the landlord who rang. */
export const isHost = (words: Words, one: Range): boolean => isOneOf(words, one.from, HOSTS) && !isRinger(words, one);
const HOSTS = listOf("landlord landlady");

/** "A claim for cavity walls", "won your PPI claim": a thing, where "they claim to be" says who. */
export const isThingClaimed = (words: Words, from: number, to: number): boolean =>
  (words.word[from] === "claim" &&
    (to === from + 1 || words.word[from + 1] === "for") &&
    !isOneOf(words, from - 1, CLAIMANTS)) ||
  // "A claims handler".
  (words.word[from] === "claims" && isOneOf(words, from + 1, HANDLERS));
const HANDLERS = listOf("handler handlers firm firms company line manager adviser advisor department team desk");
const CLAIMANTS = listOf(
  "they who to callers scammers fraudsters criminals people and that would will may can often also then might",
);

/** "Would be arrested", "said they were still getting word", "as he supposed", "the cash was fake, they said": no word of who it was. */
export function isOtherwiseSaid(words: Words, from: number, to: number): boolean {
  const [first, next] = [words.word[from] ?? "", words.word[to] ?? ""];
  if (first === "would") return !isOneOf(words, from - 1, BEFORE_NOUN);
  if (first === "supposed" && to === from + 1) return isOneOf(words, from - 1, WHO_SUPPOSES);
  if (to === from + 1 && isOneOf(words, from, FALSE)) return ((words.marks[to] ?? 0) & Mark.comma) !== 0;
  if (!isOneOf(words, to - 1, BE)) return false;
  const at = isOneOf(words, to, STILL) ? to + 1 : to;
  if (isOneOf(words, at, ABOUT_TO) && words.word[at + 1] === "to") return true;
  return (words.word[at] ?? next).endsWith("ing") && !words.capital[at] && !isOneOf(words, at, BEING_SOMEBODY);
}
const BEFORE_NOUN = listOf("a an the by from of two these those");
const WHO_SUPPOSES = listOf("he she they i we");
const FALSE = listOf("bogus fake phoney phony rogue hoax false sham");
const BE = listOf("was were is are be being");
const STILL = listOf("still also now already");
const ABOUT_TO = listOf("about going due");
const BEING_SOMEBODY = listOf(
  "calling phoning ringing speaking working acting representing being building planning banking housing trading licensing parking billing visiting serving helping assisting pretending claiming impersonating",
);

/** "Claiming to be a friend, and rang the police", "arrested unless she rang the bank": what is told next says nothing of who it was. */
export function endOfClause(words: Words, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (isOneOf(words, at, NEXT_CLAUSE)) return at;
    if (words.word[at] !== "and") continue;
    if (((words.marks[at] ?? 0) & Mark.comma) !== 0 || isOneOf(words, at + 1, DOES_NEXT)) return at;
  }
  return limit;
}
const NEXT_CLAUSE = listOf("unless because until when while whereas should must");
const DOES_NEXT = listOf(
  "he she they it i we rang phoned telephoned called contacted told reported alerted informed went asked was were had has",
);
