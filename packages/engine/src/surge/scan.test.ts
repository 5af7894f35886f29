import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { scan } from "./scan.ts";
import type { CaseCount, Location, ScanError, ScanOptions, ScanResult } from "./surge.ts";
import { day, makeQuiet, START } from "./test-support/made-study.ts";

const TWO: Location[] = [
  { id: "A", xKm: 0, yKm: 0 },
  { id: "B", xKm: 100, yKm: 0 },
];
const on = (location: string, date: string, count: number): CaseCount => ({ location, date: day(date), count });
const found = (cases: readonly CaseCount[], locations: readonly Location[], options: ScanOptions): ScanResult => {
  const result = scan(cases, locations, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const refused = (
  cases: readonly CaseCount[],
  locations: readonly Location[],
  options: Partial<ScanOptions> = {},
): readonly ScanError[] => {
  const result = scan(cases, locations, { start: START, until: day("2026-01-04"), ...options });
  assert.ok(!result.ok);
  return result.error;
};

/** A has 6 cases and B 4; five of all ten, four of them A's, fall on the last day. */
const WORKED = [on("A", "2026-01-01", 1), on("A", "2026-01-02", 1), on("A", "2026-01-04", 4)].concat(
  [1, 2, 3, 4].map((date) => on("B", `2026-01-0${date}`, 1)),
);
const WORKED_OPTIONS: ScanOptions = { start: START, until: day("2026-01-04"), maxDays: 1, maxShare: 0.6 };

test("a surge worked by hand", () => {
  const { clusters, total } = found(WORKED, TWO, WORKED_OPTIONS);
  assert.equal(total, 10);
  assert.equal(clusters.length, 1);
  const [top] = clusters;
  assert.deepEqual(top?.locations, ["A"]);
  assert.deepEqual([top?.start, top?.end], ["2026-01-04", "2026-01-04"]);
  assert.equal(top?.observed, 4);
  // 6 of A times 5 on the day over 10.
  assert.equal(top?.expected, 3);
  // 4 ln(4/3) + 6 ln(6/7)
  assert.ok(Math.abs((top?.llr ?? 0) - 0.225_824_2) < 1e-6);
});

test("its p is what counting all deals gives", () => {
  // Of the 252 ways to choose five of ten cases for the last day, 66 give A four or five, and 66 give B three or four,
  // whose statistic is larger still: p = 132/252.
  const { clusters } = found(WORKED, TWO, { ...WORKED_OPTIONS, replicas: 9999 });
  const p = 132 / 252;
  assert.ok(Math.abs((clusters[0]?.p ?? 0) - p) < 4 * Math.sqrt((p * (1 - p)) / 9999), `${clusters[0]?.p}`);
});

test("Poisson: expected is the share of the people times the share of the days", () => {
  const peopled = TWO.map((place, i) => ({ ...place, population: i === 0 ? 100 : 300 }));
  const cases = [on("A", "2026-01-10", 3), on("B", "2026-01-02", 3), on("B", "2026-01-05", 2)];
  const options = { start: START, until: day("2026-01-10"), model: "poisson", maxDays: 1 } as const;
  const [top] = found(cases, peopled, options).clusters;
  assert.deepEqual(top?.locations, ["A"]);
  assert.ok(Math.abs((top?.expected ?? 0) - 8 * 0.25 * 0.1) < 1e-12);
});

test("a surge put in by hand is found, under both nulls", () => {
  const { cases, locations, until } = makeQuiet(seeded(2), { places: 30, days: 60, reports: 400, more: 0 });
  const struck = "place 7";
  const rest = cases.filter(({ location, date }) => location !== struck || date < addDays(until, -1));
  const surge = [0, 1].map((ago) => ({ location: struck, date: addDays(until, -ago), count: 6 }));
  for (const nullModel of ["permutation", "dispersed"] as const) {
    const options = { start: START, until, maxDays: 7, replicas: 199, nullModel } as const;
    const [top] = found([...rest, ...surge], locations, options).clusters;
    assert.ok(top);
    assert.ok(top.locations.includes(struck));
    // The null that knows of clumps allows for a place that has told little and may yet tell in clumps.
    assert.ok(top.p <= (nullModel === "dispersed" ? 2 : 1) / 200, `${nullModel}: ${top.p}`);
    assert.ok(top.pGumbel < 0.001);
    assert.ok(Math.abs(top.recurrenceDays * top.p - 1) < 1e-12);
  }
});

test("no two surges share a place, the strongest comes first, and p lies in [1/(R+1), 1]", () => {
  for (let seed = 0; seed < 10; seed++) {
    const { cases, locations, until } = makeQuiet(seeded(seed), { places: 20, days: 40, reports: 150, more: 0.4 });
    const nullModel = seed % 2 === 0 ? "permutation" : "dispersed";
    const { clusters } = found(cases, locations, { start: START, until, replicas: 49, seed, nullModel });
    const named = clusters.flatMap((cluster) => cluster.locations);
    assert.equal(new Set(named).size, named.length);
    clusters.forEach((cluster, i) => {
      assert.equal(cluster.rank, i + 1);
      assert.ok(cluster.p >= 1 / 50 && cluster.p <= 1);
      assert.ok(i === 0 || cluster.llr <= (clusters[i - 1]?.llr ?? 0) + 1e-9);
      assert.ok(cluster.observed > cluster.expected);
    });
  }
});

test("other names for the places, or rows in another order, change nothing", () => {
  const { cases, locations, until } = makeQuiet(seeded(8), { places: 20, days: 40, reports: 200, more: 0.3 });
  const renamed = (id: string): string => `town ${id.split("").toReversed().join("")}`;
  for (const nullModel of ["permutation", "dispersed"] as const) {
    const options = { start: START, until, replicas: 99, nullModel };
    const before = found(cases, locations, options);
    const after = found(
      cases.map((row) => ({ ...row, location: renamed(row.location) })).toReversed(),
      locations.map((location) => ({ ...location, id: renamed(location.id) })),
      options,
    );
    assert.deepEqual(after, {
      ...before,
      clusters: before.clusters.map((cluster) => ({
        ...cluster,
        centre: renamed(cluster.centre),
        locations: cluster.locations.map(renamed),
      })),
    });
  }
});

test("places listed in another order give the same surges", () => {
  const { cases, locations, until } = makeQuiet(seeded(9), { places: 20, days: 40, reports: 200, more: 0.3 });
  const options = { start: START, until, replicas: 9 };
  const figures = (order: readonly Location[]) => {
    const [top] = found(cases, order, options).clusters;
    return [top?.observed, top?.llr, [...(top?.locations ?? [])].sort()];
  };
  assert.deepEqual(figures(locations.toReversed()), figures(locations));
});

test("the same seed gives the same figures, another seed others", () => {
  const { cases, locations, until } = makeQuiet(seeded(10), { places: 20, days: 40, reports: 200, more: 0 });
  const options = { start: START, until, replicas: 199 };
  assert.deepEqual(found(cases, locations, { ...options, seed: 5 }), found(cases, locations, { ...options, seed: 5 }));
  assert.notDeepEqual(
    found(cases, locations, { ...options, seed: 5 }).nullQuantiles,
    found(cases, locations, { ...options, seed: 6 }).nullQuantiles,
  );
});

test("every case on one day, or in one place, is no surge", () => {
  const oneDay = [on("A", "2026-01-04", 3), on("B", "2026-01-04", 3)];
  assert.deepEqual(found(oneDay, TWO, WORKED_OPTIONS).clusters, []);
  const onePlace = [on("A", "2026-01-01", 3), on("A", "2026-01-04", 3)];
  assert.deepEqual(found(onePlace, TWO, { ...WORKED_OPTIONS, maxShare: 1 }).clusters, []);
});

test("weeks are counted back from the last day, and the oldest may be shorter", () => {
  const until = day("2026-01-17");
  const cases = [
    on("A", "2026-01-01", 1),
    on("B", "2026-01-03", 4),
    on("A", "2026-01-11", 3),
    on("A", "2026-01-17", 3),
  ];
  const weekly = found(cases, TWO, { start: START, until, intervalDays: 7, maxDays: 14, maxShare: 0.7 });
  const [top] = weekly.clusters;
  // The 11th to the 17th is one week, so both of A's later rows fall in it: 6 where 7 times 6 over 11 are expected.
  assert.deepEqual([top?.start, top?.end, top?.observed], ["2026-01-11", "2026-01-17", 6]);
  assert.ok(Math.abs((top?.expected ?? 0) - 42 / 11) < 1e-12);
  // Once in so many looks, one look a week.
  assert.ok(Math.abs((top?.recurrenceDays ?? 0) - 7 / (top?.p ?? 1)) < 1e-9);
  const whole = found(cases, TWO, { start: START, until, intervalDays: 7, maxDays: 21, maxShare: 0.7 });
  assert.ok(whole.clusters.every(({ start }) => start >= START));
});

test("each bad row is named", () => {
  const cases = [
    on("A", "2026-01-01", Number.NaN),
    on("A", "2026-01-02", -1),
    on("A", "2026-01-03", 1.5),
    on("nowhere", "2026-01-03", 1),
    on("B", "2025-12-31", 1),
    on("B", "2026-01-01", 2),
    on("B", "2026-01-01", 2),
  ];
  assert.deepEqual(
    refused(cases, TWO).map((error) => [error.code, "row" in error ? error.row : null]),
    [
      ["case-bad-count", 0],
      ["case-bad-count", 1],
      ["case-bad-count", 2],
      ["case-unknown-location", 3],
      ["case-outside-period", 4],
      ["case-twice", 6],
    ],
  );
});

test("each bad place is named", () => {
  const places: Location[] = [
    ...TWO,
    { id: "A", xKm: 1, yKm: 1 },
    { id: "", xKm: 1, yKm: 1 },
    { id: "C", xKm: Number.NaN, yKm: 1 },
    { id: "D", lat: 51, lon: 0 },
  ];
  assert.deepEqual(
    refused(WORKED, places).map(({ code }) => code),
    ["location-twice", "location-without-id", "location-bad-coordinates", "location-mixed-coordinates"],
  );
  assert.equal(refused(WORKED, TWO, { model: "poisson" })[0]?.code, "location-bad-population");
});

test("one place, one day or no cases cannot be scanned", () => {
  assert.equal(refused([on("A", "2026-01-01", 3)], TWO.slice(0, 1))[0]?.code, "too-few-locations");
  assert.equal(refused([on("A", "2026-01-01", 3)], TWO, { until: START })[0]?.code, "too-short-period");
  assert.equal(refused([], TWO)[0]?.code, "too-few-cases");
  assert.equal(refused([on("A", "2026-01-01", 0)], TWO)[0]?.code, "too-few-cases");
});

test("an option out of range is refused, with what is allowed", () => {
  const wrong: Partial<ScanOptions>[] = [
    { until: day("2025-12-31") },
    { maxDays: 0 },
    { maxShare: 0 },
    { maxShare: Number.NaN },
    { maxRadiusKm: -1 },
    { minCases: 0 },
    { replicas: 0 },
    { replicas: 1.5 },
    { seed: Number.NaN },
    { intervalDays: 0 },
    { model: "poisson", nullModel: "dispersed" },
  ];
  for (const options of wrong)
    assert.equal(refused(WORKED, TWO, options)[0]?.code, "option-out-of-range", JSON.stringify(options));
});
