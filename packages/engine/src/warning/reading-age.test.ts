import assert from "node:assert/strict";
import { test } from "node:test";
import { readingAge, readingAgeOf, readingGrade, syllablesIn } from "./reading-age.ts";
import { draftFrom } from "./test-support/examples.ts";

const COUNTED: Readonly<Record<number, string>> = {
  1: "a the phone phoned phones rang stop code your HMRC 999 2026 one moved calls called bank fraud wait asked used",
  2: "police bridges wanted table caller people being saying buying number into going away unless",
  3: "somebody computer area idea recorded holiday",
  4: "information emergency",
};

test("syllables are counted as they are said", () => {
  for (const [count, words] of Object.entries(COUNTED)) {
    for (const word of words.split(" ")) assert.equal(syllablesIn(word), Number(count), word);
  }
  assert.equal(syllablesIn("follow-up"), 3);
});

test("the grade of three texts is what is published of them", () => {
  // Wikipedia's article on the formula counts 23 and 24 syllables in the second and third of these.
  const grades = [
    "The cat sat on the mat.",
    "This sentence, taken as a reading passage unto itself, is being used to prove a point.",
    "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
  ].map((text) => readingGrade([text])?.toFixed(2));
  assert.deepEqual(grades, ["-1.45", "7.61", "11.26"]);
});

test("age is the grade and five, never under five, and nothing where there are no words", () => {
  assert.equal(readingAge(["The cat sat on the mat."]), 5);
  assert.equal(
    readingAge(["This sentence, taken as a reading passage unto itself, is being used to prove a point."]),
    12.6,
  );
  assert.equal(readingAge(["", " – "]), null);
});

test("our own draft is near the age we aim for; official words are not, and are named with plainer ones", () => {
  const draft = draftFrom();
  const own = readingAgeOf(draft);
  assert.ok(own.age !== null && own.age <= 9.5, String(own.age));
  const official =
    "Individuals were telephoned by perpetrators purporting to be representatives of a financial institution.";
  const hard = readingAgeOf({ ...draft, happening: [official, official, official] });
  assert.ok(hard.isHard && hard.age !== null && hard.age > own.age);
  const [worst] = hard.hardest;
  assert.deepEqual([worst?.part, worst?.text], ["happening", official]);
  assert.deepEqual(
    worst?.plainer.map(({ text }) => text),
    ["purporting to be", "telephoned", "Individuals", "perpetrators", "financial institution"],
  );
});

test("somebody's own words do not count, nor do names of places", () => {
  const draft = draftFrom();
  const quoted = {
    ...draft,
    places: ["Llanfairpwllgwyngyll"],
    quote: { words: "Notwithstanding organisational considerations, individuals capitulate.", by: "Superintendent" },
  };
  assert.equal(readingAgeOf(quoted).age, readingAgeOf(draft).age);
});
