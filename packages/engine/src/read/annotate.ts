/** A text with everything the reader's parts find in it, laid out sentence by sentence. */
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import type { DateSeen } from "./date-said.ts";
import { findDates } from "./dates.ts";
import { findDigits } from "./digits-said.ts";
import type { Cue } from "./lexicon/cue.ts";
import { CUES, MACROS } from "./lexicon/cues.ts";
import { IDENTITIES, STORY_IDENTITIES } from "./lexicon/identities.ts";
import { SPOKEN, type Spoken } from "./lexicon/spoken.ts";
import {
  builtInOrganisations,
  findOrganisations,
  type OrganisationIndex,
  type OrganisationSeen,
} from "./organisations.ts";
import type { Party } from "./party.ts";
import { findParties } from "./people.ts";
import { compilePhrases, type Phrasebook } from "./phrasebook.ts";
import { type Classes, findInSentences, type Hit } from "./phrases.ts";
import type { PlaceSeen } from "./place-seen.ts";
import type { Gazetteer } from "./place.ts";
import { findPlaces } from "./places.ts";
import { findRanked, type PersonSeen } from "./ranked-people.ts";
import { Mark, onceFor, splitWords, type Words } from "./sentences.ts";

/** Words `from` to `to` (exclusive). */
export type Range = { from: number; to: number };

/** What stands in one sentence, or in a part of one. */
export type Facts = Range & {
  paragraph: number;
  cues: readonly Hit<Cue>[];
  dates: readonly DateSeen[];
  places: readonly PlaceSeen[];
  organisations: readonly OrganisationSeen[];
  identities: readonly Hit<ImpersonatedKind>[];
  /** Whose sort of story is told. */
  stories: readonly Hit<ImpersonatedKind>[];
  amounts: readonly Amount[];
  parties: readonly Party[];
  ranked: readonly PersonSeen[];
};

export type Annotated = {
  words: Words;
  sentences: readonly Facts[];
  /** Signs of direct speech. */
  spoken: readonly Hit<Spoken>[];
};

type Books = Phrasebook<[cues: Cue, identities: ImpersonatedKind, stories: ImpersonatedKind, spoken: Spoken]>;
let books: Books | undefined;
const phrasebook = (): Books => (books ??= compilePhrases([CUES, IDENTITIES, STORY_IDENTITIES, SPOKEN], MACROS));

export function annotate(
  text: string,
  gazetteer: Gazetteer,
  homeArea: string | null,
  known: OrganisationIndex = builtInOrganisations(),
): Annotated {
  const words = splitWords(text);
  const amounts = findAmounts(words);
  const { sentences } = words;
  const classes: Classes = new Map([
    ["money", new Map(amounts.map(({ from, to }) => [from, to]))],
    ["digits", findDigits(words)],
  ]);
  const [cuesIn, identitiesIn, storiesIn, spokenIn] = findInSentences(words, phrasebook(), classes);
  const dates = findDates(words);
  const organisations = findOrganisations(words, known);
  const places = withoutDays(findPlaces(words, gazetteer, homeArea), dates);
  const datesUpTo = dealtOut(dates);
  const placesUpTo = dealtOut(withoutNames(words, places, organisations));
  const organisationsUpTo = dealtOut(organisations);
  const amountsUpTo = dealtOut(amounts);
  const partiesUpTo = dealtOut(findParties(words));
  const rankedUpTo = dealtOut(onceFor(words, findRanked));
  return {
    words,
    spoken: spokenIn.flat(),
    sentences: sentences.map(({ from, to, paragraph }, i) => ({
      from,
      to,
      paragraph,
      cues: cuesIn[i] ?? NOTHING,
      dates: datesUpTo(to),
      places: placesUpTo(to),
      organisations: organisationsUpTo(to),
      identities: identitiesIn[i] ?? NOTHING,
      stories: storiesIn[i] ?? NOTHING,
      amounts: amountsUpTo(to),
      parties: partiesUpTo(to),
      ranked: rankedUpTo(to),
    })),
  };
}

/**
 * "The Halifax froze the payment": a bank, unless the words say that it is where something was. "From Nottingham Building
 * Society" is no place whatever stands before it.
 */
function withoutNames(words: Words, places: readonly PlaceSeen[], names: readonly OrganisationSeen[]): PlaceSeen[] {
  let i = 0;
  return places.filter(({ from, to, listed, kind, ofBody }) => {
    // "Surrey Police" says whose area it is.
    if (kind === "area" && ofBody) return true;
    while (i < names.length - 1 && (names[i]?.to ?? 0) <= from) i++;
    const name = names[i];
    const isName = name !== undefined && name.from < to && name.to > from;
    if (!isName) return true;
    const isPartOfName = name.from <= from && name.to >= to && name.to - name.from > to - from;
    return (
      listed &&
      !isPartOfName &&
      /^(?:in|at|near|of|from)$/.test(words.word[from - 1] ?? "") &&
      !isRingingFrom(words, from)
    );
  });
}

const RINGS_FROM = /^(?:call|calls|caller|callers|message|someone|somebody|voice|recording|rang|phoned|called)$/;
const RINGER = /^(?:man|woman|fella|fellow|lad|lady|girl|bloke|chap|gentleman|lass|engineer|team)$/;
/** "A call from Halifax", "by a man from Norton", 'from "Halifax payments"': the firm, and not the town. */
function isRingingFrom({ word, marks }: Words, at: number): boolean {
  if (word[at - 1] !== "from") return false;
  if ((marks[at] ?? 0) & Mark.quote || RINGS_FROM.test(word[at - 2] ?? "")) return true;
  if (!RINGER.test(word[at - 2] ?? "")) return false;
  const before = [word[at - 3], word[at - 4], word[at - 5], word[at - 6]];
  return before.some((one, i) => one === "by" || (one === "was" && /^(?:it|this|that)$/.test(before[i + 1] ?? "")));
}

/** "On 10 March somebody rang": March is a town as well. Both are in the order of the text. */
function withoutDays(places: readonly PlaceSeen[], dates: readonly DateSeen[]): readonly PlaceSeen[] {
  if (dates.length === 0) return places;
  let i = 0;
  return places.filter(({ from, to }) => {
    while (i < dates.length - 1 && (dates[i]?.to ?? 0) <= from) i++;
    const day = dates[i];
    return day === undefined || day.from > from || day.to < to;
  });
}

/** The part of a sentence from one word to another. */
export function part(facts: Facts, from: number, to: number): Facts {
  if (from <= facts.from && to >= facts.to) return facts;
  const inside = <T extends Range>(all: readonly T[]): readonly T[] =>
    all.length === 0 ? all : all.filter((one) => one.from >= from && one.from < to);
  return {
    from,
    to,
    paragraph: facts.paragraph,
    cues: inside(facts.cues),
    dates: inside(facts.dates),
    places: inside(facts.places),
    organisations: inside(facts.organisations),
    identities: inside(facts.identities),
    stories: inside(facts.stories),
    amounts: inside(facts.amounts),
    parties: inside(facts.parties),
    ranked: inside(facts.ranked),
  };
}

/** Of things in order of place, those that begin before a word and have not been dealt out yet: sentence by sentence. */
function dealtOut<T extends Range>(found: readonly T[]): (to: number) => readonly T[] {
  let next = 0;
  return (to) => {
    const first = next;
    while (next < found.length && (found[next]?.from ?? to) < to) next++;
    return first === next ? NOTHING : found.slice(first, next);
  };
}

/** Most sentences hold nothing of most sorts: one list stands for all of those. */
const NOTHING: readonly never[] = [];
