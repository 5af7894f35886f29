import type { Place } from "@clearline/engine";
import { placeOf } from "./place-of.ts";
import type { Deps } from "./deps.ts";

/** A piece of the map, by its edges in degrees. */
export type Bounds = { north: number; south: number; west: number; east: number };
export type Town = Pick<Place, "name" | "lat" | "lon">;
export type Near = { name: string; bounds: Bounds; towns: readonly Town[] };

type Known = Pick<Deps, "context" | "site">;

/** As many as fit on a small map, and as anybody reads through. */
const MOST = 40;

/** A place and the towns and villages of a square around it. Null where the place is not known. @param km each way */
export function placesNear(known: Known, place: string, km: number): Near | null {
  const at = placeOf(known, place.trim() === "" ? null : place, null);
  if (at === null) return null;
  const [up, across] = [km / 111.2, km / (111.2 * Math.cos((at.lat * Math.PI) / 180))];
  const bounds = { north: at.lat + up, south: at.lat - up, west: at.lon - across, east: at.lon + across };
  return { name: at.name, bounds, towns: townsIn(known, bounds) };
}

/** The largest towns and villages of a piece of the map, by name. */
export function townsIn({ context }: Known, { north, south, west, east }: Bounds): readonly Town[] {
  const found = new Set<Place>();
  for (const places of context.gazetteer.byName.values()) {
    for (const one of places) {
      const isIn = one.lat > south && one.lat < north && one.lon > west && one.lon < east;
      if (isIn && !one.section) found.add(one);
    }
  }
  const largest = [...found].sort((a, b) => b.people - a.people).slice(0, MOST);
  return largest.sort((a, b) => a.name.localeCompare(b.name, "en"));
}
