/** Words that are like those of a caller's claim, and say who rang only where the words about them do. */
import type { Facts, Range } from "./annotate.ts";
import { isOnlyNamed } from "./not-claimed.ts";
import type { Words } from "./sentences.ts";
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
