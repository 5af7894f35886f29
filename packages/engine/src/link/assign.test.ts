import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { assign } from "./assign.ts";

test("the best pairs together win over the best single pair", () => {
  assert.deepEqual(
    assign([
      [9, 8],
      [8, 0],
    ]),
    [1, 0],
  );
});

test("what has no partner is told so", () => {
  assert.deepEqual(assign([[1, 5, 2]]), [1]);
  assert.deepEqual(assign([[1], [5], [2]]), [null, 0, null]);
  assert.deepEqual(assign([]), []);
  assert.deepEqual(assign([[], []]), [null, null]);
});

test("as good as trying every order", () => {
  const random = seeded(7);
  for (let round = 0; round < 50; round++) {
    const rows = 1 + Math.floor(random() * 5);
    const columns = 1 + Math.floor(random() * 5);
    const worth = Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.floor(random() * 10)));
    const got = assign(worth).reduce<number>(
      (sum, column, row) => sum + (column === null ? 0 : (worth[row]?.[column] ?? 0)),
      0,
    );
    assert.equal(got, best(worth, 0, new Set()));
  }
});

function best(worth: number[][], row: number, taken: ReadonlySet<number>): number {
  const here = worth[row];
  if (!here) return 0;
  let most = best(worth, row + 1, taken);
  here.forEach((value, column) => {
    if (!taken.has(column)) most = Math.max(most, value + best(worth, row + 1, new Set([...taken, column])));
  });
  return most;
}
