import assert from "node:assert/strict";
import { test } from "node:test";
import { riskOf } from "./calibration.ts";
import { checkCall } from "./check.ts";
import { fitCalibration } from "./fit-calibration.ts";
import { calls } from "./test-support/corpus.ts";
import {
  auroc,
  calibrationError,
  type Judged,
  namedWhileHeard,
  recallAtOnePercent,
  sayFigures,
  sayNamed,
  share,
} from "./test-support/measure.ts";

const ALL = calls();
const judge = (sitting: string, isWanted = (_nth: number): boolean => true): Judged[] =>
  ALL.filter((call, nth) => call.sitting === sitting && isWanted(nth)).map(({ id, text, fraud }) => ({
    fraud,
    ...checkCall({ id, text }),
  }));

/** Their authors were asked that tone, politeness and what came of a call be the same on both sides. */
const NO_CUES = ["pairs-laburnum", "pairs-tamarind", "pairs-melilot"];

test("hard calls of sittings that nothing was fitted to or mended by are told apart", (t) => {
  const sittings = new Set(
    ALL.filter(({ use, sort }) => use === "kept" && sort === "hard")
      .map((call) => call.sitting)
      .filter((sitting) => !NO_CUES.includes(sitting)),
  );
  const kept = [...sittings].map((sitting) => ({ sitting, judged: judge(sitting) }));
  assert.equal(kept.length, 7);
  for (const { sitting, judged } of kept) t.diagnostic(sayFigures(sitting, judged));
  const together = kept.flatMap(({ judged }) => judged);
  t.diagnostic(sayFigures("together", together));
  assert.ok(auroc(together) >= 0.98);
  assert.ok(recallAtOnePercent(together) >= 0.8);
  assert.ok(share(together, false, "likely_fraud") <= 0.012);
  assert.ok(1 - share(together, true, "no_signs_seen") >= 0.9);
  assert.ok(calibrationError(together) <= 0.05);
});

test("kept pairs in which neither tone nor what came of it tells the two apart are told apart by what is demanded", (t) => {
  const [talks, accounts, offices] = NO_CUES.map((sitting) => judge(sitting));
  assert.ok(talks && accounts && offices);
  t.diagnostic(sayFigures("laburnum", talks));
  t.diagnostic(sayFigures("tamarind", accounts));
  assert.ok(auroc(talks) >= 0.95);
  t.diagnostic(sayFigures("melilot", offices));
  assert.ok(auroc(accounts) >= 0.85);
  assert.ok(auroc(offices) >= 0.92);
});

test("ordinary calls of kept sittings are told apart", (t) => {
  const [talks, accounts, mixed] = [judge("calls-damson"), judge("calls-sloe"), judge("calls-rosewood")];
  t.diagnostic(sayFigures("damson", talks));
  t.diagnostic(sayFigures("sloe", accounts));
  t.diagnostic(sayFigures("rosewood", mixed));
  assert.ok(auroc(talks) >= 0.97);
  assert.ok(auroc(accounts) >= 0.9);
  assert.ok(auroc(mixed) >= 0.985);
  assert.ok(recallAtOnePercent(mixed) >= 0.85);
  assert.ok(share([...talks, ...accounts, ...mixed], false, "likely_fraud") <= 0.012);
  for (const judged of [talks, accounts, mixed]) assert.ok(calibrationError(judged) <= 0.075);
});

test("of the genuine calls that people tell in few words, hardly one is called likely fraud", (t) => {
  const [long, short] = [judge("calls-sloe"), judge("calls-elder-kept")];
  t.diagnostic(sayFigures("elder, kept", short));
  assert.ok(share([...long, ...short], false, "likely_fraud") <= 0.01);
  assert.ok(auroc(short) >= 0.95);
});

test("while a kept call goes on, ordinary frauds are named early and genuine calls hardly ever", (t) => {
  const kept = ALL.filter(({ use }) => use === "kept");
  const talks = namedWhileHeard(kept.filter(({ sitting }) => sitting === "calls-damson"));
  const hard = namedWhileHeard(kept.filter(({ sort }, nth) => sort === "hard" && nth % 8 < 2));
  t.diagnostic(sayNamed("damson", talks));
  t.diagnostic(sayNamed("a quarter of the hard calls", hard));
  assert.ok(talks.fraudByHalf >= 0.22);
  assert.ok(talks.genuineEver <= 0.03);
  assert.ok(hard.genuineEver <= 0.04);
});

test("of the calls that it was fitted to, no sitting is told apart badly", () => {
  for (const sitting of new Set(
    ALL.filter(({ use }) => use === "fitted" || use === "mended").map((call) => call.sitting),
  )) {
    const judged = judge(sitting, (nth) => nth % 4 < 2);
    assert.ok(auroc(judged) >= 0.95, sayFigures(sitting, judged));
    assert.ok(share(judged, false, "likely_fraud") <= 0.08, sayFigures(sitting, judged));
  }
});

test("a curve is fitted as calls lie, and calls told apart without error ask for no endless slope", () => {
  const point = (score: number, fraud: boolean) => ({ scores: [score], fraud, weight: 1 });
  const noisy = Array.from({ length: 400 }, (_, n) => point((n % 20) / 5 - 2, (n * 7) % 20 < n % 20));
  const { intercept, slopes } = fitCalibration(noisy);
  assert.ok(
    Math.abs(intercept) < 0.4 && (slopes[0] ?? 0) > 0.8 && (slopes[0] ?? 9) < 1.6,
    `${String(intercept)} ${slopes.join()}`,
  );
  const clean = fitCalibration([-2, -1, 1, 2].map((score) => point(score, score > 0)));
  assert.ok(Number.isFinite(clean.slopes[0]) && (clean.slopes[0] ?? 9) < 5);
});

test("points count in a curve as much as they are said to", () => {
  const scores = [-1, -0.5, 0, 0.5, 1, 1.5];
  const rare = scores.map((score, n) => ({
    scores: [score, -score / 3],
    fraud: n % 3 !== 0,
    weight: n % 2 === 0 ? 3 : 1,
  }));
  const often = rare.flatMap((point) => Array.from({ length: point.weight }, () => ({ ...point, weight: 1 })));
  const risk = (points: typeof rare) => riskOf([0.7, 0], fitCalibration(points));
  assert.ok(Math.abs(risk(rare) - risk(often)) < 1e-6);
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
