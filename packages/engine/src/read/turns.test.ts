import assert from "node:assert/strict";
import { test } from "node:test";
import { splitWords, textOf } from "./sentences.ts";
import { turnsOf } from "./turns.ts";

const told = (text: string): string[] | null => {
  const words = splitWords(text);
  return turnsOf(words)?.map(({ from, to, speaker }) => `${speaker}: ${textOf(words, from, to)}`) ?? null;
};

test("usual labels say who speaks, on lines or run together", () => {
  assert.deepEqual(told("Caller: Is that Mrs Hale?\nMe: Speaking."), [
    "caller: Is that Mrs Hale",
    "resident: Speaking",
  ]);
  assert.deepEqual(told("caller: hello there me: who is it caller: the bank"), [
    "caller: hello there",
    "resident: who is it",
    "caller: the bank",
  ]);
  assert.deepEqual(told("[caller] Good morning.\n[me] Morning."), ["caller: Good morning", "resident: Morning"]);
  assert.deepEqual(told("Agent - Your router is faulty.\nCustomer - Is it?"), [
    "caller: Your router is faulty",
    "resident: Is it",
  ]);
});

test("of two letters the caller is the one who speaks of your things, or says whom they ring for", () => {
  assert.deepEqual(told("A: Hello?\nB: I'm calling from your water company about your meter.\nA: Oh yes?"), [
    "resident: Hello",
    "caller: I'm calling from your water company about your meter",
    "resident: Oh yes",
  ]);
});

test("a name that comes back before a colon is a label; one beside a known label is the other side", () => {
  assert.deepEqual(told("Rekha: Hello?\nCaller: Your parcel is held.\nRekha: I ordered nothing."), [
    "resident: Hello",
    "caller: Your parcel is held",
    "resident: I ordered nothing",
  ]);
});

test("a colon in somebody's account labels nobody", () => {
  assert.equal(told("I rang the bank: they said it was not them. Then I rang the police: no answer."), null);
  assert.equal(told("He said: your card is cloned. I hung up at 10:15."), null);
});
