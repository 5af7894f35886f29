import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `day | place | people`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2022-03-20") }).incidents.map(({ date, place, victims }) =>
    [date, place, victims].join(" | "),
  );

const LEAD = "Police are warning of phone scams by callers who claim to be from the bank.";

test("whoever the police heard from, or took a call, is the next person who was rung", () => {
  const text = `${LEAD} A woman from Hythe was rung on 7 March by a man who said he was a bank manager. She gave him her PIN.

On 9 March officers heard from a 71-year-old man from Deal, who was asked for £900. He put the phone down.`;
  assert.deepEqual(calls(text), ["2022-03-07 | Hythe | 1", "2022-03-09 | Deal | 1"]);
  const caller = `${LEAD} On 7 March a woman from Hythe had a call from a man of 40 or so who claimed to be from the police.`;
  assert.deepEqual(calls(caller), ["2022-03-07 | Hythe | 1"]);
});

test("the person of the first case is not the man of the next", () => {
  const text = `${LEAD}

In the first incident a woman, 74, was conned out of £3,000 on 7 March.

On 8 March a man aged 74 had a call from somebody claiming to be from his bank. He hung up.`;
  assert.deepEqual(calls(text), ["2022-03-07 |  | 1", "2022-03-08 |  | 1"]);
});

test("somebody of another age than the one told of is somebody else", () => {
  const text = `${LEAD} On 7 March a woman of 76 from Hythe was rung by a man who said he was from her bank. She gave him £900.

A caller then told the 93-year-old that her card had been copied.`;
  assert.equal(calls(text).length, 2);
  const same = `${LEAD} On 7 March a woman of 76 from Hythe was rung by a man from her bank. He told the 76-year-old that her card had been copied.`;
  assert.equal(calls(same).length, 1);
});

test("a day at the head of a sentence opens another call, unless it goes on about the same person", () => {
  const opened = `${LEAD} On 7 March a caller rang a woman in Hythe and asked for her PIN. She hung up.

On 12 March callers claiming to be the council phoned several numbers in Deal and asked for card details.`;
  assert.equal(calls(opened).length, 2);
  const same = `${LEAD} On 7 March a caller rang a woman in Hythe and asked for her PIN.

On 12 March he called her again and asked for cash.`;
  assert.equal(calls(same).length, 1);
});

test("businesses and households are rung as people are", () => {
  const text = `${LEAD} On 7 March a business in Hythe was phoned by somebody who said he was from its bank, and lost £4,000.

On 8 March a household in Deal had almost the same call and hung up.`;
  assert.deepEqual(calls(text), ["2022-03-07 | Hythe | 1", "2022-03-08 | Deal | 1"]);
});

test("a similar incident that was reported on another day is a call of its own", () => {
  const text = `${LEAD} On 12 March a woman in Hythe was phoned by somebody claiming to be a police officer. She gave no details.

A spokesman said a similar incident had been reported two days earlier.`;
  assert.deepEqual(
    calls(text).map((one) => one.slice(0, 10)),
    ["2022-03-12", "2022-03-10"],
  );
});

test("who was told of before another victim was rung as well", () => {
  const text = `${LEAD} They told her on the telephone that a tax bill was unpaid. She read them the numbers of gift cards, and her savings went.

Another victim, aged 85, was phoned last week and lost £500.`;
  assert.equal(calls(text).length, 2);
});
