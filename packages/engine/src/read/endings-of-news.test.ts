/** How calls ended, as police and newspapers tell it: between advice, names of frauds and what was got back. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDocument } from "./read-document.ts";

const outcomeOf = (end: string): string | undefined =>
  readDocument({
    id: "news",
    text: `Police in Rutland have told of a call by somebody who said he was from the bank.\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026. ${end}`,
  }).incidents[0]?.outcome;

const ends = (wanted: string, ...told: string[]): void => {
  for (const text of told) test(`${wanted}: ${text}`, () => assert.equal(outcomeOf(text), wanted));
};

describe("what to do and what a fraud is called say nothing of how a call ended", () => {
  ends(
    "unknown",
    "He asked for her savings.\n\nPolice say: never give out your details, hang up at once and ring your bank.",
    "He asked for her savings. It is another suspected scam that officers know of.",
    "He held out a refund and asked for her account number.",
    "He asked for her PIN. Her neighbours have said the same of calls to them.",
  );
  ends(
    "no_loss",
    "He asked for her savings. She suspected a scam and hung up.",
    "He asked for her PIN. She held firm and gave him nothing.",
    "She went to the bank, where the cashier refused to pay it out.",
  );
});

describe("what was got back or never left is no loss", () => {
  ends(
    "no_loss",
    "She sent off the parcel. Officers intercepted the package the next day.",
    "She put her cards in an envelope for a driver but cancelled them before any money was stolen.",
    "Police do not think that anyone is out of pocket.",
    "Her savings had gone, he informed her. She rang off.",
  );
});

describe("what is asked, supposed or called something is not how a call ended", () => {
  ends(
    "unknown",
    "Had she, he asked, moved £4,000 to an account in Hull?",
    "Officers asked anybody who has lost savings to ring them.",
    "This is believed to have been an attempted fraud.",
    "They had detected fraudulent payments, and would she read out her number?",
  );
  ends(
    "no_loss",
    "By refusing to serve her a cashier kept her from being robbed of her savings.",
    "She had not been asked for long when she guessed it was a fraud and rang off.",
  );
  ends(
    "money_lost",
    "Large sums of money were given to a man at her door.",
    "She was conned into paying £3,000. A clerk has stopped any further payments.",
    "She sent £700 before she realised that it was a scam.",
  );
});

describe("money that went is told without an amount as well", () => {
  ends(
    "money_lost",
    "She lost a significant amount.",
    "She had more than £8,000 taken from her.",
    "She gave the caller a large amount of money.",
    "A sum of money was taken from her account.",
    "She paid over a four-figure sum.",
  );
  ends("unknown", "He wanted her to give the caller after him a large amount of money.");
});

describe("the lead of the only call told of says what was lost", () => {
  const firstOf = (lead: string): string | undefined =>
    readDocument({
      id: "lead",
      text: `${lead}\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026 by a man who said he was from her bank and asked her for her savings.`,
    }).incidents[0]?.outcome;

  test("a loss", () =>
    assert.equal(firstOf("Rutland police warn people after a widow had more than £9,000 taken."), "money_lost"));
  test("but not what callers only tell", () =>
    assert.notEqual(
      firstOf("Rutland police warn of messages telling people that £600 has been deducted from their accounts."),
      "money_lost",
    ));
});

test("that nobody is thought to have lost is said of several calls at once", () => {
  const { incidents } = readDocument({
    id: "several",
    text: "Police in Rutland have told of calls by men who said they were from the bank.\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026 and asked for her PIN.\n\nA man of 81 from Uppingham was rung on Tuesday 3 November 2026 and asked for his savings.\n\nOfficers do not think anybody lost money in these attempts.",
  });
  assert.deepEqual(
    incidents.map(({ outcome }) => outcome),
    ["no_loss", "no_loss"],
  );
});
