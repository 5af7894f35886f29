import assert from "node:assert/strict";
import { test } from "node:test";
import { lureInside } from "./egress.ts";

// The short form; `npm run prove -- B17 --times 5000` is a long one.
test("no hostile address, name or redirect leads a fetch into this machine or the network around it", async () => {
  const { hostile, connections, pages, plainlyReached } = await lureInside({ times: 20, seed: 17 });
  assert.ok(hostile >= 60, `${hostile} addresses`);
  assert.deepEqual({ connections, pages }, { connections: 0, pages: 0 });
  assert.ok(plainlyReached >= 20, `a plain client reached the canary ${plainlyReached} times`);
});
