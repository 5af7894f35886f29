import assert from "node:assert/strict";
import { test } from "node:test";
import { airyFromGrid, fromGrid, isOnGrid } from "./os-grid.ts";

const dms = (d: number, m: number, s: number): number => d + m / 60 + s / 3600;

test("the worked example of Ordnance Survey's guide comes out to its last figure", () => {
  // A guide to coordinate systems in Great Britain, annex C: E 651 409.903, N 313 177.270 on the Airy ellipsoid.
  const { lat, lon } = airyFromGrid(651_409.903, 313_177.27);
  assert.ok(Math.abs(lat - dms(52, 39, 27.2531)) * 3600 < 0.0001, String(lat));
  assert.ok(Math.abs(lon - dms(1, 43, 4.5177)) * 3600 < 0.0001, String(lon));
});

test("places are where satellites have them, to ten metres", () => {
  const METRES = 111_320;
  const from = (e: number, n: number, lat: number, lon: number): number => {
    const at = fromGrid(e, n);
    return Math.hypot((at.lat - lat) * METRES, (at.lon - lon) * METRES * Math.cos((lat * Math.PI) / 180));
  };
  // Points that Ordnance Survey gives to test its own transformation (OSTN15), ETRS89: Scilly, the Lizard, Sumburgh Head.
  assert.ok(from(91_492.146, 11_318.804, 49.9222639373, -6.29977752014) < 10);
  assert.ok(from(170_370.718, 11_572.405, 49.9600613782, -5.20304609998) < 10);
  assert.ok(from(440_725.073, 1_107_878.448, 59.8540991389, -1.27486910356) < 10);
});

test("figures off the grid are known for what they are", () => {
  assert.ok(isOnGrid(552_000, 155_000));
  for (const [e, n] of [
    [-1, 155_000],
    [552_000, 1_400_000],
    [51.27, 0.19],
  ] as const)
    assert.ok(!isOnGrid(e, n), `${e} ${n}`);
});
