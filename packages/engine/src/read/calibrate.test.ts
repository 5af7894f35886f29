import assert from "node:assert/strict";
import { test } from "node:test";
import { RULE_CONFIDENCE } from "./generated/rule-confidence.ts";
import { CALIBRATED_ON, calibrationError, confidences } from "./test-support/calibrate.ts";
import { judgeRules } from "./test-support/rules.ts";

/** A rule mended a little moves its share a little; more than this wants `node scripts/calibrate-reader.ts`. */
const STALE = 0.15;

test("each rule's confidence is the share that its corpus gives", () => {
  const counted = confidences(CALIBRATED_ON);
  for (const [rule, share] of Object.entries(RULE_CONFIDENCE)) {
    const now = counted[rule];
    if (now !== undefined) assert.ok(Math.abs(now - share) <= STALE, `${rule}: ${share}, now ${now}`);
  }
});

test("a confidence is as often right as it says, on narratives that it was not counted on", (t) => {
  const judged = judgeRules(["alder-kept", "rowan-open", "birch-open", "hazel-open"]);
  const error = calibrationError(judged);
  t.diagnostic(`${judged.length} facts, calibration error ${error.toFixed(3)}`);
  assert.ok(error <= 0.1, `calibration error ${error}`);
});
