import assert from "node:assert/strict";
import { test } from "node:test";
import { ASKS } from "@clearline/engine";
import { lineUnder } from "./line-under.ts";

test("the line under a verdict is five words at most, and four where somebody may be on the way", () => {
  const flags = ["threat-arrest", "hurry", "office-threatens-arrest", "story-investment"];
  for (const ask of ASKS) {
    for (const flag of flags) {
      const reasons = [{ flag, start: 0, end: 1, say: "" }];
      for (const harmed of [true, false]) {
        for (const atTheDoor of [true, false]) {
          const line = lineUnder({ askedFor: [ask], reasons }, { harmed, atTheDoor });
          const words = line.split(" ").length;
          assert.ok(words <= (atTheDoor ? 4 : 5), line);
          assert.ok(line.length <= (atTheDoor ? 25 : 28), line);
        }
      }
    }
  }
});

test("it says what to hold back, and a threat is called one", () => {
  const said = (ask: (typeof ASKS)[number], flag: string): string =>
    lineUnder({ askedFor: [ask], reasons: [{ flag, start: 0, end: 1, say: "" }] }, { harmed: false, atTheDoor: false });
  assert.equal(said("pin_or_password", "asks-for-pin"), "Keep PINs and codes secret.");
  assert.equal(said("none_stated", "threat-arrest"), "They want to frighten you.");
  assert.equal(said("none_stated", "story-investment"), "This is a known trick.");
});
