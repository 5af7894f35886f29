import assert from "node:assert/strict";
import { test } from "node:test";
import { typicalScript } from "./script.ts";

test("the lines that reports share are told in their order, with what was said between them", () => {
  const told = (sum: string, more: string): string =>
    `A voice said: “A payment of ${sum} has been taken from your account. Press one to speak to us.” ${more}`;
  const lines = typicalScript([
    told("£600", "I hung up."),
    told("£600", "My wife rang the bank."),
    told("£1,200", "It was early."),
    "Someone wanted to line my loft and would not go away.",
  ]);
  assert.deepEqual(
    lines.map(({ words, texts }) => [words, texts]),
    [
      ["A voice said: “A payment of", 3],
      ["has been taken from your account. Press one to speak to us", 3],
    ],
  );
  assert.deepEqual(lines[0]?.followedBy, [
    { words: "600", texts: 2 },
    { words: "1,200", texts: 1 },
  ]);
  assert.deepEqual(lines[1]?.followedBy, []);
});

test("a slip does not lose a text, and a line of one text alone is no script", () => {
  const lines = typicalScript([
    "They told me that my broadband would be cut off today.",
    "They told me that my broadband would soon be cut off today.",
    ...Array.from({ length: 3 }, () => "They told me that my broadband would be cut off today!"),
  ]);
  assert.deepEqual(
    lines.map(({ words, texts }) => [words, texts]),
    [["They told me that my broadband would be cut off today", 5]],
  );
  assert.deepEqual(
    typicalScript(["Nothing that anyone else has said here", "An altogether other tale was told me"]),
    [],
  );
});

test("no texts, empty ones and very many have a script too, or none", () => {
  assert.deepEqual(typicalScript([]), []);
  assert.deepEqual(typicalScript(["", "a b"]), []);
  const [line] = typicalScript(
    Array.from({ length: 5000 }, () => "Press one to speak to an officer of the tax office"),
  );
  assert.deepEqual([line?.words, line?.texts], ["Press one to speak to an officer of the tax office", 200]);
});
