import assert from "node:assert/strict";
import { test } from "node:test";
import { smsCost } from "./sms.ts";

const cost = (text: string): string => `${smsCost(text).encoding} ${smsCost(text).parts}`;

test("plain letters: 160 alone, 153 in each of several", () => {
  const parts = [0, 1, 160, 161, 306, 307, 459, 460].map((length) => smsCost("a".repeat(length)).parts);
  assert.deepEqual(parts, [1, 1, 1, 2, 2, 3, 3, 4]);
});

test("the letters that GSM has are one each, those of its second table two", () => {
  assert.equal(cost("£@àèéùìòÄÖÑÜäöñüß¿¡Δ".repeat(8)), "gsm-7 1");
  assert.deepEqual(["€".repeat(80), "€".repeat(81), "[".repeat(76), `${"[".repeat(80)}a`].map(cost), [
    "gsm-7 1",
    "gsm-7 2",
    "gsm-7 1",
    "gsm-7 2",
  ]);
});

test("a letter of two is never in two parts, so a part may end one short", () => {
  // 152 + € fills 154 of 153: the € begins the second part, and 152 more letters do not fit behind it.
  assert.equal(smsCost(`${"a".repeat(152)}€${"a".repeat(151)}`).parts, 2);
  assert.equal(smsCost(`${"a".repeat(152)}€${"a".repeat(152)}`).parts, 3);
  // 66 + a letter beyond the basic plane, of two units.
  assert.equal(smsCost(`${"ŵ".repeat(66)}😀${"ŵ".repeat(65)}`).parts, 2);
  assert.equal(smsCost(`${"ŵ".repeat(66)}😀${"ŵ".repeat(66)}`).parts, 3);
});

test("Welsh: ŵ, ŷ, â, ê, î, ô and û are beyond GSM, and one of them codes the whole text in UCS-2", () => {
  for (const letter of "ŵŷŴŶâêîôûïÂÊÎÔÛ") assert.equal(cost(`Rhowch y ff${letter}n i lawr`), "ucs-2 1", letter);
  assert.deepEqual(["ŵ".repeat(70), "ŵ".repeat(71), "ŵ".repeat(134), "ŵ".repeat(135)].map(cost), [
    "ucs-2 1",
    "ucs-2 2",
    "ucs-2 2",
    "ucs-2 3",
  ]);
  assert.equal(cost("Rhowch y ffon i lawr. Peidiwch a rhoi eich PIN."), "gsm-7 1");
});
