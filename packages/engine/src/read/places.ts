/**
 * Where calls happened: towns and areas named in a text, less the names that are not the place of a call, such as a
 * police station's, a road's or a council's (body-places.ts). A name counts only with a reason for it to be a place
 * (place-reasons.ts), for many towns are also surnames or ordinary words.
 */
import { areaNamed } from "./area-names.ts";
import { isBody } from "./body-places.ts";
import { ANY_LENGTH, longestPlaceAt } from "./gazetteer.ts";
import { BOROUGHS_CALLED_TOWNS, DIRECTIONS, NEVER_TOWNS } from "./lexicon/areas.ts";
import { nameKey, placesNamed } from "./place-names.ts";
import { hasReason } from "./place-reasons.ts";
import type { PlaceSeen } from "./place-seen.ts";
import type { Gazetteer, Place } from "./place.ts";
import { isNumbered, Mark, textOf, type Words } from "./sentences.ts";
import { settle } from "./settle-place.ts";
import { unlistedLength } from "./unlisted-places.ts";
import { listOfWords, numbersOf } from "./vocabulary.ts";
import { isWrittenOtherwise, NOT_LISTED } from "./word-numbers.ts";

const DIRECTION_LIST = listOfWords(DIRECTIONS);

export function findPlaces(words: Words, gazetteer: Gazetteer, homeArea: string | null): PlaceSeen[] {
  const found: PlaceSeen[] = [];
  const numbers = numbersOf(words);
  const hasCapitals = words.capital.some((capital, i) => capital && !startsSentence(words, i));
  for (const sentence of words.sentences) {
    // "(2) Ramsey, also Wednesday": the town stands at the head.
    const head = isNumbered(words, sentence.from) ? sentence.from + 1 : sentence.from;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!words.capital[at] && hasCapitals && DIRECTION_LIST[numbers[at] ?? NOT_LISTED] !== 1) continue;
      const seen = placeAt(words, at, head, sentence.to, gazetteer, homeArea, found.at(-1), hasCapitals);
      if (!seen) continue;
      found.push(seen);
      at = seen.to - 1;
    }
  }
  return found;
}

const startsSentence = (words: Words, at: number): boolean =>
  ((words.marks[at] ?? 0) & (Mark.stop | Mark.line | Mark.quote)) !== 0 || at === 0;

/** The word itself where it is written so: a string that is cut out anew is slow to look up. */
function asWritten({ folded, word, start, end }: Words, at: number, number: number): string {
  const usual = word[at] ?? "";
  if (!isWrittenOtherwise(number)) return usual;
  const from = start[at] ?? 0;
  const to = end[at] ?? 0;
  return usual.length === to - from && folded.startsWith(usual, from) ? usual : folded.slice(from, to);
}

function placeAt(
  words: Words,
  at: number,
  from: number,
  limit: number,
  gazetteer: Gazetteer,
  homeArea: string | null,
  last: PlaceSeen | undefined,
  hasCapitals: boolean,
): PlaceSeen | null {
  const number = numbersOf(words)[at] ?? NOT_LISTED;
  const first = asWritten(words, at, number);
  const longest = longestPlaceAt(first === words.word[at] ? number : NOT_LISTED, first, gazetteer);
  const onNoList = hasCapitals ? unlistedLength(words, at, from, limit, gazetteer) : null;
  const unlistedWords = onNoList?.length ?? 0;
  const ofCounty = words.word[at + 1] === "county" || words.word[at + 2] === "county";
  // What most words are: no name that we know, in no words that say that it is one.
  if (longest === 0 && unlistedWords === 0 && !ofCounty && last?.to !== at - 1 && last?.to !== at) return null;
  for (let length = Math.min(gazetteer.longestName, 5, limit - at); length >= 1; length--) {
    const to = at + length;
    if (length > 1 && crossesMark(words, at, to)) continue;
    if (hasCapitals && !words.capital[to - 1]) continue;
    const couldBeName = length <= longest;
    const bare = couldBeName ? bareName(words, first, at, to) : "";
    const towns = couldBeName ? placesNamed(bare, gazetteer) : [];
    const area = longest === ANY_LENGTH ? areaNamed(bare, gazetteer) : null;
    if (towns.length === 0 && area === null) {
      if (isCountyNamed(words, at, to, limit)) return unlisted(words, at, to, "area");
      if (length === unlistedWords || isOfList(words, at, to, limit, last))
        return {
          ...unlisted(words, at, to, "town"),
          ofBody: isBody(words, at, to, limit),
          sure: length !== unlistedWords || onNoList?.sure === true,
        };
      continue;
    }
    // "East Belfast" is Belfast; "West Sussex" is its own.
    const isOwn = area === null || nameKey(area) === bare || towns.length > 0;
    if (!isOwn && DIRECTIONS.has(first) && isTownNamed(words, at + 1, to, gazetteer)) continue;
    // "Fife council": a body, though it is called after an area.
    if (area !== null && towns.length === 0 && length > 1 && BODY_NAME.test(words.word[to - 1] ?? "")) continue;
    // "In North and West Yorkshire".
    if (length === 1 && DIRECTIONS.has(bare) && words.word[to] === "and") continue;
    // "My mother-in-law's box room".
    if (!words.capital[at] && bare === "law") continue;
    // "NI number": National Insurance.

    if (bare === "ni" && /^(?:number|no|numbers|contributions|suspended)$/.test(words.word[to] ?? "")) continue;
    const ofCounties = isAfterCounty(words, at);
    const isArea =
      ofCounties ||
      (area !== null && !BOROUGHS_CALLED_TOWNS.has(bare) && (towns.length === 0 || isCounty(bare, towns, gazetteer)));
    if (!ofCounties && !hasReason(words, at, to, from, limit, bare, isArea, last, hasCapitals)) continue;
    const kind = isArea ? "area" : "town";
    const name = inUsualLetters(
      textOf(words, at, to).replace(/['’]s$/, ""),
      kind === "town" ? (towns[0]?.name ?? null) : area,
    );
    return {
      from: at,
      to,
      name,
      kind,
      place: kind === "town" ? settle(towns, homeArea) : null,
      ofBody: isBody(words, at, to, limit),
      listed: true,
    };
  }
  return null;
}

const FEWEST_LETTERS = 4;
/** "SIDMOUTH residents": a name in the capitals that open a story is written as the list has it. */
const inUsualLetters = (name: string, listed: string | null): string =>
  name.length >= FEWEST_LETTERS && name === name.toUpperCase() && listed !== null && nameKey(listed) === nameKey(name)
    ? listed
    : name;

const unlisted = (words: Words, from: number, to: number, kind: PlaceSeen["kind"]): PlaceSeen => ({
  from,
  to,
  name: textOf(words, from, to),
  kind,
  place: null,
  ofBody: false,
  listed: false,
});

/** "in Tunbridge Wells, Marden End and Paddock Wood": among the towns of a list, or the last of them. */
function isOfList(words: Words, at: number, to: number, limit: number, last: PlaceSeen | undefined): boolean {
  if (last?.kind !== "town" || last.ofBody || to - at > 3) return false;
  for (let i = at; i < to; i++) if (!words.capital[i] || /^\d/.test(words.word[i] ?? "")) return false;
  const goesOn = to < limit && (words.marks[to] ?? 0) === 0 && words.capital[to] === true;
  if (goesOn || (words.word[to - 1] ?? "").endsWith("'s")) return false;
  if (last.to === at - 1 && /^(?:and|or)$/.test(words.word[at - 1] ?? ""))
    return (
      !RANK.test(words.word[at] ?? "") &&
      (((words.marks[last.from] ?? 0) & Mark.comma) !== 0 || isPair(words, last.from))
    );
  if (last.to === at - 1) return false;
  if (last.to !== at || words.marks[at] !== Mark.comma || RANK.test(words.word[at] ?? "")) return false;
  const isLast = words.word[to] === "and" && words.capital[to + 1] === true && (words.marks[to + 1] ?? 0) === 0;
  return to < limit && (isLast || (words.marks[to] === Mark.comma && words.capital[to] === true));
}
/** "in Marden and Upper Marden": a pair. */
const isPair = (words: Words, first: number): boolean =>
  /^(?:in|near|at|both|across|around)$/.test(words.word[first - 1] ?? "");

const RANK = /^(?:mr|mrs|ms|miss|dr|pc|dc|ds|di|det|detective|sergeant|sgt|inspector|chief|superintendent|constable)$/;

/** "Co. Down", "in counties Antrim, Armagh and Down": of the county, whatever town is called so too. */
function isAfterCounty(words: Words, at: number): boolean {
  const before = words.word[at - 1] ?? "";
  if (before === "co" || before === "county") return words.capital[at - 1] === true;
  let i = at - 1;
  while (i > 0 && i >= at - MOST_OF_COUNTIES && (words.capital[i] || words.word[i] === "and")) i--;
  return words.word[i] === "counties" && i >= at - MOST_OF_COUNTIES;
}
const MOST_OF_COUNTIES = 7;

/** "Washington County": of no county here. */
function isCountyNamed(words: Words, at: number, to: number, limit: number): boolean {
  if (words.word[to - 1] !== "county" || to - at < 2 || to - at > 3) return false;
  for (let i = at; i < to; i++) if (!words.capital[i]) return false;
  return (
    /^(?:in|of|across|the|from|throughout)$/.test(words.word[at - 1] ?? "") &&
    !(to < limit && /^(?:council|police|court|hall|championship|show|councillor)$/.test(words.word[to] ?? ""))
  );
}

/** Whether words name a town, and not only a county. */
function isTownNamed(words: Words, from: number, to: number, gazetteer: Gazetteer): boolean {
  const name = nameKey(textOf(words, from, to));
  const towns = placesNamed(name, gazetteer);
  return towns.length > 0 && (BOROUGHS_CALLED_TOWNS.has(name) || !isCounty(name, towns, gazetteer));
}

/** The key of a name, without what makes it somebody's. */
const bareName = (words: Words, first: string, at: number, to: number): string =>
  to === at + 1 && !first.includes("'") ? first : nameKey(textOf(words, at, to)).replace(/'s$/, "");

const BODY_NAME = /^(?:council|police|constabulary)$/;

/** "Kent" is a county although a hamlet of that name exists; "Newport" is a town although a council has its name. */
const isCounty = (name: string, towns: readonly Place[], gazetteer: Gazetteer): boolean => {
  const area = areaNamed(name, gazetteer);
  return (
    area !== null &&
    (NEVER_TOWNS.has(name) ||
      ((towns[0]?.people ?? 0) < 5000 && !towns.some((town) => nameKey(town.area) === name && town.people > 2000)))
  );
};

function crossesMark(words: Words, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((words.marks[i] ?? 0) !== 0) return true;
  return false;
}
