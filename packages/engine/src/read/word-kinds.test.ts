import assert from "node:assert/strict";
import { test } from "node:test";
import { splitWords } from "./sentences.ts";
import { figuresIn, hasKind, kindOfWords, ofKind, withDigits } from "./word-kinds.ts";

const RANK = kindOfWords(["sergeant", "inspector"]);
const COUNT = kindOfWords(["seven", "sergeant"], "figures");
const words = splitWords("The Inspector and Sergeant Hale of N17 rang seven people on the 17th, 4,000 miles off.");
const said = (places: readonly number[]): (string | undefined)[] => places.map((at) => words.word[at]);

test("the words of a kind are found in order, and a word may be of several kinds", () => {
  assert.deepEqual(said(ofKind(words, RANK)), ["inspector", "sergeant"]);
  assert.deepEqual(said(ofKind(words, COUNT)), ["sergeant", "seven", "17th", "4,000"]);
  assert.equal(hasKind(words, RANK), true);
  assert.equal(hasKind(splitWords("Nobody rang."), RANK), false);
});

test("words with a digit in them are told from those that begin with one", () => {
  assert.deepEqual(said(withDigits(words)), ["n17", "17th", "4,000"]);
  assert.deepEqual(said(figuresIn(words)), ["17th", "4,000"]);
  assert.deepEqual(figuresIn(splitWords("Nobody rang.")), []);
});
