import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { lanes } from "./lanes.ts";

/** Work that ends when it is told to, and how much of it is under way. */
function held() {
  const ends: (() => void)[] = [];
  return { ends, work: () => new Promise<void>((end) => void ends.push(end)) };
}

test("so many are under way at once, and the rest follow in order", async () => {
  const inLane = lanes({ most: 2, lateMs: 60_000, mostLate: 5 });
  const { ends, work } = held();
  const all = [work, work, work].map(inLane);
  await sleep(5);
  assert.equal(ends.length, 2);
  ends[0]?.();
  await sleep(5);
  assert.equal(ends.length, 3);
  for (const end of ends) end();
  await Promise.all(all);
});

test("what takes long gives its place to the next, up to a limit", async () => {
  const inLane = lanes({ most: 1, lateMs: 10, mostLate: 2 });
  const { ends, work } = held();
  const all = [work, work, work, work].map(inLane);
  await sleep(100);
  // Two are late, and the third, late too, keeps the one place.
  assert.equal(ends.length, 3);
  ends[0]?.();
  await sleep(100);
  assert.equal(ends.length, 3, "who is late has no place to give back");
  ends[2]?.();
  await sleep(5);
  assert.equal(ends.length, 4);
  for (const end of ends) end();
  await Promise.all(all);
});

test("work that fails gives its place back and tells why", async () => {
  const inLane = lanes({ most: 1, lateMs: 60_000, mostLate: 0 });
  await assert.rejects(
    inLane(() => Promise.reject(new Error("broken"))),
    /broken/,
  );
  assert.equal(await inLane(() => Promise.resolve("done")), "done");
});
