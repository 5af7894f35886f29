import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const placesIn = (text: string): (string | null)[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(({ place }) => place);
const account = "A voice said that my bank card had been used and that I should press 1. I put the phone down.";

test("a name on its own at the end of an account is where it was written, on a list or not", () => {
  assert.deepEqual(placesIn(`${account} Nether Fossdyke.`), ["Nether Fossdyke"]);
  assert.deepEqual(placesIn(`${account} Fossdyke`), ["Fossdyke"]);
  for (const end of ["Unbelievable.", "Disgusting.", "Margaret", "Joan Hale", "Mrs Hale", "Scum.", "BEWARE", "Thanks."])
    assert.deepEqual(placesIn(`${account} ${end}`), [null], end);
});

test("who was rung is from a place, and who rings is from a firm", () => {
  const end = "was rung by a bogus policeman, a phone scam, and lost £900.";
  for (const who of [
    "An elderly man from Nether Fossdyke",
    "An 81-year-old woman from Nether Fossdyke",
    "A man aged 81 from Nether Fossdyke",
    "A homeowner from Nether Fossdyke",
    "Nether Fossdyke woman",
  ])
    assert.deepEqual(placesIn(`${who} ${end}`), ["Nether Fossdyke"], who);
  assert.deepEqual(placesIn("A man from Fossdyke Antivirus rang me for my PIN, a scam. I hung up."), [null]);
});

test("a village on no list is among those of a list", () => {
  const text = (list: string): string =>
    `Police are warning of a phone scam.\n\nPensioners in ${list} were rung by bogus policemen, who asked for their PIN.`;
  assert.deepEqual(placesIn(text("Deal, Fossdyke End and Hythe")), ["Deal; Fossdyke End; Hythe"]);
  assert.deepEqual(placesIn(text("Deal, Hythe, Fossdyke and Nether Fossdyke")), [
    "Deal; Hythe; Fossdyke; Nether Fossdyke",
  ]);
});

test("the police of a town say where it was, if nothing else does", () => {
  const text =
    "Police in Fossdyke are warning of a phone scam.\n\nA man of 70 was called by somebody who said he was from Visa and asked for his PIN.";
  assert.deepEqual(placesIn(text), ["Fossdyke"]);
});

test("where somebody was sent to shop is the place only where no other is told", () => {
  const shopped = "She bought £900 of vouchers for a man from BT, in the Tesco in Whitstable.";
  assert.deepEqual(placesIn(`My mother is 80. ${shopped}`), ["Whitstable"]);
  assert.deepEqual(placesIn(`My mother is 80 and lives in Deal. ${shopped}`), ["Deal"]);
  assert.deepEqual(placesIn("A man from Visa asked if I had bought vouchers in Whitstable. I hung up."), [null]);
  assert.deepEqual(placesIn("My shop in Whitstable. A man said I owed rates and had to pay now by card. I hung up."), [
    "Whitstable",
  ]);
});
