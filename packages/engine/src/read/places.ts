/**
 * Where calls happened: towns and areas named in a text, less the names that are not the place of a call, such as a
 * police station's, a road's or a council's. A name counts only with a reason for it to be a place ("in", "from", "a
 * Sevenoaks resident"), for many towns are also surnames or ordinary words.
 */
import {
  ANY_LENGTH,
  areaNamed,
  type Gazetteer,
  longestPlace,
  nameKey,
  type Place,
  placesNamed,
  settle,
} from "./gazetteer.ts";
import { BOROUGHS_CALLED_TOWNS, DIRECTIONS, PLACES_ALSO_WORDS } from "./lexicon/areas.ts";
import { PERSON_NOUNS } from "./lexicon/party-words.ts";
import { isNumbered, Mark, textOf, type Words } from "./sentences.ts";
import { unlistedLength } from "./unlisted-places.ts";

/** A place named: words `from` to `to` (exclusive). */
export type PlaceSeen = {
  from: number;
  to: number;
  /** As written. */
  name: string;
  kind: "town" | "area";
  /** The one meant, where the gazetteer and the home area settle it. */
  place: Place | null;
  /** Named as where an organisation is, such as a police station: says where the writer is, not where the call was. */
  ofBody: boolean;
  /** In the gazetteer, or an area that we know; if not, only the words about it say that it is a place. */
  listed: boolean;
};

const BEFORE = new Set(
  "in from near nearby neighbouring at around across of outside throughout within to into towards between off over covering including like and or".split(
    " ",
  ),
);
const SURE_BEFORE = new Set("in from near nearby neighbouring around across outside throughout within at".split(" "));
const PEOPLE_AFTER = new Set([
  ...PERSON_NOUNS,
  ..."resident residents woman man women men couple pensioner pensioners householder householders people person area areas town village victim victims villagers pair family shoppers customers grandmother grandfather widow widower lady gentleman student farmer businessman businesswoman home homes address region".split(
    " ",
  ),
]);
/** After these a name is a body's or a street's, and says nothing of where a call was taken. */
const BODY_AFTER = new Set(
  "police constabulary council borough county cid neighbourhood team unit squad force fire ambulance trading station hospital road street lane avenue close drive way court crescent high crown magistrates university college school church news times gazette express herald mail post echo observer advertiser radio community safety town's city's branch office safer crimestoppers nhs and's mp sector society volume district fraud economic serious response bank chief inspector sergeant pc pcso".split(
    " ",
  ),
);
/** Words that begin a sentence before a place, and so have a capital there without being a first name. */
const NO_FIRST_NAME = new Set(
  "a an another the one two three four five other some several many elderly this that our both around".split(" "),
);
const STREET_AFTER = new Set(
  "road street lane avenue close drive way crescent gardens terrace place square hill grove".split(" "),
);

export function findPlaces(words: Words, gazetteer: Gazetteer, homeArea: string | null): PlaceSeen[] {
  const found: PlaceSeen[] = [];
  const hasCapitals = words.capital.some((capital, i) => capital && !startsSentence(words, i));
  for (const sentence of words.sentences) {
    // "(2) Ramsey, also Wednesday": the town stands at the head.
    const head = isNumbered(words, sentence.from) ? sentence.from + 1 : sentence.from;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!words.capital[at] && hasCapitals && !DIRECTIONS.has(words.word[at] ?? "")) continue;
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
function asWritten({ folded, word, start, end }: Words, at: number): string {
  const usual = word[at] ?? "";
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
  const first = asWritten(words, at);
  const longest = longestPlace(first, gazetteer);
  const unlistedWords = hasCapitals ? unlistedLength(words, at, from, limit, gazetteer) : 0;
  const ofCounty = words.word[at + 1] === "county" || words.word[at + 2] === "county";
  // What most words are: no name that we know, in no words that say that it is one.
  if (longest === 0 && unlistedWords === 0 && !ofCounty && last?.to !== at - 1) return null;
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
      if (length === unlistedWords || endsList(words, at, to, limit, last)) return unlisted(words, at, to, "town");
      continue;
    }
    // "East Belfast" is Belfast; "West Sussex" is its own.
    const isOwn = area === null || nameKey(area) === bare || towns.length > 0;
    if (!isOwn && DIRECTIONS.has(first) && isTownNamed(words, at + 1, to, gazetteer)) continue;
    // "Fife council": a body, though it is called after an area.
    if (area !== null && towns.length === 0 && length > 1 && BODY_NAME.test(words.word[to - 1] ?? "")) continue;
    // "NI number": National Insurance.
    if (bare === "ni" && /^(?:number|no|numbers|contributions|suspended)$/.test(words.word[to] ?? "")) continue;
    const isArea =
      area !== null && !BOROUGHS_CALLED_TOWNS.has(bare) && (towns.length === 0 || isCounty(bare, towns, gazetteer));
    if (!hasReason(words, at, to, from, limit, bare, isArea, last, hasCapitals)) continue;
    const kind = isArea ? "area" : "town";
    const name = textOf(words, at, to).replace(/['’]s$/, "");
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

const unlisted = (words: Words, from: number, to: number, kind: PlaceSeen["kind"]): PlaceSeen => ({
  from,
  to,
  name: textOf(words, from, to),
  kind,
  place: null,
  ofBody: false,
  listed: false,
});

/** "in Tunbridge Wells, Paddock Wood and Marden End": the last of a list of towns. */
function endsList(words: Words, at: number, to: number, limit: number, last: PlaceSeen | undefined): boolean {
  if (last?.kind !== "town" || last.ofBody || last.to !== at - 1 || words.word[at - 1] !== "and") return false;
  if (!((words.marks[last.from] ?? 0) & Mark.comma) || to - at > 3) return false;
  for (let i = at; i < to; i++) if (!words.capital[i] || /^\d/.test(words.word[i] ?? "")) return false;
  return to === limit || (!words.capital[to] && !(words.word[to - 1] ?? "").endsWith("'s"));
}

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
    (towns[0]?.people ?? 0) < 5000 &&
    !towns.some((town) => nameKey(town.area) === name && town.people > 2000)
  );
};

function crossesMark(words: Words, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((words.marks[i] ?? 0) !== 0) return true;
  return false;
}

function hasReason(
  words: Words,
  at: number,
  to: number,
  from: number,
  limit: number,
  name: string,
  isArea: boolean,
  last: PlaceSeen | undefined,
  hasCapitals: boolean,
): boolean {
  const before = words.word[at - 1] ?? "";
  // "Tell Kent Police".
  if (isArea && words.capital[at] && isBody(words, at, to, limit)) return true;
  const beforeInSentence = at > from ? before : "";
  const after = to < limit ? (words.word[to] ?? "").replace(/'s$/, "") : "";
  const single = !name.includes(" ");
  const also = single && PLACES_ALSO_WORDS.has(name);
  // "Mr Ashford", "Sharon Baker": a capital word before, with nothing between, makes it a person's or a firm's name.
  const named =
    at > from &&
    words.capital[at - 1] === true &&
    (words.marks[at] ?? 0) === 0 &&
    !DIRECTIONS.has(before) &&
    !SURE_BEFORE.has(before) &&
    !NO_FIRST_NAME.has(before);
  if (named && !(last && last.to === at)) return false;
  // "Preston Smith": a name goes on.
  const goesOn = to < limit && words.capital[to] === true && (words.marks[to] ?? 0) === 0;
  if (PEOPLE_AFTER.has(after) && (!also || !isArea || words.capital[at] === true))
    return !also || beforeInSentence !== "";
  // "A Galashiels mill worker", "a Ryde great-grandmother".
  if (/^(?:a|an|another|one)$/.test(beforeInSentence) && !also && !goesOn && isPersonNear(words, to, limit))
    return true;
  // "from Fordingbridge to Fleet".
  if (last?.to === at - 1 && before === "to" && words.word[last.from - 1] === "from") return true;
  if (
    last &&
    last.to <= at &&
    at - last.to <= 1 &&
    (at === last.to || words.word[at - 1] === "and" || words.word[at - 1] === "or")
  ) {
    // A list of places: "Herne Bay, High Halden, Hythe and Thanet".
    if (
      (words.marks[last.to] ?? 0) & (Mark.comma | Mark.bracket) ||
      words.word[at - 1] === "and" ||
      words.word[at - 1] === "or"
    )
      return true;
  }
  if (SURE_BEFORE.has(beforeInSentence)) return hasCapitals || !also || livesBefore(words, from, at);
  if (beforeInSentence === "of" && PEOPLE_AFTER.has(words.word[at - 2] ?? "")) return hasCapitals || !also;
  if (DIRECTIONS.has(beforeInSentence) || beforeInSentence === "the" || beforeInSentence === "greater") {
    const earlier = words.word[at - 2] ?? "";
    return BEFORE.has(earlier) || (isArea && !also) || SURE_BEFORE.has(earlier);
  }
  if (beforeInSentence === "of" && IN_TOWN.test(words.word[at - 2] ?? "")) return hasCapitals || !also;
  if (isSignature(words, at, to, from, limit)) return words.capital[at] === true || (!hasCapitals && !also);
  if (also)
    return (
      words.capital[at] === true &&
      ((at === from && to === limit) || isInBrackets(words, at, to) || isLabelled(words, at, to, from, limit))
    );
  if (BEFORE.has(beforeInSentence) && !goesOn) return true;
  // "Hythe police", "Hythe Town Council": a body's place, which says at least where the writer is.
  if (hasCapitals && !isArea && isBody(words, at, to, limit)) return true;
  // A place alone as a sentence or set off at its start: "Sevenoaks. A man rang…", "Tonbridge, Friday".
  if (
    at === from &&
    words.capital[at] &&
    (to === limit ||
      (words.marks[to] ?? 0) & (Mark.comma | Mark.colon | Mark.dash) ||
      (words.word[to] === "again" && (words.marks[to + 1] ?? 0) & (Mark.comma | Mark.colon)))
  )
    return true;
  // "07/09/23 Tavistock.", "Friday: Tavistock."
  if (to === limit && at - from <= 4 && words.capital[at] && isDateWord(words.word[from] ?? "")) return true;
  // "My mother (88, Kirkcaldy)".
  if (isInBrackets(words, at, to)) return true;
  // "Hythe and Lydd people": a pair that begins a sentence.
  const pair = at === from && words.capital[at] && words.word[to] === "and" && words.capital[to + 1] === true;
  if (pair && PEOPLE_AFTER.has(words.word[to + 2] ?? "")) return true;
  if (at === from && isArea && !goesOn) return true;
  const setOff =
    (to === limit || ((words.marks[to] ?? 0) & (Mark.comma | Mark.dash | Mark.colon | Mark.bracket)) !== 0) && !also;
  if (setOff && words.capital[at] && (words.marks[at] ?? 0) & (Mark.comma | Mark.dash)) return true;
  return isArea && hasCapitals && !goesOn;
}

/** "In the centre of Lincoln". */
const IN_TOWN = /^(?:centre|middle|outskirts|edge|end|side|suburb|district)$/;

const MOST_SIGNED_WORDS = 6;
/** "Gillingham btw", "Barry, South Wales", "the town is Nuneaton": the last words of a text, which say where it was written. */
function isSignature(words: Words, at: number, to: number, from: number, limit: number): boolean {
  if (limit !== words.word.length) return false;
  if (to === limit && SIGNS.test(words.word[at - 1] ?? "") && at > from) return true;
  if (at !== from || limit - from > MOST_SIGNED_WORDS) return false;
  return to === limit || (words.marks[to] ?? 0) === Mark.comma || SIGNED_AFTER.test(words.word[to] ?? "");
}
const SIGNS = /^(?:it's|town|town's|is|here)$/;
const SIGNED_AFTER = /^(?:btw|thanks|ta|cheers|by|if)$/;

/** Somebody's trade of two or three words: "mill worker", "night shift worker". */
function isPersonNear(words: Words, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    if (words.capital[i] || ((words.marks[i] ?? 0) & ~Mark.dash) !== 0) return false;
    if (PERSON_NOUNS.has(words.word[i] ?? "")) return true;
  }
  return false;
}

/** "(1) Deal, Tuesday.", "Beach Road, Deal": set off at the head of a line before the day, and after a street. */
function isLabelled(words: Words, at: number, to: number, from: number, limit: number): boolean {
  const day = /^(?:also|again|on|and)$/.test(words.word[to] ?? "") ? to + 1 : to;
  if (at - from <= 1 && (words.marks[to] ?? 0) & Mark.comma && day < limit) return isDateWord(words.word[day] ?? "");
  return to === limit && (words.marks[at] ?? 0) === Mark.comma && STREET_AFTER.has(words.word[at - 1] ?? "");
}

const isDateWord = (word: string): boolean =>
  /^\d/.test(word) || /^(?:mon|tues?|wednes|thurs?|fri|satur|sun|yester|to)day$/.test(word);

const isInBrackets = (words: Words, at: number, to: number): boolean =>
  words.capital[at] === true &&
  ((words.marks[at] ?? 0) & (Mark.comma | Mark.bracket)) !== 0 &&
  ((words.marks[to] ?? 0) & Mark.bracket) !== 0;

/** "i live in deal", "im in ash": in writing without capitals, only who lives there says that it is a place. */
function livesBefore(words: Words, from: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(from, at - 4); i--) if (LIVES_THERE.has(words.word[i] ?? "")) return true;
  return false;
}
const LIVES_THERE = new Set("live lives living lived i'm im we're reside resides resident retired based".split(" "));

/** "Hammersmith police station", "Swaffham CID", "Tonbridge Road", "of the Sevenoaks Community Safety Unit". */
function isBody(words: Words, at: number, to: number, limit: number): boolean {
  const after = to < limit && (words.marks[to] ?? 0) === 0 ? (words.word[to] ?? "") : "";
  const next = to + 1 < limit ? (words.word[to + 1] ?? "") : "";
  if (after === "based" || after === "area") return false;
  if (STREET_AFTER.has(after)) return words.capital[to] === true;
  if (BODY_AFTER.has(after)) {
    // "Swanley community", "Kent county" are where; "Swanley Community Safety Unit" is a body.
    return (
      words.capital[to] === true ||
      /^(?:police|council|constabulary|cid|force|station|branch|bank|officers)$/.test(after) ||
      BODY_AFTER.has(next)
    );
  }
  const before = words.word[at - 1] ?? "";
  const earlier = words.word[at - 2] ?? "";
  const body =
    /^(?:station|headquarters|hq|officer|officers|police|detective|detectives|policeman|department|office|branch|prison|court|bank|team|unit|squad|cid|based|base)$/;
  return (
    (before === "in" || before === "at" || before === "from" || before === "of" || before === "near") &&
    (body.test(earlier) || (earlier === "based" && body.test(words.word[at - 3] ?? "")))
  );
}
