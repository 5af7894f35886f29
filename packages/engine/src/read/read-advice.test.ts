import assert from "node:assert/strict";
import { test } from "node:test";
import { readAdvice } from "./read-advice.ts";

test("the minutes to wait before the line is used again, in words or figures, with the words that say so", () => {
  const text = "End the call and wait at least five minutes before ringing your bank.";
  const { waitMinutes } = readAdvice(text);
  assert.equal(waitMinutes?.value, 5);
  assert.equal(text.slice(waitMinutes?.start, waitMinutes?.end), "wait at least five minutes");
  assert.equal(readAdvice("Leave it for 10 minutes, then ring 159.").waitMinutes?.value, 10);
});

test("a wait of another sort is none", () => {
  assert.equal(readAdvice("He had to wait for a taxi. Ninety minutes on the phone.").waitMinutes, null);
  assert.equal(readAdvice("Wait for five days for the card.").waitMinutes, null);
});
