import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, oddsOf, saidIn, sharesOf, unpack, weighedNumbers } from "./sentence-weights.ts";
import { splitWords } from "./sentences.ts";
import { signNumber } from "./sign-numbers.ts";

const said = (text: string): string[] => {
  const words = splitWords(text);
  return saidIn(words, 0, words.word.length);
};

test("sums, other figures and days are each one word", () => {
  assert.deepEqual(said("On Monday 3 March £400 went"), ["on", "<day>", "<figure>", "<day>", "<sum>", "went"]);
});

test("a sentence weighs what its words, its pairs and its signs weigh together, by the names they are learned under", () => {
  const weighed = { said: said("I paid up"), signs: ["meant lost"] };
  assert.deepEqual(namesOf(weighed), ["i", "paid", "up", "^ i", "i paid", "paid up", "up ^", "=meant lost"]);
  const lines = namesOf(weighed).map((name, i) => `${name}\t${10 ** (i % 4)} 0`);
  const weights = unpack({ bias: [0.5, -1], packed: ["unheard\t9 9", ...lines].join("\n") });
  const odds = oddsOf(weights, weighedNumbers(splitWords("I paid up")), 0, 3, weighed.signs.map(signNumber));
  assert.deepEqual(
    Array.from(odds, (one) => Math.round(one * 10) / 10),
    [0.5 + 2 * 111.1, -1],
  );
});

test("shares of all answers and of none come to one", () => {
  const shares = sharesOf([2, -1, 0]);
  assert.equal(shares.length, 4);
  assert.ok(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 1) < 1e-12);
  assert.ok((shares[0] ?? 0) > (shares[3] ?? 1));
});
