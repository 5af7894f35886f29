import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `place | how it ended | people`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(({ place, outcome, victims }) =>
    [place, outcome, victims].join(" | "),
  );
const people = (text: string): (string | undefined)[] => calls(text).map((line) => line.split(" | ").at(-1));

test("two people of whom only amounts are told apart are told together", () => {
  const text = `Police are warning of phone fraud after two pensioners in Deal were telephoned by callers claiming to be from BT.

One of the victims lost £9,000, and the other lost £2,400. Both had been told that their broadband would be cut off.

One of them was kept on the line for an hour.`;
  assert.deepEqual(calls(text), ["Deal | money_lost | 2"]);
});

test("two people told one by one, each with a story, are two calls", () => {
  const text = `Police are warning of phone fraud after two pensioners in Deal were telephoned by callers claiming to be police officers.

The first was told that her grandson had been arrested, and gave £9,000 to a courier.

The second was told that his savings were at risk. He hung up.`;
  assert.deepEqual(people(text), ["1", "1"]);
});

test("one of whom more than an amount is not told is no call apart", () => {
  const text = `Fraudsters claiming to be detectives rang two Deal residents this month, one of whom lost £6,000. The callers wanted cash for a courier. Police are warning others.`;
  assert.deepEqual(people(text), ["2"]);
});

test("reports that are counted, and the towns in which people were rung, are the same calls", () => {
  const text = `Police are warning of courier fraud after ten reports of phone calls in Kent.

Elderly people were targeted in Deal, Hythe and Dover by callers claiming to be police officers. Three of the victims handed over cash.

A resident of Lydd was persuaded to give £14,000 to a courier.`;
  assert.deepEqual(calls(text), ["Deal; Hythe; Dover | money_lost | 10", "Lydd | money_lost | 1"]);
});

test("people among the incidents counted in the same sentence are no others", () => {
  assert.deepEqual(
    calls(
      "Police are warning of courier fraud.\n\nOn Thursday 8 February four incidents were recorded in Deal, and two victims lost £9,000 each to callers who claimed to be police officers.",
    ),
    ["Deal | money_lost | 4"],
  );
});

test("towns counted one by one are of the people told before", () => {
  const text = `Callers claiming to be police officers rang eight people in Kent this week. Police are warning of courier fraud.

Five attempts were reported in Deal, two in Hythe and one in Dover. Nobody lost any money.`;
  assert.deepEqual(people(text), ["8"]);
});

test("what a man and, in the same breath, a woman lost is of two calls, each of which may then be told in full", () => {
  const text = `Fraudsters posing as police officers have been ringing people in Deal. Police are warning residents.

A man has lost £8,000 to the callers and a woman more than £4,000.

In one of the incidents, at noon on Wednesday 14 February, an elderly man was phoned by a caller who called himself DC Martin. He gave the cash to a courier.`;
  assert.deepEqual(people(text), ["1", "1"]);
});

test("somebody who was rung too is somebody else, and so is another of the same town", () => {
  const text = `A resident has lost £4,700 through a phone call from a supposed police officer. Police are warning of courier fraud.

Somebody in Lydd was contacted too but lost nothing. A woman of 70 in Hythe was also telephoned, and hung up.`;
  assert.deepEqual(people(text), ["1", "1", "1"]);
});

test("the one of an age or a town who was told of before is the same one", () => {
  const text = `A woman of 77 gave £4,000 to men who phoned and claimed to be police officers, and another woman had a narrow escape. Police are warning of courier fraud.

The 77-year-old, from Deal, was told that staff of her bank were stealing from her.

Last Monday an 81-year-old from Hythe was phoned by a man who claimed to be a police officer. She refused to take out any money.

The Deal woman took a taxi to her bank.`;
  assert.deepEqual(calls(text), ["Deal | money_lost | 1", "Hythe | no_loss | 1"]);
});

test("the town of those who are warned is not of the woman who was rung", () => {
  const text = `People in and around Dover have been warned of phone fraud after one woman was tricked out of a large sum. Police are looking for the callers.

A man telephoned a woman in Temple Ewell and said that he was a police officer. He told her to draw out £3,000, and she handed it to a courier. It was on Tuesday.`;
  assert.equal(calls(text).length, 1);
});

test("who the victims are is told of those counted before", () => {
  const text = `Three frauds in Deal were reported on Tuesday 6 February. Police are warning residents of phone calls from men claiming to be detectives.

The victims are two women of 77 and 90 and a man of 91. Each was told to take out cash for a courier.`;
  assert.deepEqual(people(text), ["3"]);
});

test("a number of calls is a total, and what callers make, or all those told before, is none", () => {
  const warning = "Police are warning of courier fraud by phone.\n\n";
  const one = "A woman of 80 from Deal was telephoned on 6 February and handed £4,000 to a courier.\n\n";
  for (const [said, expected] of [
    ["Kent Police has had about 300 calls from people who were rung by the same fraudsters.", ["1", "300"]],
    [
      "More than half a dozen residents of Hythe have reported the same calls, and nobody there lost money.",
      ["1", "6"],
    ],
    ["They make forty calls to find one person who believes them.", ["1"]],
    ["The caller rang her a couple of days later as well.", ["1"]],
  ] as const)
    assert.deepEqual(new Set(people(warning + one + said)), new Set(expected), said);
  const two = "A man of 71 from Hythe was telephoned on 7 February and hung up. Both incidents took place at noon.";
  assert.deepEqual(people(warning + one + two), ["1", "1"]);
});

test("attempts counted in a line that warns are those of the towns told after it", () => {
  const text = `Residents are urged to look out for courier fraud after six attempts today (Friday 16 February).

Today's calls went to residents in Deal, Hythe and Dover. The caller claimed to be a police officer and wanted bank details. No money was taken.`;
  assert.deepEqual(calls(text), ["Deal; Hythe; Dover | no_loss | 6"]);
});

test("a dozen people at first and fifteen reports in all are one number of calls", () => {
  const text = `More than a dozen people in Kent have reported being phoned by fraudsters claiming to be police officers.

On Thursday 8 February a woman in her 70s from Deal was called, and transferred £30,000.

Kent Police said that it had received 15 reports of such calls in the last fortnight. Residents are asked to be careful.`;
  assert.deepEqual(new Set(people(text)), new Set(["1", "15"]));
});

test("of five people, one of whom is told singly, four are left", () => {
  const text = `Five residents of Deal were phoned on Thursday 8 February by a man claiming to be a police officer. Police are warning others.

One of them, a woman of 79, withdrew £3,000 and gave it to a courier. She was told that her bank was not to be trusted.`;
  assert.deepEqual(people(text), ["4", "1"]);
});

test("a second resident of a town, and another in the same breath, say where the one before was", () => {
  const text = `A resident has lost £4,700 through a phone call from a supposed police officer.

Police are warning of such calls in Kent. A second Deal resident lost £1,800 to a courier.

A Hythe resident gave £4,000 to a caller from a bogus bank, and another lost £900 to one from a bogus shop.`;
  assert.deepEqual(
    calls(text).map((line) => line.split(" | ")[0]),
    ["Deal", "Deal", "Hythe", "Hythe"],
  );
});

test("what two people lost respectively is of two calls", () => {
  const text = `Police are warning of phone calls from supposed detectives. Callers have asked for bank cards and cash.

Two residents of Deal lost £9,000 and £4,000 respectively to them this month.`;
  assert.deepEqual(calls(text), ["Deal | money_lost | 1", "Deal | money_lost | 1"]);
});
