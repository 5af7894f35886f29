/** People whom a text counts and then tells of together, without telling which of them is which. */
import type { Facts } from "./annotate.ts";
import { PASSIVE, RANG } from "./lexicon/target-words.ts";
import type { Party } from "./party.ts";
import type { Words } from "./sentences.ts";
import { type Telling, townsOf } from "./telling.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

const FEWEST_BETWEEN = 3;

/** "One of the victims lost £9,000 and the other £2,000", "in one case it was a bank, in the other the police". */
export function tellsOneAndOther(words: Words, sentence: Facts): boolean {
  const { from, to, parties } = sentence;
  let one = -1;
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (one < 0 && word === "one" && isOneOf(words, at + 1, ONE_OF)) one = at;
    const isOther = word === "other" && words.word[at - 1] === "the" && !isOneOf(words, at + 1, OTHER_THAN);
    if (isOther && one >= 0 && at - one > FEWEST_BETWEEN)
      return townsOf(sentence).length < 2 && !parties.some(({ age, gender }) => age !== null || gender !== null);
  }
  return false;
}
const ONE_OF = listOf(
  "of victim resident person pensioner case incident instance lost had was paid gave handed transferred",
);
const OTHER_THAN = listOf("side end hand day way account accounts line");

/** "One of them was tricked", "the other was kept on the line": of the two who were told of together. */
export const isOneOfTwo = ({ noun, ofGroup, age, gender }: Party): boolean =>
  ofGroup && /^(?:one|other|first|second|victim)$/.test(noun) && age === null && gender === null;

/** "The three men had calls", "both were told", "each was asked": goes on about the people told of together. */
export function goesOnOfGroup(words: Words, { from, parties }: Facts, { party }: Telling): boolean {
  if (/^(?:both|each)$/.test(words.word[from] ?? "")) return true;
  return parties.some(
    (one) =>
      one.from - from <= 1 &&
      one.plural &&
      !one.isNew &&
      one.count !== null &&
      (party?.count == null || party.count === one.count),
  );
}

const AGED_REACH = 16;
const YEARS = /^\d{2,3}$/;
/** "A caller told the 97-year-old": of another age than anybody told of before. */
export function ofOtherAge(words: Words, { from, to, parties }: Facts, { kind, party: told }: Telling): Party | null {
  if (kind !== "one" || !YEARS.test(told?.age ?? "")) return null;
  const who = parties.find(
    (one) =>
      one.age !== null && !one.isNew && !one.plural && words.word[one.from] === "the" && one.from - from < AGED_REACH,
  );
  if (!who || !YEARS.test(who.age ?? "") || who.age === told?.age) return null;
  const isRung = who.from > from && RANG.has(words.word[who.from - 1] ?? "");
  const wasRung = words.word.slice(who.to, Math.min(to, who.to + 3)).some((word) => PASSIVE.has(word));
  return isRung || wasRung ? { ...who, isNew: true } : null;
}

const REACH = 2;
/** "The 77-year-old", "the Hythe man", "the couple": of whom a call was told before the one that is open. */
export function refersTo(
  words: Words,
  { from, parties, places }: Facts,
  tellings: readonly Telling[],
  open: Telling | null,
): Telling | null {
  if (open === null) return null;
  const who = parties.find((one) => one.from - from <= REACH && words.word[one.from] === "the");
  if (!who || who.isNew || who.plural || who.what !== "people") return null;
  const town = places.find((one) => one.kind === "town" && one.from > who.from && one.to < who.to);
  const isTwo = who.count === 2;
  if (who.age === null && !town && !isTwo) return null;
  const fits = ({ kind, party, parts }: Telling): boolean => {
    if (kind !== "one" || !party) return false;
    if (who.age !== null) return party.age === who.age;
    if (isTwo !== (party.count === 2)) return false;
    return !town || parts.some((part) => townsOf(part).some(({ name }) => name === town.name));
  };
  if (fits(open)) return null;
  const fitting = tellings.slice(-MOST_LOOKED_AT).filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
const MOST_LOOKED_AT = 12;
