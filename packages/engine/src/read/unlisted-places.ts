/**
 * Villages and suburbs that the gazetteer does not have, in words that can only be said of a place: "a bungalow in
 * Balderton", "a Lisnaskea woman", "Nether Marden, near Deal". A name of a firm or of a person stands in other words.
 */
import { isBesidePerson } from "./beside-person.ts";
import { PERSON_NOUNS } from "./lexicon/party-words.ts";
import { areaNamed } from "./area-names.ts";
import { longestPlace } from "./gazetteer.ts";
import { isDigits } from "./date-words.ts";
import { DIRECTIONS } from "./lexicon/areas.ts";
import {
  NO_PLACE,
  STREET,
  NO_TOWN,
  DEMONYM,
  LIVING,
  OF_THESE,
  FROM_THERE,
  CALLERS,
  LISTED_NOUNS,
  TOWN_NOUNS,
  JOINTS,
} from "./lexicon/unlisted-words.ts";
import type { Gazetteer } from "./place.ts";
import { Mark, textOf, type Words } from "./sentences.ts";
import { couldBeName, isSignature } from "./signatures.ts";
import { couldStand, isFarAway, standsWherePlacesDo } from "./stands-in.ts";
import { isOneOf, listOfWords, setOf } from "./vocabulary.ts";

const MOST_WORDS = 4;

/** "I hung up. Nether Fossdyke": the last words of a short text, with a capital each, say where it was written. */
const isSigned = (words: Words, at: number, to: number, from: number, limit: number): boolean =>
  at === from && to === limit && (to - at > 1 || at === 0 || limit === words.word.length) && isSignature(words, at, to);

const MOST_WORDS_OF_LINE = 8;
const PERSON = listOfWords([...PERSON_NOUNS, ...LISTED_NOUNS]);
const STREET_LIST = listOfWords(STREET);
const JOINT = listOfWords(JOINTS);
const GOES_ON_NO_NAME = listOfWords(NO_PLACE);
const BEGINS_NO_NAME = listOfWords([...NO_PLACE, ..."loc location area town village place".split(" ")]);

export type Unlisted = { length: number; sure: boolean };
const NONE: Unlisted = { length: 0, sure: false };

/**
 * How many words the name of an unlisted place has that begins here; 0 where none does. `sure`: the words about it are
 * said of places only.
 */
export function unlistedLength(words: Words, at: number, from: number, limit: number, gazetteer: Gazetteer): Unlisted {
  if (!words.capital[at] || isOneOf(words, at, BEGINS_NO_NAME)) return NONE;
  const isJoined = at > from && isOneOf(words, at - 1, JOINT);
  const isOpen =
    at === from
      ? limit - from <= MOST_WORDS_OF_LINE || at === 0
      : isJoined || mayStand(words, at) || mayPrecede(words, at - 1);
  if (!isOpen && !isOneOf(words, at + 1, PERSON) && !isOneOf(words, at + 2, PERSON)) return NONE;
  const to = endOfName(words, at, limit);
  // "South Ipswich" is in Ipswich, and "North and West Yorkshire" are counties.
  if (
    to === null ||
    (DIRECTIONS.has(words.word[at] ?? "") &&
      (to - at === 1 || (to - at === 2 && longestPlace(words.word[at + 1] ?? "", gazetteer) > 0)))
  )
    return NONE;
  const sure =
    (isJoined &&
      !isFarAway(words.word[at] ?? "") &&
      (isOneOf(words, at - 1, NEARBY) || livesThere(words, at, from) || isPlaced(words, to, limit, gazetteer))) ||
    isWhose(words, at, to, from, limit) ||
    opensWithDay(words, at, to, from) ||
    opensWithPerson(words, at, to, from) ||
    isOfPolice(words, at, to, from) ||
    isSigned(words, at, to, from, limit) ||
    (words.word.length <= MOST_WORDS_OF_NOTE &&
      couldStand(words, at, to) &&
      isBesidePerson(words, at, to, from, limit)) ||
    (at === from && isHeading(words, at, to, limit, gazetteer));
  return sure || (isJoined && wasRung(words, at, to)) || standsWherePlacesDo(words, at, to, from, limit)
    ? { length: to - at, sure }
    : NONE;
}

/** "A school worker from Marden was phoned": who is told to have been rung is no caller "from" a firm. */
const wasRung = (words: Words, at: number, to: number): boolean =>
  words.word[at - 1] === "from" &&
  CALLERS.has(words.word[at - 2] ?? "") &&
  (words.marks[to] ?? 0) === 0 &&
  /^(?:was|were)$/.test(words.word[to] ?? "") &&
  RUNG.test(words.word[to + 1] ?? "") &&
  couldStand(words, at, to);
const RUNG =
  /^(?:phoned|rung|called|telephoned|contacted|targeted|conned|scammed|tricked|duped|defrauded|cheated|swindled|robbed)$/;

/** "In nearby Marden". */
const NEARBY = listOfWords(["nearby", "neighbouring"]);
/** In longer texts a name beside a person is theirs as often. */
const MOST_WORDS_OF_NOTE = 150;
/** What a name in a short note may stand after without a mark: an age as well. */
const PRECEDES = listOfWords("yr yrs years old resides lives loc location area town village round".split(" "));
const mayPrecede = (words: Words, at: number): boolean =>
  isOneOf(words, at, PRECEDES) || (isDigits(words.word[at] ?? "") && /^\d{2}s?$/.test(words.word[at] ?? ""));

/** After a street, or in "the Marden area". */
const mayStand = (words: Words, at: number): boolean =>
  words.word[at - 1] === "the" || ((words.marks[at] ?? 0) & (Mark.comma | Mark.bracket)) !== 0;

/** The word after a run of capitalised words, joined by hyphens or nothing; null for a street, and where it goes on. */
function endOfName(words: Words, at: number, limit: number): number | null {
  let to = at;
  while (to < limit && to - at <= MOST_WORDS && (to === at || goesOn(words, to))) to++;
  if (to - at > MOST_WORDS || isOneOf(words, to - 1, STREET_LIST)) return null;
  return to < limit && isOneOf(words, to, STREET_LIST) && (words.marks[to] ?? 0) === 0 ? null : to;
}

/** "Little Marden", "Upton-upon-Marden". */
function goesOn(words: Words, at: number): boolean {
  if ((words.marks[at] ?? 0) !== 0 || isDigits(words.word[at] ?? "") || isOneOf(words, at, GOES_ON_NO_NAME))
    return false;
  return words.capital[at] === true || words.folded.slice(words.end[at - 1], words.start[at]) === "-";
}

/** "who lives in Little Marden", "a bungalow in Balderton", "the village of Marden". */
function livesThere(words: Words, at: number, from: number): boolean {
  const joint = words.word[at - 1] ?? "";
  const whose = at - 2 >= from ? (words.word[at - 2] ?? "") : "";
  const comma = ((words.marks[at - 1] ?? 0) & Mark.comma) !== 0;
  // "the 74-year-old, of Marden", "Mrs K, 78, of Marden".
  const aged = /^\d{2}$/.test(whose) || whose === "old";
  if (joint === "of") return comma ? aged || PERSON_NOUNS.has(whose) : OF_THESE.has(whose);
  // "A woman of 86 in Marden".
  if (joint === "in" && /^\d{2}$/.test(whose) && /^(?:of|aged)$/.test(words.word[at - 3] ?? "")) return true;
  if (joint === "from")
    return (
      FROM_THERE.has(whose) ||
      (PERSON_NOUNS.has(whose) && !CALLERS.has(whose)) ||
      (comma && (aged || whose === "woman" || whose === "man")) ||
      isOldPerson(words, at - 2)
    );
  if (/^some(?:one|body)$/.test(whose)) return false;
  return !comma && (LIVING.has(whose) || (PERSON_NOUNS.has(whose) && !NO_HOME.test(words.word[at] ?? "")));
}

/** "An elderly man from", "a 79-year-old woman from", "a man aged 81 from": whoever was rung, and no caller "from" a firm. */
const isOldPerson = ({ word }: Words, at: number): boolean =>
  (/^(?:man|woman|lady|gentleman|person|people|men|women|male|female)$/.test(word[at] ?? "") &&
    /^(?:elderly|old|older|vulnerable|retired|widowed|disabled|partially-sighted|housebound)$/.test(
      word[at - 1] ?? "",
    )) ||
  (/^\d{2}$/.test(word[at] ?? "") && /^(?:of|aged)$/.test(word[at - 1] ?? ""));

/** "A driver at Uber", "a nurse in A&E". */
const NO_HOME = /^(?:uber|tesco|asda|sainsbury's|a|lloyds|barclays|natwest|santander|nationwide|court|parliament)$/;

/** "In Ugborough, on Monday the 7th", "In Nashik on 26 May": at the head, and then the day. */
const opensWithDay = (words: Words, at: number, to: number, from: number): boolean =>
  at === from + 1 && words.word[from] === "in" && words.word[to] === "on" && words.word[at] !== "court";

/** "In Broken Moor, a retired nurse", "In Broken Moor, in one of them,": at the head, and then what happened there. */
const opensWithPerson = (words: Words, at: number, to: number, from: number): boolean =>
  at === from + 1 &&
  /^(?:in|at|near)$/.test(words.word[from] ?? "") &&
  (words.marks[to] ?? 0) === Mark.comma &&
  /^[a-z]/.test(words.word[to] ?? "") &&
  !words.capital[to] &&
  !NO_WHERE.test(words.word[at] ?? "") &&
  !isUpper(words, at, to);
const NO_WHERE =
  /^(?:court|crown|parliament|christmas|easter|lent|ramadan|advent|welsh|gaelic|polish|operation|covid|brexit|spring|summer|autumn|winter|facebook|whatsapp)$/;

/** "in Balderton, near Newark", "in Marietta, Ohio". */
const isPlaced = (words: Words, to: number, limit: number, gazetteer: Gazetteer): boolean =>
  (words.word[to] === "near" && words.capital[to + 1] === true && ((words.marks[to] ?? 0) & Mark.comma) !== 0) ||
  isBeforeArea(words, to, limit, gazetteer);

const isBeforeArea = (words: Words, to: number, limit: number, gazetteer: Gazetteer): boolean =>
  areaAfter(words, to, limit, gazetteer) !== null;

/** "Emsworth, Hampshire" as a line of its own, "MARIETTA, Ohio —". */
function isHeading(words: Words, at: number, to: number, limit: number, gazetteer: Gazetteer): boolean {
  const end = areaAfter(words, to, limit, gazetteer);
  return end !== null && at > 0 ? end === limit : end !== null && isUpper(words, at, to);
}

/** The word after a county or a state that is set off, or null. */
function areaAfter(words: Words, to: number, limit: number, gazetteer: Gazetteer): number | null {
  if (to >= limit || !words.capital[to] || !((words.marks[to] ?? 0) & (Mark.comma | Mark.bracket))) return null;
  for (let end = Math.min(limit, to + 3); end > to; end--) {
    const after = words.word[end] ?? "";
    if (areaNamed(textOf(words, to, end), gazetteer) === null) continue;
    const isBody =
      end < limit && (words.marks[end] ?? 0) === 0 && /^(?:police|council|county|constabulary)$/.test(after);
    return isBody ? null : end;
  }
  return null;
}

/** "a Lisnaskea woman", "a 29-year-old Lisnaskea woman", "told Lisnaskea residents". */
function isWhose(words: Words, at: number, to: number, from: number, limit: number): boolean {
  if (to - at > 2 || to === limit || (words.marks[to] ?? 0) !== 0 || !isOneOf(words, to, PERSON)) return false;
  const noun = words.word[to] ?? "";
  // Any word has a capital at the head of a sentence: "Elderly man", but "Little Fossdyke woman".
  if (at === from)
    return (
      !words.capital[to] &&
      !isNoTown(words, at, to) &&
      (to - at === 2 || (TOWN_NOUNS.has(noun) && couldBeName(words.word[at] ?? "")))
    );
  if (isNoTown(words, at, to)) return false;
  const before = words.word[at - 1] ?? "";
  const article = /^(?:a|an|another|old|elderly|one|vulnerable|disabled|retired|widowed|frail)$/.test(before);
  return (article && !WORKS_FOR.has(noun)) || (LISTED_NOUNS.has(noun) && !words.capital[at - 1]);
}
const isNoTown = (words: Words, at: number, to: number): boolean =>
  NO_TOWN.has(words.word[at] ?? "") ||
  NO_TOWN.has(words.word[to - 1] ?? "") ||
  DEMONYM.test(words.word[to - 1] ?? "") ||
  isUpper(words, at, to);

/** "Police in Marbury are warning": whose police they are. */
const isOfPolice = (words: Words, at: number, to: number, from: number): boolean =>
  at === from + 2 &&
  words.word[at - 1] === "in" &&
  /^(?:police|officers|detectives|gardai|gardaí)$/.test(words.word[from] ?? "") &&
  /^(?:are|have|say|said|warn|were|want|has|is|believe|believed|today|urged|urge)$/.test(words.word[to] ?? "");

/** "A Sainsbury's customer", "a Barclays worker": of a firm. */
const WORKS_FOR = setOf(
  "customer driver worker member reader subscriber guest passenger visitor local officer student graduate shopper volunteer trainee apprentice receptionist councillor minister governor programmer designer scientist surveyor pilot tutor lecturer professor journalist author manager shopworker",
);

/** "A RETIRED couple": the first words of a story in capitals. */
const isUpper = (words: Words, from: number, to: number): boolean => {
  const written = textOf(words, from, to);
  return written === written.toUpperCase();
};
