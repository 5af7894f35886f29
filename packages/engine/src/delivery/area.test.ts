import assert from "node:assert/strict";
import { test } from "node:test";
import {
  circleAround,
  circleAt,
  outlineAround,
  outlineOf,
  ringOf,
  roundOutline,
  squareKm,
  warnedArea,
} from "./area.ts";
import { fromPlane, onPlane } from "./plane.ts";

const SEVENOAKS = { lat: 51.2724, lon: 0.1909 };
const SWANLEY = { lat: 51.3972, lon: 0.1733 };
const km = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const [p, q] = [onPlane(a.lat, a.lon), onPlane(b.lat, b.lon)];
  return Math.hypot(p.x - q.x, p.y - q.y);
};

test("distances on the flat map are those on the globe, from Land's End to Lowestoft", () => {
  // Great-circle distances on a sphere of 6371 km by the haversine formula.
  const haversine = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
    const rad = Math.PI / 180;
    const h =
      Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
      Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
    return 2 * 6371 * Math.asin(Math.sqrt(h));
  };
  for (const [lat, lon] of [
    [50.07, -5.71],
    [52.48, 1.75],
    [55.95, -3.19],
    [54.6, -5.93],
    [60.15, -1.15],
  ] as const) {
    const there = { lat: lat + 0.1, lon: lon + 0.1 };
    const share = km({ lat, lon }, there) / haversine({ lat, lon }, there);
    assert.ok(Math.abs(share - 1) < 0.005, `${lat}, ${lon}: ${share}`);
    const back = fromPlane(onPlane(lat, lon));
    assert.ok(Math.abs(back.lat - lat) < 1e-9 && Math.abs(back.lon - lon) < 1e-9);
  }
});

test("a warning that names nothing is for all; a name we cannot place reaches only who asked for that name", () => {
  const locate = (name: string) => (name === "Sevenoaks" ? SEVENOAKS : null);
  assert.deepEqual(warnedArea({ polygon: null, places: [] }, locate), { kind: "everywhere" });
  const named = warnedArea({ polygon: null, places: ["Sevenoaks", "Nether Nowhere"] }, locate);
  assert.ok(named.kind === "shapes");
  assert.deepEqual([named.outlines.length, named.unplaced], [1, ["Nether Nowhere"]]);
  const drawn = warnedArea(
    {
      polygon: [
        [51, 0],
        [51, 1],
        [52, 1],
        [51, 0],
      ],
      places: [],
    },
    locate,
  );
  assert.ok(drawn.kind === "shapes");
  assert.equal(drawn.outlines[0]?.length, 3);
});

test("the outline around ticked towns holds each with its streets, and what lies between", () => {
  const one = outlineAround([SEVENOAKS]);
  assert.ok(Math.abs(squareKm(one) - Math.PI * 9) < 0.5, String(squareKm(one)));
  const two = outlineAround([SEVENOAKS, SWANLEY, SEVENOAKS]);
  const apart = km(SEVENOAKS, SWANLEY);
  // A capsule: two half circles and the strip between.
  assert.ok(Math.abs(squareKm(two) - (Math.PI * 9 + apart * 6)) < 1, String(squareKm(two)));
});

test("a circle's outline leaves nobody within it out, and a circle around an outline misses no corner", () => {
  const circle = circleAt(SEVENOAKS, 8);
  const outline = roundOutline(circle);
  assert.ok(squareKm(outline) >= Math.PI * 64);
  const around = circleAround(outline);
  assert.ok(Math.abs(around.x - circle.x) < 1e-9 && around.km >= 8 && around.km < 8.1);
});

test("an outline goes there and back as the ring of a map", () => {
  const ring = ringOf(outlineAround([SEVENOAKS, SWANLEY]));
  assert.deepEqual(ring[0], ring.at(-1));
  const again = ringOf(outlineOf(ring));
  for (const [i, [lat, lon]] of ring.entries())
    assert.ok(Math.abs((again[i]?.[0] ?? 0) - lat) < 2e-4 && Math.abs((again[i]?.[1] ?? 0) - lon) < 2e-4);
});
