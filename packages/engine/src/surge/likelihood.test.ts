import assert from "node:assert/strict";
import { test } from "node:test";
import { logLikelihoodRatio } from "./likelihood.ts";

test("4 of 10 where 3 are expected, worked by hand", () => {
  // 4 ln(4/3) + 6 ln(6/7) = 1.150728 - 0.924904
  assert.ok(Math.abs(logLikelihoodRatio(4, 3, 10) - 0.225_824) < 1e-6);
});

test("where every case lies inside, nothing is left outside", () => {
  assert.equal(logLikelihoodRatio(10, 5, 10), 10 * Math.log(2));
});

test("no more than expected is no surge", () => {
  assert.equal(logLikelihoodRatio(3, 3, 10), 0);
  assert.equal(logLikelihoodRatio(0, 3, 10), 0);
  assert.equal(logLikelihoodRatio(0, 0, 10), 0);
});

test("it rises with the count and falls with the expected count", () => {
  for (let count = 3; count < 10; count++) {
    assert.ok(logLikelihoodRatio(count + 1, 2, 10) > logLikelihoodRatio(count, 2, 10));
    assert.ok(logLikelihoodRatio(count, 1.9, 10) > logLikelihoodRatio(count, 2, 10));
  }
});
