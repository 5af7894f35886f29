import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "./annotate.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import { newcomerIn } from "./newcomers.ts";
import { readDocument } from "./read-document.ts";

const homeOf = (text: string): string | null => {
  const { words, sentences } = annotate(text, builtInGazetteer(), null);
  const [sentence] = sentences;
  return sentence ? (newcomerIn(words, sentence)?.town.name ?? null) : null;
};

test("somebody is told of by trade or age and home at the head of a sentence", () => {
  assert.equal(homeOf("On Tuesday a night-shift worker from Hythe told the fellow she had no card."), "Hythe");
  assert.equal(homeOf("In Sandown, a retired postman was less obliging."), "Sandown");
  assert.equal(homeOf("Ron Timms, 71, of Hinckley, moved his savings."), "Hinckley");
});

test("an address, an officer and whoever was jailed are nobody newly told of", () => {
  assert.equal(homeOf("A phone was sent to an address in Dagenham."), null);
  assert.equal(homeOf("A man from Hythe was jailed for four years."), null);
  assert.equal(homeOf("She drove to a dealer in Birmingham."), null);
});

const placesIn = (text: string): (string | null)[] =>
  readDocument({ id: "a", text }).incidents.map(({ place }) => place);

test("a call told of somebody of another town is a call of its own", () => {
  const text =
    "Police warn of phone fraud. A woman of 80 from Deal was telephoned on 3 May by a man claiming to be a police officer, and handed over £4,000.\n\nIn Sandown, a retired postman was less obliging. He hung up on the caller.";
  assert.deepEqual(placesIn(text), ["Deal", "Sandown"]);
});

test("a story told before anybody is seen to be rung is not lost when another begins", () => {
  const text =
    "Single mother Jo thought that she was getting a refund.\n\nSomeone saying he was from DPD rang her in Whitehaven on 8 April. She read him the code, and she lost £820.\n\nIn Egremont, on 9 April, a night-shift worker was telephoned by the same man and went back to bed. Police have warned about the scam calls.";
  assert.deepEqual(placesIn(text), ["Whitehaven", "Egremont"]);
});
