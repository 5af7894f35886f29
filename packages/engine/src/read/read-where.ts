import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { Mark, textOf, type Words } from "./sentences.ts";

const LIVES =
  /^(?:live|lives|living|lived|home|i'm|im|am|here|we're|we|reside|residing|resides|resident|based|bides|stays|stay|staying|house|neighbour|neighbours)$/;
const HOME_REACH = 4;
/** "I live in Sittingbourne", "we are at Hythe": before any other place that an account names. */
export function readHome(words: Words, parts: readonly Facts[]): Found<string> | null {
  const found = (seen: PlaceSeen, by: string, confidence: number): Found<string> => ({
    value: seen.name,
    evidence: [evidenceOf(words, "place", seen.from, seen.to, by, confidence)],
  });
  for (const { places, from } of parts) {
    const seen = places.find(
      (one) =>
        one.kind === "town" && !one.ofBody && isAfterHome(words, from, one.from) && !isWork(words, from, one.from),
    );
    if (seen) return found(seen, "place/home", 0.92);
  }
  const signed = signedFrom(words, parts);
  if (signed) return found(signed, "place/signed", 0.9);
  for (const facts of parts) {
    const seen = facts.places.find((one) => one.kind === "town" && isOfPerson(words, facts, one));
    if (seen) return found(seen, "place/of-person", 0.88);
  }
  return null;
}

/** "live on my own in", "I'm at", "home in". */
function isAfterHome(words: Words, from: number, at: number): boolean {
  if (!/^(?:in|near|at|of|outside)$/.test(words.word[at - 1] ?? "")) return false;
  for (let i = at - 2; i >= Math.max(from, at - 2 - HOME_REACH); i--) {
    if ((words.marks[i + 1] ?? 0) & Mark.stop) return false;
    const word = words.word[i] ?? "";
    if (LIVES.test(word))
      return i === at - 2 || !/^(?:i'm|im|am|we|we're|home|house|here|neighbour)$/.test(word) || i >= at - 3;
  }
  return false;
}

const isWork = (words: Words, from: number, at: number): boolean =>
  words.word
    .slice(Math.max(from, at - 6), at)
    .some((word) =>
      /^(?:works|work|working|son|daughter|niece|nephew|grandson|granddaughter|branch|shop|hospital|station)$/.test(
        word,
      ),
    );

/** "Mrs K, 78, of Rhyl", "my mum, 82, Hartlepool", "a lady in Deal": the place of whoever was rung. */
function isOfPerson(words: Words, { from, parties }: Facts, { from: at, ofBody }: PlaceSeen): boolean {
  if (ofBody) return false;
  const before = words.word[at - 1] ?? "";
  const aged = /^\d{2}$/.test(before) && ((words.marks[at] ?? 0) & Mark.comma) !== 0;
  if (aged) return true;
  if (before === "of" && /^(?:\d{2}|yrs|years|mrs|mr|[a-z])$/.test(words.word[at - 2] ?? "")) return true;
  if (!/^(?:in|of|from|at|near|to me in)$/.test(before)) return false;
  return (
    parties.some(
      ({ to, what, noun, from: start }) =>
        what === "people" && to >= at - 4 && to <= at - 1 && start >= from && !CALLERS.has(noun),
    ) ||
    (/^(?:me|us|door)$/.test(words.word[at - 2] ?? "") && words.word[at - 3] === "to")
  );
}
const CALLERS = new Set("someone somebody caller man woman lady gentleman bloke lad chap voice girl".split(" "));

const MOST_SIGNED_WORDS = 8;
/** "Rotherham.", "Mrs T, Motherwell", "A reader in Bungay": a line at the end that says who writes, and from where. */
function signedFrom(words: Words, parts: readonly Facts[]): PlaceSeen | null {
  const last = parts.at(-1);
  const named = last?.places.at(-1);
  // "No box for the town on this form, it's Nuneaton".
  if (
    last &&
    named?.kind === "town" &&
    named.to === last.to &&
    /^(?:it's|town|is)$/.test(words.word[named.from - 1] ?? "")
  )
    return named;
  if (!last || last.to - last.from > MOST_SIGNED_WORDS) return null;
  const seen = last.places.find(({ kind, ofBody }) => kind === "town" && !ofBody);
  if (!seen) return null;
  const only = last.places.every(({ to }) => to <= last.to) && !last.cues.some(({ means }) => means.cue !== "event");
  const end = Math.max(last.places.at(-1)?.to ?? 0, last.dates.at(-1)?.to ?? 0);
  return only && end >= last.to - 1 ? seen : null;
}

const STORY =
  /^(?:payment|payments|spent|spend|spending|bought|buy|buying|order|ordered|transaction|transactions|used|using|trying|tried|centre|branch|works|office|college|university|library|server|driver|machines|real|arrested|custody|headquarters|account|accounts|purchase|cloned|withdrawn|withdrawals|jewellers|shop|shops|store|crash|accident|son|daughter|niece|nephew|friend)$/;
const STORY_REACH = 9;
const TOLD_STORY =
  /^(?:cell|cells|custody|stranded|prison|jail|jailed|arrested|holiday|work|payment|payments|purchase|purchases|transaction|transactions|cloned)$/;
const TOLD_REACH = 4;
/** "a payment in Leeds", "my niece works in Ipswich": not where the call was taken. */
const isInStory = (words: Words, from: number, at: number, account: boolean): boolean =>
  words.word
    .slice(Math.max(from, at - (account ? STORY_REACH : TOLD_REACH)), at)
    .some((word) => (account ? STORY : TOLD_STORY).test(word));

/** The first place told, with those listed beside it. `account`: of what one person tells, where others' places are named too. */
export function readPlace(
  words: Words,
  parts: readonly Facts[],
  kind: PlaceSeen["kind"],
  account = false,
): Found<string> | null {
  for (const { places, from: start } of parts) {
    const here = places.filter(
      (one) => one.kind === kind && !one.ofBody && !(kind === "town" && isInStory(words, start, one.from, account)),
    );
    const [first] = here;
    if (!first) continue;
    const listed = [first];
    for (const next of here.slice(1)) {
      const last = listed.at(-1) ?? first;
      if (next.from - last.to <= 1 && kind === "town") listed.push(next);
    }
    // "in Aylesford, Maidstone" is one place with the larger one after it; "Hythe, Deal and Dover" are three.
    const isRange = words.word[first.from - 1] === "from" && words.word[(listed[1]?.from ?? 0) - 1] === "to";
    if (!isRange && !listed.slice(1).some(({ from }) => /^(?:and|or)$/.test(words.word[from - 1] ?? "")))
      listed.length = 1;
    return {
      value: listed.map(({ name }) => name).join("; "),
      evidence: listed.map(({ from, to }) =>
        evidenceOf(words, kind === "town" ? "place" : "placeArea", from, to, `place/${kind}`, 0.88),
      ),
    };
  }
  return null;
}

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
  !/^(?:the|our|your|from|by)$/.test(words.word[at] ?? "");

/** The county, as the place where nothing nearer is told. */
export const areaAsPlace = (area: Found<string> | null): Found<string> | null =>
  area && { value: area.value, evidence: area.evidence.map((one) => ({ ...one, field: "place", confidence: 0.7 })) };

/** The town of the lead, where it names one only. */
export function onlyTown(words: Words, general: readonly Facts[]): Found<string> | null {
  const towns = general.flatMap(({ places }) => places.filter(({ kind, ofBody }) => kind === "town" && !ofBody));
  return new Set(towns.map(({ name }) => name)).size === 1 ? readPlace(words, general, "town") : null;
}
