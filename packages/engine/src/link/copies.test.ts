import assert from "node:assert/strict";
import { test } from "node:test";
import { type Sender, sourcesOf } from "./copies.ts";

const TEXT = "A man rang and said my account was in danger and I must move my savings to a safe account before noon";
const sender = (id: string, words: string, contact: string | null = null, isTaken = false): Sender => ({
  id,
  words,
  contact,
  isTaken,
});
const groups = (...senders: Sender[]): string[][] => {
  const found = sourcesOf(senders);
  const by = new Map<string, string[]>();
  for (const [id, source] of found) by.set(source, [...(by.get(source) ?? []), id]);
  return [...by.values()];
};

test("the same address, and the same text with small changes, are one source; each way leads on to the next", () => {
  assert.deepEqual(
    groups(
      sender("a", TEXT, "x@example.org"),
      sender("b", "Something else altogether was said to me on that day by a woman", "x@example.org"),
      sender("c", TEXT.replace("noon", "five"), "y@example.org"),
      sender("d", "My neighbour was rung by people who sell solar panels and would not give a name"),
    ),
    [["a", "b", "c"]],
  );
});

test("people on their own have no source; plain short words and a call handler's words prove nothing", () => {
  assert.deepEqual(groups(sender("a", "A scam call"), sender("b", "A scam call")), []);
  assert.deepEqual(groups(sender("a", TEXT, null, true), sender("b", TEXT, null, true)), []);
  assert.deepEqual(groups(sender("a", TEXT, "x", true), sender("b", "Other words", "x", true)), [["a", "b"]]);
});
