/** What somebody was told, asked or tried to be made to do is an ask, and no ending; what they did is one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const outcomeOf = (ending: string): string | undefined => {
  const text = `A man rang me yesterday and said he was from BT. ${ending}`;
  return readDocument({ id: "told", text, published: parseDay("2026-11-28") }).incidents[0]?.outcome;
};

test("what was only wanted, supposed or nearly done neither gave details nor lost money", () => {
  for (const ending of [
    "I was told to type in an address and let them take control of the laptop.",
    "The caller said to read out the code and let him on.",
    "He insisted I gave him my account number.",
    "They were trying to make me give them access to my computer.",
    "I was supposed to give them my sort code and hand the cash to a courier.",
    "He asked me whether I had given my details to anyone.",
    "The idea was that I gave him my card number.",
    "Had I given him my number I would have lost the lot.",
    "He tried to talk me into sending him £400.",
    "I thought about giving him the details.",
    "I could have lost £9,000.",
    "He said I should read out the long number on my card.",
    "She said I must read him the code from my text, so I rang off.",
    "I nearly gave him my card number.",
    "I almost sent £500.",
  ]) {
    assert.ok(!["details_given", "money_lost"].includes(outcomeOf(ending) ?? ""), ending);
  }
});

test("what was nearly done and was not lost nothing", () => {
  assert.equal(outcomeOf("I nearly gave him my card number."), "no_loss");
  assert.equal(outcomeOf("I almost sent £500."), "no_loss");
  const told =
    "I was told to type in an address and let them take control of the laptop. My daughter was here and told me to hang up, which I did.";
  assert.equal(outcomeOf(told), "no_loss");
});

test("what was asked and done is done", () => {
  assert.equal(outcomeOf("I was asked for my card number and I gave it."), "details_given");
  assert.equal(outcomeOf("He told me to transfer it and I transferred £400."), "money_lost");
  assert.equal(outcomeOf("He talked me into sending him £400."), "money_lost");
  assert.equal(outcomeOf("He said I should read out the code, and I read it out to him."), "details_given");
  assert.equal(outcomeOf("He said I should read out my card details and I did."), "details_given");
  assert.equal(outcomeOf("I lost almost £4,000."), "money_lost");
});

test("what went, what was given and what was refused is known by many verbs", () => {
  const told: readonly (readonly [string, string])[] = [
    ["By teatime £449 had been paid to a firm that sells trainers.", "money_lost"],
    ["He took a deposit of £480 for a survey.", "money_lost"],
    ["I was talked into reading out the code.", "details_given"],
    ["I parted with the card number.", "details_given"],
    ["All three were handed over.", "details_given"],
    ["My son talked me out of it.", "no_loss"],
    ["I hadn't a card, I told him so.", "no_loss"],
    ["Down went the receiver.", "no_loss"],
  ];
  for (const [text, outcome] of told) assert.equal(outcomeOf(text), outcome, text);
});
