import assert from "node:assert/strict";
import { test } from "node:test";
import { sharedCount, shinglesOf, tokensOf } from "./words.ts";

const words = (text: string): string[] => {
  const { hashes, starts, ends, text: kept } = tokensOf(text);
  return Array.from(hashes, (_, i) => kept.slice(starts[i], ends[i]));
};
const same = (a: string, b: string): boolean => tokensOf(a).hashes.join() === tokensOf(b).hashes.join();

test("words are cut where a reader would, and quoted as they were written", () => {
  assert.deepEqual(words("Press 1 NOW, or don’t: £1,499!"), ["Press", "1", "NOW", "or", "don’t", "1,499"]);
});

test("case, apostrophes, thousands' commas and numbers in words make no difference", () => {
  assert.ok(same("DON'T press one; pay 1,499", "dont press 1 pay 1499"));
  assert.ok(!same("press one", "press two"));
});

test("a Chinese text has a word for each character", () => {
  assert.deepEqual(words("请按1键"), ["请", "按", "1", "键"]);
});

test("letters of any script and emoji are kept, and nothing is lost on half a character", () => {
  assert.deepEqual(words("Café Łódź ok\u{1F600} \uD83D"), ["Café", "Łódź", "ok\u{1F600}", "\uD83D"]);
});

test("shingles are runs of three words, and a shorter text is one shingle", () => {
  assert.equal(shinglesOf(tokensOf("press one to speak to us").hashes).length, 4);
  assert.equal(shinglesOf(tokensOf("press one").hashes).length, 1);
  assert.equal(shinglesOf(tokensOf("...").hashes).length, 0);
});

test("two texts share the runs they share", () => {
  const a = shinglesOf(tokensOf("press one to speak to an officer").hashes);
  const b = shinglesOf(tokensOf("You must press 1 to speak to Mary").hashes);
  assert.equal(sharedCount(a, b), 3);
});
