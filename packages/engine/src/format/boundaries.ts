/**
 * Boundaries as the Office for National Statistics gives them out: a GeoJSON FeatureCollection whose features have their
 * name and code in properties such as `LAD23NM` and `LAD23CD`. The files are large and often one single line, so features
 * are taken from the text one by one as it comes.
 */
import { fromGrid, isOnGrid } from "../base/os-grid.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { AreaLevel, Shape } from "../read/areas-of.ts";

export type Boundary = { name: string; code: string | null; level: AreaLevel; shape: Shape };

export type BoundaryError =
  | { code: "not-json" }
  | { code: "not-a-feature" }
  | { code: "area-name-missing"; properties: readonly string[] }
  | { code: "not-an-area"; given: string }
  | { code: "corners-wrong"; given: string };

/** `line` and `feature` count from 1. */
export type FeatureText = { line: number; feature: number; text: string };

/** The features of a collection as text, however the file is cut into chunks and lines. Bad JSON inside one stays in it. */
export async function* featuresIn(chunks: AsyncIterable<string>): AsyncGenerator<FeatureText> {
  const scan = { line: 1, depth: 0, inText: false, escaped: false };
  let feature = 0;
  let held = "";
  let begun: number | null = null;
  let startLine = 1;
  let key = "";
  let inFeatures = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i];
      if (c === "\n") scan.line += 1;
      if (scan.inText) {
        if (scan.escaped) scan.escaped = false;
        else if (c === "\\") scan.escaped = true;
        else if (c === '"') scan.inText = false;
        else if (scan.depth === 1 && key.length < 20) key += c;
        continue;
      }
      if (c === '"') {
        scan.inText = true;
        if (scan.depth === 1) key = "";
      } else if (c === "{" || c === "[") {
        if (scan.depth === 1) inFeatures = c === "[" && key === "features";
        if (inFeatures && scan.depth === 2 && c === "{") {
          begun = i;
          from = i;
          startLine = scan.line;
          feature += 1;
        }
        scan.depth += 1;
      } else if (c === "}" || c === "]") {
        scan.depth -= 1;
        if (begun !== null && scan.depth === 2) {
          yield { line: startLine, feature, text: held + chunk.slice(from, i + 1) };
          held = "";
          begun = null;
        }
      }
    }
    if (begun !== null) held += chunk.slice(from);
  }
  if (begun !== null) yield { line: startLine, feature, text: held };
}

/** @param level what the areas are, where the file's property names do not say it */
export function readBoundary(text: string, level: AreaLevel | null = null): Result<Boundary, BoundaryError> {
  let feature: unknown;
  try {
    feature = JSON.parse(text);
  } catch {
    return fail({ code: "not-json" });
  }
  if (!isObject(feature) || !isObject(feature["properties"])) return fail({ code: "not-a-feature" });
  const { properties, geometry } = feature;
  const named = nameIn(properties);
  if (named === null) return fail({ code: "area-name-missing", properties: Object.keys(properties).slice(0, 12) });
  const shape = shapeOf(geometry);
  if (!shape.ok) return shape;
  return ok({ name: named.name, code: named.code, level: level ?? named.level, shape: shape.value });
}

const LEVELS: ReadonlyMap<string, AreaLevel> = new Map([
  ["LAD", "district"],
  ["LTLA", "district"],
  ["CTYUA", "county"],
  ["CTY", "county"],
  ["UTLA", "county"],
  ["PFA", "police"],
]);

/** `LAD23NM` with `LAD23CD`, whatever the year; else plain `name` and `code`. */
function nameIn(
  properties: Readonly<Record<string, unknown>>,
): { name: string; code: string | null; level: AreaLevel } | null {
  for (const [key, value] of Object.entries(properties)) {
    const [, prefix = "", year = ""] = /^([A-Z]{2,8})(\d{2})NM$/i.exec(key) ?? [];
    if (prefix === "" || typeof value !== "string" || value.trim() === "") continue;
    const code = properties[`${prefix}${year}CD`] ?? properties[`${prefix}${year}cd`];
    return {
      name: value.trim(),
      code: typeof code === "string" ? code : null,
      level: LEVELS.get(prefix.toUpperCase()) ?? "other",
    };
  }
  const name = properties["name"] ?? properties["NAME"] ?? properties["Name"];
  const code = properties["code"] ?? properties["CODE"];
  if (typeof name !== "string" || name.trim() === "") return null;
  return { name: name.trim(), code: typeof code === "string" ? code : null, level: "other" };
}

function shapeOf(geometry: unknown): Result<Shape, BoundaryError> {
  if (!isObject(geometry)) return fail({ code: "not-an-area", given: "none" });
  const { type, coordinates } = geometry;
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : null;
  if (!Array.isArray(polygons)) return fail({ code: "not-an-area", given: String(type) });
  const shape: [number, number][][][] = [];
  for (const polygon of polygons) {
    const rings: [number, number][][] = [];
    for (const ring of Array.isArray(polygon) ? polygon : [null]) {
      const corners: [number, number][] = [];
      for (const corner of Array.isArray(ring) ? ring : [null]) {
        const at = cornerOf(corner);
        if (at === null)
          return fail({ code: "corners-wrong", given: JSON.stringify(corner)?.slice(0, 40) ?? "nothing" });
        corners.push(at);
      }
      rings.push(corners);
    }
    shape.push(rings);
  }
  return ok(shape);
}

/** Degrees, longitude first; or eastings and northings, which some of these files have. About a metre is kept. */
function cornerOf(corner: unknown): [number, number] | null {
  if (!Array.isArray(corner)) return null;
  const [x, y]: unknown[] = corner;
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [fivePlaces(x), fivePlaces(y)];
  // Out to sea a boundary may leave the grid a little.
  if (!isOnGrid(Math.max(x, 5000), Math.max(y, 5000)) || Math.abs(x) < 180) return null;
  const { lat, lon } = fromGrid(x, y);
  return [fivePlaces(lon), fivePlaces(lat)];
}

const fivePlaces = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
