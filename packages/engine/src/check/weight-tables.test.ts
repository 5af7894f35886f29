import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { pack, type Tables, unpack } from "./weight-tables.ts";

const EMPTY = new Map<string, number>();
const WORDS = ["code", "read", "bank", "#", "i", "won", "account", "you"];

const rounded = (weights: ReadonlyMap<string, number>, step: number): Map<string, number> =>
  new Map([...weights].map(([feature, weight]) => [feature, Math.round(Math.round(weight / step) * step * 100) / 100]));
const sorted = (weights: ReadonlyMap<string, number>): unknown => [...weights].sort(([a], [b]) => (a < b ? -1 : 1));

test("what is packed is unpacked as it was, to the nearest step", () => {
  const random = seeded(7);
  const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? "";
  const made = (): string[] => [pick(), `${pick()} ${pick()}`, `${pick()} ${pick()} ${pick()}`, `${pick()}~${pick()}`];
  const features = Array.from({ length: 200 }, made)
    .flat()
    .concat(":yes", ":code", "=asks-code", "=demands-pin", "a&b");
  const weights = (): Map<string, number> => new Map(features.map((feature) => [feature, 0.1 + random() / 2]));
  const tables: Tables = { whole: weights(), opening: weights(), told: weights() };
  const back = unpack(pack(tables));
  assert.deepEqual(sorted(back.whole), sorted(rounded(tables.whole, 0.02)));
  assert.deepEqual(sorted(back.opening), sorted(rounded(tables.opening, 0.04)));
  assert.deepEqual(sorted(back.told), sorted(rounded(tables.told, 0.04)));
});

test("a weight of one table alone stands in that one alone, and one too small to matter in none", () => {
  const back = unpack(pack({ whole: new Map([["code", -0.3]]), opening: new Map([["a b", 0.004]]), told: EMPTY }));
  assert.deepEqual([...back.whole], [["code", -0.3]]);
  assert.deepEqual([back.opening.size, back.told.size], [0, 0]);
});

test("a weight beyond what can be kept is the most that can be", () => {
  const back = unpack(pack({ whole: new Map([["code", 3]]), opening: EMPTY, told: EMPTY }));
  assert.equal(back.whole.get("code"), 0.62);
});

test("what looks like no feature is refused", () => {
  assert.throws(() => pack({ whole: new Map([["one two three four", 1]]), opening: EMPTY, told: EMPTY }), RangeError);
});
