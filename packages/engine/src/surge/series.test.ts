import assert from "node:assert/strict";
import { test } from "node:test";
import { ears } from "./ears.ts";
import { farrington } from "./farrington.ts";
import type { SeriesPoint } from "./series.ts";

const series = (...counts: number[]): SeriesPoint[] => counts.map((observed, i) => ({ t: i + 1, observed }));
const flat = (count: number, length: number): number[] => Array.from({ length }, () => count);
const near = (given: number | null | undefined, expected: number, within = 1e-4): void =>
  assert.ok(typeof given === "number" && Math.abs(given - expected) < within, `${given}, not ${expected}`);

test("C1 worked by hand: 1 to 7 have mean 4 and standard deviation 2.1602", () => {
  const result = ears(series(1, 2, 3, 4, 5, 6, 7, 11), { method: "c1" });
  assert.ok(result.ok && result.value.length === 1);
  const [last] = result.value;
  assert.deepEqual([last?.t, last?.expected, last?.alarm], [8, 4, true]);
  // 4 + 3.0902 * 2.1602
  near(last?.upper, 10.6757);
});

test("C2 leaves the two points before out of its baseline", () => {
  const result = ears(series(1, 2, 3, 4, 5, 6, 7, 100, 100, 10), { method: "c2" });
  assert.ok(result.ok && result.value.length === 1);
  near(result.value[0]?.upper, 10.6757);
  assert.equal(result.value[0]?.alarm, false);
});

test("C3 adds up what the last three points exceed 1 by, and alarms above 2", () => {
  // Baselines of 3s with a spread of 1: C2 of a 5 is 2, of a 4 is 1.
  const alarmAt = (today: number): [number | null, boolean] => {
    const result = ears(series(...flat(3, 9), 5, 5, today), { method: "c3", minSigma: 1 });
    assert.ok(result.ok);
    const last = result.value.at(-1);
    assert.ok(last);
    return [last.upper, last.alarm];
  };
  assert.deepEqual(alarmAt(4), [4, false]);
  assert.deepEqual(alarmAt(5), [4, true]);
});

test("C3 of one series worked by hand, day by day", () => {
  // The baselines of days 10 to 13 are 2 and 4 in turn: seven of them have mean 20/7 or 22/7 and a spread of 1.0690.
  const counts = [2, 4, 2, 4, 2, 4, 2, 4, 2, 5, 5, 5, 3];
  const result = ears(series(...counts), { method: "c3" });
  assert.ok(result.ok);
  const sd = Math.sqrt(8 / 7);
  // C2 of days 10, 11, 12 (baselines from days 1, 2, 3): (5 - 20/7)/sd, (5 - 22/7)/sd, (5 - 20/7)/sd.
  const c2 = [(5 - 20 / 7) / sd, (5 - 22 / 7) / sd, (5 - 20 / 7) / sd];
  const excess = c2.map((c) => Math.max(0, c - 1));
  near(
    excess.reduce((a, b) => a + b, 0),
    2.7461,
  );
  const [twelve, thirteen] = result.value;
  assert.deepEqual([twelve?.t, twelve?.alarm], [12, true]);
  // Day 12 alone has to bring what the two days before left of 2.
  near(twelve?.upper, 20 / 7 + sd * (1 + 2 - (excess[0] ?? 0) - (excess[1] ?? 0)));
  // Today's own count matters: 3 on day 13 adds nothing, and 0.7372 + 1.0045 from the days before is not above 2.
  assert.deepEqual([thirteen?.t, thirteen?.alarm], [13, false]);
});

test("a point equal to its bound is no alarm, and a flat baseline has no spread unless one is given", () => {
  const result = ears(series(...flat(0, 7), 0, 1), { method: "c1" });
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.map(({ alarm }) => alarm),
    [false, true],
  );
  const spread = ears(series(...flat(0, 7), 1), { method: "c1", minSigma: 0.5 });
  assert.ok(spread.ok);
  assert.equal(spread.value[0]?.alarm, false);
});

test("weeks that always had 10 stay usual up to the 99th percentile of a Poisson count", () => {
  const weeks = series(...flat(10, 170));
  for (const [threshold, upper] of [
    ["nbPlugin", 18],
    ["muan", 18],
    // (10^(2/3) + 2.3263 * sqrt(4/9 * 10^(1/3)))^1.5
    ["delta", 18.1958],
  ] as const) {
    const result = farrington(weeks, { threshold, from: 165 });
    assert.ok(result.ok);
    near(result.value[0]?.upper, upper, 1e-3);
    near(result.value[0]?.expected, 10, 1e-6);
    assert.equal(result.value[0]?.alarm, false);
  }
});

test("a week far above the usual alarms; an outbreak of earlier years does not hide it", () => {
  const counts = flat(10, 170).map((count, i) => count + ((i * 7) % 5) - 2);
  const quiet = farrington(series(...counts.with(164, 30)), { from: 165 });
  const outbreak = farrington(series(...counts.with(164, 30).with(60, 90)), { from: 165 });
  assert.ok(quiet.ok && outbreak.ok);
  assert.equal(quiet.value[0]?.alarm, true);
  assert.equal(outbreak.value[0]?.alarm, true);
});

test("the latest weeks are kept out of the baseline, so that a slow outbreak does not become the usual", () => {
  const counts = flat(10, 170).map((count, i) => (i >= 145 ? count + i - 144 : count));
  const upper = (pastWeeksExcluded: number): number => {
    const result = farrington(series(...counts), { from: 170, pastWeeksExcluded });
    assert.ok(result.ok);
    return result.value[0]?.upper ?? Number.NaN;
  };
  assert.equal(upper(26), 18);
  assert.ok(upper(0) > 22, `${upper(0)}`);
});

test("too few cases lately allow no verdict, and any count is unusual where there never was one", () => {
  const two = farrington(series(...flat(0, 169), 2), { from: 170 });
  assert.ok(two.ok);
  assert.deepEqual([two.value[0]?.upper, two.value[0]?.alarm], [null, false]);
  const six = farrington(series(...flat(0, 169), 6), { from: 170 });
  assert.ok(six.ok);
  assert.deepEqual([six.value[0]?.upper, six.value[0]?.alarm], [0, true]);
});

test("gaps, repeats, steps back and bad counts are each named", () => {
  const points = [
    { t: 1, observed: 2 },
    { t: 3, observed: 1 },
    { t: 3, observed: -1 },
    { t: 4, observed: Number.NaN },
    { t: 4.5, observed: 1 },
  ];
  for (const result of [ears(points, { method: "c1" }), farrington(points)]) {
    assert.ok(!result.ok);
    assert.deepEqual(
      result.error.map((error) => [error.code, "row" in error ? error.row : null]),
      [
        ["series-not-in-steps", 1],
        ["series-bad-count", 2],
        ["series-not-in-steps", 2],
        ["series-bad-count", 3],
        ["series-bad-time", 4],
      ],
    );
  }
});

test("a series too short for one verdict is refused, with the number needed", () => {
  const short = ears(series(1, 2), { method: "c2" });
  assert.deepEqual(short, { ok: false, error: [{ code: "series-too-short", points: 2, needed: 10 }] });
  const none = farrington([]);
  assert.ok(!none.ok);
  const year = farrington(series(...flat(3, 52)));
  assert.deepEqual(year, { ok: false, error: [{ code: "series-too-short", points: 52, needed: 160 }] });
});

test("options out of range are refused", () => {
  const weeks = series(...flat(10, 170));
  for (const options of [{ baseline: 1 }, { alpha: 0 }, { minSigma: -1 }])
    assert.equal(ears(weeks, { method: "c1", ...options }).ok, false);
  for (const options of [{ yearsBack: 0 }, { periods: 0 }, { alpha: 1 }, { halfWindow: 26 }, { trendP: 2 }])
    assert.equal(farrington(weeks, options).ok, false);
});
