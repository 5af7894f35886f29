/**
 * Whether a call that somebody tells of was fraud, in texts of which about half tell of genuine calls. The open ones were
 * fitted to; of the kept ones only the figures are known, so they are what to expect of texts that nobody has seen.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { calls } from "../check/test-support/corpus.ts";
import { fraudOdds, LEAST_ODDS, signsOfCalls } from "./fraud-weighed.ts";
import { readDocument } from "./read-document.ts";
import { splitWords } from "./sentences.ts";
import { signNumbered } from "./sign-numbers.ts";
import { incident } from "./test-support/incident.ts";
import { narrativesOf } from "./test-support/rules.ts";

type Told = { text: string; fraud: boolean };

const reports = (name: string): Told[] => narrativesOf(name).map(({ text, expect: { fraud } }) => ({ text, fraud }));
const ofCheck = (name: string): Told[] => calls().filter(({ sitting }) => sitting === name);

const FLOORS: readonly { name: string; told: Told[]; fraud: number; other: number }[] = [
  { name: "elder-open", told: reports("elder-open"), fraud: 0.95, other: 0.9 },
  { name: "elder-kept", told: reports("elder-kept"), fraud: 0.93, other: 0.84 },
  { name: "calls-sloe", told: ofCheck("calls-sloe"), fraud: 0.8, other: 0.7 },
  { name: "calls-damson", told: ofCheck("calls-damson"), fraud: 0.85, other: 0.8 },
  { name: "calls-rosewood", told: ofCheck("calls-rosewood"), fraud: 0.92, other: 0.92 },
];

for (const { name, told, fraud, other } of FLOORS) {
  test(`fraud and other calls of ${name} are told apart`, (t) => {
    const share = (sort: boolean): number => {
      const own = told.filter((one) => one.fraud === sort);
      const right = own.filter(({ text }) => readDocument({ id: "told", text }).isPhoneFraudWarning === sort);
      t.diagnostic(`${sort ? "fraud" : "other"}: ${right.length} of ${own.length}`);
      return right.length / own.length;
    };
    assert.ok(share(true) >= fraud);
    assert.ok(share(false) >= other);
  });
}

test("what was read of a call is weighed beside its words", () => {
  const words = splitWords("She wanted it today.");
  const card = incident({ askedFor: ["card_details"], impersonatedKind: "bank", channel: "live_call" });
  assert.deepEqual(signsOfCalls([card, card]).map(signNumbered), [
    "asked card_details",
    "ended unknown",
    "claimed bank",
    "came live_call",
  ]);
  assert.ok(fraudOdds(words, [card]) > fraudOdds(words, [incident({})]));
});

test("the same call is fraud or none by what was wanted of whoever answered", () => {
  const began = "The bank's fraud team rang about two payments in Leeds that I had not made.";
  const wanted = "She had me read out the code that came by text and move my savings to a new account.";
  const none = "She asked for nothing and said to ring the number on my card, so I did, and it was them.";
  const isFraud = (text: string): boolean => readDocument({ id: "told", text }).isPhoneFraudWarning;
  assert.equal(isFraud(`${began} ${wanted}`), true);
  assert.equal(isFraud(`${began} ${none}`), false);
  assert.ok(fraudOdds(splitWords(""), []) < LEAST_ODDS);
});
