import assert from "node:assert/strict";
import { test } from "node:test";
import { findNumbers } from "./numbers.ts";

const notes = (text: string): [string, readonly string[]][] =>
  findNumbers(text).map(({ e164, notes }) => [e164, notes]);

test("a line that people are sent to can be imitated, whatever the text says of it", () => {
  assert.deepEqual(notes("The number that came up was 0300 123 2040"), [
    ["+443001232040", ["genuine-can-be-imitated"]],
  ]);
  assert.deepEqual(notes("Ring 159"), [["159", ["genuine-can-be-imitated"]]]);
});

test("a number kept for films is told from a live one", () => {
  assert.deepEqual(notes("He rang from 07700 900123"), [["+447700900123", ["kept-for-films"]]]);
});

test("an 09 number as the caller's is out of order, and costs whoever rings it back", () => {
  assert.deepEqual(notes("It came up as 0909 879 0123 on the screen"), [
    ["+449098790123", ["kept-for-films", "not-allowed-as-caller", "costs-more-to-ring"]],
  ]);
});
