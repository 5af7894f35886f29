/** Counties, police areas, boroughs and regions by name, and the places in them. */
import { GAZETTEER_AREAS } from "./generated/gazetteer.ts";
import { AREAS } from "./lexicon/areas.ts";
import { nameKey } from "./place-names.ts";
import type { Gazetteer, Place } from "./place.ts";

export const PARTS_OF_AREA = ["north", "south", "east", "west", "mid", "central"];
const PART_OF_AREA = new RegExp(`^(?:${PARTS_OF_AREA.join("|")})(?:ern)?$`);

/** Those that lie in a county, police area or borough. */
export function placesIn(area: string, places: readonly Place[]): readonly Place[] {
  const covered = coveredBy(area);
  const key = areaKey(area);
  return places.filter(
    (place) =>
      covered.includes(place.area) || place.within?.some((one) => covered.includes(one) || areaKey(one) === key),
  );
}

export const isArea = (name: string, { areas }: Gazetteer): boolean =>
  coveredBy(name).length > 0 || areas.has(areaKey(name));

/** GeoNames areas that a county, police area or borough covers. Empty for a name that is not one. */
export function coveredBy(area: string): readonly string[] {
  const key = areaKey(area);
  return areasByName().get(key)?.covers ?? [];
}

/** The name of a county, police area, borough or region, as it is shown; null for anything else. */
export function areaNamed(name: string, gazetteer?: Gazetteer): string | null {
  const key = areaKey(name);
  return areasByName().get(key)?.name ?? gazetteer?.areas.get(key) ?? null;
}

type AreaEntry = { name: string; covers: readonly string[] };
let areas: ReadonlyMap<string, AreaEntry> | undefined;
export function areasByName(): ReadonlyMap<string, AreaEntry> {
  if (areas) return areas;
  const map = new Map<string, AreaEntry>();
  for (const name of GAZETTEER_AREAS) if (name !== "") map.set(name.toLowerCase(), { name, covers: [name] });
  for (const { name, aliases, covers } of AREAS) {
    for (const one of [name, ...aliases]) map.set(one.toLowerCase().replaceAll("-", " "), { name, covers });
  }
  areas = map;
  return map;
}

/** "West Kent" and "Kent Police" are both of Kent; "West Sussex" is its own. */
function areaKey(given: string): string {
  const key = nameKey(given).replace(/^the /, "");
  // What is one word is nobody's but its own.
  if (areasByName().has(key) || !key.includes(" ")) return key;
  const short = key.replace(
    / (?:police|constabulary|county council|county|council|borough council|district council)$/,
    "",
  );
  if (areasByName().has(short)) return short;
  const [first = "", ...rest] = short.split(" ");
  return PART_OF_AREA.test(first) && rest.length > 0 ? rest.join(" ") : short;
}

/** "Central Fife" is in Fife; "west sussex" is a county of its own. */
export function wholeArea(name: string): string {
  const isOwn = nameKey(areaNamed(name) ?? "") === nameKey(name);
  return isOwn ? name : name.replace(PARTS_BEFORE, "");
}
const PARTS_BEFORE = new RegExp(`^(?:(?:${PARTS_OF_AREA.join("|")})(?:ern)?[ -])+`);

/** The areas that built-in places are said to be in. */
const BUILT_IN_AREAS = new Set(GAZETTEER_AREAS.filter((name) => name !== ""));
export const isBuiltInArea = (name: string): boolean => BUILT_IN_AREAS.has(name);
