import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `day | place | channel | outcome`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(
    ({ date, place, channel, outcome }) => [date, place, channel, outcome].join(" | "),
  );

test("a note of a street by house numbers tells a call for each, rung as the one before was", () => {
  const note = `Fraud calls on Monday 12 February, Pier Road, Deal
No. 3, 9.05am - "Sky" recording, hung up
No. 7, 9.40am - "Sky" again. Pressed 1, gave card no
No. 12, 10am - ignored it`;
  assert.deepEqual(calls(note), [
    "2024-02-12 | Deal | automated_message | no_loss",
    "2024-02-12 | Deal | automated_message | unknown",
    "2024-02-12 | Deal | automated_message | no_loss",
  ]);
});

test("flats set off by colons inside a paragraph are calls of their own", () => {
  const note =
    'Scam calls in Ringwould on Tuesday 6 February. Flat 1: lady of 80, "Visa", gave the long number. Flat 6: gent, put the phone down on "Visa".';
  assert.deepEqual(calls(note), [
    "2024-02-06 | Ringwould | live_call | details_given",
    "2024-02-06 | Ringwould | live_call | no_loss",
  ]);
});

test("numbers in brackets count calls, and are no two people speaking", () => {
  const alert = `PHONE FRAUD ALERT
(1) Deal, Tuesday. Caller claimed to be from Visa and the resident gave her card number.
(2) Hythe, also Tuesday. A man said he was from BT. Hung up.
Please tell your neighbours. Never give your PIN.`;
  assert.deepEqual(calls(alert), [
    "2024-02-13 | Deal | live_call | details_given",
    "2024-02-13 | Hythe | live_call | no_loss",
  ]);
});

test("one house told by its number is one call", () => {
  const note = 'A fraud call at No. 4, Deal, on Monday: "Sky" wanted a card number and the man at No. 4 hung up.';
  assert.equal(calls(note).length, 1);
});
