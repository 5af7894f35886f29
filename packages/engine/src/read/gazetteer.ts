/**
 * Places by name. The built-in ones are towns and villages of about 500 people and more from GeoNames; an operator may
 * add lists and areas of their own (`operator-places.ts`). A name that several places share is settled by the area a
 * report comes from, and stays open where that does not settle it.
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
  /** Areas that it lies in besides `area`, by an operator's boundaries or list: district, county, police area. */
  within?: readonly string[];
  /** Other names that it goes by, such as its Welsh one. */
  also?: readonly string[];
  /** Its name is an ordinary word too, and it is small: a place where somebody gives it as one, never in a sentence. */
  typedOnly?: boolean;
};

/** By lower-case name, the largest first. */
export type Gazetteer = {
  byName: ReadonlyMap<string, readonly Place[]>;
  /** Those that are places only where somebody gives them as one. */
  typedOnly: ReadonlyMap<string, readonly Place[]>;
  longestName: number;
  /** The words that names begin with, which most words of a text are not, each with how many words such a name has at most. */
  firstWords: ReadonlyMap<string, number>;
  /** Areas that an operator added, as they are shown, by lower-case name. */
  areas: ReadonlyMap<string, string>;
  /** The middle of each outcode that an operator's list places, named after its largest settlement. */
  outcodes: ReadonlyMap<string, Place>;
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

export function makeGazetteer(
  places: readonly Place[],
  areas: readonly string[] = [],
  outcodes: ReadonlyMap<string, Place> = new Map(),
): Gazetteer {
  const byName = new Map<string, Place[]>();
  const typedOnly = new Map<string, Place[]>();
  const firstWords = new Map<string, number>();
  let longestName = 1;
  for (const place of places) {
    const into = place.typedOnly ? typedOnly : byName;
    for (const key of keysOf(place)) {
      const list = into.get(key);
      if (list) list.push(place);
      else into.set(key, [place]);
      if (place.typedOnly) continue;
      longestName = Math.max(longestName, key.split(" ").length);
      const first = firstWordOf(key);
      firstWords.set(first, Math.max(firstWords.get(first) ?? 0, key.split(/\W+/).length));
    }
  }
  for (const map of [byName, typedOnly]) for (const list of map.values()) list.sort((a, b) => b.people - a.people);
  const byArea = new Map(areas.map((area) => [nameKey(area), area]));
  for (const key of byArea.keys()) firstWords.set(firstWordOf(key), ANY_LENGTH);
  return { byName, typedOnly, longestName, firstWords, areas: byArea, outcodes };
}

/** Every name that a place is looked up by, each once. */
function keysOf({ name, also = [] }: Place): Set<string> {
  const keys = new Set<string>();
  for (const one of [name, ...also]) {
    const key = nameKey(one);
    const short = shortName(key);
    keys.add(key);
    if (short !== null) keys.add(short);
  }
  return keys;
}

/** How many words a place, an area or a short name of one has at most that begins with a word, as folded; 0 for none. */
export function longestPlace(word: string, { firstWords }: Gazetteer): number {
  const longest = (one: string): number => (firstWordsOfAreas().has(one) ? ANY_LENGTH : (firstWords.get(one) ?? 0));
  return Math.max(longest(word), word.endsWith("'s") ? longest(word.slice(0, -2)) : 0);
}

/** Of an area, which may be called a county, a council's or a police's: no name says how long that can be. */
export const ANY_LENGTH = Number.POSITIVE_INFINITY;

let areaWords: ReadonlySet<string> | undefined;
const firstWordsOfAreas = (): ReadonlySet<string> =>
  (areaWords ??= new Set([
    ...[...areasByName().keys(), ...Object.keys(PLACE_ALIASES)].map(firstWordOf),
    "the",
    ...PARTS_OF_AREA,
    ...PARTS_OF_AREA.map((part) => `${part}ern`),
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

/** The same for a name that somebody gave as a place's. */
export function placesCalled(name: string, gazetteer: Gazetteer): readonly Place[] {
  const read = placesNamed(name, gazetteer);
  return read.length > 0 ? read : (gazetteer.typedOnly.get(nameKey(name)) ?? []);
}

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
function meant(candidates: readonly Place[], nearArea: string): readonly Place[] {
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

/** Those that lie in a county, police area or borough. */
export function placesIn(area: string, places: readonly Place[]): readonly Place[] {
  const covered = coveredBy(area);
  const key = areaKey(area);
  return places.filter(
    (place) =>
      covered.includes(place.area) || place.within?.some((one) => covered.includes(one) || areaKey(one) === key),
  );
}

const isArea = (name: string, { areas }: Gazetteer): boolean => coveredBy(name).length > 0 || areas.has(areaKey(name));

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

/** The outward part of a postcode, `TN13`, from a whole one or the part alone; null for anything else. */
export function outcodeOf(given: string): string | null {
  const tidy = given.trim().toUpperCase().replace(/\s+/g, "");
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(tidy);
  const outcode = whole?.[1] ?? (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(tidy) ? tidy : null);
  return outcode && POSTCODE_AREAS.has(lettersOf(outcode)) ? outcode : null;
}

/** Whether we know the town of this very outcode, and not only of its letters, which may be 25 km off. */
export const isPlacedOutcode = (outcode: string, { outcodes }: Gazetteer): boolean =>
  OUTCODES.has(outcode) || outcodes.has(outcode);

function postTown(outcode: string, gazetteer: Gazetteer): Place | null {
  const brought = gazetteer.outcodes.get(outcode);
  if (brought) return brought;
  const [name, area] = OUTCODES.get(outcode) ?? POSTCODE_AREAS.get(lettersOf(outcode)) ?? [];
  if (name === undefined) return null;
  return settle(placesNamed(name, gazetteer), area ?? null) ?? placesNamed(name, gazetteer)[0] ?? null;
}

const lettersOf = (outcode: string): string => /^[A-Z]+/.exec(outcode)?.[0] ?? "";

type AreaEntry = { name: string; covers: readonly string[] };
let areas: ReadonlyMap<string, AreaEntry> | undefined;
function areasByName(): ReadonlyMap<string, AreaEntry> {
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
  IS_KEY.test(name)
    ? name
    : name.trim().toLowerCase().replaceAll("’", "'").replaceAll("-", " ").replaceAll(".", "").replace(/\s+/g, " ");

/** Most names that are looked up are keys already. */
const IS_KEY = /^[a-z']+(?: [a-z']+)*$/;

/** The areas that built-in places are said to be in. */
const BUILT_IN_AREAS = new Set(GAZETTEER_AREAS.filter((name) => name !== ""));
export const isBuiltInArea = (name: string): boolean => BUILT_IN_AREAS.has(name);

export function readPlaces(): Place[] {
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
