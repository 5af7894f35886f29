import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CALL_CODES, callCodeFrom, parseCallCode, sayCallCode } from "./call-code.ts";
import { CALL_WORDS } from "./call-words.ts";

const anyCode = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(callCodeFrom);
const read = (given: string): string => {
  const parsed = parseCallCode(given);
  return parsed.ok ? parsed.value : parsed.error.code;
};

test("there are 256 words, and any two differ in three letters or more and in their first four", () => {
  assert.equal(new Set(CALL_WORDS).size, 256);
  assert.equal(new Set(CALL_WORDS.map((word) => word.slice(0, 4))).size, 256);
  for (const [i, a] of CALL_WORDS.entries()) {
    assert.match(a, /^[a-z]{5,11}$/);
    for (const b of CALL_WORDS.slice(i + 1)) assert.ok(distance(a, b) >= 3, `${a} and ${b}`);
  }
});

test("a code has thirty bits of chance, and every one can come up", () => {
  assert.equal(CALL_CODES, 2 ** 30);
  const seen = new Set<string>();
  for (let byte = 0; byte < 256; byte++) seen.add(callCodeFrom(Uint8Array.of(byte, 0, 0, byte, 0)));
  assert.equal(seen.size, 256);
});

test("a code is read back from what a person types, with one slip in each word", () => {
  fc.assert(
    fc.property(anyCode, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (code, chance) => {
      assert.equal(read(code), code);
      assert.equal(read(sayCallCode(code).toUpperCase()), code);
      const [a = "", b = "", c = "", figures = ""] = code.split(" ");
      const drop = (word: string, at: number) => word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
      const twice = (word: string, at: number) =>
        word.slice(0, at % word.length) + word.slice((at % word.length) - 0 ? (at % word.length) - 1 : 0);
      const wrong = (word: string, at: number) =>
        `${word.slice(0, at % word.length)}x${word.slice((at % word.length) + 1)}`;
      assert.equal(
        read(`${drop(a, chance[0] ?? 0)}-${twice(b, chance[1] ?? 0)}, ${wrong(c, chance[2] ?? 0)}/${figures}`),
        code,
      );
    }),
  );
});

test("figures may be typed as words, and small words between them do not matter", () => {
  assert.equal(read("anchor and kestrel and river, four seven"), "anchor kestrel river 47");
  assert.equal(read("The code is Anchor Kestrel River 4 7"), "anchor kestrel river 47");
});

test("words that are spelled, run together or split, and figures said as people say them, make the same code", () => {
  for (const given of [
    "m-i-r-r-o-r pineapple butcher 64",
    "M I R R O R, P I N E A P P L E, butcher, 6 4",
    "mirrorpineapplebutcher64",
    "mirror pine apple butcher 64",
    "Mirror Pineapple Butcher sixty-four",
    "six four mirror pineapple butcher",
    "their code is mirror pineapple butcher 64 thank you",
    "mirror pineapple butcher ６４",
  ])
    assert.equal(read(given), "mirror pineapple butcher 64", given);
  assert.equal(read("mirror pineapple butcher double six"), "mirror pineapple butcher 66");
  assert.equal(read("mirror pineapple butcher sixteen"), "mirror pineapple butcher 16");
  assert.equal(read("mirror pineapple butcher l4"), "mirror pineapple butcher 14");
  assert.equal(read("constructor mirror pineapple butcher 14"), "mirror pineapple butcher 14");
});

test("a figure that no code has is told, and is no code", () => {
  for (const given of ["6O", "60", "six oh", "sixty", "five 4", "54"])
    assert.equal(read(`mirror pineapple butcher ${given}`), "call-code-no-such-figure", given);
});

test("what cannot be a code says what is missing", () => {
  for (const [given, code] of [
    ["", "call-code-missing"],
    ["!!", "call-code-missing"],
    ["anchor river 47", "call-code-words"],
    ["anchor kestrel river lemon 47", "call-code-words"],
    ["anchor kestrel river", "call-code-figures"],
    ["anchor kestrel river 477", "call-code-figures"],
    ["anchor kestrel zzzzz 47", "call-code-not-a-word"],
    ["x".repeat(5000), "call-code-words"],
  ] as const) {
    assert.equal(read(given), code, given.slice(0, 40));
  }
});

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
