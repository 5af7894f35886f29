/**
 * Places by name. The built-in ones are towns and villages of about 500 people and more from GeoNames; an operator may
 * add any list, such as OS Open Names. A name that several places share is settled by the area a report comes from, and
 * stays open where that does not settle it.
 */
import { GAZETTEER_AREAS, GAZETTEER_PLACES } from "./generated/gazetteer.ts";
import { AREAS, PLACE_ALIASES } from "./lexicon/areas.ts";
import { OUTCODES, POSTCODE_AREAS } from "./lexicon/outcodes.ts";
import { firstWordOf } from "./sentences.ts";

export type Place = {
  name: string;
  /** County or district. */
  area: string;
  lat: number;
  lon: number;
  people: number;
  /** A part of a town, such as a suburb. */
  section: boolean;
};

/** By lower-case name, the largest first. */
export type Gazetteer = {
  byName: ReadonlyMap<string, readonly Place[]>;
  longestName: number;
  /** The words that names begin with: most words of a text are none of them. */
  firstWords: ReadonlySet<string>;
};

export type PlaceFound =
  | { kind: "place"; name: string; area: string; lat: number; lon: number }
  /** `near` is the post town, where known: within about 10 km for an outcode, 25 for letters alone. */
  | { kind: "postcode"; outcode: string; near: { name: string; area: string; lat: number; lon: number } | null }
  | { kind: "area"; name: string }
  /** Several places have this name and nothing settles which. */
  | { kind: "candidates"; candidates: readonly Place[] }
  | { kind: "not-found" };

let builtIn: Gazetteer | undefined;
/** The built-in places; made at the first use. */
export const builtInGazetteer = (): Gazetteer => (builtIn ??= makeGazetteer(readPlaces()));

export function makeGazetteer(places: readonly Place[]): Gazetteer {
  const byName = new Map<string, Place[]>();
  const firstWords = new Set<string>();
  let longestName = 1;
  for (const place of places) {
    const name = nameKey(place.name);
    longestName = Math.max(longestName, name.split(" ").length);
    firstWords.add(firstWordOf(name));
    const short = shortName(name);
    for (const key of short === null ? [name] : [name, short]) {
      const list = byName.get(key);
      if (list) list.push(place);
      else byName.set(key, [place]);
    }
  }
  for (const list of byName.values()) list.sort((a, b) => b.people - a.people);
  return { byName, longestName, firstWords };
}

/** Whether a place, an area or a short name of one can begin with a word, as folded. */
export function mayBeginPlace(word: string, { firstWords }: Gazetteer): boolean {
  const begins = (one: string): boolean => firstWords.has(one) || firstWordsOfAreas().has(one);
  return begins(word) || (word.endsWith("'s") && begins(word.slice(0, -2)));
}

let areaWords: ReadonlySet<string> | undefined;
const firstWordsOfAreas = (): ReadonlySet<string> =>
  (areaWords ??= new Set([
    ...[...areasByName().keys(), ...Object.keys(PLACE_ALIASES)].map(firstWordOf),
    ...["the", ...PARTS_OF_AREA, ...PARTS_OF_AREA.map((part) => `${part}ern`)],
  ]));
const PARTS_OF_AREA = ["north", "south", "east", "west", "mid", "central"];
const PART_OF_AREA = new RegExp(`^(?:${PARTS_OF_AREA.join("|")})(?:ern)?$`);

const ATTRIBUTE = /^(.{4,}?) (?:on|upon|in|le|by|under|next|super|cum|juxta) /;
/** "Bexhill" of "Bexhill-on-Sea": what people there say. */
const shortName = (name: string): string | null => ATTRIBUTE.exec(name)?.[1] ?? null;

/** Places called `name`, the largest first; short names ("Newcastle") give the town they stand for first. */
export function placesNamed(name: string, gazetteer: Gazetteer): readonly Place[] {
  const key = nameKey(name);
  const alias = Object.hasOwn(PLACE_ALIASES, key) ? PLACE_ALIASES[key] : undefined;
  const direct = gazetteer.byName.get(key) ?? [];
  if (alias === undefined || nameKey(alias) === key) return direct;
  return [...(gazetteer.byName.get(nameKey(alias)) ?? []), ...direct];
}

/**
 * Where a name or a postcode is.
 *
 * @param nearArea county, police area or borough the report comes from; settles which of several is meant
 */
export function findPlace(name: string, gazetteer: Gazetteer, nearArea?: string | null): PlaceFound {
  const outcode = outcodeOf(name);
  if (outcode) return { kind: "postcode", outcode, near: postTown(outcode, gazetteer) };
  const [town = "", ...rest] = name.split(",").map((part) => part.trim());
  // "Ashford, Kent" says which itself.
  const said = rest.at(-1) ?? "";
  const near = said !== "" && coveredBy(said).length > 0 ? said : (nearArea ?? "");
  const candidates = placesNamed(town, gazetteer);
  const settled = settle(candidates, near);
  if (settled) return { kind: "place", name: settled.name, area: settled.area, lat: settled.lat, lon: settled.lon };
  if (candidates.length > 1) return { kind: "candidates", candidates };
  const area = areaNamed(town);
  return area ? { kind: "area", name: area } : { kind: "not-found" };
}

/** The one place meant, or null where several are left. */
export function settle(candidates: readonly Place[], nearArea: string | null): Place | null {
  const [first, second] = candidates;
  if (!first) return null;
  const covered = nearArea ? coveredBy(nearArea) : [];
  const inside = candidates.filter((place) => covered.includes(place.area));
  if (inside[0]) return inside[0];
  if (!second) return first;
  // A city and a hamlet of one name: nobody means the hamlet without saying so.
  return first.people >= 20_000 && first.people >= 8 * second.people ? first : null;
}

/** GeoNames areas that a county, police area or borough covers. Empty for a name that is not one. */
export function coveredBy(area: string): readonly string[] {
  const key = areaKey(area);
  return areasByName().get(key)?.covers ?? [];
}

/** The name of a county, police area, borough or region, as it is shown; null for anything else. */
export const areaNamed = (name: string): string | null => areasByName().get(areaKey(name))?.name ?? null;

/** The outward part of a postcode, `TN13`, from a whole one or the part alone; null for anything else. */
export function outcodeOf(given: string): string | null {
  const tidy = given.trim().toUpperCase().replace(/\s+/g, "");
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(tidy);
  const outcode = whole?.[1] ?? (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(tidy) ? tidy : null);
  return outcode && POSTCODE_AREAS.has(lettersOf(outcode)) ? outcode : null;
}

function postTown(outcode: string, gazetteer: Gazetteer): Place | null {
  const [name, area] = OUTCODES.get(outcode) ?? POSTCODE_AREAS.get(lettersOf(outcode)) ?? [];
  if (name === undefined) return null;
  return settle(placesNamed(name, gazetteer), area ?? null) ?? placesNamed(name, gazetteer)[0] ?? null;
}

const lettersOf = (outcode: string): string => /^[A-Z]+/.exec(outcode)?.[0] ?? "";

let areas: ReadonlyMap<string, { name: string; covers: readonly string[] }> | undefined;
function areasByName(): ReadonlyMap<string, { name: string; covers: readonly string[] }> {
  if (areas) return areas;
  const map = new Map<string, { name: string; covers: readonly string[] }>();
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
  if (areasByName().has(key)) return key;
  const short = key.replace(
    / (?:police|constabulary|county council|county|council|borough council|district council)$/,
    "",
  );
  if (areasByName().has(short)) return short;
  const [first = "", ...rest] = short.split(" ");
  return PART_OF_AREA.test(first) && rest.length > 0 ? rest.join(" ") : short;
}

/** Lower case, hyphens as spaces, plain apostrophes, "St." as "st". */
export const nameKey = (name: string): string =>
  name.trim().toLowerCase().replaceAll("’", "'").replaceAll("-", " ").replaceAll(".", "").replace(/\s+/g, " ");

function readPlaces(): Place[] {
  return GAZETTEER_PLACES.split("\n").map((line) => {
    const [name = "", area = "", lat = "", lon = "", people = "", section = ""] = line.split("|");
    return {
      name,
      area: GAZETTEER_AREAS[Number(area)] ?? "",
      lat: Number(lat),
      lon: Number(lon),
      people: Number(people),
      section: section === "1",
    };
  });
}
