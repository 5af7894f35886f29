import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_TRIES, waitBeforeRetry } from "./retry.ts";

const waits = (): number[] => {
  const all: number[] = [];
  for (let tries = 1; ; tries++) {
    const wait = waitBeforeRetry(tries, { permanent: false });
    if (wait === null) return all;
    all.push(wait);
  }
};

test("waits grow from half a minute to six hours, and end", () => {
  assert.deepEqual(waits().slice(0, 3), [30, 60, 120]);
  assert.equal(waits().length, MOST_TRIES - 1);
  assert.equal(Math.max(...waits()), 6 * 3600);
  const hours = waits().reduce((sum, seconds) => sum + seconds, 0) / 3600;
  assert.ok(hours > 8 && hours < 48, `${hours} hours of trying`);
});

test("what can never arrive is not tried again", () => {
  assert.equal(waitBeforeRetry(1, { permanent: true }), null);
});
