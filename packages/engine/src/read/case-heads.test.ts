import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `day | place | how it ended | people`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(
    ({ date, place, outcome, victims }) => [date, place, outcome, victims].join(" | "),
  );

test("the first and the second of two counted incidents are two calls, whoever was rung", () => {
  assert.deepEqual(
    calls(`Police are warning of phone fraud after two incidents in Kent. The fraudsters rang and claimed to be detectives.

The first took place in Deal on Monday 5 February. The caller was given £4,000 in cash by the victim.

The second was in Hythe on Wednesday 7 February. That resident hung up on the caller.`),
    ["2024-02-05 | Deal | money_lost | 1", "2024-02-07 | Hythe | no_loss | 1"],
  );
});

test("one and the other of two reports are told apart, and what is said of either is said of both", () => {
  const text = `Fraudsters claiming to be police officers rang people in Deal on Monday 5 February, and two reports of it reached Kent Police.

In one, made at noon, the caller said that a grandson had been arrested.

In the other, taken an hour later, the fraudster said that he was looking into counterfeit notes.

Nobody lost money in either case.`;
  assert.deepEqual(
    calls(text).map((line) => line.replace(/^[^|]*/, "")),
    ["| Deal | no_loss | 1", "| Deal | no_loss | 1"],
  );
});

test("a second woman told of after an incident with its own victim is somebody else", () => {
  const text = `Callers pretending to be from the police rang two residents of Deal last week.

The first incident was on Monday 5 February, when the victim, 84, was asked to draw out £5,000. An 86-year-old was telephoned on Thursday 8 February. Neither woman lost any money.`;
  assert.deepEqual(calls(text), ["2024-02-05 | Deal | no_loss | 1", "2024-02-08 | Deal | no_loss | 1"]);
});

test("further attempts in another town are calls of their own", () => {
  const text = `Police are warning of phone fraud. In Deal one victim was telephoned by a man claiming to be a detective and transferred £1,900.

That evening there were further attempts in Hythe, but no money was handed over.`;
  assert.deepEqual(
    calls(text).map((line) => line.split(" | ").slice(1, 3).join(" | ")),
    ["Deal | money_lost", "Hythe | no_loss"],
  );
});

test("a later call of the same caller to the same person is no other call", () => {
  const text = `A Deal woman of 81 was telephoned on Thursday 8 February by a caller who claimed to be from HSBC. There were three calls in all.

In the second call she said that a courier would come. In the third call she wanted the PIN, and the card was handed over.`;
  assert.equal(calls(text).length, 1);
});

test("a laptop that somebody had bought is in the caller's story", () => {
  const text = `Police are warning of phone fraud.

On 8 February a caller who said that he was from Scotland Yard rang a woman in Deal. Somebody had bought a laptop in London with her card, she was told, and she handed £3,000 to a courier.`;
  assert.deepEqual(calls(text), ["2024-02-08 | Deal | money_lost | 1"]);
});

test("people are counted by what is said of them, and not by a day, a share or what was stolen from a firm", () => {
  assert.deepEqual(
    calls(
      "Police are warning of phone fraud.\n\nOn 30 January, residents of Deal, Hythe and Dover, three in all, were telephoned by fraudsters claiming to be police officers. All three hung up.",
    ),
    ["2024-01-30 | Deal; Hythe; Dover | no_loss | 3"],
  );
  assert.deepEqual(
    calls(`Police are warning of phone fraud.

A woman of 80 in Deal was telephoned on 8 February by scammers claiming to be from TalkTalk, and lost £800.

Information on 90,000 customers was taken from the company two years ago.`),
    ["2024-02-08 | Deal | money_lost | 1"],
  );
});

test("two residents and the two people told of after them are the same two", () => {
  const text = `A telephone fraud has cost two residents of Deal thousands of pounds.

Two elderly people in Deal were rung by somebody claiming to be from Hammersmith police station. Both handed their cash to a courier. Both were told to keep it secret.`;
  assert.deepEqual(
    calls(text).map((line) => line.replace(/^[^|]*/, "")),
    ["| Deal | money_lost | 2"],
  );
});

const WARNING = "Police are warning of phone fraud.\n\n";
const FIRST =
  "On Tuesday 6 February a man of 70 in Deal was phoned by a caller who said he was a detective, and handed over £3,500.\n\n";
const counted = (text: string): number => calls(text).length;

test("calls that are said to be alike, made to somebody else, are others", () => {
  for (const [said, count] of [
    ["Later that day, at about 4pm, a similar call was made to an address in Hythe. The resident refused.", 2],
    ["Similar calls have been received in Hythe and Lydd this week.", 2],
    ["We have since learned of a further attempt in the town, in which a woman was asked to go to her bank.", 2],
    ["There has been another report in the last week of a similar call to Hythe residents.", 2],
    ["It comes after a woman from Hythe lost £900 last month in a similar scam.", 2],
    ["A second call was received a short time later from another male, who said that a courier would come.", 1],
    ["The man lost all of it to a scam that is similar to others.", 1],
  ] as const)
    assert.equal(counted(WARNING + FIRST + said), count, said);
});

test("a total that one call is said to be one of is of all such calls", () => {
  const people = calls(
    `${WARNING}${FIRST}This is one of 30 such incidents reported to Kent Police since September.`,
  ).map((line) => line.split(" | ").at(-1));
  assert.deepEqual(new Set(people), new Set(["1", "30"]));
});

test("victims listed in one sentence are told one by one where each has an age or a town", () => {
  const text = `${WARNING}Among the victims are a 78-year-old man from Deal who lost £6,000, a retired teacher from Hythe who lost £9,200, and a 90-year-old woman from Lydd who gave her card to a courier. They had all been phoned by callers claiming to be detectives.`;
  assert.deepEqual(
    calls(text).map((line) => line.split(" | ")[1]),
    ["Deal", "Hythe", "Lydd"],
  );
  assert.equal(
    counted(
      `${WARNING}Three pensioners in Deal have been caught out by callers from a bogus bank. One woman, 80, lost £1,000, another, 85, lost £4,500 and a 91-year-old man lost £12,000.`,
    ),
    3,
  );
});
