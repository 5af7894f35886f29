import { areaNamed } from "./area-names.ts";
import { findPlace, type PlaceFound } from "./find-place.ts";
import type { Gazetteer } from "./place.ts";

/**
 * Where a place is that a person typed into a box of its own: as they would say it, "near Sevenoaks", "Sevenoaks kent",
 * "tn13 1aa.". What is found as it stands is never changed.
 *
 * @param nearArea county, police area or borough the report comes from; settles which of several is meant
 */
export function findTypedPlace(typed: string, gazetteer: Gazetteer, nearArea?: string | null): PlaceFound {
  const asTyped = findPlace(typed, gazetteer, nearArea);
  if (asTyped.kind !== "not-found") return asTyped;
  const bare = bareName(typed);
  const found = bare === typed ? asTyped : findPlace(bare, gazetteer, nearArea);
  if (found.kind !== "not-found") return found;
  const gap = bare.lastIndexOf(" ");
  const county = bare.slice(gap + 1);
  // Only a county that we know: "St Mary Cray" must not be read as some St Mary.
  if (gap < 1 || bare.includes(",") || areaNamed(county, gazetteer) === null) return found;
  return findPlace(`${bare.slice(0, gap)}, ${county}`, gazetteer, nearArea);
}

/** Without marks around it and the small words before it. */
function bareName(typed: string): string {
  const [marked = ""] = /[\p{L}\p{N}].*[\p{L}\p{N})]/su.exec(typed) ?? [];
  return marked.replace(/^(?:near|in|at|by|around|outside) (?=\S)/i, "").trim();
}
