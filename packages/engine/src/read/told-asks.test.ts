/** What a caller wanted, where it is told in a story; and what is named in its words and was no demand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const read = (text: string) => readDocument({ id: "told", text, published: parseDay("2026-11-28") }).incidents;
const asked = (ending: string): readonly string[] =>
  read(`A man rang me yesterday at home in Kettering and said he was from the bank. ${ending}`)[0]?.askedFor ?? [];

test("what was to be done is asked for, however it is told", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["He asked for the name of our bank and I put the receiver down.", ["bank_details"]],
    ["Could he have my card, he said, for the insurance.", ["card_details"]],
    ["There were three letters I use to log in and he was keen to hear them.", ["pin_or_password"]],
    ["The lot was to be payable straight away to a solicitor in Derby.", ["money_transfer"]],
    ["I parted with £620 for a boiler policy that is no policy.", ["money_transfer"]],
    ["He wanted £900 in twenties and a lad at the gate would have it off me.", ["cash_to_courier"]],
    ["The little arrow began moving about by itself.", ["remote_access"]],
    ["I was to turn the savings into gold.", ["buy_goods"]],
    ["My card must go away for tests, he said.", ["card_handover"]],
  ];
  for (const [text, wanted] of told) assert.deepEqual(asked(text), wanted, text);
});

test("what the honest never do, what came after and what was the caller's own are no demands", () => {
  for (const text of [
    "My son says no officer will ever send somebody round for your card.",
    "The branch has since changed my PIN.",
    "He said a lad had been paid £150 to drive.",
    "He said the company owed me £128.",
    "We have agreed a family password.",
    "The branch changed all my passwords.",
    "The leaflet says do not share your account number.",
    "A phone worth £1,049 was ordered on my contract.",
  ])
    assert.deepEqual(asked(text), [], text);
});

test("a code, a number and a direct debit are told of one thing only", () => {
  assert.deepEqual(asked("I gave him my card number and the security code."), ["card_details"]);
  assert.deepEqual(asked("He had me let him connect to my computer with a nine-digit code."), ["remote_access"]);
  assert.deepEqual(asked("I gave him my sort code so as to set up a direct debit."), ["bank_details"]);
  assert.deepEqual(asked("I bought two Steam cards and read him the numbers off the back."), [
    "gift_cards_or_vouchers",
  ]);
  assert.deepEqual(asked("I gave him my card number for twenty pounds."), ["card_details"]);
});

test("the key that a recording wants pressed is wanted of each whom it rang", () => {
  const [one] = read(
    `Police in Rutland are warning of automated calls.\n\nA recorded message says that the line will be cut off and asks people to press 1.\n\nA woman from Oakham got the automated call on Monday 2 November 2026. She gave her card number and lost £300.`,
  );
  assert.deepEqual(one?.askedFor, ["card_details", "press_key"]);
});

test("in a call, what is named first and asked for after is asked for", () => {
  const said = (line: string): readonly string[] =>
    read(`Caller: Good morning, this is the security department of your bank.\nVictim: Hello?\nCaller: ${line}`)[0]
      ?.askedFor ?? [];
  assert.deepEqual(said("Which card would you like to use for the postage?"), ["card_details"]);
  assert.deepEqual(said("It is your account number that has been got at, so read it to me."), ["bank_details"]);
  assert.deepEqual(said("A code is about to land on your mobile and you tell me what it is."), ["pin_or_password"]);
});

test("a key that people are told not to press is one that the recording asks for", () => {
  const [one] = read(
    `Rutland residents have had automated calls from "the tax office".\n\nA man from Oakham got the automated call on Monday 2 November 2026. He gave his card number and lost £300.\n\nDo not press 1. Hang up and ring 101.`,
  );
  assert.deepEqual(one?.askedFor, ["card_details", "press_key"]);
});

test("what is told of such calls in general is wanted in one that leaves it out", () => {
  const [one] = read(
    `Fraudsters ring people in Rutland and ask them for the passcode that comes by text.\n\nA woman from Oakham was rung on Monday 2 November 2026 and put the phone down.`,
  );
  assert.deepEqual(one?.askedFor, ["pin_or_password"]);
});

test("somebody who would come for it comes for money where a sum is told, and for a card or a watch otherwise", () => {
  assert.deepEqual(asked("He needed £3,000 for the bail of my grandson and a friend would come for it."), [
    "cash_to_courier",
  ]);
  assert.deepEqual(asked("I was to cut my card in two and a driver would call round for it."), ["card_handover"]);
  assert.deepEqual(asked("His wife would come round for it, he said."), []);
});

test("what was handed over was asked for, by whatever verb and to whomever", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["The notes from the wardrobe were given to a male at the door.", ["cash_to_courier"]],
    ["I ended up sliding both cards into an envelope for a rider.", ["card_handover"]],
    ["My balance was to be switched to a vault.", ["money_transfer"]],
    ["I let him take charge of it once he had me run a support program.", ["remote_access"]],
  ];
  for (const [text, wanted] of told) assert.deepEqual(asked(text), wanted, text);
});

test("what the caller says has befallen a number is no demand for it", () => {
  assert.deepEqual(asked("My Social Security number was tied to a crime and I must pay £300 by bank transfer."), [
    "money_transfer",
  ]);
});

test("a payment that the call was about is not one that was asked for; a taxi driver who came took the cash", () => {
  const [offer] = read("A lady from the DWP rang about the cost of living payment and asked for my sort code.");
  assert.deepEqual(offer?.askedFor, ["bank_details"]);
  const [taxi] = read(
    "Someone rang my nan pretending to be my cousin and needed £2,000 cash for a solicitor. A taxi driver came for it.",
  );
  assert.deepEqual(taxi?.askedFor, ["cash_to_courier"]);
});

test("cards bought whose numbers were read out are money lost", () => {
  const [bought] = read(
    "A man from HMRC rang and wanted Google Play cards. I bought £500 worth and read out the numbers.",
  );
  assert.deepEqual([bought?.outcome, bought?.lossPence], ["money_lost", 50000]);
});

test("what the honest never want, what was the caller's own and what somebody else ordered are told as data", () => {
  for (const text of [
    "The constable says nobody at the tax office wants your gift cards.",
    "My daughter asked for the caller's full name and he rang off.",
    "There was talk of vouchers for the heating and I put the phone down.",
    "The fraudster ordered four handsets from a shop in Hull.",
  ])
    assert.deepEqual(asked(text), [], text);
});

test("an account number that the caller reads out is where money is to go, and no demand for the person's own", () => {
  assert.deepEqual(asked("He read me an account number and I laughed."), ["money_transfer"]);
});

test("an order told after 'that' is asked for, and theft told after it is not", () => {
  assert.deepEqual(asked("I was told that a lad would collect my card."), ["card_handover"]);
  assert.deepEqual(asked("He said bailiffs would come that afternoon unless £640 was paid by bank transfer."), [
    "money_transfer",
  ]);
  assert.deepEqual(asked("He said that somebody was taking money out of the branch."), []);
});

test("digits of a card, pointers that move and cards sealed up are told obliquely", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["I gave him the first six digits and stopped.", ["card_details"]],
    ["I was to read him my card over the phone.", ["card_details"]],
    ["I saw the pointer wandering about.", ["remote_access"]],
    ["My aunt put one card, folded in a page of the parish paper, in an envelope.", ["card_handover"]],
  ];
  for (const [text, wanted] of told) assert.deepEqual(asked(text), wanted, text);
});

test("what had been taken already, the officer's numbers and where cash was said to go are no second demand", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["He said £2,000 had been taken out of my account.", []],
    ["He gave me a long reference number.", []],
    ["He would send a man, he said, and gave me a code word.", []],
    ["I drew out £5,000 for his courier, who would put it in a safe account.", ["cash_to_courier"]],
    ["I was to draw out £5,000 and give it to a courier, to move it somewhere safe.", ["cash_to_courier"]],
    ["Could they have my bank details, for the refund.", ["bank_details"]],
    ["I was asked for the card's details.", ["card_details"]],
  ];
  for (const [text, wanted] of told) assert.deepEqual(asked(text), wanted, text);
});

test("what was offered, what had gone and cash that was paid in again are no money to be sent or fetched", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["He wanted to put £200 into my account and asked for my bank details.", ["bank_details"]],
    ["He would give me a £150 refund.", []],
    ["£300 in cash had been withdrawn at a shop in Hull.", []],
    ["The man was arrested and is on police bail.", []],
    ["He told me to draw out £4,000 in cash and pay it into two accounts of his.", ["money_transfer"]],
    ["He told me to draw out thousands of pounds and a lad would fetch the cash.", ["cash_to_courier"]],
    ["Someone was trying to get my bank details.", ["bank_details"]],
    ["He had me log on to my own and my husband's online banking.", ["bank_details"]],
    ["He asked for cheques and then for cash, which he would collect from my home.", ["cash_to_courier"]],
  ];
  for (const [text, wanted] of told) assert.deepEqual(asked(text), wanted, text);
});

test("cheques, gifts, adverts, bills and whole accounts are money to be sent", () => {
  for (const text of [
    "He asked for two cheques to be written and posted to him.",
    "Would I give a small donation, he said.",
    "He kept on at me to pay for an advert in a police magazine.",
    "There would be a warrant if I did not pay at once.",
    "I was to take the money to the branch and pay it into an account of theirs.",
  ])
    assert.ok(asked(text).includes("money_transfer"), text);
});

test("cards asked for by the person at the door, and carried off, are handed over", () => {
  assert.deepEqual(asked("A man came and asked for my old bank cards."), ["card_handover"]);
  assert.deepEqual(asked("Next day a lad came and left with my cards."), ["card_handover"]);
});

const askedOfHer = (ending: string): string[] =>
  read(
    `Police in Rutland have given a warning.\n\nOn Tuesday a woman of 80 in Oakham was phoned by a man who said he was a police officer. ${ending}`,
  ).flatMap(({ askedFor }) => [...askedFor]);

test("money, cards and details are asked for in any tense and voice", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["Money was withdrawn and given to a driver at her gate.", ["cash_to_courier"]],
    ["She made withdrawals of £1,500 at two branches.", ["cash_to_courier"]],
    ["She was conned into giving up thousands, and a boy on a moped had it off her.", ["cash_to_courier"]],
    ["The card was to be put in an envelope and given to a messenger.", ["card_handover"]],
    ["She gave up card and PIN number.", ["pin_or_password", "card_handover"]],
    ["She was told to put her pension book and her bank card in an envelope.", ["card_handover"]],
    ["Thousands of pounds were in it and she moved thousands of pounds as he said.", ["money_transfer"]],
    ["Her savings, he said, had to be moved.", ["money_transfer"]],
    ["Payment of £1,240 was demanded.", ["money_transfer"]],
    ["The £80 had been sent in error, and the difference would have to be sent back.", ["money_transfer"]],
    ["She was talked into putting her money into whisky and handed over £9,000.", ["money_transfer"]],
    ["Her details were needed before the refund could be paid.", ["personal_details"]],
    ["He began to put probing questions.", ["personal_details"]],
  ];
  for (const [text, wanted] of told) assert.deepEqual(askedOfHer(text), wanted, text);
});

test("what thieves took, what the caller knew and what was asked of him are no demands", () => {
  for (const text of [
    "He said there had been an attempt to take £700 from her account.",
    "A youth had been arrested for withdrawing cash, she heard.",
    "He left without taking any money.",
    "£600 was taken with her card that night.",
    "A laptop had been bought with her card, he claimed.",
    "He read her the last four digits of her card.",
    "He told her her address before she could speak.",
    "She asked for his name and collar number.",
    "Fortunately she gave no personal details.",
    "She could not verify the caller's identity.",
    "The bank has given back £400.",
    "Had she made a £30 payment on her card for petrol?",
    "A courier would drop off a voucher, he said.",
    "The bank would transfer £90 into her account.",
  ])
    assert.deepEqual(askedOfHer(text), [], text);
});

test("cash sent in a taxi is no transfer", () => {
  assert.deepEqual(askedOfHer("She drew £4,000 in cash and sent it to Leeds in a taxi."), ["cash_to_courier"]);
});

test("a denial or advice in any shape is no demand", () => {
  const news = (told: string): readonly string[] =>
    read(
      `Oakham police have told of a call yesterday. A woman of 70 in Oakham was rung by a man who said he was from her bank. ${told}`,
    )[0]?.askedFor ?? [];
  for (const text of [
    "None will ask you for gift cards, the leaflet says.",
    "Nor will they want your passwords.",
    "Tracers will never have anybody ring a paid number, or ask for account details of any kind.",
    "Passwords, the inspector said, are things that no bank will ask for.",
    "Hand over no money at all.",
    "It mattered, she said, to give out no account details.",
    "Not giving your account number is what keeps you safe.",
    "Anyone telephoned by somebody who asks for account details is urged to ring 101.",
    "If in doubt use the number on your card.",
  ])
    assert.deepEqual(news(text), [], text);
  const wanted: readonly (readonly [string, readonly string[]])[] = [
    ["She gave him no account details.", ["bank_details"]],
    ["None of it was true, but he asked for her passwords.", ["pin_or_password"]],
    ["He asked for gift cards, which nobody at the bank would.", ["gift_cards_or_vouchers"]],
    ["She was asked for the number on the front of her card.", ["card_details"]],
    ["He would never, he said, let her down, and asked for her account number.", ["bank_details"]],
    ["She was not giving him her account number.", ["bank_details"]],
  ];
  for (const [text, asks] of wanted) assert.deepEqual(news(text), asks, text);
});

test("money drawn or sent, as the caller likes, is sent; money drawn and fetched is fetched", () => {
  assert.deepEqual(asked("I was to withdraw or transfer my savings."), ["money_transfer"]);
  assert.deepEqual(asked("I was to draw my savings out or move them to a safe account."), ["money_transfer"]);
  assert.deepEqual(asked("I was to withdraw £900 for a courier."), ["cash_to_courier"]);
});
