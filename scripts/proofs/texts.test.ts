import assert from "node:assert/strict";
import { test } from "node:test";
import { killDuringTexts } from "./texts.ts";

// The short form; `npm run prove -- R5 --times 100` is the long one.
test("each text goes out once by a provider that honours keys, though workers are killed", async () => {
  const { texts, kills, lost, doubled, takenOver } = await killDuringTexts({
    times: 4,
    seed: 7,
    subscribers: 200,
    mayWait: false,
  });
  assert.deepEqual({ texts, kills, lost, doubled }, { texts: 200, kills: 4, lost: 0, doubled: 0 });
  assert.ok(takenOver > 0, "no kill fell among texts under way");
});
