/** What makes a name that of a place: "in", "from", "a Sevenoaks resident", a town alone at the head of a line. */
import { isBesidePerson } from "./beside-person.ts";
import { isBody } from "./body-places.ts";
import { DIRECTIONS, PLACES_ALSO_WORDS } from "./lexicon/areas.ts";
import { PERSON_NOUNS } from "./lexicon/party-words.ts";
import { BEFORE, NO_FIRST_NAME, PEOPLE_AFTER, STREET_AFTER, SURE_BEFORE } from "./lexicon/place-words.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { isNumbered, Mark, opensLine, type Words } from "./sentences.ts";

export function hasReason(
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
  // "| 3 March | Fleet | card number | refused |": alone in a cell of a row.
  const opensCell = at === from || ((words.marks[at] ?? 0) & Mark.cell) !== 0;
  if (opensCell && words.capital[at] && ((words.marks[to] ?? 0) & Mark.cell) !== 0) return true;
  if (at === from && words.capital[at] && isRow(words, at, to)) return true;
  // "Preston Smith": a name goes on.
  const goesOn = to < limit && words.capital[to] === true && (words.marks[to] ?? 0) === 0;
  if (PEOPLE_AFTER.has(after) && (!also || !isArea || words.capital[at] === true))
    return !also || beforeInSentence !== "" || (hasCapitals && words.capital[at] === true && !ADJECTIVES.test(name));
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
  if (isJoinedOtherwise(words, at, last)) return true;
  if (SURE_BEFORE.has(beforeInSentence) || isInstance(words, at, from))
    return hasCapitals || !also || livesBefore(words, from, at);
  if (beforeInSentence === "of" && PEOPLE_AFTER.has(words.word[at - 2] ?? ""))
    // "The mother of \"Keith\"": a name in marks.
    return !also || (hasCapitals && ((words.marks[at] ?? 0) & Mark.quote) === 0);
  if (DIRECTIONS.has(beforeInSentence) || beforeInSentence === "the" || beforeInSentence === "greater") {
    const earlier = words.word[at - 2] ?? "";
    // "The Hythe neighbourhood team".
    const ofBody = hasCapitals && !isArea && words.capital[at] === true && isBody(words, at, to, limit);
    return BEFORE.has(earlier) || (isArea && !also) || SURE_BEFORE.has(earlier) || ofBody;
  }
  if (TARGETED.test(beforeInSentence) && !goesOn && words.capital[at]) return !also;
  if (beforeInSentence === "of" && IN_TOWN.test(words.word[at - 2] ?? "")) return hasCapitals || !also;
  if (isSignature(words, at, to, from, limit)) return words.capital[at] === true || (!hasCapitals && !also);
  // "Mill Lane, Sandwich".
  if (words.marks[at] === Mark.comma && words.capital[at] && words.capital[at - 1] && STREET_AFTER.has(before))
    return !goesOn;
  if (!goesOn && isBesidePerson(words, at, to, from, limit)) return true;
  // "Sandwich: a man rang", "Reading - a man rang".
  if (also && at === from && words.capital[at] && (words.marks[to] ?? 0) & (Mark.colon | Mark.dash) && to < limit)
    return !ADJECTIVES.test(name) && (opensLine(words, at) || isNumbered(words, at - 1));
  if (also)
    return (
      words.capital[at] === true &&
      ((at === from && to === limit) ||
        (to === limit && isDateWord(words.word[from] ?? "") && ((words.marks[at] ?? 0) & Mark.colon) !== 0) ||
        isInBrackets(words, at, to) ||
        isLabelled(words, at, to, from, limit))
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

/** "Hythe & Lydd", "Hythe as well as Lydd". */
const isJoinedOtherwise = (words: Words, at: number, last: PlaceSeen | undefined): boolean =>
  words.capital[at] === true &&
  ((last?.to === at && words.folded.slice(words.end[at - 1], words.start[at]).includes("&")) ||
    (last?.to === at - 3 && words.word[at - 1] === "as" && words.word[at - 2] === "well"));

/** "Towns such as Lydd". */
const isInstance = ({ word }: Words, at: number, from: number): boolean =>
  at > from + 1 && word[at - 1] === "as" && word[at - 2] === "such";

/** Names of places that stand before people as what they are: "Old man", "Bank customers". */
const ROW_REACH = 6;
/** "| Andover (five people) | …". */
function isRow({ marks }: Words, at: number, to: number): boolean {
  if (((marks[at] ?? 0) & Mark.bullet) === 0 || ((marks[to] ?? 0) & Mark.bracket) === 0) return false;
  for (let i = to + 1; i < to + ROW_REACH; i++) if ((marks[i] ?? 0) & Mark.cell) return true;
  return false;
}

const ADJECTIVES =
  /^(?:old|new|great|little|long|short|north|south|east|west|upper|lower|central|bank|banks|call|cash|card|post|office|police|church|house|street|home|farm|field|park|battle|war|hope|man|settle|over|start|moss|may|green|wood|stone)$/;

/** "Fraudsters have targeted Lincoln". */
const TARGETED = /^(?:targeted|targeting|target|targets|hit|hits|hitting|plaguing)$/;

/** "In the centre of Lincoln". */
const IN_TOWN = /^(?:centre|middle|outskirts|edge|end|side|suburb|district)$/;

const MOST_SIGNED_WORDS = 6;
/** "Gillingham btw", "Barry, South Wales", "the town is Nuneaton": the last words of a text, which say where it was written. */
function isSignature(words: Words, at: number, to: number, from: number, limit: number): boolean {
  if (limit !== words.word.length) return false;
  if (to === limit && SIGNS.test(words.word[at - 1] ?? "") && at > from) return true;
  if (at !== from) return false;
  // "Hythe if that helps anybody", "Hythe way."
  if (words.word[to] === "if" && /^(?:it|that|you|anyone|anybody)/.test(words.word[to + 1] ?? "")) return true;
  if (words.word[to] === "way" && to + 1 === limit) return true;
  if (limit - from > MOST_SIGNED_WORDS) return false;
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
