/** What callers want, in the many words in which papers and the police tell it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const asked = (ending: string): string => {
  const text = `Police in Rutland are warning of bogus callers after an incident this week.\n\nA person of 70 from Oakham was rung on Monday 23 November by somebody who made out that there was a problem. ${ending}`;
  const { incidents } = readDocument({ id: "told", text, published: parseDay("2026-11-28") });
  return incidents[0]?.askedFor.join(" ") ?? "no incident";
};
const all = (wanted: string, ...endings: string[]): void => {
  for (const ending of endings) assert.equal(asked(ending), wanted, ending);
};

test("control of a computer is wanted in many words", () => {
  all(
    "remote_access",
    "The victim was duped into letting criminals take over the computer.",
    "Software was loaded on to a tablet so that the engineer could check the line.",
    "The retired teacher was guided through opening up her computer to them.",
    "He asked her to key in an internet address so that he could see what was wrong.",
    "The caller asked to be let into the computer.",
    "Fraudsters took control of her computer and stole £6,000.",
    "The fraudster gained access to his laptop and £2,000 was transferred out of his account.",
  );
});

test("vouchers are wanted by whatever they are called", () => {
  all(
    "gift_cards_or_vouchers",
    "He went out and bought £1,500 worth of cards and gave the caller the numbers on the back.",
    "They asked her to get a MoneyPak from the post office.",
    "She was told to pay the bill with iTunes vouchers.",
  );
});

test("money is to be sent, paid, moved and invested", () => {
  all(
    "money_transfer",
    "She was tricked into wiring £4,000 abroad.",
    "She was pressed to buy shares in a gold mine.",
    "He handed over £4,000 by bank transfer.",
    "The fraudsters asked her to pay by standing order.",
    "She was told that an advance fee was needed for the loan.",
    "The caller asked her for £250 to renew her warranty.",
    "They told him that his money had to be moved for safety.",
    "Life savings went to an account set up by the gang.",
  );
});

test("cash is drawn out, carried off and called for", () => {
  all(
    "cash_to_courier",
    "A courier went to her home and left with £4,000.",
    "An accomplice called at her home for the money.",
    "He needed £8,000 bail and would send a friend for it.",
    "A bank cashier became suspicious when she tried to withdraw £9,000.",
  );
});

test("cards and details are parted with", () => {
  all("card_handover", "She parted with her bank card.", "She was conned out of her bank card by a courier.");
  all("card_handover", "Two bank cards were handed to a courier and £4,000 was later taken from the accounts.");
  all("money_transfer", "They were persuaded to transfer large sums.");
  all("card_details", "She disclosed the three-digit security code.");
  all("bank_details", "She was quizzed about her bank accounts.");
  all("buy_goods", "He was asked to make a test purchase of a laptop.");
  all("personal_details", "The caller wanted to know whether anybody lived with her.");
});

test("two things wanted are two", () => {
  all("bank_details card_details", "He gave out his bank and credit card details.");
  all("pin_or_password card_handover", "She handed her cards and PINs to a man in a suit.");
  all("money_transfer cash_to_courier", "He gave the fraudsters £5,000 in cash and transferred another £7,000.");
  all("bank_details press_key", "She pressed 1 and was asked for her bank details.");
});

test("what is told, thought, advised or feared is wanted by nobody", () => {
  all(
    "",
    "The caller said £600 had been spent on her Amazon account.",
    "Police gave her advice about protecting her bank details.",
    "Anybody who has been asked for bank details should ring 101.",
    "If you are asked to withdraw money, hang up.",
    "Never withdraw cash because somebody on the phone tells you to.",
    "Neither HMRC nor the police accept payment by gift card.",
    "A bank will never send somebody to your home for your card.",
    "The caller said that somebody had tried to take £800 from her account.",
    "It later emerged that £3,000 had gone from her account.",
  );
});

test("a sum demanded in few words is money to be sent", () => {
  all(
    "money_transfer",
    "The pensioner was fined £85, the caller said, for a form not filled in.",
    "There was an unpaid toll of £60.",
    "The power would go off unless she settled the £212.",
    "She sank £5,000 into a green bond.",
  );
});

test("what cards were used for, what is known already and what one's own bank asks is no demand", () => {
  all(
    "",
    "The caller claimed there had been an attempt to buy £2,000 of jewellery with her card.",
    "He said that a youth was in custody for buying a watch on her account.",
    "The caller already knew her name, address and date of birth.",
    "The caller said her PIN had been compromised.",
    "Her bank asked her security questions when she rang.",
    "The card was used to take out £500 from a machine in Leeds.",
    "Detectives want to hear from anybody who saw a man at the address.",
  );
  all("buy_goods", "The officer had arrested a thief, he said, and had her buy a Rolex.");
  all("personal_details", "She said she had given her date of birth.");
});
