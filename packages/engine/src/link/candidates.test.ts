import assert from "node:assert/strict";
import { test } from "node:test";
import { eachCandidate } from "./candidates.ts";
import { NO_DAY } from "./facts.ts";
import { packEach } from "./packed.ts";

function pairsOf(keys: number[][], days: number[] = keys.map(() => 0)): string[] {
  const met: string[] = [];
  const packed = packEach(keys, (list) => Uint32Array.from(list));
  eachCandidate({ keys: packed, days: Int32Array.from(days) }, (a, b) => met.push(`${a}-${b}`));
  return met.sort();
}

test("records that share a key meet once, whatever the number of keys they share", () => {
  assert.deepEqual(pairsOf([[2, 4, 4294967294], [4, 9], [2, 4, 4294967294], [7]]), ["0-1", "0-2", "1-2"]);
});

test("a weak key that everyone has brings nobody together by itself", () => {
  assert.deepEqual(pairsOf(Array.from({ length: 500 }, () => [42])), []);
});

test("the work grows with the records and not with their square", () => {
  const many = (n: number): number => pairsOf(Array.from({ length: n }, () => [1, 2, 4])).length;
  assert.ok(many(4000) < 2.5 * many(2000));
});

test("one number in common is enough, however many have it, but each meets only its neighbours in time", () => {
  const pairs = pairsOf(Array.from({ length: 100 }, () => [43]));
  assert.ok(pairs.includes("0-1") && !pairs.includes("0-99"));
});

test("of reports months apart a number brings two together, one rare word no longer, several do", () => {
  const days = [0, 92, 200, NO_DAY];
  assert.deepEqual(pairsOf([[2], [2], [2], [2]], days), ["0-1", "0-3", "1-3", "2-3"]);
  assert.ok(pairsOf([[3], [3], [3], [3]], days).includes("0-2"));
  assert.ok(pairsOf([[2, 4], [2], [2, 4], [2]], days).includes("0-2"));
});
