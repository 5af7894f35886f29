import assert from "node:assert/strict";
import { test } from "node:test";
import { warnableNumber } from "./warnable-number.ts";

const takes = (channel: "sms" | "voice", numbers: readonly string[]): string[] =>
  numbers.filter((number) => warnableNumber(channel, number).ok);

const MOBILES = ["07700 900123", "+44 7700 900999", "0044 7700 900001", "07911 123456"];
const LANDLINES = ["01632 960123", "020 7946 0123", "+44 (0)1632 960999", "01204 62083"];
const DEAR = [
  "070 1234 5678", "076 0112 3456", "07624 123456", "0900 123 4567", "0909 879 0123", "0982 123 4567", "0843 123 4567",
  "0844 123 4567", "0870 123 4567", "0871 123 4567", "0845 46 47", "118 118", "0306 999 0123", "0300 123 2040",
  "0345 123 4567", "055 1234 5678", "056 1234 5678", "0500 123 456", "0808 157 0123", "0800 1111", "101", "999", "7726", "1471",
  "+1 900 555 0123", "+1 202 555 0123", "+33 6 12 34 56 78", "+353 1 234 5678", "+371 2 123 4567", "+882 16 1234 5678",
  "00 881 6 1234 5678", "+252 6 1234 567", "", "hello", "+44", "0", "1".repeat(30),
]; // biome-ignore format: a table

test("texts go to British mobiles, calls to those and to landlines", () => {
  assert.deepEqual(takes("sms", [...MOBILES, ...LANDLINES]), MOBILES);
  assert.deepEqual(takes("voice", [...MOBILES, ...LANDLINES]), [...MOBILES, ...LANDLINES]);
});

test("nothing that costs more, and nothing abroad, is taken", () => {
  assert.deepEqual([takes("sms", DEAR), takes("voice", DEAR)], [[], []]);
});
