/** What a caller wanted, in other words than the usual; and what stands beside a demand and was none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const askedOf = (text: string): readonly string[] =>
  readDocument({ id: "reworded", text, published: parseDay("2026-11-28") }).incidents[0]?.askedFor ?? [];
const asked = (ending: string): readonly string[] =>
  askedOf(`A man rang me yesterday at home in Kettering and said he was from the bank. ${ending}`);

const check = (told: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, wanted] of told) assert.deepEqual(asked(text), wanted, text);
};

test("money to be sent is told by what it is for, by where it goes and by what it is sent with", () => {
  check([
    ["The £640 was to go to a different client account.", ["money_transfer"]],
    ["A technician would mend it for £85.", ["money_transfer"]],
    ["It'd be £36 for three years, he said.", ["money_transfer"]],
    ["He was after £70 in duty.", ["money_transfer"]],
    ["I did it through Zelle.", ["money_transfer"]],
    ["Pay now or be cut off, those were his words.", ["money_transfer"]],
    ["I put £900 across from my savings.", ["money_transfer"]],
    ["There was rent owing, he said.", ["money_transfer"]],
    ["The debt must be cleared today, he told me.", ["money_transfer"]],
    ["£4,000 went across in two goes.", ["money_transfer"]],
  ]);
});

test("cash is told by how it was packed, left, handed out and carried off", () => {
  check([
    ["I had £2,300 parcelled up in the hall.", ["cash_to_courier"]],
    ["A rider bore it off in a sports bag, all £1,900.", ["cash_to_courier"]],
    ["I passed £800 through the window of a blue van.", ["cash_to_courier"]],
    ["It was two thousand for bail and a rider would be round for it.", ["cash_to_courier"]],
    ["He was so sure of himself that I took £700 out at the counter.", ["cash_to_courier"]],
    ["The money was to be photographed, and a runner would fetch it.", ["cash_to_courier"]],
    ["I cleared my savings over the counter and met him by the church.", ["cash_to_courier"]],
    ["I was to buy euros at a bureau de change.", ["cash_to_courier"]],
  ]);
});

test("details are told by what they are for, in lists, and as got out of somebody", () => {
  check([
    ["Which banks did we use, and how much was in each?", ["bank_details"]],
    ["My payment has been refused, which bank am I with?", ["bank_details"]],
    ["And where should it be paid into?", ["bank_details"]],
    ["I was to have my sort code ready.", ["bank_details"]],
    ["All he needed was somewhere to put it.", ["bank_details"]],
    ["I told him I was with the Nationwide.", ["bank_details"]],
    ["It was payable by card.", ["card_details"]],
    ["He got my birth date and bank card for the postage.", ["card_details", "personal_details"]],
    ["He'd had a code sent to my mobile.", ["pin_or_password"]],
    ["Would I call out the four figures texted to me?", ["pin_or_password"]],
    ["I told him my card number and my secret number.", ["card_details", "pin_or_password"]],
    ["I gave him my seed phrase.", ["pin_or_password"]],
    ["He asked for the second and fourth letters.", ["pin_or_password"]],
    ["He took our mobile numbers.", ["personal_details"]],
    ["I was to fill in a form.", ["personal_details"]],
    ["We would not give personal or bank details.", ["bank_details", "personal_details"]],
    ["I was fooled into giving the fraudsters my bank details.", ["bank_details"]],
  ]);
});

test("things handed over are told in a list, and things bought by what was paid for them", () => {
  check([
    ["I handed over my passport, a gas bill and bank cards.", ["personal_details", "card_handover"]],
    ["I surrendered both my bank cards.", ["card_handover"]],
    ["He swapped my card for another at the door.", ["card_handover"]],
    ["I paid £4,100 for a Breitling.", ["buy_goods"]],
    ["I bought two gift cards and a MacBook.", ["gift_cards_or_vouchers", "buy_goods"]],
    ["I put £400 on cards and read him the backs.", ["gift_cards_or_vouchers"]],
  ]);
});

test("what is told in the words of another demand is a demand where it is told in its own", () => {
  check([
    [
      "I was to pay £90 in gift cards. Then I had to transfer £900 to his account.",
      ["money_transfer", "gift_cards_or_vouchers"],
    ],
  ]);
});

test("what was promised, is the caller's own or is told of others is no demand", () => {
  check([
    ["He said I was owed £400 and wanted my sort code.", ["bank_details"]],
    ["I gave him my sort code, and the branch has given me a new account.", ["bank_details"]],
    ["He supplied an IBAN and I was to send £300.", ["money_transfer"]],
    ["I gave fifty pounds by card to the charity.", ["card_details"]],
    ["He had my street, he had my date of birth and my middle name, and he wanted £200.", ["money_transfer"]],
    ["A suspect had bought a television with a copy of my card, and I was to send £500.", ["money_transfer"]],
    ["I've taken my bank card to the branch.", []],
    ["I paid £349 with my debit card for a lifetime licence.", ["card_details"]],
    ["I fed £1,200 in twenties into a bitcoin machine.", ["money_transfer"]],
    ["Be careful of calls from people wanting personal information, the leaflet says.", []],
    ["The club has been left with £212.", []],
    ["I was kept on for an hour and asked who I was talking to.", []],
  ]);
});

test("what is weighed and more likely asked than not is asked, unless it is known to be no demand", () => {
  check([
    ["He said that a lad had been caught ordering a watch in my name.", []],
    ["He said the water company owed me £90.", []],
  ]);
});
