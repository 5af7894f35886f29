/**
 * How fast SURGE looks through its replicas, and whether its alarms are as rare as they claim.
 * `npm run bench -- surge [--json] [--seed S] [--replicas N] [--calibrate N] [--plot]`: a table for a person, or the one
 * line of figures; `--plot` draws cost against reports, places, days and windows for docs/benchmarks.md. One thread.
 *
 * The peer in the line is the plain loop, timed in the same run on the same reports: every date shuffled, and a
 * logarithm for every window that holds more than expected. Both must agree on the strongest window, or the run fails. A
 * window test is one circle and one duration in one replica.
 */
import { parseArgs } from "node:util";
import {
  addDays,
  type CaseCount,
  daysBetween,
  type Location,
  parseDay,
  type Random,
  scan,
  seeded,
} from "@clearline/engine";
import { plotCosts } from "./made-cost-plot.ts";
import { plainScan } from "./plain-scan.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    replicas: { type: "string", default: "999" },
    calibrate: { type: "string", default: "200" },
    plot: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const replicas = Number(values.replicas);
const start = parseDay("2026-01-01");
if (!start || !Number.isSafeInteger(seed) || !(replicas >= 1) || !(Number(values.calibrate) >= 1))
  throw new TypeError("--seed, --replicas and --calibrate must be whole numbers, 1 or more");

/** Reports, places, days and the longest window: a town, a county, and beyond what one force has. */
const SIZES = [
  { reports: 300, places: 40, days: 90, maxDays: 14 },
  { reports: 1_000, places: 120, days: 90, maxDays: 14 },
  { reports: 3_000, places: 250, days: 120, maxDays: 21 },
  { reports: 10_000, places: 500, days: 180, maxDays: 30 },
] as const;
type Size = { reports: number; places: number; days: number; maxDays: number };
/** The plain loop takes too long for all replicas; its time for one is what counts. */
const PLAIN_REPLICAS = 20;

const growth = SIZES.map((size) => measure(size, makeReports(seeded(seed), { ...size, more: 0.3 })));
/** What the scan costs when one thing grows and the others stay as they are. */
const COUNTY = { reports: 1_000, places: 120, days: 90, maxDays: 14 };
const alone = {
  reports: [500, 1_000, 2_000, 4_000, 8_000].map((reports) => secondsOf({ ...COUNTY, reports }, reports)),
  places: [30, 60, 120, 240, 480].map((places) => secondsOf({ ...COUNTY, places }, places)),
  days: [45, 90, 180, 360].map((days) => secondsOf({ ...COUNTY, days }, days)),
  longest_window: [4, 7, 14, 28].map((maxDays) => secondsOf({ ...COUNTY, maxDays }, maxDays)),
};
if (values.plot)
  console.error(
    `Drawn: ${plotCosts(new Map(Object.entries(alone).map(([name, sizes]) => [name.replace("_", " "), sizes])))}`,
  );
const county = growth[1];
const largest = growth.at(-1);
const alarms = calibrate(Number(values.calibrate));

if (values.json) {
  console.log(
    JSON.stringify({
      bench: "surge",
      unit: "window tests/s",
      ours: largest?.ours,
      peer: largest?.plain,
      peer_name: "the plain loop of the same scan, same run",
      ratio: largest && Math.round((100 * largest.ours) / largest.plain) / 100,
      growth: growth.map(({ size, ours, seconds, dispersedSeconds }) => ({
        size: size.reports,
        ours,
        seconds: rounded(seconds),
        dispersed_seconds: rounded(dispersedSeconds),
      })),
      growth_of_one: alone,
      county_seconds: county && rounded(county.seconds),
      false_alarms: alarms,
    }),
  );
} else {
  console.log(`SURGE, ${replicas} replicas, seed ${seed}, one thread`);
  for (const { size, windows, ours, plain, seconds, dispersedSeconds } of growth)
    console.log(
      `${String(size.reports).padStart(7)} reports, ${size.places} places, ${size.days} days: ${windows} windows,` +
        ` ${seconds.toFixed(2)} s whole scan, ${dispersedSeconds.toFixed(2)} s dispersed;` +
        ` ${Math.round(ours / 1e6)} million window tests a second, ${(ours / plain).toFixed(1)} times the plain loop`,
    );
  console.log(
    "One thing alone grows, from 1000 reports, 120 places, 90 days, windows to 14; processor seconds, plain and dispersed:",
  );
  for (const [name, sizes] of Object.entries(alone))
    console.log(
      `  ${name.replace("_", " ")}: ${sizes.map(({ size, seconds, dispersed_seconds }) => `${size}: ${seconds.toFixed(2)}, ${dispersed_seconds.toFixed(2)}`).join("; ")}`,
    );
  console.log(`Share of ${values.calibrate} quiet data sets with p at most 0.05, where 0.05 is claimed:`);
  for (const [name, share] of Object.entries(alarms)) console.log(`  ${name}: ${share}`);
}

function measure(size: Size, { cases, locations }: Made) {
  const options = { start: start!, until: addDays(start!, size.days - 1), maxDays: size.maxDays, replicas, seed };
  // The compiler's warm-up.
  scan(cases, locations, { ...options, replicas: 20 });
  scan(cases, locations, { ...options, replicas: 20, nullModel: "dispersed" });
  const seconds = timed(() => scan(cases, locations, options));
  const dispersedSeconds = timed(() => scan(cases, locations, { ...options, nullModel: "dispersed" }));

  const found = scan(cases, locations, { ...options, replicas: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const points = locations.map((place) => ("xKm" in place ? ([place.xKm, place.yKm] as const) : ([0, 0] as const)));
  const index = new Map(locations.map(({ id }, i) => [id, i]));
  const single = cases.flatMap(({ location, date, count }) =>
    Array.from({ length: count }, () => ({ place: index.get(location) ?? -1, age: daysBetween(date, options.until) })),
  );
  const plain = plainScan(points, single, { durations: size.maxDays, replicas: PLAIN_REPLICAS, random: seeded(seed) });
  const top = found.value.clusters[0]?.llr ?? 0;
  if (Math.abs(plain.top - top) > 1e-6) throw new Error(`the plain loop finds ${plain.top}, the scan ${top}`);
  const { windows, seconds: plainSeconds } = plain;
  return {
    size,
    windows,
    ours: Math.round((windows * replicas) / seconds),
    plain: Math.round((windows * PLAIN_REPLICAS) / plainSeconds),
    seconds,
    dispersedSeconds,
  };
}

function secondsOf(
  { reports, places, days, maxDays }: { reports: number; places: number; days: number; maxDays: number },
  size: number,
) {
  const { cases, locations } = makeReports(seeded(seed), { reports, places, days, more: 0.3 });
  const options = { start: start!, until: addDays(start!, days - 1), maxDays, replicas, seed };
  return {
    size,
    seconds: rounded(worked(() => scan(cases, locations, options))),
    dispersed_seconds: rounded(worked(() => scan(cases, locations, { ...options, nullModel: "dispersed" }))),
  };
}

/** How often a scan of quiet data says p <= 0.05: near 0.05 where its null fits how reports come. */
function calibrate(sets: number): Record<string, number> {
  const random = seeded(seed + 1);
  const size = { reports: 300, places: 30, days: 60 };
  const share = (nullModel: "permutation" | "dispersed", more: number): number => {
    let alarms = 0;
    for (let i = 0; i < sets; i++) {
      const { cases, locations } = makeReports(random, { ...size, more });
      const until = addDays(start!, size.days - 1);
      const found = scan(cases, locations, { start: start!, until, maxDays: 7, replicas: 99, seed: i, nullModel });
      if (!found.ok) throw new Error(JSON.stringify(found.error));
      if ((found.value.clusters[0]?.p ?? 1) <= 0.05) alarms++;
    }
    return rounded(alarms / sets);
  };
  return {
    permutation_single_reports: share("permutation", 0),
    permutation_clumped_reports: share("permutation", 0.5),
    dispersed_single_reports: share("dispersed", 0),
    dispersed_clumped_reports: share("dispersed", 0.5),
  };
}

type Made = { cases: CaseCount[]; locations: Location[] };

/** Quiet reports: busy and quiet places, in clumps that grow by one with probability `more`. */
function makeReports(
  random: Random,
  { reports, places, days, more }: { reports: number; places: number; days: number; more: number },
): Made {
  const locations = Array.from({ length: places }, (_, i) => ({ id: `p${i}`, xKm: random() * 80, yKm: random() * 80 }));
  const cells = new Map<string, CaseCount>();
  for (let made = 0; made < reports; ) {
    const location = `p${Math.floor(random() * random() * places)}`;
    const date = addDays(start!, Math.floor(random() * days));
    let count = 1;
    while (random() < more) count++;
    made += count;
    const key = `${location} ${date}`;
    cells.set(key, { location, date, count: (cells.get(key)?.count ?? 0) + count });
  }
  return { cases: [...cells.values()], locations };
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

/** The processor's own seconds, the middle of three: sizes are laid beside one another, whatever else the machine does. */
function worked(work: () => unknown): number {
  const seconds = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  });
  return seconds.sort((a, b) => a - b)[1] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
