import assert from "node:assert/strict";
import { test } from "node:test";
import { growthOfSlowTexts, readSlowTexts } from "./slow-texts.ts";

// A limit that only a runaway breaks, on a machine that does other things too: B19 has the real one.
const RUNAWAY_MS = 5_000;

test("no text of words, digits, quotes, dates, names, marks and near misses makes the reader run away", () => {
  const { texts, slow, slowest } = readSlowTexts({ times: 300, seed: 1, limitMs: RUNAWAY_MS });
  assert.equal(texts, 300);
  assert.equal(slow, 0, slowest);
});

test("six times the text is never half as dear as the square of its length would make it", () => {
  const { kinds, times, steepest } = growthOfSlowTexts({ seed: 1 });
  assert.ok(kinds >= 20);
  assert.ok(times < 18, `${steepest}: ${times.toFixed(1)} times the cost`);
});
