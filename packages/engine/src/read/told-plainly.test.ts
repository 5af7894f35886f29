/** One plain line of what was said or wanted, as people type it first: what it tells, and what it leaves unsaid. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Incident } from "./incident.ts";
import { readDocument } from "./read-document.ts";

function read(text: string): Incident {
  const [incident] = readDocument({ id: "plain", text }).incidents;
  assert.ok(incident, text);
  return incident;
}

test("a bank named beside a card is what was asked for, and not who rang", () => {
  for (const text of [
    "She asked for my bank or card details.",
    "He wanted her bank or debit card details.",
    "They wanted card or bank details.",
    "They asked for bank or credit card numbers.",
    "They asked for my account or card details.",
    "They asked me for my bank and my card details.",
  ]) {
    const { askedFor, impersonatedKind } = read(text);
    assert.deepEqual([askedFor, impersonatedKind], [["bank_details", "card_details"], "unknown"], text);
  }
  assert.equal(read("A man from my bank or card company wanted my card details.").impersonatedKind, "bank");
});

test("a bank that is to be lied to, mistrusted or told nothing is nobody's claim, and no demand for its details", () => {
  for (const text of [
    "He said to lie to my bank about it.",
    "They said my bank could not be trusted.",
    "They warned her not to trust the bank.",
    "I was told not to trust anyone at my bank.",
    "They said I must not tell my bank.",
    "She was told to keep it from her bank.",
    "He said my bank was not to be involved.",
  ]) {
    const { askedFor, impersonatedKind, outcome } = read(text);
    assert.deepEqual([askedFor, impersonatedKind, outcome], [[], "unknown", "unknown"], text);
  }
  assert.equal(read("A call from my bank, they wanted my details.").impersonatedKind, "bank");
  assert.deepEqual(read("They wanted me to tell them my bank details.").askedFor, ["bank_details"]);
});

test("that somebody rang, or wanted it kept quiet, says nothing of how it ended", () => {
  for (const text of [
    "He phoned on Thursday.",
    "Somebody rang this morning.",
    "I had a call at 3pm yesterday.",
    "She said to keep it secret.",
    "They rang on Friday and told me not to tell anyone.",
    "My mum was told she must not speak to staff at the branch.",
  ])
    assert.equal(read(text).outcome, "unknown", text);
  assert.equal(read("BT rang about my broadband.").outcome, "no_loss");
});

test("what is still wanted was not given, unless somebody did", () => {
  for (const text of [
    "she wants my password",
    "they want my card number",
    "he's after my pin",
    "They wanted my sort code and PIN.",
    "they want passwords, bank or credit card details and my address",
  ])
    assert.equal(read(text).outcome, "unknown", text);
  assert.equal(read("He wants me to read out my pin and I did.").outcome, "details_given");
  assert.equal(read("He wanted the code so I read it out.").outcome, "details_given");
});

test("cards that were collected at the door are lost, however shortly it is told", () => {
  for (const text of [
    "Courier came to the door after the call, took my card and pin",
    "Man called at the door, took my bank card",
    "Officer came round, collected my cards and PIN",
    "Driver turned up and took both my cards",
    "Someone came to the house and took my mum's card and pin",
  ])
    assert.equal(read(text).outcome, "money_lost", text);
  assert.equal(read("He took my card number").outcome, "details_given");
  assert.equal(read("I've sent them three thousand pounds").outcome, "money_lost");
});

test("of many demands, each in a sentence, none is lost", () => {
  const told =
    "She told me to read out my PIN. She told me to move my savings. She asked for bank details and card details. " +
    "She wanted me to hand over cash. She told me to press a key. She asked me to let her into my laptop. She wanted gift cards.";
  assert.deepEqual(read(told).askedFor, [
    "bank_details",
    "card_details",
    "pin_or_password",
    "money_transfer",
    "cash_to_courier",
    "gift_cards_or_vouchers",
    "remote_access",
    "press_key",
  ]);
  for (const [text, ...asked] of [
    ["They told me to move the money. They wanted vouchers.", "money_transfer", "gift_cards_or_vouchers"],
    ["She asked me to send money. She asked me to buy gift cards.", "money_transfer", "gift_cards_or_vouchers"],
    ["They asked me for a code. They asked for card details.", "card_details", "pin_or_password"],
    ["They asked for card details. They asked me for a code.", "card_details", "pin_or_password"],
    ["They asked for my password. They asked for card details.", "card_details", "pin_or_password"],
    ["He asked for bank details. He wanted the code.", "bank_details", "pin_or_password"],
    ["A man rang from Barclays. He asked me for a code and for card details.", "card_details", "pin_or_password"],
    // Codes of something else.
    ["They asked for my post code. They asked for card details.", "card_details"],
    ["They asked for the code on the back. They asked for card details.", "card_details"],
    // A payment and what it is made with are one demand.
    ["They wanted me to pay a fee. They asked for card details.", "card_details"],
    ["He wanted gift cards. He asked for the codes.", "gift_cards_or_vouchers"],
    ["She asked for my card number. She asked for the security code.", "card_details"],
  ])
    assert.deepEqual(read(text ?? "").askedFor, asked, text);
});
