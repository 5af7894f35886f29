/**
 * Somebody told of by home at the head of a sentence: "On Tuesday a crofter near Bunessan told the fellow", "In Sandown,
 * a retired postman was less obliging", "Roy Timms, 71, of Hinckley, transferred £44,300". Nothing need say that they
 * were rung: in a text about such calls a person of another town is the next whom it tells of.
 */
import type { Facts } from "./annotate.ts";
import { PERSON_NOUNS, PREMISES } from "./lexicon/party-words.ts";
import { isHeld } from "./not-rung.ts";
import { newPerson, type Party } from "./party.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { Mark, type Words } from "./sentences.ts";
import { townsOf } from "./telling.ts";

export type Newcomer = { party: Party; town: PlaceSeen };

const HEAD_WORDS = 18;
const NOUN_WORDS = 7;
const ARTICLE = /^(?:a|an|one|another)$/;
const HOME = /^(?:in|from|near|of|at|outside)$/;

/** A sentence, its towns, and the one that it opens with. */
type Head = {
  words: Words;
  sentence: Facts;
  towns: readonly PlaceSeen[];
  opening: PlaceSeen | null;
  /** Shops, homes or the like were told of as having been rung. */
  ofPremises: boolean;
};

/** The first such person of a sentence, or null. */
export function newcomerIn(words: Words, sentence: Facts, ofPremises = false): Newcomer | null {
  const towns = townsOf(sentence);
  if (towns.length === 0) return null;
  const head = { words, sentence, towns, opening: openingTown(words, sentence), ofPremises };
  const end = Math.min(sentence.to, sentence.from + HEAD_WORDS);
  for (let at = sentence.from; at < end; at++) {
    const isAtPremises = ofPremises && at === sentence.from + 1 && words.word[sentence.from] === "at";
    if (!isAtPremises && !beginsClause(words, sentence, at)) continue;
    const found = ARTICLE.test(words.word[at] ?? "") ? describedAt(head, at) : namedAt(head, at);
    if (found && !isOther(words, sentence, found.party)) return found;
  }
  return null;
}

/** A town at the head of a paragraph, and a day or a call beside it, with nobody told of before. */
export function toldAtTown(words: Words, sentence: Facts): PlaceSeen | null {
  const town = openingTown(words, sentence);
  if (!town) return null;
  const end = Math.min(sentence.to, town.to + HEAD_WORDS);
  const head = words.word.slice(town.to, end);
  if (head.slice(0, 6).some((word) => BACK.test(word))) return null;
  const isDated = sentence.dates.some(({ from, to }) => from >= town.to && to <= end);
  return isDated || head.some((word) => RINGS.test(word)) ? town : null;
}
const BACK = /^(?:he|she|they|his|her|their|police|officers|detectives)$/;
const RINGS = /^(?:call|calls|caller|phone|telephone|landline|rang|rung|phoned|recording|voice|message)$/;

/** "In Sandown, …", "At Twyford the door was answered": where it happened, before who. */
export function openingTown(words: Words, sentence: Facts): PlaceSeen | null {
  const { from } = sentence;
  const [first] = townsOf(sentence);
  if (!first || first.from - from > 3) return null;
  const before = words.word[first.from - 1] ?? "";
  const opens = first.from > from && /^(?:in|at|near)$/.test(before);
  const leads = words.word
    .slice(from, first.from - 1)
    .every((word) => /^(?:over|and|but|meanwhile|up|down)$/.test(word));
  return opens && leads ? first : null;
}

/** At the head, or after the day, the town or the words that lead up to it. */
function beginsClause(words: Words, { from, dates, places }: Facts, at: number): boolean {
  if (at === from) return true;
  if ((words.marks[at] ?? 0) & (Mark.comma | Mark.dash | Mark.colon)) return true;
  if (/^(?:but|and|meanwhile|then|while|by|to)$/.test(words.word[at - 1] ?? "")) return true;
  return dates.some(({ to }) => to === at) || places.some(({ to }) => to === at);
}

/** "a Melksham childminder", "a night-shift worker", "a man of 77 in Oswestry". */
function describedAt({ words, sentence, towns, opening, ofPremises }: Head, at: number): Newcomer | null {
  const limit = Math.min(sentence.to, at + 1 + NOUN_WORDS);
  let inside: PlaceSeen | null = null;
  let noun = "";
  let isPerson = false;
  let age: string | null = null;
  let i = at + 1;
  for (; i < limit; i++) {
    const word = words.word[i] ?? "";
    const town = towns.find(({ from }) => from === i);
    if (town) {
      inside = town;
      i = town.to - 1;
      continue;
    }
    if (i > at + 1 && ((words.marks[i] ?? 0) & ~Mark.dash) !== 0) break;
    if (ENDS_NOUN.test(word)) break;
    if (/^\d{2,3}$/.test(word)) age = word;
    if (TELLS_PERSON.test(word)) isPerson = true;
    noun = word;
    if (isPersonNoun(word) && !isPersonNoun(words.word[i + 1] ?? "")) {
      i++;
      break;
    }
  }
  if (noun === "") return null;
  const after = ageAt(words, i, sentence.to);
  age ??= after.age;
  const home = inside ?? homeAt(words, after.to, sentence.to, towns) ?? opening;
  if (!home) return null;
  if (!(isPerson || age !== null || isPersonNoun(noun) || (ofPremises && PREMISES.has(noun)))) return null;
  return { party: newPerson({ from: at, to: i, noun, age }), town: home };
}

const ENDS_NOUN =
  /^(?:in|from|near|of|at|outside|who|whose|with|was|were|had|has|is|told|gave|got|lost|took|paid|on|to|for|and|that|which|by)$/;
const TELLS_PERSON =
  /^(?:retired|elderly|former|self|pensioner|widowed|bereaved|teenage|old|aged|disabled|unemployed)$/;
const PERSON_ENDING = /(?:man|woman|er|or|ist|ian)$/;
const NO_PERSON =
  /^(?:number|letter|computer|paper|newspaper|centre|center|theatre|dealer|jeweller|caller|scammer|fraudster|courier|offender|officer|driver|father|matter|order|offer|corner|router|transfer|voucher|cashier|clerk|teller|manager|inspector|superintendent|spokesman|spokeswoman|further|other|another|error|motor|visitor|intruder|tower|river|remainder|reminder|helper|flyer|tracker|banker|lawyer|trickster|gangster|register|van)$/;
const isPersonNoun = (noun: string): boolean =>
  (PERSON_NOUNS.has(noun) && !/^(?:driver|case|report)$/.test(noun)) ||
  (PERSON_ENDING.test(noun) && noun.length > 4 && !NO_PERSON.test(noun));

/** ", 82,", ", aged 77,": and the word after it. */
function ageAt(words: Words, at: number, limit: number): { age: string | null; to: number } {
  const first = /^(?:who|is|aged|of|both)$/.test(words.word[at] ?? "") ? at + 1 : at;
  const second = /^(?:is|aged)$/.test(words.word[first] ?? "") ? first + 1 : first;
  const word = second < limit ? (words.word[second] ?? "") : "";
  return /^\d{2}$/.test(word) && Number(word) > 15 ? { age: word, to: second + 1 } : { age: null, to: at };
}

/** "from Madeley", "near Bunessan", "and living in Llanelli". */
function homeAt(words: Words, at: number, limit: number, towns: readonly PlaceSeen[]): PlaceSeen | null {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const town = towns.find(({ from }) => from === i);
    if (town) return HOME.test(words.word[i - 1] ?? "") ? town : null;
    if (!/^(?:in|from|near|of|at|outside|and|who|lives|living|based)$/.test(words.word[i] ?? "")) return null;
  }
  return null;
}

/** "Roy Timms, 71, of Hinckley,", "Mrs Dorothea Kemp, 87, of Wokingham,": by name, age and home. */
function namedAt({ words, sentence, towns, opening }: Head, at: number): Newcomer | null {
  let to = at;
  while (to < sentence.to && to - at < 4 && isNameWord(words, to) && (to === at || (words.marks[to] ?? 0) === 0)) to++;
  if (to - at < 2) return null;
  if (sentence.places.some(({ from, to: end }) => from < to && end > at)) return null;
  const aged = ageAt(words, to, sentence.to);
  if (aged.age === null) return null;
  const home = homeAt(words, aged.to, sentence.to, towns) ?? opening;
  return home ? { party: newPerson({ from: at, to, noun: "resident", age: aged.age }), town: home } : null;
}

const isNameWord = (words: Words, at: number): boolean =>
  words.capital[at] === true && /^[a-zà-ÿ'-]+$/.test(words.word[at] ?? "");

const OTHER =
  /^(?:jailed|sentenced|admitted|pleaded|pled|appeared|convicted|charged|arrested|guilty|detained|posing|posed|claiming|pretending|purporting|spokesman|spokeswoman|sergeant|collected|collects)$/;
/** Whoever was sentenced, or came for the money. */
const isOther = (words: Words, { to, ranked }: Facts, { from, to: end }: Party): boolean =>
  words.word.slice(end, Math.min(to, end + 10)).some((word) => OTHER.test(word)) ||
  isHeld(words, end, to) ||
  ranked.some(
    (one) =>
      one.ranked &&
      one.from <= from + 1 &&
      one.to > from &&
      !/^(?:mr|mrs|ms|miss|dr)$/.test(words.word[one.from] ?? ""),
  );
