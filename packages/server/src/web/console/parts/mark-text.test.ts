import type { Reading } from "@clearline/engine";
import assert from "node:assert/strict";
import { test } from "node:test";
import { markedWords, maskedText } from "./mark-text.ts";

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
