import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day, parseDay, weekdayOf } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { dayFactors, worthOf } from "./baseline.ts";
import { harmOf } from "./harm.ts";
import { dayKind, HOLIDAYS_SOURCE, isBankHoliday, nationOf } from "./holidays.ts";
import { inAll, nowcast, type Told } from "./nowcast.ts";
import { START } from "./test-support/made-study.ts";

const day = (text: string): Day => parseDay(text) ?? assert.fail(text);

test("bank holidays differ by nation, with substitute days and the one of 2026 in Scotland", () => {
  const nations = ["england-and-wales", "scotland", "northern-ireland"] as const;
  const free = (text: string): boolean[] => nations.map((nation) => isBankHoliday(day(text), nation));
  assert.deepEqual(free("2026-04-06"), [true, false, true]); // Easter Monday
  assert.deepEqual(free("2026-12-28"), [true, true, true]); // for Boxing Day, a Saturday
  assert.deepEqual(free("2026-06-15"), [false, true, false]);
  assert.deepEqual(free("2027-01-04"), [false, true, false]); // for 2 January, a Saturday
  assert.deepEqual(free("2026-07-13"), [false, false, true]); // for the Twelfth, a Sunday
  assert.deepEqual(free("2026-08-31"), [true, false, true]);
  assert.deepEqual(free("2026-08-03"), [false, true, false]);
  assert.deepEqual(
    [nationOf("S12000036"), nationOf("E07000111"), nationOf(null)],
    [nations[1], nations[0], nations[0]],
  );
  assert.equal(dayKind(day("2026-04-06"), "england-and-wales"), 0);
  assert.ok(parseDay(HOLIDAYS_SOURCE.until));
});

test("every listed holiday but those of Christmas and New Year's substitutes is a working day of the week", () => {
  for (let one = day("2024-01-01"); one <= HOLIDAYS_SOURCE.until; one = addDays(one, 1))
    for (const nation of ["england-and-wales", "scotland", "northern-ireland"] as const)
      if (isBankHoliday(one, nation)) assert.ok(![0, 6].includes(weekdayOf(one)), `${one} in ${nation}`);
});

test("a Monday that brings four times a Sunday is worth more usual days, drawn a little towards the mean", () => {
  const days: Day[] = [];
  for (let n = 0; n < 28; n++) {
    const one = addDays(START, n);
    for (let k = 0; k < (weekdayOf(one) === 1 ? 8 : 2); k++) days.push(one);
  }
  const to = addDays(START, 27);
  const factor = dayFactors(days, START, to, weekdayOf);
  const monday = addDays(START, (8 - weekdayOf(START)) % 7);
  assert.ok(factor(monday) > 2 && factor(monday) < 8 / (80 / 28));
  assert.ok(factor(addDays(monday, 1)) < 1);
  // Four whole weeks are still worth about 28 days.
  assert.ok(Math.abs(worthOf(START, to, factor) - 28) < 0.01);
});

test("harm rises with how many, how badly and how much; it is never below 0", () => {
  const call = { asks: ["press_key"], outcome: "no_loss" };
  const money = { asks: ["money_transfer"], outcome: "money_lost" };
  const base = harmOf({ observed: 10, expected: 2 }, [call, call]);
  assert.ok(harmOf({ observed: 20, expected: 2 }, [call, call]) > base);
  assert.ok(harmOf({ observed: 10, expected: 2 }, [call, money]) > base);
  assert.equal(harmOf({ observed: 1, expected: 2 }, [call]), 0);
});

/** Calls of a hundred days, each told after a delay of its own: half at once, the rest over two weeks. */
function madeCalls(random: () => number, perDay: number): Told[] {
  const calls: Told[] = [];
  for (let n = 0; n < 100; n++) {
    for (let k = 0; k < 2 * perDay; k++) {
      if (random() < 0.5) continue;
      const delay = random() < 0.5 ? 0 : Math.floor(-4 * Math.log(1 - random()));
      calls.push({ day: addDays(START, n), told: addDays(START, n + delay) });
    }
  }
  return calls;
}

test("nine final counts in ten lie within the interval, in 80 seeded histories", () => {
  const today = addDays(START, 90);
  let inside = 0;
  let together = 0;
  let all = 0;
  for (let seed = 0; seed < 80; seed++) {
    const calls = madeCalls(seeded(seed), 4);
    const days = nowcast(calls, calls, { today, from: addDays(today, -4), to: today });
    assert.ok(days);
    for (const { day: one, low, high } of days) {
      // What is told after three weeks is not promised.
      const final = calls.filter((call) => call.day === one && call.told <= addDays(one, 21)).length;
      all += 1;
      if (final >= low && final <= high) inside += 1;
    }
    const sum = inAll(days);
    const final = calls.filter((call) => call.day >= addDays(today, -4) && call.day <= today).length;
    if (final >= sum.low && final <= sum.high) together += 1;
  }
  const share = inside / all;
  assert.ok(share >= 0.88 && share <= 0.99, `${share}`);
  // 72 of 80 with a binomial spread of 2.7.
  assert.ok(together >= 66, `${together} of 80 five-day sums`);
});

test("the estimate is right on average, old days are as they are, and too little history gives none", () => {
  const today = addDays(START, 90);
  let expected = 0;
  let final = 0;
  for (let seed = 0; seed < 60; seed++) {
    const calls = madeCalls(seeded(1000 + seed), 4);
    const [yesterday] = nowcast(calls, calls, { today, from: addDays(today, -1), to: addDays(today, -1) }) ?? [];
    expected += yesterday?.expected ?? assert.fail();
    final += calls.filter((call) => call.day === yesterday?.day).length;
  }
  assert.ok(Math.abs(expected / final - 1) < 0.08, `${expected} beside ${final}`);
  const calls = madeCalls(seeded(5), 4);
  const old = nowcast(calls, calls, { today, from: addDays(today, -40), to: addDays(today, -40) })?.[0];
  assert.ok(old && old.low === old.told && old.high === old.told);
  assert.equal(nowcast(calls.slice(0, 10), calls, { today, from: today, to: today }), null);
});
