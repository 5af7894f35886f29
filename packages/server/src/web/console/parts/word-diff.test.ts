import assert from "node:assert/strict";
import { test } from "node:test";
import { wordDiff } from "./word-diff.ts";

test("what was taken out and put in is told apart from what stayed", () => {
  assert.deepEqual(wordDiff("It was 17 November in Swanley.", "It was 18 November in Swanley."), [
    { kind: "same", words: "It was " },
    { kind: "out", words: "17" },
    { kind: "in", words: "18" },
    { kind: "same", words: "November in Swanley." },
  ]);
});

test("one side can be empty", () => {
  assert.deepEqual(wordDiff("", "New words."), [{ kind: "in", words: "New words." }]);
  assert.deepEqual(wordDiff("Old words.", ""), [{ kind: "out", words: "Old words." }]);
  assert.deepEqual(wordDiff("", ""), []);
});

test("very long texts are shown whole, old then new", () => {
  const long = "word ".repeat(1500);
  const pieces = wordDiff(long, `other ${long}`);
  assert.deepEqual(
    pieces.map(({ kind }) => kind),
    ["out", "in"],
  );
});
