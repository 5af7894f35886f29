import {
  type CaseCount,
  type Csv,
  type CsvRow,
  type Location,
  parseCsv,
  parseDay,
  type SeriesPoint,
} from "@clearline/engine";
import { BadCall, type Io, openInput } from "./io.ts";
import { sayCsvError } from "./surge-words.ts";

/** A file's rows with the line each came from, so that the engine's row numbers can be said as lines. */
export type Table<T> = { path: string; rows: readonly T[]; lines: readonly number[] };

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

/** `location,date,count` */
export async function readCases(path: string, io: Io): Promise<Table<CaseCount>> {
  const csv = await readTable(path, io, ["location", "date", "count"]);
  return convert(path, csv, (cell) => {
    const date = parseDay(cell("date"));
    if (!date) return `"${cell("date")}" is not a date such as 2021-02-10`;
    const count = wholeNumber(cell("count"));
    if (count === null) return `the count must be a whole number, 0 or more, not "${cell("count")}"`;
    return { location: cell("location"), date, count };
  });
}

/** `location` with `x_km,y_km` or `lat,lon`, and `population` where there is one. */
export async function readLocations(path: string, io: Io, needsPopulation: boolean): Promise<Table<Location>> {
  const csv = await readTable(path, io, needsPopulation ? ["location", "population"] : ["location"]);
  const has = (...names: string[]): boolean => names.every((name) => csv.header.includes(name));
  const isFlat = has("x_km", "y_km");
  if (isFlat === has("lat", "lon"))
    throw new BadCall(`${path}: the first line must name the columns x_km and y_km, or lat and lon, and not both.`);
  return convert(path, csv, (cell) => {
    const [first, second] = isFlat ? (["x_km", "y_km"] as const) : (["lat", "lon"] as const);
    const [a, b] = [decimal(cell(first)), decimal(cell(second))];
    if (a === null) return `${first} must be a number, not "${cell(first)}"`;
    if (b === null) return `${second} must be a number, not "${cell(second)}"`;
    const place = isFlat ? { id: cell("location"), xKm: a, yKm: b } : { id: cell("location"), lat: a, lon: b };
    if (!needsPopulation) return place;
    const population = decimal(cell("population"));
    return population === null ? `population must be a number, not "${cell("population")}"` : { ...place, population };
  });
}

/** `t,observed` */
export async function readSeries(path: string, io: Io): Promise<Table<SeriesPoint>> {
  const csv = await readTable(path, io, ["t", "observed"]);
  return convert(path, csv, (cell) => {
    const t = decimal(cell("t"));
    if (t === null) return `t must be a whole number, not "${cell("t")}"`;
    const observed = wholeNumber(cell("observed"));
    return observed === null
      ? `observed must be a whole number, 0 or more, not "${cell("observed")}"`
      : { t, observed };
  });
}

async function readTable(path: string, io: Io, needed: readonly string[]): Promise<Csv> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for await (const chunk of openInput(path, io))
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  const csv = parseCsv(text + decoder.decode());
  if (!csv.ok)
    refuseRows(
      path,
      csv.error.map((error) => ({ line: error.line, say: sayCsvError(error) })),
    );
  const missing = needed.filter((name) => !csv.value.header.includes(name));
  if (missing.length > 0) throw new BadCall(`${path}: the first line must name the column ${missing.join(" and ")}.`);
  return csv.value;
}

/** Turns every row into a value, or says of every bad one what is wrong with it. */
function convert<T extends object>(
  path: string,
  { rows }: Csv,
  read: (cell: (name: string) => string) => T | string,
): Table<T> {
  const values: T[] = [];
  const wrong: { line: number; say: string }[] = [];
  for (const row of rows) {
    const value = read(cellsOf(row));
    if (typeof value === "string") wrong.push({ line: row.line, say: value });
    else values.push(value);
  }
  if (wrong.length > 0) refuseRows(path, wrong);
  return { path, rows: values, lines: rows.map(({ line }) => line) };
}

const cellsOf =
  ({ cells }: CsvRow) =>
  (name: string): string =>
    cells.get(name) ?? "";

/** Plain digits only: `1e3`, `0x10` and `2.0` are more often a wrong column than a count. */
const wholeNumber = (cell: string): number | null => (/^\d{1,15}$/.test(cell) ? Number(cell) : null);

const decimal = (cell: string): number | null =>
  /^[-+]?\d{1,15}(\.\d{1,20})?([eE][-+]?\d{1,3})?$/.test(cell) ? Number(cell) : null;
