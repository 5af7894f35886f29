import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn } from "./test-support/calls-apart.ts";

const TODAY = "2024-02-16";

test("the day of all calls, told at their head, is the day of each", () => {
  const text =
    "On Monday 12 February fraudsters rang round a street in Deal claiming to be from BT, police say.\n\nA woman of 80 was told that her line would be cut off, and hung up on the caller.\n\nAnother resident, a man of 77, gave the caller his card number.";
  assert.deepEqual(dayIn(text, TODAY), ["2024-02-12", "2024-02-12"]);
});

test("a day on which somebody was sentenced, or a page printed, is no day of a call", () => {
  const text =
    "Date: 2024-02-14\n\nA woman of 86 from Deal was telephoned on 9 January by a man claiming to be a police officer, and handed over £6,000. A man was jailed for the phone fraud at Maidstone Crown Court on Tuesday.";
  assert.deepEqual(dayIn(text, TODAY), ["2024-01-09"]);
});

test("a line of a place and a day says where and when the call after it was", () => {
  const text =
    "Police warn of phone fraud in Kent.\n\nDEAL, Tuesday 6 February\nA choirmaster, 71, was asked by a caller claiming to be a detective to take out £7,000.\n\nHYTHE, Thursday 8 February\nA mechanic, 38, was called by someone who claimed to be with O2, and hung up.";
  assert.deepEqual(dayIn(text, TODAY), ["2024-02-06", "2024-02-08"]);
});

test("a second call to the same person is a call of its own, of the same day", () => {
  const text =
    "A Deal woman was called twice on 6 February by phone fraudsters.\n\nThe first call, at 9.15am, was from a man claiming to be from Microsoft. She told him that she had no computer.\n\nThe second came at eleven. It was a woman purporting to be from her bank, and she hung up on her.";
  assert.deepEqual(dayIn(text, TODAY), ["2024-02-06", "2024-02-06"]);
});
