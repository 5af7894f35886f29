import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "@clearline/engine";
import { weRead } from "./we-read.ts";

const around = { today: parseDay("2026-11-20") ?? assert.fail(), area: "Kent" };

test("what was read is said in plain words, and answers the questions that follow", () => {
  const { rows, answers } = weRead(
    "I was rung yesterday at home in Deal by a man who said he was from Barclays. The number on the screen was " +
      "01632 960123. He asked for my PIN. I hung up and gave him nothing.",
    around,
  );
  assert.deepEqual(Object.fromEntries(rows.map(({ key, value }) => [key, value])), {
    When: "Thursday 19 November 2026",
    Where: "Deal",
    "Who they said they were": "Barclays",
    "What they wanted": "A PIN, password or code",
    "The number the phone showed": "01632 960123",
    "What happened": "Nothing was lost",
  });
  assert.deepEqual(answers, { day: "2026-11-19", where: "Deal", number: "01632 960123", outcome: "none" });
});

test("a number to ring back, the person's own and a helpline are no number that the phone showed", () => {
  const { answers } = weRead(
    "A man from BT rang and told me to call 07700 900456. My number is 01632 960555. I rang 101.",
    around,
  );
  assert.equal(answers.number, undefined);
});

test("nothing is said of what the words do not say", () => {
  assert.deepEqual(weRead("hello", around), { rows: [], answers: {} });
  const { answers } = weRead("A woman from my bank rang last week and wanted my card details.", around);
  assert.equal(answers.day, undefined);
});
