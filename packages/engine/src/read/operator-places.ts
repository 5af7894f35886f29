/**
 * The gazetteer with what an operator brought: settlements of a national list, such as OS Open Names, and the boundaries
 * of areas. A settlement that is built in already takes the list's position and keeps what the list does not say: how
 * many live there. Every place, built in or brought, is given the areas that it lies in.
 */
import { isBuiltInArea } from "./area-names.ts";
import { type AreaLevel, insideOf, type Shape } from "./areas-of.ts";
import { makeGazetteer, readPlaces } from "./gazetteer.ts";
import { isAlsoWords } from "./lexicon/small-places.ts";
import { nameKey } from "./place-names.ts";
import type { Gazetteer, Place } from "./place.ts";
import { roughKm } from "./settle-place.ts";

export const PLACE_SIZES = ["city", "town", "village", "hamlet", "suburb", "settlement"] as const;
export type PlaceSize = (typeof PLACE_SIZES)[number];

export type OperatorPlace = {
  name: string;
  /** Its name in the other language, Welsh or Gaelic. */
  also: string | null;
  size: PlaceSize;
  lat: number;
  lon: number;
  district: string | null;
  /** County or unitary authority. */
  county: string | null;
  /** The outward part of the postcodes there, such as TN14. */
  outcode: string | null;
};

export type OperatorArea = { name: string; level: AreaLevel; shape: Shape };

/**
 * No list of names says how many live in a place. These stand for it where two of one name are weighed: a city is meant
 * before a hamlet, and of two villages neither is.
 */
const PEOPLE: Record<PlaceSize, number> = {
  city: 50_000,
  town: 5_000,
  village: 400,
  hamlet: 50,
  suburb: 400,
  settlement: 50,
};

/** So far apart two lists may put the middle of one place. */
const SAME_PLACE_KM: Record<PlaceSize, number> = { city: 10, town: 6, village: 4, hamlet: 3, suburb: 3, settlement: 3 };

export type GazetteerMaking = {
  /** Every place that lies within it is given the area's name. One at a time, for boundaries are large. */
  addArea(area: OperatorArea): void;
  finish(): Gazetteer;
};

export function makeOperatorGazetteer(brought: readonly OperatorPlace[]): GazetteerMaking {
  const places = readPlaces().map((place): Making => ({ ...place, within: [], also: [] }));
  const known = makeGazetteer(places).byName as ReadonlyMap<string, readonly Making[]>;
  const replaced = new Set<Place>();
  const near = areaNear(places);
  const outcodes = new Map<string, Place[]>();
  for (const one of brought) {
    const own = (known.get(nameKey(one.name)) ?? []).find(
      (place) => !replaced.has(place) && roughKm(place, one) <= SAME_PLACE_KM[one.size],
    );
    if (own) {
      replaced.add(own);
      if (one.name !== own.name) own.also.push(own.name);
      Object.assign(own, { name: one.name, lat: one.lat, lon: one.lon });
    }
    const place = own ?? newPlace(one, near);
    if (one.also !== null) place.also.push(one.also);
    for (const name of [one.district, one.county]) addName(place, name);
    if (!own) places.push(place);
    if (one.outcode !== null) outcodes.set(one.outcode, [...(outcodes.get(one.outcode) ?? []), place]);
  }
  const areas = new Map<string, string>();
  return {
    addArea({ name, shape }) {
      areas.set(nameKey(name), name);
      const inside = insideOf(shape);
      for (const place of places) if (inside(place.lat, place.lon)) addName(place, name);
    },
    finish: () => makeGazetteer(places, [...areas.values()], middlesOf(outcodes)),
  };
}

/** Where each outcode is: the middle of its settlements, by the name of the largest. */
function middlesOf(outcodes: ReadonlyMap<string, readonly Place[]>): Map<string, Place> {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map(
    [...outcodes].flatMap(([outcode, there]) => {
      const [largest] = there.toSorted((a, b) => b.people - a.people);
      if (!largest) return [];
      return [
        [outcode, { ...largest, lat: mean(there.map(({ lat }) => lat)), lon: mean(there.map(({ lon }) => lon)) }],
      ];
    }),
  );
}

type Making = Place & { within: string[]; also: string[] };

function newPlace(one: OperatorPlace, near: (at: OperatorPlace) => string): Making {
  const isSmall = one.size !== "city" && one.size !== "town";
  return {
    name: one.name,
    area: [one.county, one.district].map(plainArea).find(isBuiltInArea) ?? near(one),
    lat: one.lat,
    lon: one.lon,
    people: PEOPLE[one.size],
    section: one.size === "suburb",
    within: [],
    also: [],
    ...(isSmall && isAlsoWords(nameKey(one.name)) && { typedOnly: true }),
  };
}

function addName(place: Making, name: string | null): void {
  if (name !== null && name !== place.area && !place.within.includes(name)) place.within.push(name);
}

/** "City of Bristol", "Sir Fynwy - Monmouthshire", "Bournemouth, Christchurch and Poole" as the built-in areas have it. */
function plainArea(name: string | null): string {
  const own = (name ?? "").split(" - ").at(-1) ?? "";
  const plain = own.replace(/^(?:the )?(?:city and county|city|county|royal borough) of /i, "").replaceAll(",", "");
  return RENAMED.get(plain) ?? plain;
}

const RENAMED: ReadonlyMap<string, string> = new Map([
  ["Na h-Eileanan an Iar", "Eilean Siar"],
  ["St Helens", "St. Helens"],
  ["Scottish Borders", "The Scottish Borders"],
  ["Isle of Anglesey", "Anglesey"],
  ["Aberdeen", "Aberdeen City"],
  ["Dundee", "Dundee City"],
  ["Glasgow", "Glasgow City"],
]);

const CELL_DEGREES = 0.25;
/** The area of the nearest built-in place, for a list that does not say it, or calls it otherwise than we do. */
function areaNear(places: readonly Place[]): (at: { lat: number; lon: number }) => string {
  const cells = new Map<string, Place[]>();
  const cell = (lat: number, lon: number): string =>
    `${Math.floor(lat / CELL_DEGREES)} ${Math.floor(lon / CELL_DEGREES)}`;
  for (const place of places) {
    const key = cell(place.lat, place.lon);
    cells.set(key, [...(cells.get(key) ?? []), place]);
  }
  return (at) => {
    let best: Place | null = null;
    for (const dLat of [-CELL_DEGREES, 0, CELL_DEGREES]) {
      for (const dLon of [-CELL_DEGREES, 0, CELL_DEGREES]) {
        for (const place of cells.get(cell(at.lat + dLat, at.lon + dLon)) ?? [])
          if (best === null || roughKm(place, at) < roughKm(best, at)) best = place;
      }
    }
    return best?.area ?? "";
  };
}
