import { areaNamed, isArea } from "./area-names.ts";
import { outcodeOf, postTown } from "./outcodes.ts";
import { placesCalled, placesNamed } from "./place-names.ts";
import type { Gazetteer, Place } from "./place.ts";
import { meant, roughKm, settle } from "./settle-place.ts";

export type PlaceFound =
  | { kind: "place"; name: string; area: string; lat: number; lon: number }
  /** `near` is the post town, where known: within about 10 km for an outcode, 25 for letters alone. */
  | { kind: "postcode"; outcode: string; near: { name: string; area: string; lat: number; lon: number } | null }
  | { kind: "area"; name: string }
  /** Several places have this name and nothing settles which. */
  | { kind: "candidates"; candidates: readonly Place[] }
  | { kind: "not-found" };

/**
 * Where a name or a postcode is.
 *
 * @param nearArea county, police area or borough the report comes from; settles which of several is meant
 */
export function findPlace(name: string, gazetteer: Gazetteer, nearArea?: string | null): PlaceFound {
  const outcode = outcodeOf(name);
  if (outcode) return { kind: "postcode", outcode, near: postTown(outcode, gazetteer) };
  const { town, landmark, area: said, at } = partsOf(name);
  // "Ashford, Kent" says which itself.
  const near = said !== "" && isArea(said, gazetteer) ? said : (nearArea ?? "");
  const named = placesCalled(town, gazetteer);
  const candidates = meant(named, near);
  const settled = at
    ? nearest(named, at)
    : landmark === ""
      ? settle(candidates, near)
      : nearestTo(landmark, candidates, gazetteer, near);
  if (settled) return { kind: "place", name: settled.name, area: settled.area, lat: settled.lat, lon: settled.lon };
  if (candidates.length > 1) return { kind: "candidates", candidates };
  const area = areaNamed(town, gazetteer);
  return area ? { kind: "area", name: area } : { kind: "not-found" };
}

/** The places of one name where nothing settles which is meant, asked first of what most names have: one place or none. */
export function candidatesOf(name: string, gazetteer: Gazetteer, nearArea: string | null): readonly Place[] {
  const comma = name.indexOf(",");
  const town = (comma < 0 ? name : name.slice(0, comma)).trim();
  if (placesCalled(town, gazetteer).length < 2) return [];
  const found = findPlace(name, gazetteer, nearArea);
  return found.kind === "candidates" ? found.candidates : [];
}

/** "Newtown, near Kington, Herefordshire", or "Newtown (52.193, -3.04)": which of several a person chose. */
function partsOf(name: string): {
  town: string;
  landmark: string;
  area: string;
  at: { lat: number; lon: number } | null;
} {
  const [, bare = "", lat, lon] =
    /^([^()]{1,200}) \((-?\d{1,2}\.\d{1,6}), (-?\d{1,3}\.\d{1,6})\)$/.exec(name.trim()) ?? [];
  if (lat !== undefined) return { town: bare, landmark: "", area: "", at: { lat: Number(lat), lon: Number(lon) } };
  const [town = "", ...rest] = name.split(",").map((part) => part.trim());
  const near = rest.find((part) => /^near /i.test(part)) ?? "";
  const area = rest.at(-1) ?? "";
  return { town, landmark: near.slice("near ".length).trim(), area: area === near ? "" : area, at: null };
}

function nearestTo(landmark: string, candidates: readonly Place[], gazetteer: Gazetteer, near: string): Place | null {
  const at = settle(placesNamed(landmark, gazetteer), near);
  return at && nearest(candidates, at);
}

const nearest = (places: readonly Place[], at: { lat: number; lon: number }): Place | null =>
  places.reduce<Place | null>((best, one) => (best && roughKm(best, at) <= roughKm(one, at) ? best : one), null);
