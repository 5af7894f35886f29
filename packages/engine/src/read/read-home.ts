/** Where whoever tells of a call lives, by their own words. */
import type { Facts } from "./annotate.ts";
import { wholeArea } from "./area-names.ts";
import { evidenceOf, type Found } from "./found.ts";
import { PERSON_NOUNS, PREMISES } from "./lexicon/party-words.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { Mark, type Words } from "./sentences.ts";

const LIVES =
  /^(?:live|lives|living|lived|home|i'm|im|am|here|we're|we|reside|residing|resides|resident|based|bides|stays|stay|staying|house|neighbour|neighbours)$/;
const HOME_REACH = 4;
/** "I live in Sittingbourne", "we are at Hythe": before any other place that an account names. */
export function readHome(words: Words, parts: readonly Facts[]): Found<string> | null {
  const found = (seen: PlaceSeen, by: string, confidence: number): Found<string> => ({
    value: seen.kind === "area" ? wholeArea(seen.name) : seen.name,
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
  for (const kind of ["town", "area"] as const) {
    for (const facts of parts) {
      const seen = facts.places.find(
        (one) => one.kind === kind && isOfPerson(words, facts, one) && words.word[one.from - 3] !== "another",
      );
      if (seen) return found(seen, "place/of-person", 0.88);
    }
  }
  // "I live in Kent": where no town is told to be somebody's.
  for (const { places, from } of parts) {
    const seen = places.find((one) => one.kind === "area" && !one.ofBody && isAfterHome(words, from, one.from));
    if (seen) return found(seen, "place/home", 0.85);
  }
  return null;
}

/** "live on my own in", "I'm at", "home in". */
function isAfterHome(words: Words, from: number, at: number): boolean {
  if (!/^(?:in|near|at|of|outside)$/.test(words.word[at - 1] ?? "")) return false;
  // "My shop in Hythe": where the telephone stands.
  if (OWN_PLACE.test(words.word[at - 2] ?? "") && /^(?:my|our)$/.test(words.word[at - 3] ?? "")) return true;
  // "Rang me in Hythe": where it rang.
  if (/^(?:me|us)$/.test(words.word[at - 2] ?? "") && RUNG.test(words.word[at - 3] ?? "")) return true;
  for (let i = at - 2; i >= Math.max(from, at - 2 - HOME_REACH); i--) {
    if ((words.marks[i + 1] ?? 0) & Mark.stop) return false;
    const word = words.word[i] ?? "";
    if (words.word[i - 1] === "to" && words.word[i - 2] === "used") return false;
    if (LIVES.test(word))
      return i === at - 2 || !/^(?:i'm|im|am|we|we're|home|house|here|neighbour)$/.test(word) || i >= at - 3;
  }
  return false;
}

const RUNG = /^(?:rang|ringing|rung|phoned|phoning|called|calling|telephoned|telephoning)$/;
const OWN_PLACE =
  /^(?:shop|office|business|pub|cafe|café|salon|garage|farm|surgery|flat|bungalow|restaurant|hotel|workshop|practice)$/;

const isWork = (words: Words, from: number, at: number): boolean =>
  !/^(?:my|our)$/.test(words.word[at - 3] ?? "") &&
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
        what === "people" && to >= at - 4 && to <= at - 1 && start >= from && !CALLERS.has(noun) && !isPremises(noun),
    ) ||
    (/^(?:me|us|door)$/.test(words.word[at - 2] ?? "") && words.word[at - 3] === "to")
  );
}
/** "A payment at a shop in Lisbon". */
const isPremises = (noun: string): boolean => PREMISES.has(noun) && !PERSON_NOUNS.has(noun);
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
