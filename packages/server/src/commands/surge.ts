import {
  EARS_DEFAULTS,
  ears,
  FARRINGTON_DEFAULTS,
  fail,
  farrington,
  type FarringtonOptions,
  parseDay,
  SCAN_DEFAULTS,
  type ScanError,
  type ScanOptions,
  type SeriesError,
  type Assessment,
} from "@clearline/engine/surge";
import { BadCall, DONE, guarded, type Io } from "./io.ts";
import { numberOf, oneOf, readOptions } from "./options.ts";
import { readCases, readLocations, readSeries, refuseRows, type Table } from "./surge-input.ts";
import { scanTogether } from "./scan-together.ts";
import { surgeReplay } from "./surge-replay.ts";
import { capital, printAssessments, printScan, type Scanned } from "./surge-print.ts";
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

  A bad row of events is named and left out, and the exit status is 1; a bad file of places is refused with 2.
  One line for each surge, strongest first, then one with the total and the null quantiles.
  recurrence_days: chance alone gives one as strong about once in so many days of daily looks.

One series of counts:
  clearline surge --counts SERIES.csv --method ears-c1|ears-c2|ears-c3|farrington

  SERIES.csv has the columns t (1, 2, 3 ...) and observed.
  EARS:       --baseline 7 --alpha 0.001 --min-sigma 0
  Farrington: --from T --years-back 3 --half-window 3 --past-weeks-excluded 26 --periods 10 --trend-p 1
              --weights-threshold 2.58 --threshold nbPlugin|muan|delta --limit54 5,4 --alpha 0.01

  Points must follow one another in steps of 1: a series with a bad row is refused with exit status 2.
  One line for each point assessed. upper is null where too few cases allow no verdict.

History again, day by day, with what would have been alarmed when:
  clearline surge replay EVENTS.csv --locations PLACES.csv --start DATE --until DATE
  See clearline surge replay --help.

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
    if (argv[0] === "replay") return surgeReplay(argv.slice(1), io);
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

async function scanEvents(events: string, flags: Flags, io: Io): Promise<Scanned> {
  const { locations } = flags;
  if (locations === undefined) throw new BadCall("--locations must name a file of places.");
  if (events === "-" && locations === "-") throw new BadCall("Only one of the two files can be standard input.");
  const options = scanOptions(flags);
  const places = await readLocations(locations, io, options.model === "poisson");
  const { cases, bad } = await readCases(events, io);
  const found = await scanTogether(cases.rows, places.rows, options);
  if (found.ok) return { bad, found };
  const rows = found.error.filter(isOfCase);
  if (rows.length < found.error.length || rows.length === 0) return { bad, found: refusal(found.error, places) };

  // What is left of the events is scanned without the rows that are wrong, and each of those is named.
  const left = new Set(rows.map(({ row }) => row));
  bad.push(...rows.map((error) => ({ line: cases.lines[error.row]!, code: error.code, say: sayScanError(error) })));
  const again = await scanTogether(
    cases.rows.filter((_, row) => !left.has(row)),
    places.rows,
    options,
  );
  return { bad, found: again.ok ? again : refusal(again.error, places) };
}

type CaseError = Extract<ScanError, { code: `case-${string}` }>;
const isOfCase = (error: ScanError): error is CaseError => error.code.startsWith("case-");

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

/** Why there can be no scan. The engine counts rows; people count lines. */
function refusal(errors: readonly ScanError[], places: Table<unknown>): { ok: false; error: string } {
  const ofPlaces = errors.filter(({ code }) => code.startsWith("location-"));
  if (ofPlaces.length > 0)
    refuseRows(
      places.path,
      ofPlaces.map((error) => ({ line: "row" in error ? places.lines[error.row]! : null, say: sayScanError(error) })),
    );
  const others = errors.filter((error) => !isOfCase(error));
  return fail(others.map((error) => `${capital(sayScanError(error))}.`).join("\n"));
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
