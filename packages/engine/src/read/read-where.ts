import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { PlaceSeen } from "./places.ts";
import type { Words } from "./sentences.ts";

const HOME = /^(?:live|lives|living|home|i'm|im|am|here|we're)$/;
/** "I live in Sittingbourne": before any other place that an account names. */
export function readHome(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { places } of parts) {
    const seen = places.find(
      ({ from, kind }) =>
        kind === "town" && HOME.test(words.word[from - 2] ?? "") && /^(?:in|near)$/.test(words.word[from - 1] ?? ""),
    );
    if (seen)
      return { value: seen.name, evidence: [evidenceOf(words, "place", seen.from, seen.to, "place/home", 0.92)] };
  }
  return null;
}

/** The first place told, with those listed beside it. */
export function readPlace(words: Words, parts: readonly Facts[], kind: PlaceSeen["kind"]): Found<string> | null {
  for (const { places } of parts) {
    const here = places.filter((one) => one.kind === kind && !one.ofBody);
    const [first] = here;
    if (!first) continue;
    const listed = [first];
    for (const next of here.slice(1)) {
      const last = listed.at(-1) ?? first;
      if (next.from - last.to <= 1 && kind === "town") listed.push(next);
    }
    // "in Aylesford, Maidstone" is one place with the larger one after it; "Hythe, Deal and Dover" are three.
    if (!listed.slice(1).some(({ from }) => /^(?:and|or)$/.test(words.word[from - 1] ?? ""))) listed.length = 1;
    return {
      value: listed.map(({ name }) => name).join("; "),
      evidence: listed.map(({ from, to }) =>
        evidenceOf(words, kind === "town" ? "place" : "placeArea", from, to, `place/${kind}`, 0.88),
      ),
    };
  }
  return null;
}

const BODIES_OF = /^(?:borough|town|city|police|officers|detectives|council|residents)$/;
/** "Hythe Borough Council warns": whose town it is, where the text names no other. */
export function bodyTown(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { places, cues } of parts) {
    const isClaimed = (at: number): boolean =>
      cues.some(({ means, to }) => means.cue === "claim" && to <= at && at - to < 9);
    const seen = places.find(({ kind, ofBody, from, to }) => {
      if (kind !== "town" || !ofBody || isClaimed(from)) return false;
      const follows = words.word[from - 1] === "in" && BODIES_OF.test(words.word[from - 2] ?? "");
      return follows || BODIES_OF.test(words.word[to] ?? "");
    });
    if (!seen) continue;
    return { value: seen.name, evidence: [evidenceOf(words, "place", seen.from, seen.to, "place/of-body", 0.55)] };
  }
  return null;
}

/** The county, as the place where nothing nearer is told. */
export const areaAsPlace = (area: Found<string> | null): Found<string> | null =>
  area && { value: area.value, evidence: area.evidence.map((one) => ({ ...one, field: "place", confidence: 0.7 })) };

/** The town of the lead, where it names one only. */
export function onlyTown(words: Words, general: readonly Facts[]): Found<string> | null {
  const towns = general.flatMap(({ places }) => places.filter(({ kind, ofBody }) => kind === "town" && !ofBody));
  return new Set(towns.map(({ name }) => name)).size === 1 ? readPlace(words, general, "town") : null;
}
