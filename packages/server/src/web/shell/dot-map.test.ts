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
  const wide = /<g class="cl-map__wide">(.*?)<\/g>/s.exec(markup())?.[1] ?? "";
  const named = [...wide.matchAll(/class="name"[^>]*>([^<]+)/g)].map(([, name]) => name);
  for (const { name, n } of DOTS) if (n !== null) assert.ok(named.includes(name), name);
});

test("the larger letters of a phone lie neither on each other nor on a disc, and end inside the map", () => {
  const crowded = [...DOTS, { name: "Royal Tunbridge Wells", lat: 51.132, lon: 0.263, n: 7 }];
  const map = dotMap(crowded, { label: "A map" })?.markup ?? "";
  const [, height] = /viewBox="0 0 520 (\d+)"/.exec(map) ?? [];
  const narrow = /<g class="cl-map__narrow">(.*?)<\/g>/s.exec(map)?.[1] ?? "";
  const names = [...narrow.matchAll(/x="(.*?)" y="(.*?)" text-anchor="(.*?)">(.*?)</g)].map(
    ([, x, y, anchor, name]) => {
      const wide = (name?.length ?? 0) * 14;
      const left = Number(x) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
      return { left, right: left + wide, top: Number(y) - 16, bottom: Number(y) + 4 };
    },
  );
  const discs = [...map.matchAll(/cx="(\d+)" cy="(\d+)" r="(\d+)"/g)].map(([, x, y, r]) => ({
    left: Number(x) - Number(r),
    right: Number(x) + Number(r),
    top: Number(y) - Number(r),
    bottom: Number(y) + Number(r),
  }));
  // The scale, with its words.
  discs.push({ left: 0, right: 110, top: Number(height) - 44, bottom: Number(height) });
  assert.ok(names.length >= 4, `${names.length} names`);
  for (const [i, a] of names.entries()) {
    assert.ok(a.left >= 0 && a.right <= 520 && a.top >= 0 && a.bottom <= Number(height), JSON.stringify(a));
    for (const b of [...names.slice(i + 1), ...discs])
      assert.ok(
        a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom,
        `${JSON.stringify(a)} on ${JSON.stringify(b)}`,
      );
  }
});

test("people see miles, officers kilometres", () => {
  assert.match(markup("miles"), /class="k"[^>]*>\d+ miles?</);
  assert.match(markup(), /class="k"[^>]*>\d+ km</);
});
