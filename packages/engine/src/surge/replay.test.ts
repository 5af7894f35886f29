import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { replay, type ReplayedReport } from "./replay.ts";
import { START } from "./test-support/made-study.ts";

const random = seeded(21);
const report = (id: string, n: number, place: number, late = 0): ReplayedReport => ({
  id,
  day: addDays(START, n),
  told: addDays(START, n + late),
  place: `p${place}`,
  at: { xKm: place * 9, yKm: (place * place) % 7 },
  kind: "bank",
  channel: "live_call",
  asks: [],
  source: null,
  isStirred: false,
});
const quiet = Array.from({ length: 200 }, (_, n) => report(`q${n}`, Math.floor(n / 2), Math.floor(random() * 8)));
const wave = Array.from({ length: 16 }, (_, n) => report(`w${n}`, 70 + Math.floor(n / 5), 3, n % 2));
const options = {
  from: addDays(START, 60),
  until: addDays(START, 99),
  recurrenceDays: 365,
  nation: "england-and-wales",
} as const;

test("a wave in the past is raised once, on a day on which it could be known, and ends after it", () => {
  const days = [...replay([...quiet, ...wave], options)];
  assert.equal(days.length, 40);
  const changes = days.flatMap(({ changes: own }) => own).filter(({ alarm }) => alarm === 1);
  const [raised] = changes;
  assert.ok(raised?.kind === "raised" && raised.found.locations.includes("p3"));
  assert.ok(raised.day >= addDays(START, 70) && raised.day <= addDays(START, 74), raised.day);
  assert.ok(
    raised.found.reports.every(
      (id) => id.startsWith("q") || wave.some((one) => one.id === id && one.told <= raised.day),
    ),
  );
  assert.equal(changes.filter(({ kind }) => kind === "raised").length, 1);
  assert.equal(changes.at(-1)?.kind, "ended");
  assert.equal(days.at(-1)?.open, 0);
});

test("quiet history alarms nobody", () => {
  assert.deepEqual(
    [...replay(quiet, options)].flatMap(({ changes }) => changes),
    [],
  );
});
