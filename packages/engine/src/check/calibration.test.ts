import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCall } from "./check.ts";
import { fitCalibration } from "./fit-calibration.ts";
import { calls } from "./test-support/corpus.ts";
import { auroc, calibrationError, type Judged, recallAtOnePercent, sayFigures, share } from "./test-support/measure.ts";

const ALL = calls();
const judge = (sitting: string): Judged[] =>
  ALL.filter((call) => call.sitting === sitting).map(({ id, text, fraud }) => ({ fraud, ...checkCall({ id, text }) }));

test("hard calls of sittings that nothing was fitted to or mended by are told apart", (t) => {
  const sittings = new Set(
    ALL.filter(({ use, sort }) => use === "kept" && sort === "hard").map((call) => call.sitting),
  );
  const kept = [...sittings].map((sitting) => ({ sitting, judged: judge(sitting) }));
  assert.equal(kept.length, 7);
  for (const { sitting, judged } of kept) t.diagnostic(sayFigures(sitting, judged));
  const together = kept.flatMap(({ judged }) => judged);
  t.diagnostic(sayFigures("together", together));
  assert.ok(auroc(together) >= 0.975);
  assert.ok(recallAtOnePercent(together) >= 0.7);
  assert.ok(share(together, false, "likely_fraud") <= 0.012);
  assert.ok(1 - share(together, true, "no_signs_seen") >= 0.9);
  assert.ok(calibrationError(together) <= 0.04);
});

test("ordinary calls of kept sittings are told apart", (t) => {
  const [talks, accounts] = [judge("calls-damson"), judge("calls-sloe")];
  t.diagnostic(sayFigures("damson", talks));
  t.diagnostic(sayFigures("sloe", accounts));
  assert.ok(auroc(talks) >= 0.93);
  assert.ok(auroc(accounts) >= 0.84);
});

test("of the calls that it was fitted to, no sitting is told apart badly", () => {
  for (const sitting of new Set(ALL.filter(({ use }) => use !== "kept").map((call) => call.sitting))) {
    const judged = judge(sitting);
    assert.ok(auroc(judged) >= 0.95, sayFigures(sitting, judged));
    assert.ok(share(judged, false, "likely_fraud") <= 0.08, sayFigures(sitting, judged));
  }
});

test("a curve is fitted as calls lie, and calls told apart without error ask for no endless slope", () => {
  const noisy = Array.from({ length: 400 }, (_, n) => ({ score: (n % 20) / 5 - 2, fraud: (n * 7) % 20 < n % 20 }));
  const { intercept, slope } = fitCalibration(noisy);
  assert.ok(Math.abs(intercept) < 0.4 && slope > 0.8 && slope < 1.6, `${intercept} ${slope}`);
  const clean = fitCalibration([-2, -1, 1, 2].map((score) => ({ score, fraud: score > 0 })));
  assert.ok(Number.isFinite(clean.slope) && clean.slope < 5);
});

test("each call has its own name, and the two sides of a pair are not the same", () => {
  const names = new Map<string, string>();
  for (const { sitting, id, text, fraud } of ALL) {
    const name = `${sitting}/${id}/${fraud}`;
    assert.ok(!names.has(name), name);
    names.set(name, text);
    assert.notEqual(names.get(`${sitting}/${id}/${!fraud}`), text, name);
  }
});
