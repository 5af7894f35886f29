import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { test } from "node:test";
import { stopSignal } from "./serve.ts";

test("Ctrl-C pressed once is asked once, however many programs pass it on; asked again it ends at once", async () => {
  const from = new EventEmitter();
  let now = 0;
  let ended = 0;
  const stopped = stopSignal({ from, now: () => now, end: () => (ended += 1) });
  for (const signal of ["SIGINT", "SIGINT", "SIGTERM"]) {
    from.emit(signal);
    now += 50;
  }
  await stopped;
  assert.equal(ended, 0);
  now = 3000;
  from.emit("SIGINT");
  assert.equal(ended, 1);
});
