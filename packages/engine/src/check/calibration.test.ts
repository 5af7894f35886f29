import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Verdict } from "../base/vocabulary.ts";
import { CALIBRATION } from "./calibration.ts";
import { checkCall } from "./check.ts";
import { fitCalibration } from "./fit-calibration.ts";
import { hearAll } from "./listen.ts";
import { scoreOf } from "./score.ts";

type Pair = { id: string; part: "fit" | "calibrate" | "held-out"; fraud: string; genuine: string };
type Told = { fraud: boolean; score: number; risk: number; verdict: Verdict };

const PAIRS: Pair[] = readFileSync(new URL("./corpus/pairs.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const tell = (text: string, fraud: boolean): Told => ({ fraud, ...scoreOf(new Set(hearAll(text).hits.keys())) });
const part = (...names: Pair["part"][]): Told[] =>
  PAIRS.filter((pair) => names.includes(pair.part)).flatMap(({ fraud, genuine }) => [
    tell(fraud, true),
    tell(genuine, false),
  ]);

test("the calibration is the one that its part of the corpus gives", () => {
  const fitted = fitCalibration(part("calibrate"));
  assert.ok(Math.abs(fitted.intercept - CALIBRATION.intercept) < 0.05, JSON.stringify(fitted));
  assert.ok(Math.abs(fitted.slope - CALIBRATION.slope) < 0.05, JSON.stringify(fitted));
});

test("calls kept apart are told apart, with few false alarms", (t) => {
  // Two parameters cannot change an order, so both parts that no sign was mended by count here.
  const apart = part("calibrate", "held-out");
  const heldOut = part("held-out");
  const area = auroc(apart);
  const falseAlarms = share(apart, false, "likely_fraud");
  const named = share(apart, true, "likely_fraud");
  const noticed = 1 - share(apart, true, "no_signs_seen");
  t.diagnostic(
    `${apart.length} calls: AUROC ${area.toFixed(3)}, fraud named ${named.toFixed(3)}, noticed ${noticed.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}; calibration error on ${heldOut.length} held out ${calibrationError(heldOut).toFixed(3)}`,
  );
  assert.ok(area >= 0.85, `AUROC ${area}`);
  assert.ok(falseAlarms <= 0.02, `false alarms ${falseAlarms}`);
});

test("no genuine call that signs were mended by is named fraud, and nearly every fraud is noticed", () => {
  const fit = part("fit");
  assert.equal(share(fit, false, "likely_fraud"), 0);
  assert.ok(share(fit, true, "no_signs_seen") <= 0.05);
});

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./corpus/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n");

test("no everyday call, denial or piece of advice is named fraud, and few are doubted", () => {
  const answers = linesOf("genuine.txt").map((text) => ({ text, ...checkCall({ id: "", text }) }));
  assert.deepEqual(
    answers.filter(({ verdict }) => verdict === "likely_fraud").map(({ text }) => text),
    [],
  );
  assert.ok(answers.filter(({ verdict }) => verdict === "be_careful").length <= answers.length * 0.15);
});

test("nine in ten of the odd frauds are noticed", () => {
  const calls = linesOf("fraud.txt");
  const missed = calls.filter((text) => checkCall({ id: "", text }).verdict === "no_signs_seen");
  assert.ok(missed.length <= calls.length * 0.1, missed.join("\n"));
});

test("each pair has its own name and two unlike calls", () => {
  assert.equal(new Set(PAIRS.map(({ id }) => id)).size, PAIRS.length);
  for (const { id, fraud, genuine } of PAIRS) {
    assert.notEqual(fraud, genuine, id);
    assert.notEqual(checkCall({ id, text: genuine }).risk, Number.NaN);
  }
});

/** The share of pairs of a fraud and a genuine call in which the fraud scores higher; a tie is half. */
function auroc(told: readonly Told[]): number {
  const genuine = told.filter(({ fraud }) => !fraud);
  const frauds = told.filter(({ fraud }) => fraud);
  let above = 0;
  for (const a of frauds) for (const b of genuine) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return above / (frauds.length * genuine.length);
}

function share(told: readonly Told[], fraud: boolean, verdict: Verdict): number {
  const of = told.filter((one) => one.fraud === fraud);
  return of.filter((one) => one.verdict === verdict).length / of.length;
}

/** Expected calibration error in five bins of equal width. */
function calibrationError(told: readonly Told[]): number {
  let error = 0;
  for (let bin = 0; bin < 5; bin++) {
    const inBin = told.filter(({ risk }) => Math.min(4, Math.floor(risk * 5)) === bin);
    const gap = inBin.reduce((sum, { risk, fraud }) => sum + risk - (fraud ? 1 : 0), 0);
    error += Math.abs(gap) / told.length;
  }
  return error;
}
