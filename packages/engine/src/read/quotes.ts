/**
 * People whom a document quotes, with their rank as printed: whoever has a rank, a title or a full name and is the one
 * who says, warns or asks.
 */
import { builtInGazetteer } from "./gazetteer.ts";
import { placesNamed } from "./place-names.ts";
import { findRanked, nameFrom, type PersonSeen } from "./ranked-people.ts";
import { isInCapitals, Mark, onceFor, splitWords, textOf, type Words } from "./sentences.ts";

/** The names, each once, in the order in which they are first quoted. */
export function findQuotesBy(text: string, words: Words = splitWords(text)): string[] {
  const quoted: string[] = [];
  const known = new Set<string>();
  for (const person of findSpeakers(words)) {
    if (isClaimed(words, person) || !(speaksAfter(words, person) || speaksBefore(words, person))) continue;
    const name = spaced(person.name);
    const surname = name.split(" ").at(-1)?.toLowerCase() ?? "";
    if (known.has(surname)) continue;
    quoted.push(name);
    for (const word of name.toLowerCase().split(" ")) known.add(word);
  }
  return quoted;
}

/** Ranked people, and capitalised names of two to four words that stand where someone speaks. */
function findSpeakers(words: Words): PersonSeen[] {
  const ranked = onceFor(words, findRanked).map((person) => withSurname(words, withoutOffice(words, person)));
  const taken = new Set<number>();
  for (const { from, to } of ranked) for (let at = from; at < to; at++) taken.add(at);
  const found = [...ranked];
  const { capital } = words;
  for (let at = 0; at + 1 < capital.length; at++) {
    // Most words have no capital, and most that have one stand alone.
    if (!capital[at] || !capital[at + 1] || !isNameStart(words, at) || taken.has(at)) continue;
    const to = nameFrom(words, at, 2) ?? (words.marks[at] ? nameFromHere(words, at) : null);
    if (to === null || taken.has(to - 1) || !couldBePerson(words, at, to)) continue;
    const from =
      HONOURED.has(words.word[at - 1] ?? "") && words.capital[at - 1] && (words.marks[at] ?? 0) === 0 ? at - 1 : at;
    found.push({ from, to, name: textOf(words, from, to), ranked: from < at });
    at = to - 1;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A name that opens a sentence or a clause: `nameFrom` looks for one in the middle of a phrase. */
function nameFromHere(words: Words, at: number): number | null {
  const rest = nameFrom(words, at + 1, 1);
  return rest !== null && rest - at <= 4 ? rest : null;
}

const NOT_A_FORENAME = new Set(
  "the a an this that these those there here when while if in on at by from for with and but or so as he she they it we you i his her their its our my please anyone anybody residents people police officers victims since after before during last new another one two three four five six seven eight nine ten do never always remember no not if it's don't what who how why where action report trading citizens victim age crime fraud royal national high sir".split(
    " ",
  ),
);
const NOT_IN_A_NAME = new Set(
  "police constabulary council fraud bank team unit force office officers county borough city district house service services advice standards hmrc crime crimestoppers revenue customs street road community association society trust group centre watch government department agency ltd plc uk england scotland wales ireland yorkshire kent sussex essex lancashire cumbria norfolk suffolk devon cornwall dorset surrey hampshire wiltshire manchester london action report north south east west".split(
    " ",
  ),
);

/** Whether the first of two words with capitals may begin a name. */
const isNameStart = (words: Words, at: number): boolean =>
  (words.marks[at + 1] ?? 0) === 0 &&
  /^[a-zà-ÿ'-]{2,}$/.test(words.word[at] ?? "") &&
  !NOT_A_FORENAME.has(words.word[at] ?? "") &&
  !NOT_IN_A_NAME.has(words.word[at] ?? "") &&
  !NOT_IN_A_NAME.has(words.word[at + 1] ?? "");

/** No place, body or office: "Herne Bay", "Citizens Advice", "Swaffham CID", "Financial Safeguarding Officer". */
function couldBePerson(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words.word[i] ?? "";
    if (NOT_IN_A_NAME.has(word) || OFFICE_WORDS.has(word) || word.endsWith("'s")) return false;
    if (isInCapitals(words, i)) return false;
  }
  return placesNamed(textOf(words, from, to), builtInGazetteer()).length === 0;
}

const OFFICE_WORDS = new Set(
  "director manager general officer chief executive leader chairman chairwoman chair head minister mayor secretary president social protection welfare justice health affairs cabinet member financial abuse safeguarding protect prevention cyber customer economic policing neighbourhood investigator spokesman spokeswoman spokesperson assistant deputy senior lead adviser champion coordinator commissioner councillor detective inspector constable sergeant superintendent national insurance post mail".split(
    " ",
  ),
);
/** Printed before the name as part of it. */
const HONOURED = new Set(
  "mayor councillor alderman rabbi reverend baroness lord lady dame minister senator sheriff judge canon".split(" "),
);
const OFFICES = new Set(
  "director manager spokesman spokeswoman spokesperson investigator special agent prosecutor officer".split(" "),
);

/** A surname that is also a county or a town's is left off by the finder: "Inspector Stephen Kent from". */
function withSurname(words: Words, person: PersonSeen): PersonSeen {
  const next = words.word[person.to] ?? "";
  const forename = words.word[person.to - 1] ?? "";
  const rank = words.word[person.to - 2] ?? "";
  const isOneName = person.ranked && RANK_END.test(rank) && !RANK_END.test(forename);
  const isSurname = words.capital[person.to] === true && (words.marks[person.to] ?? 0) === 0 && /^[a-z'-]+$/.test(next);
  const isForce = /^(?:police|constabulary|county|council|fraud)$/;
  if (!isOneName || !isSurname || isForce.test(next) || isForce.test(words.word[person.to + 1] ?? "")) return person;
  return { ...person, to: person.to + 1, name: textOf(words, person.from, person.to + 1) };
}

const RANK_END =
  /^(?:pc|dc|ds|di|dci|dcs|pcso|sgt|insp|supt|detective|constable|sergeant|inspector|superintendent|commander|commissioner|cllr|councillor)$/;

/** "Fraud Protect Officer, Charlotte Platts" has an office, not a rank: her name alone is printed as hers. */
function withoutOffice(words: Words, person: PersonSeen): PersonSeen {
  let from = person.from;
  while (from < person.to - 2 && OFFICES.has(words.word[from] ?? "") && !person.ranked) from++;
  for (let i = from + 1; i < person.to; i++) if ((words.marks[i] ?? 0) & Mark.comma) from = i;
  if (from === person.from) from = wholeRank(words, from);
  return from === person.from ? person : { ...person, from, name: textOf(words, from, person.to) };
}

/** "T/DI Hart", "A/Inspector Dale" and "Police and Crime Commissioner Stone" begin before the rank. */
function wholeRank(words: Words, from: number): number {
  const acting = /^(?:t|a|temp|temporary|acting)$/.test(words.word[from - 1] ?? "");
  if (acting && words.text.charAt((words.start[from] ?? 0) - 1) === "/") return from - 1;
  const w = (back: number): string => words.word[from - back] ?? "";
  return words.word[from] === "commissioner" && w(1) === "crime" && w(2) === "and" && w(3) === "police"
    ? from - 3
    : from;
}

const SAYS = new Set(
  "said says say added adds warned warns explained explains commented comments told tells urged urges advised advises stated states stressed praised encouraged encourages thanked appealed asked asks described reminded reminds confirmed continued called believes admitted insisted announced revealed tweeted wrote posted welcomed recommended recommends cautioned pleaded concluded repeated reiterated noted argued".split(
    " ",
  ),
);
/** Verbs that a caller's victim does too, so they tell a speaker only of someone with a rank or an office. */
const ANYONE_DOES = new Set("told asked called described".split(" "));
/** What a caller does first, even one with a rank: "DC Martin rang a woman and said". */
const RINGS = new Set("rang phoned telephoned contacted".split(" "));
const PUBLIC = new Set(
  "people residents everyone anyone anybody families readers customers us reporters bbc itv kentonline newspaper paper press programme radio".split(
    " ",
  ),
);
const isToPublic = (words: Words, at: number): boolean =>
  PUBLIC.has(words.word[at] ?? "") || (words.word[at] === "the" && PUBLIC.has(words.word[at + 1] ?? ""));
const MOST_BETWEEN = 22;

/** "X said", "X, of the Y, said", "X from the Y Unit said", "X, who is investigating, said". */
function speaksAfter(words: Words, { to, ranked }: PersonSeen): boolean {
  let i = to;
  let aside = false;
  for (; i < words.word.length && i - to < MOST_BETWEEN; i++) {
    const word = words.word[i] ?? "";
    const mark = words.marks[i] ?? 0;
    if (mark & (Mark.blankLine | Mark.question | Mark.bullet)) return false;
    if (mark & Mark.stop && !(i > to && isShort(words.word[i - 1] ?? ""))) return false;
    if (
      i === to &&
      (mark & (Mark.comma | Mark.dash | Mark.bracket) ||
        /^(?:of|from|at|for|who|in|with|also|then|has|have)$/.test(word))
    ) {
      aside = true;
    }
    if (RINGS.has(word) && mark === 0) return false;
    if (SAYS.has(word)) {
      if (ANYONE_DOES.has(word) && !ranked && !isToPublic(words, i + 1)) return false;
      if (/^(?:by|to)$/.test(words.word[i + 1] ?? "") && ANYONE_DOES.has(word)) return false;
      if (/^(?:was|were|be|been|being|is|are)$/.test(words.word[i - 1] ?? "")) return false;
      return i === to || aside;
    }
    if (i === to && !aside) return false;
    if (!aside) return false;
    // Past an aside a new subject may speak: "PC Reed, and a neighbour said".
    if (word === "he" || word === "she" || word === "they") return false;
  }
  return false;
}

/** "said Inspector Reed", "according to Dr Reed", `Reed: "..."`. */
function speaksBefore(words: Words, { from, to }: PersonSeen): boolean {
  for (let i = from - 1, seen = 0; i >= 0 && seen < 9; i--, seen++) {
    const word = words.word[i] ?? "";
    const mark = words.marks[i + 1] ?? 0;
    if (mark & (Mark.stop | Mark.blankLine | Mark.question) && i + 1 !== from) return false;
    if (mark & (Mark.stop | Mark.blankLine)) break;
    if (/^(?:said|added|says|adds|warned|warns|explained|explains|commented)$/.test(word)) {
      return seen === 0 || sayerIs(words, i + 1, from);
    }
    if (word === "to" && words.word[i - 1] === "according") return seen < 7;
    if (word === "by" && /^(?:statement|comment)$/.test(words.word[i - 1] ?? "")) return true;
    if (!isTitleWord(words, i)) break;
  }
  return ((words.marks[to] ?? 0) & (Mark.colon | Mark.quote)) === (Mark.colon | Mark.quote);
}

/** "said the force's fraud officer Sam Reed": only words of an office stand between. */
const sayerIs = (words: Words, from: number, to: number): boolean => {
  if (/^(?:that|he|she|it|they|if|when|we|there|in)$/.test(words.word[from] ?? "")) return false;
  for (let i = from; i < to; i++) if (!isTitleWord(words, i)) return false;
  return true;
};

const isTitleWord = (words: Words, at: number): boolean =>
  words.capital[at] === true ||
  /^(?:the|of|and|for|force's|council's|its|our|local|crime|fraud|prevention|protect|officer|manager|director|leader|chief|executive|head|chair|chairman|spokesman|spokeswoman|spokesperson|policing|community|safety|neighbourhood|adviser|advice|services|expert|bank's|charity's|to|lead|minister|mayor|councillor|mp)$/.test(
    words.word[at] ?? "",
  );

/** Whom a caller pretended to be is not quoted: "calling himself PC Reed", "claimed to be", "from a PC Reed". */
function isClaimed(words: Words, { from }: PersonSeen): boolean {
  if ((words.marks[from] ?? 0) & (Mark.stop | Mark.line | Mark.blankLine)) return false;
  const before = [1, 2, 3, 4].map((back) => words.word[from - back] ?? "");
  const [last = "", second = "", third = ""] = before;
  if (
    /^(?:himself|herself|themselves|themself|named|called|be|being|as|was|is|name|impersonated|impersonating|pretending|claiming|a)$/.test(
      last,
    )
  )
    return true;
  if (last === "by" && /^(?:called|rung|phoned|telephoned|contacted)$/.test(second)) return true;
  return (second === "be" || second === "being" || third === "be") && last !== "said";
}

const isShort = (word: string): boolean =>
  /^(?:det|insp|supt|sgt|maj|capt|lt|dr|mr|mrs|ms|st|cllr|ch|dep|cpl|[a-z])$/.test(word);

const spaced = (name: string): string => name.replace(/\s+/g, " ").replace(/\*/g, "").trim();
