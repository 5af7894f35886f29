import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { samplerOf } from "./replicas.ts";
import { checkStudy } from "./study.ts";
import type { ScanOptions } from "./surge.ts";
import { makeQuiet, START } from "./test-support/made-study.ts";
import { greatestAbove, layThresholds } from "./thresholds.ts";
import { greatest, holdMasses, layWindows, sumBack } from "./windows.ts";

function compare(options: Partial<ScanOptions>, level: number): { compared: number; above: number } {
  const { cases, locations, until } = makeQuiet(seeded(11), { places: 25, days: 50, reports: 400, more: 0.3 });
  const peopled = locations.map((location, i) => ({ ...location, population: 500 + 37 * i }));
  const checked = checkStudy(cases, peopled, { start: START, until, ...options });
  assert.ok(checked.ok);
  const study = checked.value;
  const laid = layWindows(study);
  const windows = { ...laid, mass: Float64Array.from(laid.mass) };
  const thresholds = layThresholds(windows, study.total, level, options.model !== "poisson");
  assert.ok(thresholds?.sweep, "this machine runs the program, or nothing was tested");
  const byHand = layThresholds(windows, study.total, level, options.model !== "poisson", true);
  assert.ok(byHand && byHand.sweep === null);
  const draw = samplerOf(study)(0);
  const random = seeded(12);
  const counts = new Int32Array(windows.places * windows.durations);
  const totals = study.placeTotals.slice();
  let above = 0;
  for (let i = 0; i < 60; i++) {
    draw(random, counts, totals);
    if (options.nullModel === "dispersed") holdMasses(windows, totals);
    sumBack(counts, windows.durations);
    const plain = greatest(windows, counts);
    assert.equal(greatestAbove(windows, thresholds, counts), plain);
    assert.equal(greatestAbove(windows, byHand, counts), plain);
    if (plain >= level) above++;
  }
  return { compared: 60, above };
}

test("packed counts, by WebAssembly and by hand, give the plain way's figure to the last bit, under each null and for odd numbers of days", () => {
  for (const maxDays of [1, 2, 7, 8, 9, 17]) {
    const { above } = compare({ maxDays }, 3);
    assert.ok(above > 0, "some replicas lie above the level, or nothing was tested");
    compare({ maxDays, nullModel: "dispersed" }, 3);
    compare({ maxDays, model: "poisson" }, 3);
    compare({ maxDays, minCases: 6 }, 3);
  }
});

test("a level that no replica reaches, or all do, gives the same figure", () => {
  assert.equal(compare({ maxDays: 10 }, 50).above, 0);
  const { compared, above } = compare({ maxDays: 10 }, 0.5);
  assert.equal(above, compared);
});

test("counts beyond 15 bits are left to the plain way", () => {
  const { cases, locations, until } = makeQuiet(seeded(1), { places: 5, days: 9, reports: 60, more: 0 });
  const checked = checkStudy(cases, locations, { start: START, until });
  assert.ok(checked.ok);
  assert.equal(layThresholds(layWindows(checked.value), 0x8000, 3, true), null);
});
