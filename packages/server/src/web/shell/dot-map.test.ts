import assert from "node:assert/strict";
import { test } from "node:test";
import { dotMap, type PublicDot } from "./dot-map.ts";

const DOTS: readonly PublicDot[] = [
  { name: "Tonbridge", lat: 51.195, lon: 0.276, n: 12 },
  { name: "Paddock Wood", lat: 51.175, lon: 0.389, n: null },
  { name: "Edenbridge", lat: 51.197, lon: 0.065, n: null },
  { name: "Dartford", lat: 51.446, lon: 0.217, n: 8 },
  { name: "Gravesend", lat: 51.441, lon: 0.369, n: 7 },
  { name: "Maidstone", lat: 51.271, lon: 0.522, n: 9 },
];
const markup = (unit?: "km" | "miles"): string => dotMap(DOTS, { label: "A map", ...(unit && { unit }) })?.markup ?? "";

test("a place with many calls has its name, left, under or over its disc where there is no room to the right", () => {
  const named = [...markup().matchAll(/class="name"[^>]*>([^<]+)/g)].map(([, name]) => name);
  for (const { name, n } of DOTS) if (n !== null) assert.ok(named.includes(name), name);
});

test("people see miles, officers kilometres", () => {
  assert.match(markup("miles"), /class="k"[^>]*>\d+ miles?</);
  assert.match(markup(), /class="k"[^>]*>\d+ km</);
});
