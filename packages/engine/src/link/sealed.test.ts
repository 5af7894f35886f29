import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { type Day, parseDay } from "../base/day.ts";
import { compareSealed, type Seal, sealedKeys } from "./sealed.ts";
import { report } from "./test-support/report.ts";

const sealWith =
  (secret: string): Seal =>
  (text) =>
    createHmac("sha256", secret).update(text).digest("base64url");
const seal = sealWith("between Weald and the bank, autumn 2026");
const day = (value: string): Day => parseDay(value) ?? assert.fail(value);

const ours = report({
  id: "a",
  text: "A voice said a payment of £600 had gone to Argos and I should press 1 to speak to Mr Verity. Case CR4471.",
  number: "+441632960123",
  place: "Sevenoaks",
  date: day("2026-11-10"),
  impersonatedKind: "bank",
});
const theirs = report({
  id: "b",
  text: "A voice said a payment of £600 had gone to Argos and I should press 1 to speak to Mr Verity. They gave CR 4471, CR4471.",
  number: "+441632960123",
  place: "SEVENOAKS",
  date: day("2026-11-12"),
  impersonatedKind: "bank",
});

test("two sites with one secret see that their reports have a number, a reference, a place and a script in common", () => {
  const { script, ...rest } = compareSealed(sealedKeys(ours, seal), sealedKeys(theirs, seal));
  assert.deepEqual(rest, { numbers: 1, references: 1, placeWeek: true });
  assert.ok(script !== null && script > 0.7, `${script}`);
});

test("with another secret nothing is equal, and no word or number stands in what is sent", () => {
  const sent = sealedKeys(ours, seal);
  const nothing = { numbers: 0, references: 0, placeWeek: false, script: 0 };
  assert.deepEqual(compareSealed(sent, sealedKeys(theirs, sealWith("another"))), nothing);
  const all = JSON.stringify(sent);
  for (const plain of ["960123", "Sevenoaks", "CR4471", "Verity", "bank"]) assert.ok(!all.includes(plain), plain);
});

test("unlike reports share nothing; withheld numbers and help lines have no key, short texts no script", () => {
  const other = report({ id: "c", text: "My loft was to be lined for nothing, they said, if I signed on Friday." });
  const { script, ...rest } = compareSealed(sealedKeys(ours, seal), sealedKeys(other, seal));
  assert.deepEqual([rest.numbers, rest.references, rest.placeWeek], [0, 0, false]);
  assert.ok(script !== null && script < 0.4, `${script}`);
  for (const number of [null, "159", "+443001232040"])
    assert.deepEqual(sealedKeys(report({ id: "d", number, text: "Ring 101" }), seal).numbers, [], `${number}`);
  assert.equal(
    compareSealed(sealedKeys(report({ id: "e", text: "Hello" }), seal), sealedKeys(ours, seal)).script,
    null,
  );
});
