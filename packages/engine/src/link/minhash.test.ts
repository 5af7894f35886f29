import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { bandKeys } from "./minhash.ts";
import { sortedUnique } from "./words.ts";

const random = seeded(11);
const draw = (count: number): number[] => Array.from({ length: count }, () => Math.floor(random() * 2 ** 32));
const setOf = (values: number[]): Uint32Array => sortedUnique(Uint32Array.from(values));

/** The share of text pairs of this Jaccard likeness that meet in a band. */
function meeting(jaccard: number, size: number): number {
  let met = 0;
  const tries = 400;
  for (let i = 0; i < tries; i++) {
    const common = Math.round((2 * size * jaccard) / (1 + jaccard));
    const shared = draw(common);
    const a = new Set(bandKeys(setOf([...shared, ...draw(size - common)])));
    if (bandKeys(setOf([...shared, ...draw(size - common)])).some((key) => a.has(key))) met += 1;
  }
  return met / tries;
}

test("texts half alike nearly always meet in a band, and unlike ones hardly ever, short or long", () => {
  // 1 - (1 - J^3)^21: 0.94 at one half, 0.02 at a tenth.
  for (const size of [20, 60, 400]) {
    assert.ok(meeting(0.5, size) > 0.85, `half alike, ${size} shingles`);
    assert.ok(meeting(0.1, size) < 0.08, `a tenth alike, ${size} shingles`);
  }
});

test("one set of shingles has one signature whatever order it came in, and an empty text has none", () => {
  const values = draw(50);
  assert.deepEqual(bandKeys(setOf(values)), bandKeys(setOf(values.toReversed())));
  assert.equal(bandKeys(new Uint32Array()).length, 0);
});
