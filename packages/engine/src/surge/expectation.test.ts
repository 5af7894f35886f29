import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { type BaselineCount, expectationScore, poisson, scanExpectation } from "./expectation.ts";
import type { Location } from "./surge.ts";
import { START } from "./test-support/made-study.ts";

const PLACES: Location[] = ["Alder", "Birch", "Cedar"].map((id, i) => ({ id, xKm: i * 10, yKm: 0 }));
const until = addDays(START, 2);
const counts = (count: (place: number, age: number) => number, baseline = 2): BaselineCount[] =>
  PLACES.flatMap(({ id }, place) =>
    [0, 1, 2].map((age) => ({ location: id, date: addDays(until, -age), count: count(place, age), baseline })),
  );
const options = { until, maxDays: 3, maxNeighbours: 2 };

test("the score is C ln(C/B) + B - C above the expectation, and nothing at or below it", () => {
  // 10 ln(10/4) + 4 - 10 = 9.16291 - 6
  assert.ok(Math.abs(expectationScore(10, 4) - 3.1629073) < 1e-6);
  assert.equal(expectationScore(4, 4), 0);
  assert.equal(expectationScore(0, 4), 0);
});

test("one place that has five times the usual over two days is found with its days", () => {
  const found = scanExpectation(
    counts((place, age) => (place === 0 && age < 2 ? 10 : 2)),
    PLACES,
    options,
  );
  assert.ok(found.ok);
  const [top] = found.value;
  assert.ok(top);
  assert.deepEqual([top.locations, top.start, top.observed, top.expected], [["Alder"], addDays(until, -1), 20, 4]);
  assert.ok(Math.abs(top.llr - (20 * Math.log(5) + 4 - 20)) < 1e-9);
  assert.ok(top.p === 0.001 && top.pGumbel > 0 && top.pGumbel < 0.001);
});

test("a rise of all places alike is seen, which no permutation of dates could show", () => {
  const found = scanExpectation(
    counts((_, age) => (age === 0 ? 12 : 2)),
    PLACES,
    options,
  );
  assert.ok(found.ok && (found.value[0]?.p ?? 1) <= 0.01);
});

test("counts as expected raise nothing out of the common: p is large in most quiet data sets", () => {
  const random = seeded(4);
  let low = 0;
  for (let set = 0; set < 100; set++) {
    const quiet = counts(() => poisson(random, 2));
    const found = scanExpectation(quiet, PLACES, { ...options, replicas: 99, seed: set });
    assert.ok(found.ok);
    if ((found.value[0]?.p ?? 1) <= 0.05) low++;
  }
  // 5 in 100 with a binomial spread of 2.2.
  assert.ok(low <= 12, `${low} of 100`);
});

test("a Poisson draw has its mean, also a large one", () => {
  const random = seeded(9);
  const mean = (of: number): number =>
    Array.from({ length: 4000 }, () => poisson(random, of)).reduce((a, b) => a + b) / 4000;
  assert.ok(Math.abs(mean(0.3) - 0.3) < 0.04);
  assert.ok(Math.abs(mean(75) - 75) < 0.6);
});

test("a missing, bad or repeated baseline is named, and no p is made up", () => {
  const rows = counts(() => 1);
  const missing = scanExpectation(rows.slice(1), PLACES, options);
  assert.deepEqual(missing, { ok: false, error: [{ code: "baseline-missing", location: "Alder", date: until }] });
  const [first] = rows;
  assert.ok(first);
  const bad = [...rows, first, { ...first, location: "Dogwood", count: -1, baseline: 0 }];
  const refused = scanExpectation(bad, PLACES, options);
  assert.ok(!refused.ok);
  assert.deepEqual(
    refused.error.map(({ code }) => code),
    ["case-twice", "case-unknown-location", "case-bad-count", "case-bad-baseline"],
  );
});
