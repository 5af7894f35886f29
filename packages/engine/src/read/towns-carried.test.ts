import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const read = (said: string): [string | null, string | null][] =>
  readDocument({
    id: "a",
    published: parseDay("2024-02-16"),
    text: `Phone scam warning\n\nPolice in Kent are asking residents to be on their guard.\n\n${said}\n\nPolice ask people to hang up.`,
  }).incidents.map(({ date, place }) => [date, place]);
const placesIn = (said: string): (string | null)[] => read(said).map(([, place]) => place);

test("people told of in one sentence were rung in one town", () => {
  const said = (couple: string): string =>
    `Telephone fraudsters have been busy this week. One woman in her 70s from Deal was defrauded of £9,000 and ${couple} lost £5,000.`;
  assert.deepEqual(placesIn(said("a couple in their 80s")), ["Deal", "Deal"]);
  assert.deepEqual(placesIn(said("a couple in their 80s from Hythe")), ["Deal", "Hythe"]);
});

test("a town of both is the town of each, with the part of it left out", () => {
  const said = (town: string): string =>
    `Two pensioners were defrauded by telephone. Both are in their 80s and live in ${town}.\n\nThe first was called by a man who claimed to be a police officer, and gave him £900.\n\nThe second was called by a bogus detective, and gave him £500.`;
  assert.deepEqual(placesIn(said("the Northgate area of Canterbury")), ["Canterbury", "Canterbury"]);
  assert.deepEqual(placesIn(said("Deal")), ["Deal", "Deal"]);
});

test("a report with a day, of what happened some time in a week, is of no day", () => {
  const said = (more: string): string =>
    `A woman from Deal was called by a man who claimed to be a police officer. Police were told on Tuesday${more}.`;
  assert.deepEqual(read(said(", though it is thought to have happened last week")), [[null, "Deal"]]);
  assert.deepEqual(read(said("")), [["2024-02-13", "Deal"]]);
});

test("where somebody arrested is from is no place of a call, and where fraudsters have been busy is", () => {
  const call = "a woman was called by a man who claimed to be a police officer, and gave him £900.";
  assert.deepEqual(placesIn(`A man from Croydon was arrested after ${call.replace("woman", "woman in Deal")}`), [
    "Deal",
  ]);
  assert.deepEqual(placesIn(`A man from Croydon has been arrested. In January ${call}`), [null]);
  assert.deepEqual(placesIn(`Fraudsters have targeted Whitstable. In January ${call}`), ["Whitstable"]);
  assert.deepEqual(placesIn(`The Whitstable neighbourhood team have been told of a scam. In January ${call}`), [
    "Whitstable",
  ]);
  assert.deepEqual(placesIn(`In January ${call.replace("a woman", "a woman in a Whitstable care home")}`), [
    "Whitstable",
  ]);
});
