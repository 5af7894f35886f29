/**
 * Short notes name a place beside whoever was rung, or under a label: "Woman, 79, Hythe", "Mother 84 Hythe rung", "Mrs K,
 * 78, of Hythe", "Loc: Hythe". Any name stands for a place there, a listed one or not.
 */
import { PERSON_NOUNS } from "./lexicon/party-words.ts";
import { Mark, type Words } from "./sentences.ts";
import { isSignature } from "./signatures.ts";
import { setOf } from "./vocabulary.ts";

const ENDS = Mark.comma | Mark.stop | Mark.colon | Mark.bracket | Mark.dash | Mark.line;
const AGE = /^(?:\d{2}s?|\d{2}[mf]|\d{2}yrs?|yrs?|years?|old|sixties|seventies|eighties|nineties)$/;
const OTHER_PEOPLE = setOf(
  "m f ip inft informant caller aggrieved complainant victim reader withheld supplied ref retired pensioner",
);
const TITLE = /^(?:mr|mrs|miss|ms|mr's|mrs's)$/;
const LABEL = setOf("loc location area town place village where district parish");
const RUNG = setOf(
  "rung called phoned rang telephoned received rec'd recd contacted had got reports reported says states re regarding told answered lost gave took paid sent transferred was has",
);

export function isBesidePerson(words: Words, at: number, to: number, from: number, limit: number): boolean {
  if (at === from || !words.capital[at]) return false;
  const { word, marks } = words;
  // "A resident, Ann Carr, 66, of Deal": who it is.
  if (to - at > 1 && AGE.test(word[to] ?? "") && word[to + 1] === "of") return false;
  const before = word[at - 1] ?? "";
  const earlier = word[at - 2] ?? "";
  const mark = marks[at] ?? 0;
  const ends = to === limit || ((marks[to] ?? 0) & ENDS) !== 0;
  if (LABEL.has(before)) return at - 1 === from && ends;
  const isAge = AGE.test(before);
  const isPerson = PERSON_NOUNS.has(before) || OTHER_PEOPLE.has(before);
  if (mark & (Mark.comma | Mark.bracket)) return ends && (isAge || isPerson || isWriter(words, at, to, from, limit));
  if (mark !== 0) return false;
  if (isAge) return ends || RUNG.has(word[to] ?? "");
  if (before === "resides" || before === "lives") return ends;
  // "Mrs K, 78, of Hythe", "Mrs K of Hythe", "Inft of Hythe".
  if (before === "of")
    return (
      (AGE.test(earlier) && ((marks[at - 1] ?? 0) & Mark.comma) !== 0) ||
      (earlier.length === 1 && TITLE.test(word[at - 3] ?? "")) ||
      /^(?:inft|informant|aggrieved|complainant)$/.test(earlier)
    );
  // "A reader from Hythe writes".
  if (before === "from") return /^(?:reports|reported|states|writes|wrote|tells|asks)$/.test(word[to] ?? "");
  return /^(?:round|around)$/.test(before) && word[to] === "way";
}

const MOST_SIGNED_WORDS = 5;
/** "Jean, Hythe", "Mrs T, Hythe.": the last line of a text. */
const isWriter = (words: Words, at: number, to: number, from: number, limit: number): boolean =>
  to === limit &&
  limit === words.word.length &&
  limit - from <= MOST_SIGNED_WORDS &&
  words.capital[at - 1] === true &&
  !/^(?:regards|sincerely|faithfully|thanks|cheers|love|wishes)$/.test(words.word[at - 1] ?? "") &&
  isSignature(words, at, to);
