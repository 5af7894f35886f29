import assert from "node:assert/strict";
import { test } from "node:test";
import { areaMap } from "./area-map.ts";

const TOWNS = [
  { name: "Folkestone", lat: 51.081, lon: 1.166 },
  { name: "Hawkinge", lat: 51.117, lon: 1.164 },
  { name: "Lyminge", lat: 51.127, lon: 1.087 },
  { name: "Densole", lat: 51.131, lon: 1.145 },
  { name: "Capel-le-Ferne", lat: 51.104, lon: 1.214 },
];
const BOUNDS = { north: 51.2, south: 51.02, west: 0.98, east: 1.3 };

test("on a phone too no town's name lies on another or on a dot, and the first town has its name", () => {
  const { markup } = areaMap(BOUNDS, { label: "Towns", towns: TOWNS });
  const shown = /<g class="cl-map__narrow">(.*?)<\/g>/s.exec(markup)?.[1] ?? markup;
  const names = [...shown.matchAll(/<text class="name" x="(\d+)" y="(\d+)"(?: text-anchor="(\w+)")?>([^<]+)</g)].map(
    ([, x, y, anchor = "start", name = ""]) => {
      const wide = 14 * name.length;
      const left = Number(x) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
      return { name, left, right: left + wide, top: Number(y) - 16, bottom: Number(y) + 4 };
    },
  );
  const dots = [...markup.matchAll(/cx="(\d+)" cy="(\d+)" r="4"/g)].map(([, x, y]) => ({
    name: "a dot",
    left: Number(x) - 4,
    right: Number(x) + 4,
    top: Number(y) - 4,
    bottom: Number(y) + 4,
  }));
  assert.equal(dots.length, TOWNS.length);
  assert.ok(names.length >= 3 && names.some(({ name }) => name === "Folkestone"), `${names.length} names`);
  for (const [i, a] of names.entries())
    for (const b of [...names.slice(i + 1), ...dots])
      assert.ok(
        a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom,
        `${a.name} on ${b.name}`,
      );
});
