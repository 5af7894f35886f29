/**
 * Places by name. The built-in ones are towns and villages of about 500 people and more from GeoNames; an operator may
 * add lists and areas of their own (`operator-places.ts`). A name that several places share is settled by the area a
 * report comes from, and stays open where that does not settle it (`settle-place.ts`).
 */
import { areasByName, PARTS_OF_AREA } from "./area-names.ts";
import { GAZETTEER_AREAS, GAZETTEER_PLACES } from "./generated/gazetteer.ts";
import { PLACE_ALIASES } from "./lexicon/areas.ts";
import { keysOf, nameKey } from "./place-names.ts";
import type { Gazetteer, Place } from "./place.ts";
import { firstWordOf } from "./sentences.ts";
import { NOT_LISTED } from "./word-numbers.ts";

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
  for (const word of [...firstWordsOfAreas(), ...Array.from(byArea.keys(), firstWordOf)])
    firstWords.set(word, ANY_LENGTH);
  return { byName, typedOnly, longestName, firstWords, longestOfListed: [], areas: byArea, outcodes };
}

/** How many words a place, an area or a short name of one has at most that begins with a word, as folded; 0 for none. */
export function longestPlace(word: string, { firstWords }: Gazetteer): number {
  const longest = (one: string): number => firstWords.get(one) ?? 0;
  if (!word.includes("'")) return longest(word);
  return Math.max(
    longest(word),
    longest(word.replaceAll("'", "")),
    word.endsWith("'s") ? longest(word.slice(0, -2)) : 0,
  );
}

/** The same for a word of a text, by its number where it is written as lists have it. */
export function longestPlaceAt(number: number, word: string, gazetteer: Gazetteer): number {
  if (number === NOT_LISTED) return longestPlace(word, gazetteer);
  const known = gazetteer.longestOfListed;
  // Written to its end, for a list with a gap in it is kept as a slow table.
  while (known.length <= number) known.push(undefined);
  return (known[number] ??= longestPlace(word, gazetteer));
}

/** Of an area, which may be called a county, a council's or a police's: no name says how long that can be. */
export const ANY_LENGTH = Number.POSITIVE_INFINITY;

const firstWordsOfAreas = (): string[] => [
  ...[...areasByName().keys(), ...Object.keys(PLACE_ALIASES)].map(firstWordOf),
  "the",
  ...PARTS_OF_AREA,
  ...PARTS_OF_AREA.map((part) => `${part}ern`),
];

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
