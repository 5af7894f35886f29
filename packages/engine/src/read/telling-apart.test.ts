import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `day | place | who was claimed | people`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2022-03-20") }).incidents.map(
    ({ date, place, impersonatedKind, victims }) => [date, place, impersonatedKind, victims].join(" | "),
  );

test("houses told by their numbers are calls of the day and the caller that the head tells", () => {
  const text = `Fraud calls: on the evening of Thursday 10 March the telephones of one street in Deal rang, house by house.

No. 3, 6pm: a lady was told by "Sky" that her line was to be cut off, and hung up.

No. 8, 6.20pm: a man of 71 was asked to press a key and put the phone down.

No. 9: a woman of 64 paid £80 by card.`;
  assert.deepEqual(calls(text), [
    "2022-03-10 | Deal | telecom_provider | 1",
    "2022-03-10 | Deal | telecom_provider | 1",
    "2022-03-10 | Deal | telecom_provider | 1",
  ]);
});

test("cases told by their numbers begin with the number", () => {
  const text = `Police warn of scam calls from callers pretending to be from the council.

Case one. On 3 March a widower from Hythe was phoned and asked for £40.

Case two. The following day a woman in Folkestone took a call from the same fraudsters and hung up.`;
  assert.deepEqual(calls(text), ["2022-03-03 | Hythe | other | 1", "2022-03-04 | Folkestone | other | 1"]);
});

test("a story of her alone is of one person", () => {
  const text =
    "Police are warning of phone scams. Jo Hill thought that she was getting a refund on 8 March. Someone claiming to be from DPD rang her in Deal, and she read him the long number of her card.";
  assert.deepEqual(calls(text), ["2022-03-08 | Deal | courier | 1"]);
});

test("a second person who tells the caller no was rung by whoever rang the first", () => {
  const text = `Police warn of fraud. A woman of 80 from Deal was telephoned on 3 March by a man claiming to be from the Halifax, and handed over £4,000.

In Margate, on 4 March, a retired postman told the caller that he had no bank account, and hung up.`;
  assert.deepEqual(calls(text), ["2022-03-03 | Deal | bank | 1", "2022-03-04 | Margate | bank | 1"]);
});

test("whoever rang and said something was not rung", () => {
  const text = `Police are warning of phone fraud. A grandfather from Deal was telephoned about his savings.

On 8 March a man rang and said that he was from the Halifax. He lost £3,000.`;
  assert.equal(calls(text).length, 1);
});

test("what was counted in another year is none of the calls told", () => {
  const text = `Police are warning of phone fraud. A woman of 80 from Deal was telephoned on 3 March and lost £4,000.

A man of 71 from Hythe was telephoned on 4 March and hung up. The force had 37 reports of such calls last year.`;
  assert.deepEqual(calls(text).length, 2);
});

test("paragraphs that each begin with a town are a call each", () => {
  const text = `Police are warning of phone fraud by one voice.

In Deal, on 8 March, it was from Amazon, and a beekeeper hung up on the call.

In Hythe, an hour afterwards, it had become HMRC, and wanted a sort code. A lady of 92 read it out.`;
  assert.deepEqual(calls(text), ["2022-03-08 | Deal | retailer | 1", " | Hythe | tax | 1"]);
});

test("one person who announces two calls and tells each with its day had two", () => {
  const text =
    "Two calls this week and I am fed up. Monday: somebody about my broadband, and I gave him my card number. Wednesday: a man from the bank, and I put the phone down.";
  assert.equal(calls(text).length, 2);
});

test("a line of a day and a town opens a call, whoever it is of, and a line of a list of meetings opens none", () => {
  const text = `Police warn of fraud calls in Kent.

DOVER, Monday 7 March. Two sisters of eighty handed £500 to a courier after a caller said he was from Visa.

HYTHE, the following day. A man of 71 was phoned by "Sky" and hung up on the caller.

DOVER again, Thursday 10 March. A lodger, told that the call was from Visa, kept his money.

HYTHE, Monday 28 March. No need to book.`;
  assert.deepEqual(calls(text), [
    "2022-03-07 | Dover | bank | 2",
    "2022-03-08 | Hythe | telecom_provider | 1",
    "2022-03-10 | Dover | bank | ",
  ]);
});

test("somebody rung on another day in another town is somebody else, however they are told of", () => {
  const text = `Fraud callers are at work, say police.

Alec Hill, 76, was telephoned in Deal on Monday 14 March by a man from "Visa" and read out his card number.

A week earlier, on 7 March, the keeper of a shop in Hythe had been telephoned in the same way.

Trading Standards dealt with 47 complaints of such calls in the year to February.`;
  assert.deepEqual(calls(text), ["2022-03-14 | Deal | bank | 1", "2022-03-07 | Hythe | bank | "]);
});

test("whoever was sent to prison for the calls was not rung", () => {
  const text = `A 22-year-old who fetched cash for phone fraudsters has been sent to prison.

Rory Vance, of Margate, appeared for sentence on Friday. Prosecuting, Jo Hill said he never made a call himself. He was paid £100.

On 7 March a woman of 86 in Deal was rung by a man claiming to be a detective, and lost £6,000.`;
  assert.deepEqual(calls(text), ["2022-03-07 | Deal | police | 1"]);
});
