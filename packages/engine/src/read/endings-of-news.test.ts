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

describe("a loss is undone wherever it is told that it came back whole", () => {
  ends(
    "no_loss",
    "She sent £4,000 to an account in Hull. The next day she told her niece, who rang the branch at once. The woman has her money back.",
    "She took out £900 and gave it to a driver. The cab was found on the ring road by officers. All the money was returned to her.",
    "A driver took her card. An attempt to buy fuel with it was declined.",
  );
  ends(
    "money_lost",
    "She sent £4,000 to an account in Hull. Officers are trying to find the man and get it back.",
    "She sent £4,000 to an account in Hull. Her bank has since refunded none of it.",
  );
});

describe("people are led to hand over money, seen through what they are told, and told of in other cases", () => {
  ends(
    "money_lost",
    "He convinced the retired teacher from Oakham to hand over £3,000.",
    "She gave more than £2,000 to him at the door.",
    "Considerable amounts were withdrawn within the hour.",
    "She was advised to transfer her savings, and did so.",
  );
  ends("no_loss", "She withstood it.", "She soon took it for the swindle it was.");
  ends("unknown");
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

const severalOf = (end: string): (string | undefined)[] =>
  readDocument({
    id: "several",
    text: `Police in Rutland have told of calls by men who said they were from the bank.\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026 and asked for her PIN.\n\nA man of 81 from Uppingham was rung on Tuesday 3 November 2026 and asked for his savings.\n\n${end}`,
  }).incidents.map(({ outcome }) => outcome);

test("what is said of both or of neither is said of the two who are told of", () => {
  assert.deepEqual(severalOf("Neither person fell victim."), ["no_loss", "no_loss"]);
  assert.deepEqual(severalOf("Both residents put the phone down."), ["no_loss", "no_loss"]);
  assert.deepEqual(severalOf("Neither person has been named."), ["unknown", "unknown"]);
});

test("how such calls go says how one ended where it is told of somebody", () => {
  const outcome = (end: string) =>
    readDocument({
      id: "pattern",
      text: `A warning about bogus callers has gone out in Rutland after a man on the phone made out that he was a police officer looking into a fraud.\n\n${end}\n\nInspector Dan Rowe of the Oakham team said such calls are best cut short. People are pressed to ring their bank, and the fraudster only pretends to ring off. The line stays open, and an accomplice plays the clerk to get at personal details. Anyone who thinks they are being cheated should use another phone, because the fraudster can hold the line for some while.\n\nCalls of the kind can be reported on 101.`,
    }).incidents[0]?.outcome;
  assert.equal(outcome("Whoever answered quickly took it for a trick and told the force."), "no_loss");
  assert.equal(outcome("They should hang up and never give out their details."), "unknown");
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

describe("what the caller told, however it is told, is no ending", () => {
  ends(
    "unknown",
    "Her card had been used in a shop in York, the caller claimed.",
    "He said that her account was being looked at, or that her card was used for trainers.",
    "He spoke for the bank's stolen card section.",
  );
  ends(
    "money_lost",
    "Her savings were gone by Tuesday.",
    "Her savings had gone, she told officers.",
    "£900 had been swindled out of her.",
  );
});

describe("what such calls do, and what is to be done, is no ending of one", () => {
  ends(
    "unknown",
    "He asked for her PIN.\n\nSuch callers trick people into transferring money.",
    "He asked for her PIN.\n\nNobody should ever press 1.",
    "He asked for her PIN.\n\nNo officer would ever ask for any of it.",
    "He asked for her PIN.\n\nA call believed to be fraudulent can be told to the police.",
    "He asked for her PIN.\n\nIf you have let a stranger into your computer, turn it off.",
    "He asked for her PIN.\n\nListen first for the dialling tone.",
  );
  ends(
    "no_loss",
    "He asked for her PIN. Nothing was disclosed.",
    "It was stopped before any money was lost.",
    "He said she would be paid provided that she first sent £200. She put the phone down.",
  );
  ends("money_lost", "She was tricked into transferring money.", "Victims who suspected nothing lost thousands.");
  ends("details_given", "She very nearly fell for it: she even gave him her PIN, and then rang her son.");
});

test("how such calls go, of people whom nobody counts, says nothing of how any of them ended, however its words lean", () => {
  const { incidents } = readDocument({
    id: "method",
    text: "Residents across Rutland have been rung by people who say they are police officers.\n\nThey ask people to move money into a new account. Once it is sent there is little chance of the money being got back.\n\nSergeant Ann Pike asked people to talk to their neighbours about it.",
  });
  assert.deepEqual(
    incidents.map(({ outcome }) => outcome),
    ["unknown"],
  );
});
