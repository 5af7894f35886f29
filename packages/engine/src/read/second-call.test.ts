import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `day | who was claimed | how it ended`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(
    ({ date, impersonatedName, outcome }) => [date, impersonatedName, outcome].join(" | "),
  );

test("a first and a second call in one sentence are two, of the same day, ended alike where both did", () => {
  assert.deepEqual(
    calls("Two calls today, the first from BT, a second at noon from HSBC. I put the phone down on both."),
    ["2024-02-16 | BT | no_loss", "2024-02-16 | HSBC | no_loss"],
  );
  assert.deepEqual(
    calls(
      "I was rung twice yesterday, first by someone from Sky about my line and then by a man from Visa. He got my card number out of me.",
    ),
    ["2024-02-15 | Sky | unknown", "2024-02-15 | Visa | details_given"],
  );
});

test("one call in two voices, or a second of something else, is one", () => {
  for (const text of [
    "On Monday the first man said he was from Visa and the second man, from HSBC, asked for my PIN.",
    "First off, I am 82. A man from Visa rang on Monday for my card. He asked for a second card, from HSBC.",
    "The first call was from BT on Monday and the second was from BT as well. I hung up.",
  ])
    assert.equal(calls(text).length, 1, text);
});

test("somebody else of the house who got one too tells of a call of its own", () => {
  const told = calls(
    'Mum got a call from "BT" on Saturday. She hung up. On Sunday my dad got one from "Visa" and hung up.',
  );
  assert.deepEqual(told, ["2024-02-10 | BT | no_loss", "2024-02-11 | Visa | no_loss"]);
});
