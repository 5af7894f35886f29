import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ageOverhead,
  fingerprintFrom,
  isFingerprint,
  isTipKeyShaped,
  MOST_TIP_KEYS,
  padTip,
  PUT_AWAY_REASONS,
  sayFingerprint,
  takeTipStep,
  TIP_SIZES,
  tipPrivateKeysIn,
  type TipState,
} from "./tip.ts";

const STATES: readonly TipState[] = ["waiting", "opened", "used", "put-away"];

test("a tip is used or put away once, and looking again changes nothing", () => {
  const after = (from: TipState) =>
    (["open", "use", "put-away"] as const).map((step) => {
      const next = takeTipStep(step, from);
      return next.ok ? next.value : next.error.code;
    });
  assert.deepEqual(STATES.map(after), [
    ["opened", "used", "put-away"],
    ["opened", "used", "put-away"],
    ["used", "tip-moved-on", "tip-moved-on"],
    ["put-away", "tip-moved-on", "tip-moved-on"],
  ]);
  assert.ok(PUT_AWAY_REASONS.length > 0);
});

test("words are padded so that the whole is of one of three sizes, whatever the number of keys", () => {
  for (const keys of [1, 3, MOST_TIP_KEYS])
    for (const length of [1, 900, TIP_SIZES[0] - ageOverhead(keys), TIP_SIZES[0] - ageOverhead(keys) + 1, 60_000]) {
      const padded = padTip(new Uint8Array(length).fill(65), keys);
      assert.ok(padded);
      const size = padded.length + ageOverhead(keys);
      assert.ok(TIP_SIZES.some((one) => one === size));
      assert.equal(
        size,
        TIP_SIZES.find((one) => one >= length + ageOverhead(keys)),
      );
      assert.equal(padded[length - 1], 65);
      assert.ok(padded.subarray(length).every((byte) => byte === 0x20));
    }
  assert.equal(padTip(new Uint8Array(70_000), 1), null);
});

test("the longest words that may be written fit beside as many keys as may stand", () => {
  assert.ok(padTip(new Uint8Array(3 * 20_000), MOST_TIP_KEYS));
});

test("a fingerprint is said in fives of four, and compared however it is typed", () => {
  const fingerprint = fingerprintFrom(Uint8Array.from({ length: 32 }, (_, i) => 7 * i));
  assert.match(sayFingerprint(fingerprint), /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.ok(isFingerprint(` ${sayFingerprint(fingerprint).toLowerCase().replaceAll("-", " ")}.`, fingerprint));
  assert.ok(!isFingerprint(fingerprint.slice(1), fingerprint));
  assert.ok(!isFingerprint("", fingerprint));
});

test("keys are told from what is none", () => {
  assert.ok(isTipKeyShaped("age16vphk2hv9np9yp7zjux3cyjkws0s9fdla6lnwpr04qyqpqxr2yxscupgf8"));
  assert.ok(!isTipKeyShaped("age16vphk2"));
  assert.deepEqual(tipPrivateKeysIn("# public key: age1x\r\n AGE-SECRET-KEY-1ABC \n\nage-secret-key-1def"), [
    "AGE-SECRET-KEY-1ABC",
    "AGE-SECRET-KEY-1DEF",
  ]);
  assert.deepEqual(tipPrivateKeysIn("AGE-PLUGIN-1"), []);
});
