/** Whom a warning reaches, as shapes on a flat map: who asked for a place, a circle or an outline that one of them touches. */
import type { WarningContent } from "../warning/warning.ts";
import { fromPlane, type OnPlane, onPlane } from "./plane.ts";

export type Circle = { x: number; y: number; km: number };
/** At least three corners; the last joins the first. */
export type Outline = readonly OnPlane[];

/** What a subscriber wants to hear of. `everywhere`: all that the force serves. */
export type WantedArea =
  | { kind: "everywhere" }
  | { kind: "circle"; circle: Circle }
  | { kind: "outline"; outline: Outline };

/**
 * What a warning is for. `everywhere`: it names neither places nor an outline.
 * `unplaced`: names that we cannot put on a map; only who asked for that name is reached by it.
 */
export type WarnedArea =
  | { kind: "everywhere" }
  | { kind: "shapes"; outlines: readonly Outline[]; unplaced: readonly string[] };

/** A town is no point: so far out its streets reach. */
const TOWN_KM = 3;
const CORNERS_OF_CIRCLE = 48;

/** @param locate where a name of a place is; null where it is not known */
export function warnedArea(
  { polygon, places }: Pick<WarningContent, "polygon" | "places">,
  locate: (place: string) => { lat: number; lon: number } | null,
): WarnedArea {
  const own = polygon === null ? [] : [outlineOf(polygon)];
  const at = places.map((name) => ({ name, at: locate(name) }));
  const unplaced = at.flatMap((one) => (one.at === null ? [one.name] : []));
  const outlines = [
    ...own.filter((outline) => outline.length >= 3),
    ...at.flatMap((one) => (one.at === null ? [] : [roundOutline(circleAt(one.at, TOWN_KM))])),
  ];
  return outlines.length === 0 && unplaced.length === 0
    ? { kind: "everywhere" }
    : { kind: "shapes", outlines, unplaced };
}

export const circleAt = ({ lat, lon }: { lat: number; lon: number }, km: number): Circle => ({
  ...onPlane(lat, lon),
  km,
});

/** @param ring `[lat, lon]` pairs, closed or not */
export function outlineOf(ring: readonly (readonly [lat: number, lon: number])[]): Outline {
  const corners = ring.map(([lat, lon]) => onPlane(lat, lon));
  const [first, last] = [corners[0], corners.at(-1)];
  return corners.length > 1 && first?.x === last?.x && first?.y === last?.y ? corners.slice(0, -1) : corners;
}

/** Corners just outside the circle: nobody within it is left out. */
export function roundOutline({ x, y, km }: Circle): Outline {
  const reach = km / Math.cos(Math.PI / CORNERS_OF_CIRCLE);
  return Array.from({ length: CORNERS_OF_CIRCLE }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS_OF_CIRCLE;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
}

/** A circle that holds all corners. Not the smallest one; it only has to miss none. */
export function circleAround(outline: Outline): Circle {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  return { ...middle, km: Math.max(...outline.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))) };
}

/**
 * The outline around towns that somebody ticks, each with its streets: what they would have drawn around them.
 * Andrew's monotone chain.
 *
 * @param towns at least one
 */
export function outlineAround(towns: readonly { lat: number; lon: number }[]): Outline {
  const corners = towns.flatMap((town) => roundOutline(circleAt(town, TOWN_KM))).sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (all: readonly OnPlane[]): OnPlane[] => {
    const kept: OnPlane[] = [];
    for (const corner of all) {
      while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), corner) <= 0) kept.pop();
      kept.push(corner);
    }
    return kept.slice(0, -1);
  };
  return [...half(corners), ...half(corners.toReversed())];
}

/** Above zero for a turn to the left. */
const turn = (a: OnPlane | undefined, b: OnPlane | undefined, c: OnPlane): number =>
  a === undefined || b === undefined ? 0 : (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** `[lat, lon]` pairs, closed, as warnings and maps have them. */
export function ringOf(outline: Outline): [lat: number, lon: number][] {
  const ring = outline.map((corner): [number, number] => {
    const { lat, lon } = fromPlane(corner);
    return [rounded(lat), rounded(lon)];
  });
  const [first] = ring;
  return first === undefined ? [] : [...ring, first];
}

/** Ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** Square kilometres within an outline, whichever way round it goes. */
export function squareKm(outline: Outline): number {
  let twice = 0;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length] ?? a;
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice) / 2;
}
