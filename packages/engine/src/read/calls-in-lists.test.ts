import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `place | kind of caller | asks | outcome`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2024-05-10") }).incidents.map(
    ({ place, impersonatedKind, askedFor, outcome }) =>
      [place, impersonatedKind, askedFor.join("+") || "-", outcome].join(" | "),
  );

test("each row of a table is a call, with its place and its end in cells of their own", () => {
  const table = `We have had calls from a man who says he is from the rates office.

| Where | Asked for | What happened |
|---|---|---|
| Fleet | sort code and account number | refused |
| Deal | £90 "fee" on a debit card | paid |
| Hythe (four people) | name, address and date of birth | three answered, one did not |

We do not ring people about refunds.`;
  assert.deepEqual(calls(table), [
    "Fleet | other | bank_details | no_loss",
    "Deal | other | card_details | money_lost",
    "Hythe | other | personal_details | details_given",
  ]);
});

test("each point of a list is a call, though only brackets say of whom and how it ended", () => {
  const list = `Residents have been rung by a person who says that they are from the Home Office.
These demands were reported to us:
- £400 in gift cards, the numbers to be read out (paid, nurse, Deal)
- passport number (given, student, Hythe)
- £900 by bank transfer (not paid, cook, Dover)

Officers never telephone to ask for a fee.`;
  assert.deepEqual(calls(list), [
    "Deal | other | gift_cards_or_vouchers | money_lost",
    "Hythe | other | personal_details | details_given",
    "Dover | other | money_transfer | no_loss",
  ]);
});

test("points that begin with one of those counted before are calls of their own", () => {
  const list = `Three of our members were telephoned last week by a man who claimed to be from the university.
• one was told to pay a deposit of £700 by bank transfer, and paid it;
• one was asked for a photograph of her passport and for her address, and gave both;
• one was told to say nothing to anybody. He rang us and had not sent anything.`;
  assert.deepEqual(
    calls(list).map((call) => call.split(" | ").at(-1)),
    ["money_lost", "details_given", "no_loss"],
  );
});

test("a line that begins with a town or a letter is a call, and a line about an e-mail is none", () => {
  const lines = `SCAM CALLS THIS WEEK

Deal – caller said he was from Visa, resident gave card number and lost £300
Hythe – same caller, resident put the phone down`;
  assert.deepEqual(calls(lines), ["Deal | bank | card_details | money_lost", "Hythe | bank | card_details | no_loss"]);
  const lettered = `We have had reports of calls from "the fraud squad".
(a) Deal: told to withdraw £5,000 for a courier. Bank stopped it.
(b) Hythe: card and PIN collected. £600 withdrawn.`;
  assert.deepEqual(
    calls(lettered).map((call) => call.split(" | ").at(-1)),
    ["no_loss", "money_lost"],
  );
  const bulletin = `Trading Standards scam bulletin
1. DEAL. Resident rung by "Homecare Plus" and told her cover was about to end. Gave her card number. £89 debited.
2. HYTHE. Resident rung by the same firm. He put the phone down.
3. DOVER. E-mail, not a call: "You have won a hamper". Delete.`;
  assert.equal(calls(bulletin).length, 2);
});

test("the entries of a log under a person, a town and a day are calls", () => {
  const log = `WATCH MESSAGE
A recorded voice tells people to press 2 for an officer.

Member, Deal, Sunday 5 May: pressed 2 and was asked for his date of birth. Did so.

Member, Hythe, Monday 6 May: did not press anything.`;
  assert.deepEqual(
    calls(log).map((call) => call.split(" | ").at(0)),
    ["Deal", "Hythe"],
  );
});

test("a town that is also a word is one after the day of an entry", () => {
  const roundUp = `PHONE SCAMS THIS WEEK
Monday: Deal. Woman, 80, rung by "Sky". Paid £149 by card.
Tuesday: Hythe. Man in his 70s rung by "the bank". He put the phone down.`;
  assert.deepEqual(
    calls(roundUp).map((call) => call.split(" | ").at(0)),
    ["Deal", "Hythe"],
  );
});
