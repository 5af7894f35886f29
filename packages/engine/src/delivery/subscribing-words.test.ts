import assert from "node:assert/strict";
import { test } from "node:test";
import { beyondGsm, smsCost } from "../format/sms.ts";
import { AREA_WORDS, DEVICE_WORDS } from "./area-words.ts";
import { ASKING_WORDS } from "./asking-words.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { SUBSCRIBING_WORDS, type SubscribingWords } from "./subscribing-words.ts";

/** Every string, with where it stands and what is put in. */
function leaves(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, (words as (...put: string[]) => string)("Force", "123456", "page")]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}
const { en, cy } = SUBSCRIBING_WORDS;

test("every word is there in both languages, says something else in each, and takes up what is put in", () => {
  for (const [inEnglish, inWelsh] of [
    [en, cy],
    [ASKING_WORDS.en, ASKING_WORDS.cy],
    [NUMBER_WORDS.en, NUMBER_WORDS.cy],
    [AREA_WORDS.en, AREA_WORDS.cy],
    [DEVICE_WORDS.en, DEVICE_WORDS.cy],
  ]) {
    const [english, welsh] = [leaves(inEnglish), leaves(inWelsh)];
    assert.deepEqual(
      welsh.map(([path]) => path),
      english.map(([path]) => path),
    );
    for (const [i, [path, words]] of english.entries()) {
      const other = welsh[i]?.[1] ?? "";
      assert.ok(words !== "" && other !== "" && words !== other, path);
      for (const put of ["Force", "123456"]) assert.equal(other.includes(put), words.includes(put), `${path}: ${put}`);
    }
  }
});

test("a text with a code is one or two parts of plain letters in each language, and holds no link", () => {
  const force = "North Wales Police";
  for (const words of [en, cy] satisfies SubscribingWords[]) {
    const page = "northwales.example/subscribe/change";
    for (const text of [words.code(force, "123456"), words.change.text(force, "123456", page)]) {
      assert.deepEqual(beyondGsm(text), [], text);
      assert.ok(smsCost(text).parts <= 2, text);
      assert.doesNotMatch(text, /https?:/);
    }
  }
});
