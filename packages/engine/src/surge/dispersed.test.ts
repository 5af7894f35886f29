import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { measureClumping } from "./clumps.ts";
import { dispersed } from "./dispersed.ts";
import { scan } from "./scan.ts";
import { checkStudy } from "./study.ts";
import { makeQuiet, START } from "./test-support/made-study.ts";

const SETS = 120;

/** Data sets without a surge for which the scan says p <= 0.05. */
function falseAlarms(nullModel: "permutation" | "dispersed", more: number): number {
  const random = seeded(21);
  let alarms = 0;
  for (let seed = 0; seed < SETS; seed++) {
    const { cases, locations, until } = makeQuiet(random, { places: 16, days: 50, reports: 200, more });
    const found = scan(cases, locations, { start: START, until, maxDays: 5, replicas: 39, seed, nullModel });
    assert.ok(found.ok);
    if ((found.value.clusters[0]?.p ?? 1) <= 0.05) alarms++;
  }
  return alarms;
}

/** Five in a hundred, and four standard errors. */
const ALLOWED = SETS * 0.05 + 4 * Math.sqrt(SETS * 0.05 * 0.95);

test("on quiet places that report in clumps, about one alarm in twenty at p 0.05", () => {
  assert.ok(falseAlarms("dispersed", 0.5) <= ALLOWED);
});

test("the plain permutation cries wolf on the same places: what the dispersed null is for", () => {
  assert.ok(falseAlarms("permutation", 0.5) > 3 * ALLOWED);
});

test("on single reports both keep to one in twenty", () => {
  assert.ok(falseAlarms("dispersed", 0) <= ALLOWED);
  assert.ok(falseAlarms("permutation", 0) <= ALLOWED);
});

const clumpy = () => {
  const { cases, locations, until } = makeQuiet(seeded(5), { places: 12, days: 60, reports: 900, more: 0.6 });
  const checked = checkStudy(cases, locations, { start: START, until, maxDays: 7, nullModel: "dispersed" });
  assert.ok(checked.ok);
  return checked.value;
};

test("every interval keeps its total, and so does the study", () => {
  const study = clumpy();
  const draw = dispersed(study)(0);
  const random = seeded(6);
  const counts = new Int32Array(12 * 7);
  const totals = new Float64Array(12);
  for (let i = 0; i < 50; i++) {
    draw(random, counts, totals);
    for (let age = 0; age < 7; age++) {
      let sum = 0;
      for (let place = 0; place < 12; place++) sum += counts[place * 7 + age] ?? 0;
      assert.equal(sum, study.intervalTotals[age]);
    }
    assert.equal(
      totals.reduce((sum, value) => sum + value, 0),
      study.total,
    );
  }
});

test("replicas are as clumped as the places' history", () => {
  const study = clumpy();
  // Geometric sizes with chance 0.6 of one more: mean 2.5, and variance over mean of the counts (1 + 0.6) / (1 - 0.6).
  const { guess } = measureClumping(study);
  for (let i = 0; i < 24; i++) {
    const { dispersion } = guess(i);
    const mean = dispersion.reduce((sum, value) => sum + value, 0) / 12;
    assert.ok(mean > 2.5 && mean < 6, `${mean}`);
  }
});
