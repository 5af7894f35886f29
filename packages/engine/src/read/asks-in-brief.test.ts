/** What callers want, told in few words, and what is only mentioned in them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const askedIn = (text: string): string =>
  readDocument({ id: "told", text, published: parseDay("2026-11-28") }).incidents[0]?.askedFor.join(" ") ??
  "no incident";
const ofPaper = (ending: string): string =>
  askedIn(
    `Police in Rutland are warning of bogus callers after an incident this week.\n\nA person of 70 from Oakham was rung on Monday 23 November by somebody who made out that there was a problem. ${ending}`,
  );
const allOf = (read: (text: string) => string, wanted: string, ...texts: string[]): void => {
  for (const text of texts) assert.equal(read(text), wanted, text);
};

test("a sum with what it is for is a demand for money, and a card mentioned beside it for the card", () => {
  allOf(
    askedIn,
    "money_transfer",
    "Man from the boiler people rang mum. £86 to renew.",
    "Caller said he was from Windows: £140 to clean the computer.",
    "A woman rang about my washing machine cover, wants £72 for another year.",
    "Charity on the phone every evening, they keep pestering us for money.",
    "Somebody rang who said it would cost £300 to fix the line.",
  );
  allOf(
    askedIn,
    "card_details",
    "Man from the boiler people rang mum. £86, card please.",
    "A man rang, he needed my card to secure the booking.",
  );
  allOf(askedIn, "", "A man rang and offered me £40 off. I said no and put the phone down.");
});

test("cards of every shop and trade are vouchers, and cards of other kinds are none", () => {
  allOf(
    ofPaper,
    "gift_cards_or_vouchers",
    "She was told to buy music cards and ring back with the codes.",
    "He had her pay with a prepaid card.",
    "The caller wanted £400 worth of store cards.",
    "The caller told her to get phone vouchers at the supermarket.",
  );
  allOf(ofPaper, "", "The caller talked about her loyalty card.");
});

test("cards and machines are handed over in many words", () => {
  allOf(
    ofPaper,
    "card_handover",
    "She gave up her bank card.",
    "They pressed her to hand over bank cards.",
    "He then sent somebody round for her bank cards.",
    "He said that her card had been misused and that an officer would be at the house to collect it.",
  );
  allOf(
    ofPaper,
    "remote_access",
    "Somebody calling as a broadband firm got into the victim's laptop.",
    "He wanted the internet turned on so they could put it right.",
    "They wanted access to her tablet.",
  );
});

test("whom the victim rang, what criminals had already and what was done with a card is no demand", () => {
  allOf(
    ofPaper,
    "",
    "She must get in touch with her bank, the caller said.",
    "He said that a gang in Derby had got hold of her bank details.",
    "She rang the number on the back of her debit card.",
    "An unknown number texted her first.",
    "The caller may know the name and address of whoever answers.",
    "He said that somebody was about to draw money from her account.",
  );
  allOf(ofPaper, "money_transfer", "She was given a sort code and an account number to pay £90 into.");
  allOf(ofPaper, "bank_details", "She was told to log on to her bank.", "They asked for her bank details.");
});
