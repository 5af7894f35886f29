import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day, parseDay } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { dayFactors } from "./baseline.ts";
import { poisson } from "./expectation.ts";
import { riseOverPast } from "./history.ts";
import { dayKind, type Nation } from "./holidays.ts";
import { type Told, toldShares } from "./nowcast.ts";
import { START } from "./test-support/made-study.ts";

const today = addDays(START, 89);
const plain = { start: START, today, factor: () => 1, clumping: 1, fewest: 1 };
const whole = () => ({ share: 1, spread: 0 });

/** Calls of ninety days, half of them told on the day and the others up to a week later. */
function lateCalls(seed: number, perDay: (day: Day) => number): Told[] {
  const random = seeded(seed);
  const calls: Told[] = [];
  for (let day = START; day <= today; day = addDays(day, 1))
    for (let k = poisson(random, perDay(day)); k > 0; k--)
      calls.push({ day, told: addDays(day, random() < 0.5 ? 0 : 1 + Math.floor(random() * 7)) });
  return calls;
}

test("a rise of which half is still to be told is seen for what it will be", () => {
  const rising = lateCalls(7, (day) => (day > addDays(today, -3) ? 14 : 4));
  const soFar = rising.filter(({ told }) => told <= today);
  const look = (told: typeof whole | ReturnType<typeof toldShares>) =>
    riseOverPast(soFar, [], { ...plain, told })?.p ?? assert.fail();
  const [blind, seen] = [look(whole), look(toldShares(soFar, today))];
  assert.ok(seen < 0.01 && seen < blind / 10, `${seen} beside ${blind}`);
});

test("quiet days that are half told alarm no more often than p says", () => {
  let low = 0;
  for (let seed = 0; seed < 400; seed++) {
    const soFar = lateCalls(seed, () => 2).filter(({ told }) => told <= today);
    if ((riseOverPast(soFar, [], { ...plain, told: toldShares(soFar, today) })?.p ?? 1) <= 0.05) low += 1;
  }
  // 5 in a hundred of 400 is 20, with a binomial spread of 4.4.
  assert.ok(low <= 29, `${low} of 400`);
});

test("too few calls tell no delay, and then every day counts as whole", () => {
  const few = lateCalls(1, () => 1).slice(0, 10);
  assert.deepEqual(toldShares(few, today)(today), { share: 1, spread: 0 });
  const shares = toldShares(
    lateCalls(2, () => 8),
    today,
  );
  assert.ok(Math.abs(shares(today).share - 0.5) < 0.06, `${shares(today).share}`);
  assert.deepEqual(shares(addDays(today, -30)), { share: 1, spread: 0 });
});

test("a bank holiday is expected to bring as little as a Sunday, in its own nation only", () => {
  // 31 August 2026 is a Monday, and the summer bank holiday in England and Wales.
  const holiday = parseDay("2026-08-31") ?? assert.fail();
  const start = addDays(holiday, -89);
  const calls: Told[] = [];
  for (let day = start; day < holiday; day = addDays(day, 1))
    for (let k = dayKind(day, "scotland") === 1 ? 7 : 1; k > 0; k--) calls.push({ day, told: day });
  for (let k = 0; k < 7; k++) calls.push({ day: holiday, told: holiday });
  const expectedIn = (nation: Nation): number => {
    const past = calls.filter(({ day }) => day <= addDays(holiday, -14)).map(({ day }) => day);
    const factor = dayFactors(past, start, addDays(holiday, -14), (day) => dayKind(day, nation));
    const risen = riseOverPast(calls, [], { ...plain, start, today: holiday, factor, told: whole });
    return risen?.start === holiday ? risen.expected : Number.POSITIVE_INFINITY;
  };
  assert.ok(expectedIn("england-and-wales") < 2.5, `${expectedIn("england-and-wales")}`);
  assert.ok(!(expectedIn("scotland") < 5), `${expectedIn("scotland")}`);
});

test("one kind that floods hides no other; a day that is busy for all kinds is one for this kind too", () => {
  const kinds = Array.from({ length: 5 }, (_, i) => lateCalls(20 + i, () => 1));
  const own = lateCalls(9, (day) => (day > addDays(today, -3) ? 4 : 0.3));
  const p = (others: Told[][]): number => riseOverPast(own, others, { ...plain, told: whole })?.p ?? 1;
  const flood = Array.from({ length: 90 }, (_, i) => ({ day: addDays(today, -(i % 3)), told: today }));
  const [first = [], ...rest] = kinds;
  assert.ok(p([[...first, ...flood], ...rest]) < 30 * p(kinds), `${p([[...first, ...flood], ...rest])}, ${p(kinds)}`);
  const busy = kinds.map((kind) => [...kind, ...flood.slice(0, 12)]);
  assert.ok(p(busy) > 1000 * p(kinds), `${p(busy)}, ${p(kinds)}`);
});
