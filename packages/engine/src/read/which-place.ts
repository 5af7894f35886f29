/**
 * "Which Newport?": the places that a name may mean, told apart in words that a person knows them by, and that
 * `findPlace` takes back.
 */
import { placesIn } from "./area-names.ts";
import { findPlace } from "./find-place.ts";
import { nameKey, placesCalled } from "./place-names.ts";
import type { Gazetteer, Place } from "./place.ts";
import { roughKm } from "./settle-place.ts";

/** `value` is what a correction keeps, such as `Newport, Isle of Wight` or `Newtown, near Kington, Herefordshire`. */
export type PlaceChoice = { value: string; place: Place };

/** The places of one name. `meant` is the one that is taken where nobody says which; null where that is open. */
export type PlaceChoices = { choices: readonly PlaceChoice[]; meant: PlaceChoice | null };

const MOST_CHOICES = 12;

/**
 * The places that a name may mean: the nearest to the area first, and the largest where there is none. One that is told
 * apart already, "Newport, Isle of Wight", is asked about as its name alone is.
 *
 * @param nearArea county, police area or borough the report comes from
 */
export function placeChoices(name: string, gazetteer: Gazetteer, nearArea?: string | null): PlaceChoices {
  const town = name.split(/,| \(/)[0]?.trim() ?? "";
  const near = nearArea ? distanceTo(nearArea, gazetteer) : null;
  const named = placesCalled(town, gazetteer);
  const inOrder = near === null || named.length < 2 ? named : named.toSorted((a, b) => near(a) - near(b));
  const candidates = inOrder.slice(0, MOST_CHOICES);
  const choices = candidates.map((place) => ({ value: toldApart(place, candidates, gazetteer), place }));
  const found = findPlace(name, gazetteer, nearArea);
  const meant = choices.find(
    ({ place }) => found.kind === "place" && found.lat === place.lat && found.lon === place.lon,
  );
  return { choices, meant: meant ?? null };
}

/**
 * How far a place is from an area, in kilometres: from the nearest place in it, and 0 inside. Null for an area that no
 * place is known to be in.
 */
export function distanceTo(area: string, gazetteer: Gazetteer): ((place: Place) => number) | null {
  const inside = new Set(placesIn(area, [...gazetteer.byName.values()].flat()));
  if (inside.size === 0) return null;
  return (place) =>
    placesIn(area, [place]).length > 0 ? 0 : Math.min(...[...inside].map((one) => roughKm(one, place)));
}

function toldApart(place: Place, others: readonly Place[], gazetteer: Gazetteer): string {
  const { name, area, within = [] } = place;
  const inAreas = [area, ...within].filter((one) => one !== "");
  const ways = [
    // "Newport, Newport" tells nobody anything.
    ...inAreas.filter((one) => nameKey(one) !== nameKey(name)).map((one) => `${name}, ${one}`),
    ...landmarksOf(place, others, gazetteer).map((near) => `${name}, near ${near}${area === "" ? "" : `, ${area}`}`),
    ...inAreas.map((one) => `${name}, ${one}`),
  ];
  const says = (value: string): boolean => {
    const found = findPlace(value, gazetteer);
    return found.kind === "place" && found.lat === place.lat && found.lon === place.lon;
  };
  return ways.find(says) ?? `${name} (${place.lat.toFixed(3)}, ${place.lon.toFixed(3)})`;
}

const LANDMARK_PEOPLE = 2000;
const FARTHEST_KM = 40;
const MOST_LANDMARKS = 8;

/** Towns that this place is nearer to than the others of its name, the nearest first. */
const landmarksOf = (place: Place, alike: readonly Place[], gazetteer: Gazetteer): string[] =>
  townsOf(gazetteer)
    .map((town) => ({ town, km: roughKm(town, place) }))
    .filter(
      ({ town, km }) =>
        town !== place && km <= FARTHEST_KM && alike.every((one) => one === place || roughKm(one, town) > km),
    )
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST_LANDMARKS)
    .map(({ town }) => town.name);

/** Large enough that people of a place name them when they say which it is. */
function townsOf({ byName }: Gazetteer): readonly Place[] {
  const found = new Set<Place>();
  for (const list of byName.values()) for (const town of list) if (town.people >= LANDMARK_PEOPLE) found.add(town);
  return [...found];
}
