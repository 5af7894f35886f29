import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { daysBetween, parseCsv, parseDay, seeded, type WatchedReport } from "@clearline/engine";
import { pickBy } from "./made-force.ts";
import type { Town } from "./kent.ts";
import type { World } from "./delay.ts";

/** Real events by place and day, only their shapes used: how places, days and kinds clump together. */
const FILE = "houston-incidents-2010.csv.gz";
const PER_DAY = 10;
/** As long as a look goes back. */
const HISTORY = 90;

/**
 * A world from a folder of real event streams; null where it lacks the one that has places and enough days. Each draw is
 * another tenth or so of the same real days, as many as a force hears of.
 */
export function realWorld(folder: string): World | null {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  const csv = parseCsv(gunzipSync(readFileSync(path)).toString("utf8"));
  if (!csv.ok) throw new Error(`${path}: ${JSON.stringify(csv.error)}`);
  const events = csv.value.rows.flatMap(({ cells }) => {
    const cell = (name: string): string => cells.get(name) ?? "";
    const day = parseDay(cell("time").slice(0, 10));
    const [lat, lon] = [Number(cell("lat")), Number(cell("lon"))];
    return day && cell("beat") !== "" ? [{ day, kind: cell("category"), place: cell("beat"), lat, lon }] : [];
  });
  const towns = beatsOf(events);
  const places = new Map(towns.map((town) => [town.place, town]));
  const days = events.map(({ day }) => day).sort();
  const first = days.at(0);
  if (first === undefined) return null;
  const whole = daysBetween(first, days.at(-1) ?? first) + 1;
  const kinds = [...new Set(events.map(({ kind }) => kind))].sort();
  const shares = kinds.map((kind) => events.filter((one) => one.kind === kind).length);
  const share = (PER_DAY * whole) / events.length;
  return {
    name: `real stream: incidents of one city, thinned to ${PER_DAY} a day`,
    towns,
    weekday: [1, 1, 1, 1, 1, 1, 1],
    first,
    days: whole,
    looked: whole - HISTORY,
    quiet: (seed) => {
      const random = seeded(seed);
      return events.flatMap(({ day, kind, place }, i): WatchedReport[] => {
        if (random() >= share) return [];
        const at = places.get(place)?.at ?? { lat: 0, lon: 0 };
        return [{ id: `q${i}`, day, place, at, kind, channel: "unknown", asks: [], source: null, isStirred: false }];
      });
    },
    draw: (random) => ({ kind: kinds[pickBy(random, shares)] ?? "", channel: "unknown", asks: [] }),
  };
}

/** Police beats at the middle of their events; the figures that a beat's name begins with are its district. */
function beatsOf(events: readonly { place: string; lat: number; lon: number }[]): Town[] {
  const sums = new Map<string, { lat: number; lon: number; n: number }>();
  for (const { place, lat, lon } of events) {
    const sum = sums.get(place) ?? { lat: 0, lon: 0, n: 0 };
    sums.set(place, { lat: sum.lat + lat, lon: sum.lon + lon, n: sum.n + 1 });
  }
  return [...sums].map(([place, { lat, lon, n }]) => ({
    place,
    at: { lat: lat / n, lon: lon / n },
    weight: n,
    district: /^\d+/.exec(place)?.[0] ?? place,
  }));
}
