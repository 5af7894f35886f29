import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { tailOf } from "./tail.ts";
import { makeQuiet, START } from "./test-support/made-study.ts";

test("one in twenty by the curve is about one in twenty", () => {
  const { cases, locations, until } = makeQuiet(seeded(3), { places: 20, days: 60, reports: 200, more: 0.3 });
  const options = { start: START, until, maxDays: 7, replicas: 499, nullModel: "dispersed" } as const;
  const found = tailOf(cases, locations, options, { fits: 4, fresh: 2000, claims: [0.05, 0.5] });
  assert.ok(found.ok);
  const [low, half] = found.value;
  assert.ok(low && half && low.real > 0.03 && low.real < 0.08 && half.real > 0.4 && half.real < 0.6);
});
