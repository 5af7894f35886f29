import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type CaseCount, type Location, parseDay, scan, seeded } from "@clearline/engine/surge";
import { scanTogether } from "./scan-together.ts";

const START = parseDay("2026-01-01") ?? assert.fail();
const random = seeded(5);
const locations: Location[] = Array.from({ length: 40 }, (_, i) => ({
  id: `P${i}`,
  xKm: 100 * random(),
  yKm: 100 * random(),
}));
const counts = new Map<string, CaseCount>();
for (let i = 0; i < 400; i++) {
  const isOfWave = i < 15;
  const location = `P${Math.floor(random() * (isOfWave ? 2 : 40))}`;
  const date = addDays(START, 59 - Math.floor(random() * (isOfWave ? 3 : 60)));
  const before = counts.get(`${location} ${date}`)?.count ?? 0;
  counts.set(`${location} ${date}`, { location, date, count: before + 1 });
}
const cases = [...counts.values()];
const options = { start: START, until: addDays(START, 59), replicas: 999, seed: 7 };

test("on any number of threads a scan gives what it gives on one", async () => {
  for (const nullModel of ["permutation", "dispersed"] as const) {
    const alone = scan(cases, locations, { ...options, nullModel });
    assert.ok(alone.ok && alone.value.clusters.length > 1);
    for (const threads of [1, 2, 3])
      assert.deepEqual(await scanTogether(cases, locations, { ...options, nullModel }, threads), alone);
  }
});

test("more threads than stretches of replicas leave some without work", async () => {
  const few = { ...options, replicas: 60 };
  assert.deepEqual(await scanTogether(cases, locations, few, 4), scan(cases, locations, few));
});

test("wrong input is refused before any thread starts", async () => {
  const wrong = [...cases, { location: "Nowhere", date: START, count: 1 }];
  const refused = await scanTogether(wrong, locations, options, 3);
  assert.deepEqual(refused.ok ? null : refused.error.map(({ code }) => code), ["case-unknown-location"]);
});

test("where a thread fails, the scan fails and waits for nobody", async () => {
  // What cannot be handed to a thread stands for a thread that cannot be had.
  const strange = { ...options, strange: () => 1 };
  await assert.rejects(scanTogether(cases, locations, strange, 2), /could not be cloned/);
});
