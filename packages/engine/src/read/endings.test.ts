/** How calls ended and what they cost, where one sentence says it and another seems to say otherwise. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const ended = (text: string) => {
  const [incident] = readDocument({
    id: "told",
    text: `Somebody rang me yesterday at home in Melton Mowbray and said he was from the bank. ${text}`,
    published: parseDay("2026-11-28"),
  }).incidents;
  return [incident?.outcome, incident?.lossPence == null ? null : incident.lossPence / 100];
};

const printed = (text: string) => {
  const [incident] = readDocument({
    id: "printed",
    text: `Police in Rutland have told of a call by somebody who said he was from the bank.\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026 and asked about her savings. ${text}`,
    published: parseDay("2026-11-28"),
  }).incidents;
  return [incident?.outcome, incident?.lossPence == null ? null : incident.lossPence / 100];
};

describe("a payment that was stopped outweighs the details that went before it", () => {
  const STOPPED = [
    "I read him my card number and the code. They tried to take £310 with it but the payment was blocked.",
    "I gave him the long number. Today I learned that the £95 had bounced.",
    "I did as he asked, but the transfer was never made.",
  ];
  for (const text of STOPPED) test(text, () => assert.deepEqual(ended(text), ["no_loss", null]));

  test("a card that was only stopped does not", () => {
    const text = "I read him my card number and the code. The bank has cancelled the card and nothing was taken.";
    assert.deepEqual(ended(text), ["details_given", null]);
  });
});

describe("what the caller gave or told is nobody's loss", () => {
  const STORIES: [text: string, ending: unknown][] = [
    ["She was given a case number and told to wait. She rang off.", ["no_loss", null]],
    ["He wanted to know had she just spent £720 in Leicester. She put the phone down.", ["no_loss", null]],
    ["She paid nothing and hung up.", ["no_loss", null]],
    ["The money was paid back in on Tuesday.", ["no_loss", null]],
    ["She hung up. Do not return the call if you have one like it.", ["no_loss", null]],
    ["The driver, who is not suspected of anything, took her home. She lost £900.", ["money_lost", 900]],
  ];
  for (const [text, ending] of STORIES) test(text, () => assert.deepEqual(printed(text), ending));
});

describe("money that went is told whatever it is told of", () => {
  test("by the money itself", () => {
    assert.deepEqual(ended("I gave him the number. Now I see £212 has been paid to a shop I never heard of."), [
      "money_lost",
      212,
    ]);
  });
  test("by nothing that came back", () => {
    assert.deepEqual(ended("I sent him £640. Nothing will be recovered, they tell me."), ["money_lost", 640]);
  });
});

describe("what was lost is added up where it went in several goes", () => {
  const SUMS: [text: string, pounds: number][] = [
    ["I gave him the codes. £410 and £1,090 gone before I noticed.", 1500],
    ["I sent £250, then £400 the next morning.", 650],
    ["I approved two payments and lost both, the first of £1,200 and the second of £800.", 2000],
    ["I gave him the number and £75 went that day and the same again on Friday.", 150],
    ["He got £60 from my account, followed by a further £60 that evening.", 120],
    ["I bought four £50 vouchers and read him the codes.", 200],
    ["He wanted £3,000 for bail. I paid him a thousand before I thought better of it.", 1000],
    ["There was £90,000 to come, he said. I sent him the fees. The whole came to £2,300.", 2300],
  ];
  for (const [text, pounds] of SUMS) test(text, () => assert.deepEqual(ended(text), ["money_lost", pounds]));

  test("what was sent back or only wanted is not added", () => {
    assert.deepEqual(ended("I sent £500 and £100 was refunded."), ["money_lost", 500]);
    assert.deepEqual(ended("I sent £500 and he wanted £900 more."), ["money_lost", 500]);
  });
});

describe("whose doing it was, and whether it was done", () => {
  const TOLD: [text: string, ending: unknown][] = [
    ["There was a virus on my laptop, he told me.", ["unknown", null]],
    ["I had a virus on my computer, and he could mend it.", ["unknown", null]],
    ["A driver would come, provided I drew out £300.", ["unknown", null]],
    [
      "I let him see my screen. It was all gone by then, needless to say, the savings had vanished.",
      ["money_lost", null],
    ],
    ["They had spotted fraudulent transactions and read me some.", ["unknown", null]],
    ["I sent £800 and £50 was refunded.", ["money_lost", 800]],
  ];
  for (const [text, ending] of TOLD) test(text, () => assert.deepEqual(ended(text), ending));
});

describe("what is said between the lines", () => {
  const OBLIQUE: [text: string, ending: unknown][] = [
    ["Her savings were being emptied by hackers, he told her. She put the phone down.", ["no_loss", null]],
    ["He took her date of birth before she rang off.", ["details_given", null]],
    ["The box of notes went back to its owner that night.", ["no_loss", null]],
    ["She had counted out £800 when her daughter walked in.", ["no_loss", null]],
    ["She told the caller that she was a retired cashier.", ["no_loss", null]],
    ["She gave him the run of her laptop.", ["details_given", null]],
    ["She moved it as he said. The money went to an account in Leeds.", ["money_lost", null]],
    ["She had £2,200 taken.", ["money_lost", 2200]],
    ["Her bank has said no to a refund.", ["money_lost", null]],
  ];
  for (const [text, ending] of OBLIQUE) test(text, () => assert.deepEqual(printed(text), ending));
});
