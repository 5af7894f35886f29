/** Newsletters tell of people by name, by trade and in lists: each call is told apart from the next. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const placesOf = (text: string): (string | null)[] =>
  readDocument({ id: "told", text, published: parseDay("2026-11-26") }).incidents.map(({ place }) => place);

test("two people told of by name are two calls, and one told of twice is one", () => {
  const text = `Thank you to all who washed up.

Now a word of caution about telephone fraud. On Monday 16 November Jean was at home in Hythe when she was telephoned by a man from British Gas. Jean had read out her sort code before her son walked in.

Meanwhile Ted, over at Lydd, was contacted by a caller who claimed to be from HSBC and wanted his card number. Ted hung up.

Jean was telephoned again, and hung up.`;
  assert.deepEqual(placesOf(text), ["Hythe", "Lydd"]);
});

test("people of different trades are different people, though the town is the same", () => {
  const text = `Police in Kent are warning about fraud by telephone.

A retired vet from Hythe was telephoned on Monday by a man who claimed to be a police officer, and transferred £8,000.

A shopkeeper in Hythe was telephoned by a man who claimed to be from her bank, and hung up.`;
  assert.deepEqual(placesOf(text), ["Hythe", "Hythe"]);
});

test("lines of a list that open with a day or a town are a call each", () => {
  const text = `Phone fraud calls this week, police say:

- Monday: a call in Hythe from a man who said he was from BT. He hung up.
- Tuesday: a call in Lydd from the same man, who wanted a card number. Nothing was given.`;
  assert.deepEqual(placesOf(text), ["Hythe", "Lydd"]);
});
