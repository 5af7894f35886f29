/** Which of several places of one name is meant. */
import { placesIn } from "./area-names.ts";
import type { Place } from "./place.ts";

/** Kilometres on a flat map: near enough to say which of two places is nearer, within these islands. */
export const roughKm = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number =>
  Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180));

/** The one place meant, or null where several are left. */
export function settle(candidates: readonly Place[], nearArea: string | null): Place | null {
  const inside = nearArea ? placesIn(nearArea, candidates) : [];
  if (inside.length > 0) return foremost(inside, 0);
  const [first, second] = candidates;
  if (!first) return null;
  if (!second) return first;
  return foremost(candidates, 20_000);
}

/** Those that lie in the area, where any does: who tells of Newport in Shropshire means none elsewhere. */
export function meant(candidates: readonly Place[], nearArea: string): readonly Place[] {
  const inside = nearArea === "" ? [] : placesIn(nearArea, candidates);
  return inside.length > 0 ? inside : candidates;
}

const SAME_PLACE_KM = 3;
/** A town and a hamlet of one name: nobody means the hamlet without saying so. @param fewest people of such a town */
function foremost(places: readonly Place[], fewest: number): Place | null {
  const [first, second] = places;
  if (!first || !second) return first ?? null;
  if (roughKm(first, second) < SAME_PLACE_KM) return first;
  return first.people >= fewest && first.people >= 8 * second.people ? first : null;
}
