import assert from "node:assert/strict";
import { test } from "node:test";
import { Limiter } from "./limiter.ts";

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 19, 9, minutes));

test("a source has so many tries in a window, and then again", () => {
  const limiter = new Limiter({ most: 2, windowMinutes: 60 });
  limiter.count("192.0.2.1", at(0));
  assert.equal(limiter.allows("192.0.2.1", at(1)), true);
  limiter.count("192.0.2.1", at(1));
  assert.equal(limiter.allows("192.0.2.1", at(2)), false);
  assert.equal(limiter.allows("192.0.2.2", at(2)), true, "another source has its own tries");
  assert.equal(limiter.allows("192.0.2.1", at(61)), true, "the window has passed");
});

test("remembers a bounded number of sources", () => {
  const limiter = new Limiter({ most: 1, windowMinutes: 60, maxSources: 2 });
  for (const source of ["a", "b", "c"]) limiter.count(source, at(0));
  assert.deepEqual(
    ["a", "b", "c"].map((source) => limiter.allows(source, at(1))),
    [true, false, false],
  );
});

test("forgets every source when the day's key is thrown away", () => {
  const limiter = new Limiter({ most: 1, windowMinutes: 7 * 24 * 60 });
  limiter.count("a", at(0));
  assert.equal(limiter.allows("a", at(23 * 60)), false);
  assert.equal(limiter.allows("a", at(25 * 60)), true);
});
