import assert from "node:assert/strict";
import { test } from "node:test";
import { findNumbers } from "./numbers.ts";

const read = (text: string): string[] => findNumbers(text).map(({ e164, role }) => `${e164} ${role}`);

test("numbers in the drama ranges, which libraries call invalid, are found however they are spaced", () => {
  for (const written of [
    "07700 900123",
    "07700900123",
    "+44 7700 900 123",
    "+44 (0)7700 900123",
    "0044 7700 900123",
    "(07700) 900123",
    "07700-900-123",
    "**07700 900123**",
    "O77OO 9OO123",
    "oh seven seven double oh nine double oh one two three",
  ]) {
    assert.deepEqual(read(`Mine is ${written}.`), ["+447700900123 other"], written);
  }
});

test("a letter that an accent or an apostrophe sets apart is no nought before a number", () => {
  assert.deepEqual(read("Sent a vidéo 01632 960123, after ten o'clock."), ["+441632960123 other"]);
});

test("evidence stands in the text", () => {
  const text = "A call came from 01632 960123, and another.";
  const [seen] = findNumbers(text);
  assert.equal(text.slice(seen?.start, seen?.end), "01632 960123");
});

test("dates, sums, references, accounts, cards and National Insurance numbers are no telephone numbers", () => {
  const text =
    "On 01.02.2026 at 10.30, 09/12/2025, ref 46/0123456789/26, crime reference number 0123456789, £0712345678, " +
    "sort code 09-01-28 account 12345678, card 4111 1111 1111 1111, QQ 12 34 56 C, born 04-05-1941, 105 people, " +
    "101 reports, 111 Station Road, more than 999 homes.";
  assert.deepEqual(read(text), []);
});

test("a mobile number without its nought counts by itself, not as part of a card, an account or an American number", () => {
  assert.deepEqual(read("Mine is 7700 900123."), ["+447700900123 other"]);
  assert.deepEqual(read("My card is 4477 0090 0123 4548. My account number is 7700900123. It was 770-090-0123."), []);
});

test("short codes count where the words say that they are dialled", () => {
  assert.deepEqual(read("Call 101, or 999 in an emergency. Text 7726, ring 116 123 or dial 159."), [
    "101 reporting_line",
    "999 reporting_line",
    "7726 reporting_line",
    "116123 reporting_line",
    "159 reporting_line",
  ]);
});

test("whose number it is comes from the words beside it", () => {
  assert.deepEqual(read("The number shown was 01632 960001."), ["+441632960001 scam_number"]);
  assert.deepEqual(read("He asked me to call back on 07700 900456."), ["+447700900456 scam_number"]);
  assert.deepEqual(read("The message told them to call 01632 960004."), ["+441632960004 scam_number"]);
  assert.deepEqual(read("020 7946 0123 came up on the screen."), ["+442079460123 scam_number"]);
  assert.deepEqual(read("Anyone with information should ring the team on 01632 960002 quoting 11-0590."), [
    "+441632960002 reporting_line",
  ]);
  assert.deepEqual(read("The library is on 01632 960003."), ["+441632960003 other"]);
});

test("a line for help that a screen showed was borrowed, and is never the fraudster's", () => {
  assert.deepEqual(read("The number shown was 0300 123 2040."), ["+443001232040 other"]);
  assert.deepEqual(read("Report it on 0800 555 111 7 days a week."), ["+44800555111 reporting_line"]);
});

test("two numbers side by side stay two, and a long run of noughts is none", () => {
  assert.deepEqual(read("01632 960124; 07700900125/07700900126"), [
    "+441632960124 other",
    "+447700900125 other",
    "+447700900126 other",
  ]);
  assert.deepEqual(read("0 ".repeat(20_000)), []);
});
