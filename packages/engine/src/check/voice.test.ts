import assert from "node:assert/strict";
import { test } from "node:test";
import { hearAll } from "./listen.ts";
import { scoreOf } from "./score.ts";
import { calls } from "./test-support/corpus.ts";
import { toldShare } from "./voice.ts";

const told = (text: string): number => {
  const { voice, words } = hearAll(text);
  return toldShare(voice, words.length);
};

test("what somebody tells of a call is told apart from a call as it was heard", () => {
  for (const text of [
    "A man rang and said he was from my bank. He wanted my code, so I put the phone down.",
    "Caller, 74, was phoned by a male who claimed to be from the council. She paid £90 and informed her son.",
  ])
    assert.ok(told(text) > 0.9, text);
  for (const text of [
    "Hello, it's your bank. Can you please read me the code that you just got?",
    "Press one now if you did not make this payment.",
  ])
    assert.ok(told(text) < 0.1, text);
});

test("a text whose speakers are labelled is heard, whatever they say", () => {
  assert.equal(told("me: he rang and said he was from the bank\ncaller: she paid him"), 0);
});

test("short accounts of the corpus are nearly all known as told, and conversations and recordings as heard", () => {
  const share = (sitting: string): number => {
    const found = calls().filter((call) => call.sitting === sitting);
    return found.filter(({ text }) => told(text) > 0.5).length / found.length;
  };
  for (const sitting of ["calls-sumac", "calls-tamarisk"]) assert.ok(share(sitting) >= 0.9, sitting);
  for (const sitting of ["calls-myrtle", "calls-mulberry"]) assert.ok(share(sitting) <= 0.05, sitting);
});

test("a demand somebody tells of is doubted once more than the same demand heard, but for a few typed words", () => {
  const demandRisk = (text: string, share: number): number => {
    const heard = hearAll(text);
    heard.voice = { leaning: share === 1 ? 1e6 : -1e6, labelled: 0 };
    const flat = { intercept: -50, slopes: [0, 0, 0] };
    const demand = { intercept: 0, slopes: [1] };
    return scoreOf(heard, { heard: { whole: flat, demand }, told: { whole: flat, demand } }).risk;
  };
  const long = `${"and we talked of the weather for a while ".repeat(4)} then read me the code that we sent you`;
  assert.ok(demandRisk(long, 1) < demandRisk(long, 0));
  assert.equal(demandRisk("read me the code that we sent you", 1), demandRisk("read me the code that we sent you", 0));
});

test("a line that is quoted under a label makes no account a call that is heard", () => {
  const account =
    "My mother said that a man rang and told her he was from the bank, and she hung up on him and rang us.";
  assert.ok(told(`${account}\ncaller: A bank will never ask for your PIN.`) > 0.5);
  assert.equal(told("caller: Hello, it is your bank.\nme: Oh yes, hello."), 0);
});
