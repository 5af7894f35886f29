import assert from "node:assert/strict";
import { test } from "node:test";
import { frameAPlace, hideACampaign } from "./surge-abuse.ts";

test("a thousand false reports from five senders or fewer raise no alarm; from two hundred they do", () => {
  const framed = frameAPlace([1, 5, 200], { times: 2, seed: 1 });
  assert.deepEqual(
    framed.map(({ alarms }) => alarms),
    [0, 0, 2],
  );
});

test("a campaign is seen through ten times as much noise of another kind in its own place", () => {
  const [other] = hideACampaign({ times: 1, seed: 1 });
  assert.ok(other && other.seenClean === 1 && other.seen === 1 && other.meanDelay <= other.meanClean + 1);
});
