/** Calls that no verb of ringing begins: a story of him or her, and people of another town than the call that is open. */
import type { Facts } from "./annotate.ts";
import { PREMISES } from "./lexicon/party-words.ts";
import { newcomerIn, openingTown, toldAtTown } from "./newcomers.ts";
import type { Party } from "./party.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { datesOf, daysTold, sameDay } from "./same-telling.ts";
import type { Words } from "./sentences.ts";
import { type Telling, townsOf } from "./telling.ts";
import { hasOneOf, isOneOf, listOf, setOf } from "./vocabulary.ts";

const FEWEST_OF_STORY = 2;
/** He is whoever was tried for the calls, and not who was rung. */
const IN_COURT = listOf("sentenced jailed imprisoned defendant prosecuting magistrates sentence");
const OF_SOMEBODY = /^(?:he|she|him|her|his)$/;
/** A call told of him or her before anybody was seen to be rung, of another day or town than the one that begins. */
export function untoldStory(
  words: Words,
  before: readonly Facts[],
  next: readonly Facts[],
  isOther: boolean,
): Facts[] | null {
  if (before.some(({ from, to }) => hasOneOf(words, IN_COURT, from, to))) return null;
  const ofSomebody = before.filter(({ from, to }) => words.word.slice(from, to).some((word) => OF_SOMEBODY.test(word)));
  if (ofSomebody.length < FEWEST_OF_STORY) return null;
  const days = before.flatMap(datesOf);
  const towns = before.flatMap(townsOf);
  const nextTowns = next.flatMap(townsOf);
  const isElsewhere = towns.length > 0 && nextTowns.length > 0;
  const isOtherDay = days.length > 0 && next.some((one) => datesOf(one).length > 0);
  const isSame = nextTowns.some(({ name }) => towns.some((one) => one.name === name));
  // "Another victim": whoever was told of before was one as well.
  return isOther || ((isElsewhere || isOtherDay) && !isSame) ? [...before] : null;
}

/** Somebody of another town than the telling that is open, whom the text comes to next. */
export function toldElsewhere(
  words: Words,
  sentence: Facts,
  open: Telling | null,
  opens: boolean,
): { party: Party | null } | null {
  if (open?.kind === "one" && isOfOtherDayAndTown(words, sentence, open)) return { party: null };
  const newcomer = newcomerIn(words, sentence, PREMISES.has(open?.party?.noun ?? ""));
  const town = newcomer?.town ?? (opens ? (toldAtTown(words, sentence) ?? alikeTown(words, sentence, open)) : null);
  if (!town) return null;
  const towns = (open?.parts ?? []).flatMap(townsOf);
  if (towns.some(({ name }) => name === town.name)) return null;
  if (open?.kind === "one" && towns.length === 0 && !newcomer) return null;
  return { party: newcomer?.party ?? null };
}

const WAS = listOf("was were been");
const RUNG = listOf("telephoned phoned rung called contacted targeted");
const KNOWN = listOf("he she they him her them his their i we you it victim caller same again");
/** "A fortnight earlier, on 20 October, the minister of a kirk in Crieff had been telephoned": another day, another town. */
function isOfOtherDayAndTown(words: Words, sentence: Facts, { parts }: Telling): boolean {
  const days = datesOf(sentence);
  const [town] = townsOf(sentence);
  if (!town || days.length === 0 || sentence.ranked.length > 0) return false;
  let verb = -1;
  for (let at = sentence.from; at < sentence.to && verb < 0; at++) {
    if (isOneOf(words, at, KNOWN)) return false;
    if (isOneOf(words, at, WAS) && isOneOf(words, at + 1, RUNG)) verb = at;
  }
  if (verb < town.to) return false;
  const said = new Set(parts.flatMap(datesOf).map((one) => JSON.stringify(one.said)));
  const isOtherDay = said.size > 0 && !days.some((one) => said.has(JSON.stringify(one.said)));
  return isOtherDay && !parts.flatMap(townsOf).some(({ name }) => name === town.name);
}

const HEAD_REACH = 2;
const GOES_ON = listOf("he she they the his her their it police officers detectives this that these i we");
const RINGS = setOf("rang phoned telephoned called contacted rung call calls targeted phone landline message scam");
const SAME_PERSON = setOf("him her them again back");
/** "On 5 November a caller told …": a day at the head of a sentence that the call told before does not have. */
export function opensOtherDay(words: Words, sentence: Facts, open: Telling | null): boolean {
  const [day] = datesOf(sentence);
  if (open?.kind !== "one" || !day || day.from - sentence.from > HEAD_REACH) return false;
  if (!DATED.has(day.said.kind)) return false;
  const told = daysTold(open);
  if (told.length === 0 || told.some((one) => sameDay(one, day))) return false;
  if (isOneOf(words, day.to, GOES_ON)) return false;
  if (townsOf(sentence).length === 0 && isCallAgain(words, day.to, sentence.to)) return false;
  const rest = words.word.slice(day.to, sentence.to);
  return rest.some((word, i) => RINGS.has(word) && !SAME_PERSON.has(rest[i + 1] ?? ""));
}
/** "Came a further call", "there was a second call to say …": to the person rung before. */
const isCallAgain = ({ word }: Words, from: number, to: number): boolean =>
  word
    .slice(from, Math.min(to, from + AGAIN_REACH))
    .some((one, i, told) => AGAIN.test(one) && /^(?:call|calls|message)$/.test(told[i + 1] ?? ""));
const AGAIN = /^(?:further|second|third|final|last)$/;
const AGAIN_REACH = 7;
const DATED = setOf("day day-of-month weekday");

/** "In Modbury, an hour afterwards, it had become your electricity company": told as the call before was, from its town on. */
function alikeTown(words: Words, sentence: Facts, open: Telling | null): PlaceSeen | null {
  const before = open?.parts[0];
  if (!before || open.kind !== "one" || !openingTown(words, before)) return null;
  return openingTown(words, sentence);
}
