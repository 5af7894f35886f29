import {
  EARS_DEFAULTS,
  ears,
  FARRINGTON_DEFAULTS,
  farrington,
  type FarringtonOptions,
  parseDay,
  SCAN_DEFAULTS,
  type ScanError,
  type ScanOptions,
  type ScanResult,
  scan,
  type SeriesError,
  type Surge,
  type Assessment,
} from "@clearline/engine";
import { BadCall, DONE, guarded, type Io } from "./io.ts";
import { writeLine } from "./jsonl.ts";
import { numberOf, oneOf, readOptions } from "./options.ts";
import { readCases, readLocations, readSeries, refuseRows, type Table } from "./surge-input.ts";
import { sayScanError, saySeriesError } from "./surge-words.ts";

export const SURGE_HELP = `clearline surge: are there more reports than chance explains?

Places and days (a scan over circles of places and the last days):
  clearline surge EVENTS.csv --locations PLACES.csv --start DATE --until DATE

  EVENTS.csv has the columns location, date, count: one row for each place and day.
  PLACES.csv has location and x_km, y_km (flat) or lat, lon; for --model poisson also population.

  --model permutation|poisson      permutation (default) needs no population, and adjusts itself for places that
                                   always report more and for busy days
  --null permutation|dispersed     dispersed: reports come in clumps, as big as each place's history shows
  --interval-days 1                sum days, counted back from --until
  --max-days 14                    longest window
  --max-share 0.5                  largest share of all cases in one circle
  --max-radius-km R                largest circle; no limit where not given
  --min-cases 2                    fewest cases that can be a surge
  --replicas 999 --seed 1          simulated data sets that p is counted over

  One line for each surge, strongest first, then one with the total and the null quantiles.
  recurrence_days: chance alone gives one as strong about once in so many days of daily looks.

One series of counts:
  clearline surge --counts SERIES.csv --method ears-c1|ears-c2|ears-c3|farrington

  SERIES.csv has the columns t (1, 2, 3 ...) and observed.
  EARS:       --baseline 7 --alpha 0.001 --min-sigma 0
  Farrington: --from T --years-back 3 --half-window 3 --past-weeks-excluded 26 --periods 10 --trend-p 1
              --weights-threshold 2.58 --threshold nbPlugin|muan|delta --limit54 5,4 --alpha 0.01

  One line for each point assessed. upper is null where too few cases allow no verdict.

  --json  JSON lines on a terminal too; - as a file name is standard input.
Example:
  clearline surge reports.csv --locations towns.csv --start 2021-01-01 --until 2021-02-17 --max-days 7
`;

const text = { type: "string" } as const;
const SCAN_FLAGS = {
  locations: text,
  start: text,
  until: text,
  model: text,
  null: text,
  "interval-days": text,
  "max-days": text,
  "max-share": text,
  "max-radius-km": text,
  "min-cases": text,
  replicas: text,
  seed: text,
};
const SERIES_FLAGS = {
  counts: text,
  method: text,
  baseline: text,
  alpha: text,
  "min-sigma": text,
  from: text,
  "years-back": text,
  "half-window": text,
  "past-weeks-excluded": text,
  periods: text,
  "trend-p": text,
  "weights-threshold": text,
  threshold: text,
  limit54: text,
};
const FLAGS = {
  ...SCAN_FLAGS,
  ...SERIES_FLAGS,
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
type Flags = { [F in keyof typeof SCAN_FLAGS | keyof typeof SERIES_FLAGS]?: string };

/** `clearline surge`: see SURGE_HELP. @returns the exit status */
export const surge = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(argv, FLAGS, { command: "clearline surge" });
    if (values.help) {
      io.stdout.write(SURGE_HELP);
      return DONE;
    }
    const isJson = values.json === true || io.stdout.isTTY !== true;
    const [events] = files;
    if (values.counts !== undefined) {
      if (events !== undefined) throw new BadCall("Give either a file of events or --counts, not both.");
      refuseFlags(values, SCAN_FLAGS, "goes with a file of events, not with --counts");
      return printAssessments(await assessSeries(values.counts, values, io), io, isJson);
    }
    if (events === undefined) throw new BadCall("Give a file of events, or --counts; see clearline surge --help.");
    refuseFlags(values, SERIES_FLAGS, "goes with --counts, not with a file of events");
    return printScan(await scanEvents(events, values, io), io, isJson);
  });

function refuseFlags(values: Flags, others: Readonly<Record<string, unknown>>, why: string): void {
  for (const flag of Object.keys(others)) if (flag in values) throw new BadCall(`--${flag} ${why}.`);
}

async function scanEvents(events: string, flags: Flags, io: Io): Promise<ScanResult> {
  const { locations } = flags;
  if (locations === undefined) throw new BadCall("--locations must name a file of places.");
  if (events === "-" && locations === "-") throw new BadCall("Only one of the two files can be standard input.");
  const options = scanOptions(flags);
  const places = await readLocations(locations, io, options.model === "poisson");
  const cases = await readCases(events, io);
  const found = scan(cases.rows, places.rows, options);
  return found.ok ? found.value : refuseScan(found.error, cases, places);
}

function scanOptions(flags: Flags): ScanOptions {
  const number = (flag: keyof Flags, usual: number): number => numberFrom(flags, flag) ?? usual;
  const day = (flag: "start" | "until") => {
    const given = parseDay(flags[flag] ?? "");
    if (!given) throw new BadCall(`--${flag} must be a date such as 2021-02-10, not "${flags[flag] ?? ""}".`);
    return given;
  };
  return {
    start: day("start"),
    until: day("until"),
    model: oneOf("model", flags.model ?? SCAN_DEFAULTS.model, ["permutation", "poisson"]),
    nullModel: oneOf("null", flags.null ?? SCAN_DEFAULTS.nullModel, ["permutation", "dispersed"]),
    intervalDays: number("interval-days", SCAN_DEFAULTS.intervalDays),
    maxDays: number("max-days", SCAN_DEFAULTS.maxDays),
    maxShare: number("max-share", SCAN_DEFAULTS.maxShare),
    maxRadiusKm: numberFrom(flags, "max-radius-km") ?? SCAN_DEFAULTS.maxRadiusKm,
    minCases: number("min-cases", SCAN_DEFAULTS.minCases),
    replicas: number("replicas", SCAN_DEFAULTS.replicas),
    seed: number("seed", SCAN_DEFAULTS.seed),
  };
}

function numberFrom(flags: Flags, flag: keyof Flags): number | undefined {
  const given = flags[flag];
  return given === undefined ? undefined : numberOf(flag, given, { min: -1e9, max: 1e9 });
}

/** The engine counts rows; people count lines. */
function refuseScan(errors: readonly ScanError[], cases: Table<unknown>, places: Table<unknown>): never {
  const ofCases = errors.filter(({ code }) => code.startsWith("case-"));
  const ofPlaces = errors.filter(({ code }) => code.startsWith("location-"));
  const [table, rows] = ofPlaces.length > 0 ? [places, ofPlaces] : [cases, ofCases];
  if (rows.length > 0)
    refuseRows(
      table.path,
      rows.map((error) => ({ line: "row" in error ? table.lines[error.row]! : null, say: sayScanError(error) })),
    );
  throw new BadCall(errors.map((error) => `${capital(sayScanError(error))}.`).join("\n"));
}

async function assessSeries(path: string, flags: Flags, io: Io): Promise<readonly Assessment[]> {
  const method = oneOf("method", flags.method ?? "", ["ears-c1", "ears-c2", "ears-c3", "farrington"]);
  const series = await readSeries(path, io);
  const assessed =
    method === "farrington"
      ? farrington(series.rows, farringtonOptions(flags))
      : ears(series.rows, {
          method: method === "ears-c1" ? "c1" : method === "ears-c2" ? "c2" : "c3",
          baseline: numberFrom(flags, "baseline") ?? EARS_DEFAULTS.baseline,
          alpha: numberFrom(flags, "alpha") ?? EARS_DEFAULTS.alpha,
          minSigma: numberFrom(flags, "min-sigma") ?? EARS_DEFAULTS.minSigma,
        });
  return assessed.ok ? assessed.value : refuseSeries(assessed.error, series);
}

function farringtonOptions(flags: Flags): FarringtonOptions {
  const usual = FARRINGTON_DEFAULTS;
  const from = numberFrom(flags, "from");
  return {
    ...(from === undefined ? {} : { from }),
    yearsBack: numberFrom(flags, "years-back") ?? usual.yearsBack,
    halfWindow: numberFrom(flags, "half-window") ?? usual.halfWindow,
    pastWeeksExcluded: numberFrom(flags, "past-weeks-excluded") ?? usual.pastWeeksExcluded,
    periods: numberFrom(flags, "periods") ?? usual.periods,
    trendP: numberFrom(flags, "trend-p") ?? usual.trendP,
    weightsThreshold: numberFrom(flags, "weights-threshold") ?? usual.weightsThreshold,
    threshold: oneOf("threshold", flags.threshold ?? usual.threshold, ["nbPlugin", "muan", "delta"]),
    limit54: flags.limit54 === undefined ? usual.limit54 : pairOf(flags.limit54),
    alpha: numberFrom(flags, "alpha") ?? usual.alpha,
  };
}

function pairOf(given: string): [number, number] {
  const pair = /^(\d{1,6}),(\d{1,6})$/.exec(given);
  if (!pair) throw new BadCall(`--limit54 must be cases and weeks, such as 5,4, not "${given}".`);
  return [Number(pair[1]), Number(pair[2])];
}

function refuseSeries(errors: readonly SeriesError[], { path, lines }: Table<unknown>): never {
  refuseRows(
    path,
    errors.map((error) => ({ line: "row" in error ? lines[error.row]! : null, say: saySeriesError(error) })),
  );
}

function printScan({ clusters, total, replicas, nullQuantiles }: ScanResult, io: Io, isJson: boolean): number {
  if (isJson) {
    for (const cluster of clusters) io.stdout.write(writeLine(surgeRecord(cluster)));
    io.stdout.write(writeLine({ total, replicas, null_quantiles: nullQuantiles }));
    return DONE;
  }
  for (const cluster of clusters) io.stdout.write(`${sayCluster(cluster)}\n\n`);
  if (clusters.length === 0) io.stdout.write("No place saw more reports than expected.\n");
  io.stdout.write(`${total} reports; each surge compared with the strongest of ${replicas} replicas by chance.\n`);
  return DONE;
}

/** A surge in the words of the contract. */
export const surgeRecord = (cluster: Surge) => ({
  rank: cluster.rank,
  locations: cluster.locations,
  centre: cluster.centre,
  radius_km: cluster.radiusKm,
  start: cluster.start,
  end: cluster.end,
  observed: cluster.observed,
  expected: cluster.expected,
  ratio: cluster.ratio,
  llr: cluster.llr,
  p: cluster.p,
  p_gumbel: cluster.pGumbel,
  recurrence_days: cluster.recurrenceDays,
});

const sayCluster = (cluster: Surge): string =>
  [
    `${cluster.rank}. ${cluster.start} to ${cluster.end}, within ${cluster.radiusKm.toFixed(1)} km of ${cluster.centre}`,
    `   ${cluster.observed} reports where ${cluster.expected.toFixed(1)} were expected (${cluster.ratio.toFixed(1)} times)`,
    `   p ${cluster.p.toPrecision(2)}; by chance about once in ${Math.floor(cluster.recurrenceDays)} days of daily looks`,
    `   ${cluster.locations.join(", ")}`,
  ].join("\n");

function printAssessments(assessments: readonly Assessment[], io: Io, isJson: boolean): number {
  for (const { t, observed, expected, upper, alarm } of assessments) {
    const isFinite = upper === null || Number.isFinite(upper);
    const row = { t, observed, expected, upper: isFinite ? upper : null, alarm: alarm ? 1 : 0 };
    const limit = upper === null ? "too few cases for a verdict" : `at most ${upper.toFixed(2)} is usual`;
    io.stdout.write(isJson ? writeLine(row) : `${t}: ${observed} seen, ${limit}${alarm ? "  ALARM" : ""}\n`);
  }
  return DONE;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
