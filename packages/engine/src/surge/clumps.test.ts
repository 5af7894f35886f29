import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { type Clumping, measureClumping } from "./clumps.ts";
import { checkStudy } from "./study.ts";
import { type Made, makeQuiet, START } from "./test-support/made-study.ts";

const guesses = ({ cases, locations, until }: Made): Clumping[] => {
  const checked = checkStudy(cases, locations, { start: START, until, maxDays: 7 });
  assert.ok(checked.ok);
  const { guess } = measureClumping(checked.value);
  return Array.from({ length: 24 }, (_, i) => guess(i));
};
const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, x) => sum + x, 0) / values.length;
/** The middle of the guesses. */
function measured(made: Made): Record<keyof Clumping, Float64Array> {
  const all = guesses(made);
  const middle = (what: keyof Clumping): Float64Array =>
    Float64Array.from(all[0]?.[what] ?? [], (_, i) => mean(all.map((one) => one[what][i] ?? 0)));
  return {
    dispersion: middle("dispersion"),
    shares: middle("shares"),
    sizes: middle("sizes"),
    levels: middle("levels"),
  };
}
const SIZE = { places: 12, days: 100, reports: 1500 };

test("single reports have a dispersion near 1, and never below", () => {
  const { dispersion } = measured(makeQuiet(seeded(41), { ...SIZE, more: 0 }));
  assert.ok(mean(dispersion) < 1.25, `${mean(dispersion)}`);
  assert.ok(dispersion.every((value) => value >= 1));
});

test("clumps of 2 on average, geometric, make the variance 3 times the mean", () => {
  const { dispersion } = measured(makeQuiet(seeded(42), { ...SIZE, more: 0.5 }));
  assert.ok(mean(dispersion) > 2.3 && mean(dispersion) < 3.7, `${mean(dispersion)}`);
});

test("busy days for all are told from clumps", () => {
  const { cases, locations, until } = makeQuiet(seeded(43), { ...SIZE, more: 0 });
  // Every tenth day has what the ten days before it had.
  const moved = new Map<string, (typeof cases)[number]>();
  for (const { location, date, count } of cases) {
    let to = START;
    while (addDays(to, 10) <= date) to = addDays(to, 10);
    const key = `${location} ${to}`;
    moved.set(key, { location, date: to, count: (moved.get(key)?.count ?? 0) + count });
  }
  const { dispersion, levels } = measured({ cases: [...moved.values()], locations, until });
  assert.ok(mean(dispersion) < 1.4, `${mean(dispersion)}`);
  // The last day is the tenth of its ten: all that it has is its own, and it has nothing.
  assert.ok(Math.max(...levels) < 15, levels.join(" "));
});

test("few reports leave more open than many do", () => {
  const spreadOf = (reports: number): number => {
    const means = guesses(makeQuiet(seeded(45), { places: 12, days: 100, reports, more: 0.5 })).map(({ dispersion }) =>
      mean(dispersion),
    );
    return Math.max(...means) / Math.min(...means);
  };
  assert.ok(spreadOf(150) > 1.25, `${spreadOf(150)}`);
  assert.ok(spreadOf(6000) < 1.2 && spreadOf(6000) < spreadOf(150), `${spreadOf(6000)}`);
});

test("the same study gives the same guesses", () => {
  const made = makeQuiet(seeded(46), { ...SIZE, more: 0.5 });
  assert.deepEqual(guesses(made), guesses(made));
});

test("without any history nothing is taken to be clumped", () => {
  const { cases, locations, until } = makeQuiet(seeded(44), { ...SIZE, reports: 40, more: 0.5 });
  const late = cases.filter(({ date }) => date > addDays(until, -7));
  assert.ok(late.length > 0);
  const { dispersion } = measured({ cases: late, locations, until });
  assert.ok(dispersion.every((value) => value === 1));
});
