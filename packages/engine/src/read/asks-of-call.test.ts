/** What was asked in one call that a published text tells, apart from what it says of such calls and of honest callers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const asks = (text: string): string[] =>
  readDocument({ id: "told", text, published: parseDay("2026-11-28") }).incidents.map(({ askedFor }) =>
    askedFor.join(" "),
  );
const TWO_CALLS = (after: string): string =>
  `Police in Rutland are warning of bogus officers after two calls.\n\nOn Monday 23 November a woman from Oakham was rung by a man who said he was a detective and told her to withdraw £3,000 for a courier.\n\nOn Tuesday 24 November a man of 79 from Uppingham was rung by somebody who said he was a police officer. He put the phone down. ${after}`;

test("how such calls go, told in the midst of two of them, was asked in neither", () => {
  for (const after of [
    "The victim is then told to buy gift cards and read out the codes.",
    "Criminals pose as officials and persuade people to hand their bank cards to a courier.",
    '"Often the scammers will ask for your PIN," Sergeant Ruth Penny said.',
    "You may be asked to move your savings to a safe account.",
  ])
    assert.deepEqual(asks(TWO_CALLS(after)), ["cash_to_courier", ""], after);
});

test("what is told of that call in the past was asked in it", () => {
  assert.deepEqual(
    asks(TWO_CALLS("The victim was told to buy gift cards and read out the codes."))[1],
    "gift_cards_or_vouchers",
  );
  assert.deepEqual(asks(TWO_CALLS("The fraudster then asked him for his PIN."))[1], "pin_or_password");
});

test("what the honest never ask is asked by nobody, however long the sentence", () => {
  for (const after of [
    "No police officer or member of bank staff, the force added, would ever ring anybody and ask for a PIN.",
    "Neither the police nor a building society will send a courier for a card.",
    "A bank would not call and ask for your bank details.",
    "Proper companies very seldom demand money by phone.",
    "The force said it would never ring and want cash.",
  ])
    assert.deepEqual(asks(TWO_CALLS(after)), ["cash_to_courier", ""], after);
});

test("what may happen, what a stranger who rings does and what scams are like was asked in no call", () => {
  for (const after of [
    "There are people who may give their details to such callers, the force fears.",
    "Someone who contacts you out of the blue for bank details is no friend.",
    "Such scams include offers of rebates, and in all of them an attempt will be made to get bank details.",
    "In courier fraud, criminals ring people and have them give cash to a rider sent to the house.",
  ])
    assert.deepEqual(asks(TWO_CALLS(after)), ["cash_to_courier", ""], after);
});

test("what all of them were told in the lead was asked of each of whom it is not told", () => {
  assert.deepEqual(
    asks(
      "Police in Rutland are warning of bogus officers.\n\nThe victims were told to withdraw cash for a courier.\n\nOn Monday 23 November a woman from Oakham was rung by a man who said he was a detective.\n\nOn Tuesday 24 November a man of 79 from Uppingham was rung by somebody who said he was a detective.",
    ),
    ["cash_to_courier", "cash_to_courier"],
  );
});

test("an order that is told after 'that' is one", () => {
  assert.deepEqual(asks(TWO_CALLS("A recording had told him that he should press 1."))[1], "press_key");
  assert.deepEqual(asks(TWO_CALLS("The caller had said that he needed his home address."))[1], "personal_details");
});

test("a call that is all that is told goes as such calls are said to go", () => {
  const [one] = asks(
    "Residents of Oakham are warned of a phone scam.\n\nA resident was rung this week.\n\nThey say they are from the bank and ask for the PIN of the card.",
  );
  assert.equal(one, "pin_or_password");
});

test("the kind of fraud says nothing of what was asked", () => {
  assert.deepEqual(
    asks(
      "Courier fraud has come to Rutland. A woman from Oakham was rung on Monday 23 November by a man who said he was a detective. She put the phone down.",
    ),
    [""],
  );
});

test("what somebody was advised to do by a caller is no advice", () => {
  const of = (said: string): string[] =>
    asks(`Police in Rutland are warning of bogus officers.\n\nA woman of 80 from Oakham was rung by a man. ${said}`);
  assert.deepEqual(of("She was advised to take all of her savings out and did so."), ["cash_to_courier"]);
  assert.deepEqual(of("She was then urged to transfer the funds to another bank."), ["money_transfer"]);
  assert.deepEqual(of("Residents are advised not to withdraw money for strangers."), [""]);
});

test("what is done in some cases, or as a rule, was not asked in the one that is told", () => {
  for (const after of [
    "In some cases vouchers are to be bought.",
    "In other versions of it the card itself is collected by a driver.",
    "As a rule somebody comes to the house for the bank card.",
  ])
    assert.deepEqual(asks(TWO_CALLS(after)), ["cash_to_courier", ""], after);
});

test("what all three were asked for is asked of each of them", () => {
  assert.deepEqual(
    asks(
      "Police in Rutland are warning of bogus officers.\n\nA man of 79 from Uppingham lost £900 on Monday. A woman of 84 from Oakham lost £1,200 on Tuesday. A man of 91 from Ketton lost £700 on Friday. All three had calls from a man who said he was a detective and told them to hand their cash to a messenger.",
    ),
    ["cash_to_courier", "cash_to_courier", "cash_to_courier"],
  );
});

test("a call that was but similar asked for nothing by that, and the same one did", () => {
  const after = (said: string): string[] =>
    asks(
      `Police in Rutland are warning of bogus officers.\n\nOn Monday 23 November a woman from Oakham was rung by a man who said he was a detective and told her to withdraw £3,000 for a courier.\n\n${said}`,
    );
  assert.deepEqual(after("A man of 79 from Uppingham had a similar call and put the phone down."), [
    "cash_to_courier",
    "",
  ]);
  assert.deepEqual(after("A man of 79 from Uppingham had the same call and put the phone down."), [
    "cash_to_courier",
    "cash_to_courier",
  ]);
});
