import type { Day } from "@clearline/engine";
import { FEWEST_TO_COUNT } from "../fewest.ts";

export type PlaceCount = { place: string; lat: number; lon: number; call_date: Day; n: number };

/** @property count null where fewer than five told us */
export type NearPlace = { name: string; lat: number; lon: number; count: number | null };

/**
 * What may be shown of how many told us: places with five or more by their count, the others by name alone. The total
 * is made of the shown counts and rounded down, so that no hidden count can be worked out from it.
 */
export function shownCounts(counts: readonly PlaceCount[]): { places: NearPlace[]; moreThan: number | null } {
  const totals = new Map<string, { lat: number; lon: number; n: number }>();
  for (const { place, lat, lon, n } of counts) {
    const known = totals.get(place);
    totals.set(place, { lat, lon, n: (known?.n ?? 0) + n });
  }
  const places = [...totals]
    .map(([name, { lat, lon, n }]) => ({ name, lat, lon, count: n >= FEWEST_TO_COUNT ? n : null }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.name < b.name ? -1 : 1));
  const shown = places.reduce((sum, { count }) => sum + (count ?? 0), 0);
  // "More than 40" must be true of 40 shown: the ten below what is shown.
  const tens = Math.floor((shown - 1) / 10) * 10;
  return { places, moreThan: tens > 0 ? tens : null };
}

const KM_PER_DEGREE = 111.2;

/** Kilometres between two points, good enough within a county. */
export function kmBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const east = (a.lon - b.lon) * KM_PER_DEGREE * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(east, (a.lat - b.lat) * KM_PER_DEGREE);
}
