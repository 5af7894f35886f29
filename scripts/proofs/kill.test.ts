import assert from "node:assert/strict";
import { test } from "node:test";
import { killDuringSubmissions } from "./kill.ts";

// The short form; `npm run prove -- R1 --times 1000` is the long one.
for (const what of ["server", "database"] as const) {
  test(`every receipt shown is there after kill -9 of the ${what} during 50 submissions`, async () => {
    const { acknowledged, lost, doubled, kills, slowestReadyMs } = await killDuringSubmissions({
      times: 2,
      seed: 7,
      what,
    });
    assert.equal(kills, 2);
    assert.ok(acknowledged > 0);
    assert.deepEqual({ lost, doubled }, { lost: 0, doubled: 0 });
    assert.ok(slowestReadyMs <= 30_000, `${slowestReadyMs} ms`);
  });
}
