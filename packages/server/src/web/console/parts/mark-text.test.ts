import type { Reading } from "@clearline/engine";
import assert from "node:assert/strict";
import { test } from "node:test";
import { coveredPart, coveredText, markedWords, maskedText, secretWords } from "./mark-text.ts";

const EMPTY: Reading = {
  id: "1",
  reader: "t",
  kind: "published",
  isPhoneFraudWarning: false,
  area: null,
  incidents: [],
  phoneNumbers: [],
  quotesBy: [],
  advice: { waitMinutes: null },
  personalDetails: [],
};
const shown = (words: string, reading: Reading | null = null): string =>
  markedWords(words, reading, { unmasked: false }).markup;

test("long numbers and e-mail addresses are covered even where no reader found them", () => {
  for (const secret of [
    "07700 900123",
    "+44 1632 960123",
    "(01632) 960 123",
    "4111-1111-1111-1111",
    "a.b@example.co.uk",
    "12345678",
  ]) {
    assert.ok(!shown(`Call ${secret} please`).includes(secret), secret);
    assert.ok(!maskedText(`Call ${secret} please`).includes(secret), secret);
  }
});

test("a PIN, a password or the back of a card that somebody writes down is covered", () => {
  for (const [words, secret] of [
    ["My PIN is 4471.", "4471"],
    ["I said my password was Bluebell41, and he laughed", "Bluebell41"],
    ["expiry date 03/28 and CVV: 123", "03/28"],
    ["expiry date 03/28 and CVV: 123", "123"],
  ] as const) {
    assert.ok(!shown(words).includes(secret), words);
    assert.ok(!coveredText(words, null).includes(secret), words);
  }
  for (const plain of ["My PIN was taken", "He wanted my password", "The code is on 2 cards"])
    assert.equal(coveredText(plain, null), plain);
});

test("short codes, sums and days are not covered: they belong to nobody", () => {
  for (const plain of ["Ring 159 or 101.", "I lost £4,200.", "on 17.02.2026", "on 17-02-2026", "press 1"]) {
    assert.ok(shown(plain).includes(plain.replace("£", "£")), plain);
  }
});

test("covers that overlap leave no sliver between them", () => {
  const words = "My name is Ann Field of 3 Elm Road.";
  const reading: Reading = {
    ...EMPTY,
    personalDetails: [
      { kind: "name", start: 11, end: 20 },
      { kind: "address", start: 15, end: 34 },
    ],
  };
  const { markup } = markedWords(words, reading, { unmasked: false });
  for (const piece of ["Ann", "Field", "Elm"]) assert.ok(!markup.includes(piece), piece);
  assert.equal(markup.match(/cl-mask/g)?.length, 1);
});

test("a span outside the words is passed over, and unmasking gives every word", () => {
  const words = "Ring 07700 900123 now";
  const reading: Reading = { ...EMPTY, personalDetails: [{ kind: "phone", start: 5, end: 999 }] };
  assert.equal(markedWords(words, reading, { unmasked: true }).markup.replace(/<[^>]+>/g, ""), words);
});

const TOLD = "My name is Ann Field of 3 Elm Road. Sort code 20-00-00. He said my son Sam O'Dowd was hurt.";
const READ: Reading = {
  ...EMPTY,
  personalDetails: (
    [
      ["name", "Ann Field"],
      ["address", "3 Elm Road"],
      ["account", "20-00-00"],
      ["name", "Sam O'Dowd"],
    ] as const
  ).map(([kind, phrase]) => ({ kind, start: TOLD.indexOf(phrase), end: TOLD.indexOf(phrase) + phrase.length })),
};

test("a part of the words has its details covered, those at its edges too", () => {
  const part = (phrase: string): string => {
    const start = TOLD.indexOf(phrase);
    return coveredPart(TOLD, READ, { start, end: start + phrase.length });
  };
  assert.equal(part("Sort code 20-00-00"), "Sort code [account hidden]");
  assert.equal(part("Field of 3 Elm"), "[name hidden] of [address hidden]");
  assert.equal(part("He said my son"), "He said my son");
});

test("a quotation from an account says none of its covered words, though it begins inside a name", () => {
  const secrets = secretWords(TOLD, READ);
  for (const [said, masked] of [
    ["Both said “Field of 3 Elm Road. Sort”", "Both said “[name hidden] of [address hidden]. Sort”"],
    ["my son Sam O’Dowd was hurt", "my son [name hidden] was hurt"],
    ["my son SAM’s account", "my son [name hidden] account"],
    ["The road was closed", "The [address hidden] was closed"],
    ["same number shown, 01632 960123", "same number shown, [number hidden]"],
  ] as const)
    assert.equal(maskedText(said.replace("O’", "O'"), secrets), masked);
});
