import assert from "node:assert/strict";
import { test } from "node:test";
import { findPersonalDetails } from "./personal.ts";

const read = (text: string): string[] =>
  findPersonalDetails(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const COVERED: readonly [text: string, covered: readonly string[]][] = [
  ["Write to joan.hale@mail.example please.", ["email: joan.hale@mail.example"]],
  ["I read out my card, 4111 1111 1111 1111, to him.", ["card: 4111 1111 1111 1111"]],
  ["My sort code is 20-00-00 and account number 12345678.", ["account: 20-00-00", "account: 12345678"]],
  ["I gave my National Insurance number, QQ 12 34 56 C.", ["national_insurance: QQ 12 34 56 C"]],
  ["My date of birth is 4 May 1941.", ["date_of_birth: 4 May 1941"]],
  ["I was born on 04/05/1941 in Deal.", ["date_of_birth: 04/05/1941"]],
  ["I live at 14 Priory Lane, Deal, ZZ9 9ZZ.", ["address: 14 Priory Lane", "address: ZZ9 9ZZ"]],
  ["My name is Joan Hale and I am 81.", ["name: Joan Hale"]],
  ["I told him I am Mrs Hale.", ["name: Mrs Hale"]],
  ["My neighbour Peter Marsh saw it.", ["name: Peter Marsh"]],
  ["Thank you.\nRegards,\nJoan Hale", ["name: Joan Hale"]],
  ["Signed, Joan Hale", ["name: Joan Hale"]],
  ["He knew my name, Joan Hale, and where I live.", ["name: Joan Hale"]],
  ["Joan Hale, 82, of 14 Priory Lane, Deal was rung.", ["name: Joan Hale", "address: 14 Priory Lane"]],
  ["A woman in her 80s, Joan Hale of 14 Priory Lane, was rung.", ["name: Joan Hale", "address: 14 Priory Lane"]],
  ["You can ring me on 07700 900222.", ["phone: 07700 900222"]],
  ["My number is 01632 960222.", ["phone: 01632 960222"]],
];

test("what identifies a person or their account is found, and no more than that", () => {
  for (const [text, covered] of COVERED) assert.deepEqual(read(text), covered, text);
});

const LEFT = [
  "The number shown was 01632 960123.",
  "The library can be rung on 01632 960124.",
  "He asked me to ring back on 07700 900456.",
  "Report it on 0300 123 2040 or call 101.",
  "Report it to report@phishing.gov.uk today.",
  "He said he was Mr Hall from the bank.",
  "Caller: my name is David from BT.",
  "On 10 February 2021 they took £12,345 at 10.30.",
  "Card 4111 1111 1111 1112 has a slip in it, crime reference 46/12345/26.",
  "He knew my name, where I live and more.",
  "A man called Paul Brand of Barclays rang.",
  "I am Very Cross about this.",
];

test("the caller's own traces, public lines, days and sums stay in sight", () => {
  for (const text of LEFT) assert.deepEqual(read(text), [], text);
});

test("a long run of letters or digits costs no more than its length", () => {
  assert.deepEqual(read("a".repeat(100_000)), []);
  assert.deepEqual(read("a.".repeat(50_000)), []);
  assert.equal(read("My Aa ".repeat(2_000)).length, 0);
});
