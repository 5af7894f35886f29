/**
 * Who was not rung, though newly told of: suspects, and people of the caller's story. And who was, though no verb says so:
 * the aged, who are told of in a text about such calls because they were rung.
 */
import type { Facts } from "./annotate.ts";
import { BE, CLAIMING, COURIER_DID, EITHER, HAS, HELD } from "./lexicon/target-words.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, listOfWords, nextOf, setOf } from "./vocabulary.ts";

const HELD_REACH = 3;
const VERBS = listOfWords([...BE, ...HAS]);
/** "A woman of 24 from London, one of 17 from Rugby and a Coventry man were arrested": of suspects, with whatever else is said between. */
export function isHeld(words: Words, from: number, to: number): boolean {
  const verb = nextOf(words, VERBS, from, to);
  if (verb < 0 || (verb > from && hasOneOf(words, WHO, from, verb))) return false;
  for (let at = verb + 1; at < Math.min(to, verb + 1 + HELD_REACH); at++)
    if (HELD.has(words.word[at] ?? "")) return true;
  return false;
}
const WHO = listOf("who whom whose when after as which told by lost paid handed gave");

const THEY = listOf("she he they");
const WAS_TOLD = listOf("told informed warned assured");
const WERE = listOf("was were");
const HIM = listOf("him her them");
/** "A man, she was told, would come", "somebody had used his card, the pensioner was told": told by the caller to somebody known. */
export function isOfCallerStory(words: Words, { from, to }: Facts, party: Party): boolean {
  if (party.from - from > 1 || party.age !== null || party.isOther || !EITHER.has(party.noun)) return false;
  for (let at = party.to; at < to - 1; at++) {
    if (((words.marks[at] ?? 0) & Mark.comma) === 0) continue;
    let verb = isOneOf(words, at, THEY) ? at + 1 : words.word[at] === "the" ? at + 2 : -1;
    if (verb < 0) continue;
    const isPassive = isOneOf(words, verb, WERE);
    if (isPassive) verb++;
    // "She was told", "he told her"; "the woman told police" is what she told.
    if (isOneOf(words, verb, WAS_TOLD) && (isPassive || isOneOf(words, verb + 1, HIM))) return true;
  }
  return false;
}

const HANDLED = listOf("put asked warned informed instructed advised assured kept persuaded convinced visited");
/** "A man put her through", "a woman asked him for it": who did it to somebody known. */
export const isDoingToThem = (words: Words, { to, age, noun }: Party): boolean =>
  age === null && EITHER.has(noun) && isOneOf(words, to, HANDLED) && isOneOf(words, to + 1, HIM);

const RANKS = setOf(
  "detective officer inspector sergeant constable superintendent supervisor manager colleague adviser",
);
const RANK_REACH = 4;
/** "Another man, a detective inspector too, answered": who rang. */
export const isOfRank = (words: Words, { to }: Party): boolean =>
  ((words.marks[to] ?? 0) & Mark.comma) !== 0 &&
  /^(?:an?|also|again|supposedly|apparently)$/.test(words.word[to] ?? "") &&
  words.word.slice(to, to + RANK_REACH).some((word) => RANKS.has(word));

/** "Another man's mother": whose, and then who. */
export const isWhose = (words: Words, { to, what }: Party): boolean =>
  what === "people" && (words.word[to - 1] ?? "").endsWith("'s") && EITHER_OF_FAMILY.test(words.word[to] ?? "");
const EITHER_OF_FAMILY =
  /^(?:mother|father|mum|dad|wife|husband|son|daughter|grandmother|grandfather|gran|nan|grandson|granddaughter|aunt|uncle|neighbour|friend|partner|brother|sister)$/;

/** "Spoke to him", "phoned them". */
export const isToThem = (words: Words, at: number): boolean =>
  isOneOf(words, at, HIM) || (isOneOf(words, at, TO) && isOneOf(words, at + 1, HIM));
const TO = listOf("to with");

const OLD_AGES = /^(?:[6-9]\d|10\d|[6-9]0s|sixties|seventies|eighties|nineties)$/;
const ELDERLY = listOf("elderly vulnerable frail pensioner pensioners oap");
const NOT_THEY = listOf(
  "by as like posing pretending claiming purporting named called arrested arresting detained charged",
);
const SUSPECTS = listOf("arrested charged jailed sentenced suspicion bailed court pleaded suspect suspects");
/** "They got a man of 88 to withdraw £300", "one call kept a woman of 90 on the line", "officers went to one elderly victim". */
export function isAgedNewcomer(words: Words, { from, to, ranked, amounts, cues }: Facts, party: Party): boolean {
  if (party.plural || party.what === "calls" || (party.count ?? 1) > 2) return false;
  const isAged = party.age !== null && OLD_AGES.test(party.age);
  // "An elderly resident", of whom nothing is told but what an officer thinks of it, or how such calls go.
  const isOfCall = (amounts.length > 0 && party.noun === "victim") || cues.some(({ means }) => OF_CALL.has(means.cue));
  const isElderly = hasOneOf(words, ELDERLY, party.from, party.to) && ranked.length === 0 && isOfCall;
  if (!isAged && !isElderly) return false;
  if (isOneOf(words, party.from - 1, NOT_THEY) || hasOneOf(words, SUSPECTS, from, to)) return false;
  const next = words.word[words.word[party.to] === "who" ? party.to + 1 : party.to] ?? "";
  return !CLAIMING.has(next) && !COURIER_DID.has(next) && !/^(?:is|are|or|might|may|could|can|will)$/.test(next);
}
const OF_CALL = new Set<string>(["event", "ended", "lost", "gave", "stopped", "ask", "channel"]);

const SUM_REACH = 9;
const GIVEN = listOf("given handed paid transferred lost sent withdrawn surrendered");
/** "From a woman of 83 it was £5,890", "£5,000 was given to the suspects by a man of 87". */
export function isSumOfAged(words: Words, { from, amounts }: Facts, party: Party): boolean {
  if (party.plural || party.age === null || !OLD_AGES.test(party.age)) return false;
  const at = party.from;
  if (words.word[at - 1] === "from") return at - from <= 2 && amounts.some((one) => one.from > party.to);
  return (
    words.word[at - 1] === "by" &&
    hasOneOf(words, GIVEN, Math.max(from, at - SUM_REACH), at) &&
    amounts.some((one) => one.to < at)
  );
}
