import type { Facts } from "./annotate.ts";
import { coveredBy, placesIn, wholeArea } from "./area-names.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { Mark, textOf, type Words } from "./sentences.ts";
import { isInStory, isOfOthers, isQuoted } from "./story-places.ts";
import { type Telling, townsOf } from "./telling.ts";
import { setOf } from "./vocabulary.ts";

/** "The Hillside area of Hythe", "Hillside and Seabrook, parts of the town": what the town is called is told beside it. */
const isPartOfTown = ({ word, capital, marks }: Words, part: PlaceSeen, places: readonly PlaceSeen[]): boolean => {
  let at = part.to;
  while (/^(?:and|or)$/.test(word[at] ?? "") && capital[at + 1]) for (at++; capital[at] && !marks[at + 1]; ) at++;
  if (word[at] === "a" || word[at] === "the") at++;
  return (
    /^(?:area|areas|district|districts|part|parts|suburb|suburbs|end|estate|side|quarter)$/.test(word[at] ?? "") &&
    word[at + 1] === "of" &&
    // "The Harbury and Alcester areas of Warwickshire" are of a county, and are what is named; so is a town larger than what it is of.
    !places.some(
      ({ kind, from, place }) =>
        from === at + 2 && (kind === "area" || (part.place?.people ?? 0) > (place?.people ?? 0)),
    ) &&
    (capital[at + 2] === true || (word[at + 2] === "the" && /^(?:city|town|borough|village)$/.test(word[at + 3] ?? "")))
  );
};

/** "A man from Croydon was arrested": whoever rang or came, and not who was rung. */
const isOfArrested = ({ word }: Words, { from, to }: PlaceSeen): boolean =>
  word
    .slice(to, to + (SUSPECTS.test(word[from - 2] ?? "") ? FAR_ARREST_REACH : ARREST_REACH))
    .some((one, i, all) => ARRESTED.test(one) && /^(?:was|were|been|has|have|who)$/.test(all[i - 1] ?? ""));
const ARREST_REACH = 4;
const FAR_ARREST_REACH = 20;
const SUSPECTS = /^(?:man|men|teenager|teenagers|boy|boys|youth|youths|suspect|suspects|courier|couriers)$/;
const ARRESTED = /^(?:arrested|jailed|sentenced|bailed|convicted|remanded|appeared|pleaded)$/;

/** "Hythe, Deal and Dover", "two in Hythe and one in Deal": the towns told beside the first. */
function listedWith(words: Words, places: readonly PlaceSeen[], first: PlaceSeen): readonly PlaceSeen[] {
  const listed = [first];
  let last = first;
  let isList = false;
  for (const next of places.slice(places.indexOf(first) + 1)) {
    const joint = jointOf(words, last.to, next.from);
    if (joint === null) break;
    isList ||= joint === "and";
    // "Great Yarmouth, North Norfolk and Downham Market": a district among the towns.
    if (next.kind === "town") listed.push(next);
    last = next;
  }
  if (isList || (listed.length > 1 && andOthers(words, last.to))) return listed;
  // "in Aylesford, Maidstone" is one place with the larger one after it; "Hythe, Deal and Dover" are three.
  const [, after] = listed;
  return [after && isSuburb(first) && after.listed && after.from === first.to ? after : first];
}

/** "Hythe, Deal and other towns", "Hythe, Deal and several villages". */
const andOthers = ({ word }: Words, at: number): boolean =>
  word[at] === "and" &&
  OTHER_PLACES.test(word[at + 1] ?? "") &&
  word.slice(at + 1, at + 7).some((one) => PLACES.test(one));
const OTHER_PLACES = /^(?:a|other|others|several|some|many|elsewhere|nearby|neighbouring|surrounding|their|the)$/;
const PLACES = /^(?:elsewhere|places|towns|villages|areas|parts|suburbs|districts|communities|hamlets)$/;

/** A part of a town that nobody lists as a place of its own is called by the town. */
const isSuburb = ({ listed, place }: PlaceSeen): boolean => !listed || place?.section === true;

const JOINS = setOf(
  "and or two three four five six seven eight nine ten one another others several more the both as well plus in at near from to around of was were is are incidents incident calls cases reports victims a second third fourth fifth sixth seventh",
);
/** What stands between two places of a list: only words that join them. Null where the list is at its end. */
function jointOf(words: Words, from: number, to: number): "and" | "comma" | null {
  const between = words.word.slice(from, to);
  if (between.some((word) => !JOINS.has(word) && !/^\d+$/.test(word)) || between.length > MOST_BETWEEN) return null;
  const isPlus = between.length === 0 && words.folded.slice(words.end[from - 1], words.start[from]).includes("&");
  if (isPlus || /^(?:and|or|to|plus|as)$/.test(between[0] ?? "") || between.some((word) => ORDINAL.has(word)))
    return "and";
  return (words.marks[from] ?? 0) & Mark.comma && (between.length !== 1 || between[0] === "in") ? "comma" : null;
}
const ORDINAL = setOf("second third fourth fifth sixth seventh");
const MOST_BETWEEN = 4;

/** Of a place that no list has, and that may be a part of a town. */
const UNSURE = "place/unlisted";
export const isUnsure = (place: Found<string> | null): boolean =>
  place?.evidence.every(({ by }) => by === UNSURE) ?? false;

/** The first place told, with those listed beside it. `account`: of what one person tells, where others' places are named too. */
export function readPlace(
  words: Words,
  parts: readonly Facts[],
  kind: PlaceSeen["kind"],
  account = false,
): Found<string> | null {
  const isOfWarned = (one: PlaceSeen): boolean => kind === "town" && !account && isOfOfficers(words, one);
  const first = parts.find(({ places }) => places.length > 0);
  const isWarned = first?.places.some(isOfWarned) ?? false;
  return (
    (isWarned ? placeIn(words, parts, kind, account, isOfWarned) : null) ??
    placeIn(words, parts, kind, account, () => false)
  );
}

function placeIn(
  words: Words,
  parts: readonly Facts[],
  kind: PlaceSeen["kind"],
  account: boolean,
  isLeftOut: (one: PlaceSeen) => boolean,
): Found<string> | null {
  for (const facts of parts) {
    if (facts.places.length === 0) continue;
    const here = facts.places.filter(
      (one) =>
        !one.ofBody &&
        !isLeftOut(one) &&
        !(kind === "town" && isInStory(words, facts.from, one.from, account)) &&
        !(account && (isQuoted(words, one) || isOfOthers(words, facts.from, one.from))) &&
        !(account && OF_THING.test(words.word[one.to] ?? "")) &&
        !isPartOfTown(words, one, facts.places) &&
        !(kind === "town" && isOfClaimed(words, facts, one)) &&
        !isOfArrested(words, one),
    );
    const first = here.find((one) => one.kind === kind);
    if (!first) continue;
    const listed = kind === "town" ? listedWith(words, here, first) : [first];
    const rule = kind === "town" && listed.every(({ sure }) => sure === false) ? UNSURE : `place/${kind}`;
    return {
      value: listed.map(({ name }) => name).join("; "),
      evidence: listed.map(({ from, to }) =>
        evidenceOf(words, kind === "town" ? "place" : "placeArea", from, to, rule, 0.88),
      ),
    };
  }
  return null;
}

/** "A Midlands accent", "the Kent number". */
const OF_THING = /^(?:accent|accents|brogue|twang|number|numbers|code|prefix|troopers|sheriff|bus|buses)$/;

const OFFICERS = setOf("police officers gardaí gardai detectives constabulary");
const OF_DIRECTION = setOf("in at north south east west central mid greater");
/** "Police in north Cork": whose town it is, and not where somebody was rung, where another is told. */
function isOfOfficers({ word }: Words, { from }: PlaceSeen): boolean {
  let at = from - 1;
  while (at > from - 3 && OF_DIRECTION.has(word[at] ?? "")) at--;
  return at < from - 1 && OFFICERS.has(word[at] ?? "");
}

const CLAIM_REACH = 8;
const OFFICES = setOf(
  "embassy consulate court police headquarters hq ministry bank office agency centre yard squad officer detective",
);
const OF_BODY = setOf(
  "the a an of from in at and for with his her their police officer officers detective squad station fraud department branch",
);
const DIRECTION = /^(?:north|south|east|west|central)$/;
/** "Claiming to be from the Chinese Embassy in London": where the body is that the caller named. */
const isOfClaimed = (words: Words, { cues }: Facts, { from }: PlaceSeen): boolean =>
  /^(?:in|at|of|from)$/.test(words.word[DIRECTION.test(words.word[from - 1] ?? "") ? from - 2 : from - 1] ?? "") &&
  cues.some(
    ({ means, to }) =>
      means.cue === "claim" &&
      means.sure &&
      to < from &&
      from - to < CLAIM_REACH &&
      words.word
        .slice(to, from)
        .every(
          (word, i) =>
            (words.capital[to + i] || OF_BODY.has(word) || DIRECTION.test(word)) &&
            ((words.marks[to + i] ?? 0) & Mark.comma) === 0,
        ) &&
      words.word.slice(to, from).some((word) => OFFICES.has(word)),
  );

/** "Kent Police said", "Suffolk Trading Standards": whose area it is, where no other is named. Not whom a caller names. */
export function forceArea(words: Words, sentences: readonly Facts[]): Found<string> | null {
  for (const { places, cues } of sentences) {
    const seen = places.find(({ kind, ofBody, from }) => kind === "area" && ofBody && !isClaimed(words, cues, from));
    if (!seen) continue;
    const value = seen.name.replace(/ (?:County |Borough |City )?Council$/, "");
    return { value, evidence: [evidenceOf(words, "placeArea", seen.from, seen.to, "place/of-force", 0.7)] };
  }
  return null;
}

/** "A man who said he was from Hythe police": whose name is taken in vain. */
const isClaimed = (words: Words, cues: Facts["cues"], at: number): boolean =>
  /^(?:undercover|pretend|fake|bogus|false)$/.test(words.word[at - 1] ?? "") ||
  cues.some(({ means, to }) => means.cue === "claim" && to <= at && at - to < 9);

const BODIES_OF =
  /^(?:borough|town|city|police|officers|detectives|council|residents|bank|branch|chief|inspector|sergeant|pc|pcso|neighbourhood|safer|community)$/;
/** "Hythe Borough Council warns": whose town it is, where the text names no other. */
export function bodyTown(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { places, cues } of parts) {
    const seen = places.find(({ kind, ofBody, from, to }) => {
      if (kind !== "town" || !ofBody || isClaimed(words, cues, from)) return false;
      const follows = words.word[from - 1] === "in" && BODIES_OF.test(words.word[from - 2] ?? "");
      return follows || BODIES_OF.test(words.word[to] ?? "");
    });
    if (!seen) continue;
    return { value: seen.name, evidence: [evidenceOf(words, "place", seen.from, seen.to, "place/of-body", 0.55)] };
  }
  return null;
}

const LONGEST_VILLAGE = 3;
/** "Thornford Parish Council" at the head of a text: a village on no list, named by its own council. */
export function parishTown(words: Words, lead: readonly Facts[]): Found<string> | null {
  for (const { from, to } of lead) {
    for (let at = from + 1; at + 1 < to; at++) {
      if (words.word[at] !== "parish" || words.word[at + 1] !== "council") continue;
      let first = at;
      while (first > from && at - first < LONGEST_VILLAGE && isOfVillage(words, first - 1)) first--;
      if (first === at) continue;
      const value = textOf(words, first, at);
      return { value, evidence: [evidenceOf(words, "place", first, at, "place/of-parish", 0.55)] };
    }
  }
  return null;
}
/** Capitalised, and joined to the next word by nothing but a space. */
const isOfVillage = (words: Words, at: number): boolean =>
  words.capital[at] === true &&
  (words.marks[at + 1] ?? 0) === 0 &&
  !/^(?:a|an|the|our|your|from|by)$/.test(words.word[at] ?? "");

const ACROSS = /^(?:across|throughout|around|over)$/;
const COUNTRY =
  /^(?:the )?(?:england|scotland|wales|northern ireland|ireland|united kingdom|uk|britain|great britain|(?:north|south)[ -](?:east|west)|(?:east |west )?midlands|east anglia)$/i;

/** "A UK firm": no place of a call. */
const KINGDOM = /^(?:the )?(?:uk|united kingdom|great britain|britain)$/i;

/** The county, as the place where nothing nearer is told. */
export const areaAsPlace = (area: Found<string> | null): Found<string> | null =>
  area === null || KINGDOM.test(area.value)
    ? null
    : {
        value: wholeArea(area.value),
        evidence: area.evidence.map((one) => ({ ...one, field: "place", confidence: 0.7 })),
      };

/** The town of the lead, where it names one only. */
export function onlyTown(words: Words, general: readonly Facts[]): Found<string> | null {
  const places = general.flatMap((facts) =>
    facts.places.filter((one) => !one.ofBody && !isPartOfTown(words, one, facts.places)),
  );
  const towns = places.filter(({ kind }) => kind === "town");
  if (new Set(towns.map(({ name }) => name)).size !== 1) return null;
  // "Residents of Deal and Thanet": one of them may be of either.
  const isBeside = places.some(
    ({ kind, from }, i) => kind === "area" && jointOf(words, places[i - 1]?.to ?? from, from) === "and",
  );
  return isBeside ? null : readPlace(words, general, "town");
}

/**
 * Whether what a call is told of says that it was in another county than the town of the lead; or calls counted in a
 * whole county.
 */
export function isElsewhere(words: Words, { kind, parts }: Telling, lead: readonly Facts[]): boolean {
  const own = parts.flatMap((facts) =>
    facts.places.filter((one) => one.kind === "area" && !one.ofBody && !COUNTRY.test(one.name)),
  );
  if (own.length === 0) return false;
  const isWider = own.some(({ from }) => ACROSS.test(words.word[from - 1] ?? ""));
  if (kind === "total" || isWider) return true;
  const towns = lead.flatMap(townsOf).flatMap(({ place }) => place ?? []);
  return towns.length > 0 && own.every(({ name }) => coveredBy(name).length > 0 && placesIn(name, towns).length === 0);
}
