import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, seeded } from "@clearline/engine";
import { barFor, episodes } from "./bars.ts";
import { medianDays } from "./delay.ts";
import { campaign, FIRST_DAY, kentTowns, quietKent, WEATHERS } from "./kent.ts";
import { binomialLimits } from "./null-sets.ts";
import { PEER_HISTORY_DAYS, peerScores } from "./peers.ts";

test("alarm days within a week of one another are one false alarm", () => {
  const year = Float64Array.from({ length: 30 }, (_, day) => ([0, 3, 7, 20].includes(day) ? 5 : 1));
  assert.equal(episodes([year], 5), 2);
  assert.equal(episodes([year, year], 5), 4);
});

test("the bar is the lowest that gives no more false alarms than allowed", () => {
  const year = Float64Array.from({ length: 100 }, (_, day) => (day % 20 === 0 ? day / 20 + 1 : 0));
  assert.deepEqual(barFor([year], 2), { bar: 4, alarms: 2 });
  assert.deepEqual(barFor([year], 5), { bar: 1, alarms: 5 });
});

test("binomial limits are R's qbinom(c(0.025, 0.975), n, 0.05)", () => {
  assert.deepEqual(binomialLimits(1000), { low: 37, high: 64 });
  assert.deepEqual(binomialLimits(100), { low: 1, high: 10 });
});

test("those never found come last in the median", () => {
  assert.equal(medianDays([3, null, 5]), 5);
  assert.equal(medianDays([3, null, null]), null);
});

test("quiet Kent brings as many reports as asked, seven times as many on Mondays as on Sundays, and the same for a seed", () => {
  const [, rough] = WEATHERS;
  assert.ok(rough);
  const draw = () => quietKent(seeded(5), kentTowns(), rough, { days: 2100, perDay: 8 });
  const reports = draw();
  assert.ok(Math.abs(reports.length / 2100 - 8) < 0.9, `${reports.length / 2100} a day`);
  const on = (weekday: number): number =>
    reports.filter(({ day }) => new Date(`${day}T12:00Z`).getUTCDay() === weekday).length;
  assert.ok(on(1) / on(0) > 5 && on(1) / on(0) < 8, `${on(1)} on Mondays, ${on(0)} on Sundays`);
  assert.deepEqual(draw(), reports);
});

test("every peer's score jumps on the days of a campaign, in its own kind and district", () => {
  const [fair] = WEATHERS;
  assert.ok(fair);
  const towns = kentTowns();
  const days = PEER_HISTORY_DAYS + 14;
  const quiet = quietKent(seeded(2), towns, fair, { days, perDay: 8 });
  const from = addDays(FIRST_DAY, PEER_HISTORY_DAYS);
  const wave = campaign(seeded(3), towns, { weekday: fair.weekday, from, perDay: 10, days: 14 });
  const scores = peerScores([...quiet, ...wave.reports], towns, { first: FIRST_DAY, days, looked: 14 });
  for (const [peer, found] of scores) {
    const most = found.reduce((a, b) => (b.score > a.score ? b : a));
    assert.equal(most.kind, wave.kind, peer);
    assert.ok(most.district === null || wave.towns.some(({ district }) => district === most.district), peer);
  }
});
