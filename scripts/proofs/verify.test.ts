import assert from "node:assert/strict";
import { test } from "node:test";
import { accuseProtected } from "./accuse-protected.ts";
import { forgeCalls } from "./forge-calls.ts";
import { guessCodes } from "./guess-codes.ts";

// The short forms; `npm run prove -- B4` and `B5` are the long ones.
test("guesses find no code, five tries are all an address has, and answers look alike", async () => {
  const { hits, throttledFrom, lengths, answers, differByNumber, lookUps, lookUpLines } = await guessCodes({
    times: 500,
    pairs: 25,
  });
  assert.equal(hits, 0);
  assert.deepEqual([...new Set(throttledFrom)], [6]);
  assert.ok(answers >= 50);
  assert.deepEqual({ lengths, differByNumber }, { lengths: 1, differByNumber: 0 });
  assert.ok(lookUps > 0);
  assert.equal(lookUpLines, lookUps);
});

test("no forged, stale, replayed or altered request logs a call, and none of an organisation that was stopped", async () => {
  const { accepted, acceptedSuspended, genuine } = await forgeCalls({ times: 100 });
  assert.deepEqual({ accepted, acceptedSuspended, genuine }, { accepted: 0, acceptedSuspended: 0, genuine: "5 of 5" });
});

test("a protected number that fifty people call the fraudster's is nobody's trace and stands accused nowhere", async () => {
  const { labels, traces, accusing, outputs, withheldLinked, awake } = await accuseProtected({ times: 2, seed: 1 });
  assert.deepEqual(
    { labels, traces, accusing, withheldLinked, awake },
    { labels: 0, traces: 0, accusing: 0, withheldLinked: 0, awake: true },
  );
  assert.ok(outputs >= 7);
});
