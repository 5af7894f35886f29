import {
  ASKS,
  type CaseCount,
  CHANNELS,
  type Csv,
  type CsvRow,
  type Day,
  IMPERSONATED_KINDS,
  type Location,
  MOST_IN_POINT,
  MOST_IN_ROW,
  parseCsv,
  parseDay,
  type SeriesPoint,
} from "@clearline/engine/surge";
import { BadCall, type Io, openInput, textOf } from "./io.ts";
import { sayCsvError } from "./surge-words.ts";

/** A file's rows with the line each came from, so that the engine's row numbers can be said as lines. */
export type Table<T> = { path: string; rows: readonly T[]; lines: readonly number[] };

/** A row that cannot be taken, and why in a few words. */
export type BadRow = { line: number; code: string; say: string };

/** More than these and the rest are only counted: a wrong file has one mistake, thousands of times. */
const MOST_SAID = 20;

/** Throws what is wrong with a file's rows, each with its line. */
export function refuseRows(path: string, errors: readonly { line: number | null; say: string }[]): never {
  const said = errors
    .slice(0, MOST_SAID)
    .map(({ line, say }) => (line === null ? `${path}: ${say}.` : `${path}, line ${line}: ${say}.`));
  const more = errors.length - said.length;
  if (more > 0) said.push(`${path}: ${more} more rows are wrong.`);
  throw new BadCall(said.join("\n"));
}

/** `location,date,count`. A bad row is set aside, not refused: the others still count. */
export async function readCases(path: string, io: Io): Promise<{ cases: Table<CaseCount>; bad: BadRow[] }> {
  const csv = await readTable(path, io, ["location", "date", "count"]);
  const { rows, lines, wrong } = convert<CaseCount>(csv, (cell) => {
    const date = parseDay(cell("date"));
    if (!date) return { code: "case-bad-date", say: `"${cell("date")}" is not a date such as 2021-02-10` };
    const count = wholeNumber(cell("count"));
    if (count === null)
      return {
        code: "case-bad-count",
        say: `the count must be a whole number, 0 to ${MOST_IN_ROW}, not "${cell("count")}"`,
      };
    return { location: cell("location"), date, count };
  });
  return { cases: { path, rows, lines }, bad: wrong };
}

/** A row of what is replayed: so many reports of one place and day, sorted as finely as the file has columns for. */
export type ReplayRow = CaseCount & {
  told: Day | null;
  kind: string;
  channel: string;
  ask: string;
  source: string | null;
};

/**
 * `location,date,count`, and where they are there `told` (the day it was reported), `kind`, `channel`, `ask` and
 * `source`. A bad row is set aside; a row that is there twice is one too many.
 */
export async function readReplay(path: string, io: Io): Promise<{ cases: Table<ReplayRow>; bad: BadRow[] }> {
  const csv = await readTable(path, io, ["location", "date", "count"]);
  const seen = new Set<string>();
  const { rows, lines, wrong } = convert<ReplayRow>(csv, (cell) => {
    const date = parseDay(cell("date"));
    if (!date) return { code: "case-bad-date", say: `"${cell("date")}" is not a date such as 2021-02-10` };
    const count = wholeNumber(cell("count"));
    if (count === null || count > MOST_OF_A_ROW)
      return {
        code: "case-bad-count",
        say: `the count must be a whole number, 0 to ${MOST_OF_A_ROW}, not "${cell("count")}"`,
      };
    const told = cell("told") === "" ? null : parseDay(cell("told"));
    if (cell("told") !== "" && (told === null || told < date))
      return { code: "case-bad-told", say: `told must be the date or a later one, not "${cell("told")}"` };
    const [kind, channel, ask, source] = [cell("kind"), cell("channel"), cell("ask"), cell("source")];
    for (const [name, given, words] of [
      ["kind", kind, IMPERSONATED_KINDS],
      ["channel", channel, CHANNELS],
      ["ask", ask, ASKS],
    ] as const)
      if (given !== "" && !words.some((word) => word === given))
        return { code: `case-bad-${name}`, say: `${name} must be one of ${words.join(", ")}, not "${given}"` };
    const location = cell("location");
    const key = JSON.stringify([location, date, told, kind, channel, ask, source]);
    if (seen.has(key))
      return { code: "case-twice", say: `the same row was given before; if both are true, add them into one` };
    seen.add(key);
    return { location, date, count, told, kind, channel, ask, source: source === "" ? null : source };
  });
  return { cases: { path, rows, lines }, bad: wrong };
}

/** More reports than this of one place, day and kind are a wrong column. */
const MOST_OF_A_ROW = 100_000;

/** `location` with `x_km,y_km` or `lat,lon`, and `population` where there is one. */
export async function readLocations(path: string, io: Io, needsPopulation: boolean): Promise<Table<Location>> {
  const csv = await readTable(path, io, needsPopulation ? ["location", "population"] : ["location"]);
  const has = (...names: string[]): boolean => names.every((name) => csv.header.includes(name));
  const isFlat = has("x_km", "y_km");
  if (isFlat === has("lat", "lon"))
    throw new BadCall(`${path}: the first line must name the columns x_km and y_km, or lat and lon, and not both.`);
  return convertAll<Location>(path, csv, (cell) => {
    const [first, second] = isFlat ? (["x_km", "y_km"] as const) : (["lat", "lon"] as const);
    const [a, b] = [decimal(cell(first)), decimal(cell(second))];
    if (a === null) return sayNumber(first, cell(first));
    if (b === null) return sayNumber(second, cell(second));
    const place = isFlat ? { id: cell("location"), xKm: a, yKm: b } : { id: cell("location"), lat: a, lon: b };
    if (!needsPopulation) return place;
    const population = decimal(cell("population"));
    return population === null ? sayNumber("population", cell("population")) : { ...place, population };
  });
}

/** `t,observed` */
export async function readSeries(path: string, io: Io): Promise<Table<SeriesPoint>> {
  const csv = await readTable(path, io, ["t", "observed"]);
  return convertAll<SeriesPoint>(path, csv, (cell) => {
    const t = decimal(cell("t"));
    if (t === null) return { code: "series-bad-time", say: `t must be a whole number, not "${cell("t")}"` };
    const observed = wholeNumber(cell("observed"));
    return observed === null
      ? {
          code: "series-bad-count",
          say: `observed must be a whole number, 0 to ${MOST_IN_POINT}, not "${cell("observed")}"`,
        }
      : { t, observed };
  });
}

async function readTable(path: string, io: Io, needed: readonly string[]): Promise<Csv> {
  const csv = parseCsv(await textOf(openInput(path, io)));
  if (!csv.ok)
    refuseRows(
      path,
      csv.error.map((error) => ({ line: error.line, say: sayCsvError(error) })),
    );
  const missing = needed.filter((name) => !csv.value.header.includes(name));
  if (missing.length > 0) throw new BadCall(`${path}: the first line must name the column ${missing.join(" and ")}.`);
  return csv.value;
}

type Wrong = { code: string; say: string };

const sayNumber = (column: string, given: string): Wrong => ({
  code: "not-a-number",
  say: `${column} must be a number, not "${given}"`,
});

/** Turns every row into a value, or refuses the file and says of every bad row what is wrong with it. */
function convertAll<T extends object>(path: string, csv: Csv, read: Reading<T>): Table<T> {
  const { rows, lines, wrong } = convert(csv, read);
  if (wrong.length > 0) refuseRows(path, wrong);
  return { path, rows, lines };
}

type Reading<T> = (cell: (name: string) => string) => T | Wrong;

function convert<T extends object>({ rows, misfits }: Csv, read: Reading<T>) {
  const values: T[] = [];
  const lines: number[] = [];
  const wrong: BadRow[] = misfits.map((misfit) => ({ ...misfit, say: sayCsvError(misfit) }));
  for (const row of rows) {
    const value = read(cellsOf(row));
    if ("say" in value) wrong.push({ line: row.line, ...value });
    else {
      values.push(value);
      lines.push(row.line);
    }
  }
  return { rows: values, lines, wrong: wrong.sort((a, b) => a.line - b.line) };
}

const cellsOf =
  ({ cells }: CsvRow) =>
  (name: string): string =>
    cells.get(name) ?? "";

/** Plain digits only: `1e3`, `0x10` and `2.0` are more often a wrong column than a count. */
const wholeNumber = (cell: string): number | null => (/^\d{1,15}$/.test(cell) ? Number(cell) : null);

const decimal = (cell: string): number | null =>
  /^[-+]?\d{1,15}(\.\d{1,20})?([eE][-+]?\d{1,3})?$/.test(cell) ? Number(cell) : null;
