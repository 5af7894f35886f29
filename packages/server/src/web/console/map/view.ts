import type { FastifyRequest } from "fastify";
import type { SeriesPlace } from "../../../store/series-places.ts";
import { asked } from "../parts/form-body.ts";
import type { Dot, Frame } from "../parts/map.ts";

/** A town with its calls, and the series they are of, most first. */
export type TownCalls = Dot & { of: readonly { id: string; name: string; n: number }[] };

/** Towns, most calls first, and how many calls named no place we know. */
export function townsOf(rows: readonly SeriesPlace[]): { towns: TownCalls[]; unknown: number } {
  const towns = new Map<string, TownCalls>();
  let unknown = 0;
  for (const { place, lat, lon, n, series_id: id, series_name: name } of rows) {
    if (place === null || lat === null || lon === null) {
      unknown += n;
      continue;
    }
    // Two places may share a name: the point tells them apart.
    const key = `${place}/${lat}/${lon}`;
    const town = towns.get(key) ?? { name: place, lat, lon, n: 0, of: [] };
    towns.set(key, { ...town, n: town.n + n, of: [...town.of, { id, name, n }] });
  }
  return { towns: [...towns.values()].sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)), unknown };
}

const [LEAST_KM, MOST_KM] = [4, 1200];

/** The part of the map that was asked for; null: all of it. */
export function frameAsked(request: FastifyRequest): Frame | null {
  const [, lat, lon] = /^(-?\d{1,2}(?:\.\d{1,5})?),(-?\d{1,3}(?:\.\d{1,5})?)$/.exec(asked(request, "at") ?? "") ?? [];
  const km = Number(asked(request, "km"));
  if (lat === undefined || lon === undefined || !Number.isFinite(km)) return null;
  if (Math.abs(Number(lat)) > 80 || km < LEAST_KM || km > MOST_KM) return null;
  return { lat: Number(lat), lon: Number(lon), km };
}

/** Closer, farther and to each side; null where it goes no further. */
export function moves(
  frame: Frame,
): Readonly<Record<"closer" | "farther" | "north" | "south" | "west" | "east", Frame | null>> {
  const { lat, lon, km } = frame;
  const step = km * 0.4;
  const across = step / (111.2 * Math.cos((lat * Math.PI) / 180));
  return {
    closer: km / 2 < LEAST_KM ? null : { ...frame, km: Math.round(km / 2) },
    farther: km * 2 > MOST_KM ? null : { ...frame, km: km * 2 },
    north: { ...frame, lat: lat + step / 111.2 },
    south: { ...frame, lat: lat - step / 111.2 },
    west: { ...frame, lon: lon - across },
    east: { ...frame, lon: lon + across },
  };
}

export const isIn = (
  { lat, lon }: Pick<Dot, "lat" | "lon">,
  { north, south, west, east }: { north: number; south: number; west: number; east: number },
): boolean => lat <= north && lat >= south && lon >= west && lon <= east;
