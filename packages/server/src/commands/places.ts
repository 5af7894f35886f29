import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import {
  type AreaLevel,
  type BoundaryError,
  featuresIn,
  type OpenNamesError,
  type OperatorPlace,
  PLACE_SIZES,
  readBoundary,
  readOpenNamesLine,
} from "@clearline/engine";
import type { StoredArea } from "../store/lists.ts";
import { bring, remove, showLists, Telling } from "./bring-list.ts";
import { asText, BAD_CALL, BadCall, DONE, guarded, type Io } from "./io.ts";
import { linesOf } from "./jsonl.ts";
import { oneOf, readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

export const PLACES_HELP = `clearline places: lists of places and areas of your own

  clearline places import FILE… [--source NAME] [--level district|county|police|other]
  clearline places list               name, kind, entries, day, file
  clearline places remove NAME

FILE is one of
  OS Open Names as Ordnance Survey ships it: its CSV files, or the folder that holds them (opname_csv_gb/Data). Of its
  3 million lines only settlements are kept. They are added to the built-in places; where both have one, yours wins.
  Boundaries of the Office for National Statistics as GeoJSON (.geojson or .json), such as local authority districts,
  counties and unitary authorities, or police force areas. They say which areas a place lies in, and that a name is an
  area. Degrees (WGS84) or metres on the national grid.

Importing a list again under the same name replaces it; a list that says the same changes nothing. A bad line is told
with what to do, and the others are taken. A running server takes up a change by itself.

  --source NAME   what to call the list [os-open-names, or the file's own name]
  --level LEVEL   what the areas of a GeoJSON are, where its properties (LAD23NM, CTYUA23NM, PFA23NM) do not say it

Exit 0; 1 when a line was bad; 2 when the command was called wrongly or nothing was found. It uses the same settings as
clearline serve, from the environment.

  clearline places import opname_csv_gb/Data
  clearline places import Police_Force_Areas_December_2023_EW_BGC.geojson --source police-areas
`;

const LEVELS = ["district", "county", "police", "other"] as const;
const KINDS = ["places", "areas"] as const;

/** `clearline places …`. Works beside a running server. */
export async function places(argv: readonly string[], io: Io): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === undefined || argv.includes("--help")) {
    (verb === undefined ? io.stderr : io.stdout).write(PLACES_HELP);
    return verb === undefined ? BAD_CALL : DONE;
  }
  return guarded(io, async () => {
    const options = { source: { type: "string" }, level: { type: "string" } } as const;
    const { values, files } = readOptions(rest, options, { command: "clearline places", files: MOST_FILES });
    const [first] = files;
    switch (verb) {
      case "import":
        return importFiles(await filesIn(files), values, io);
      case "list":
        return withDatabase(io, ({ deps }) => showLists(deps, io, KINDS));
      case "remove":
        if (first === undefined)
          throw new BadCall("clearline places remove needs the list's name; see clearline places list.");
        return withDatabase(io, ({ deps }) => remove(deps, io, first, KINDS));
      default:
        throw new BadCall(`There is no clearline places ${verb}; see clearline places --help.`);
    }
  });
}

/** Ordnance Survey ships 819. */
const MOST_FILES = 2000;

type Options = { source?: string | undefined; level?: string | undefined };

function importFiles(files: readonly string[], { source, level }: Options, io: Io): Promise<number> {
  const [first = ""] = files;
  const packed = files.find((file) => /\.(?:zip|gz|7z)$/i.test(file));
  if (packed !== undefined)
    throw new BadCall(`Unpack ${basename(packed)} first, then give the folder Data that is in it.`);
  const strange = files.find((file) => /\.(?:gpkg|shp|dbf|kml|gml|xlsx?|ods)$/i.test(file));
  if (strange !== undefined)
    throw new BadCall(
      `${basename(strange)} is in a form that is not read. Download it as CSV (places) or GeoJSON (areas).`,
    );
  const isBoundaries = /\.(?:geo)?json$/i.test(first);
  if (files.some((file) => /\.(?:geo)?json$/i.test(file) !== isBoundaries))
    throw new BadCall("Import CSV files and GeoJSON files one kind at a time.");
  if (isBoundaries && files.length > 1)
    throw new BadCall("Import GeoJSON files one at a time: each is a list of its own.");
  if (!isBoundaries && level !== undefined) throw new BadCall("--level is for GeoJSON files only.");
  const known = level === undefined ? null : oneOf("level", level, LEVELS);
  const telling = new Telling(io);
  const file = files.length === 1 ? basename(first) : `${files.length} files such as ${basename(first)}`;
  const name = source ?? (isBoundaries ? nameOf(first) : "os-open-names");
  return withDatabase(io, ({ deps }) =>
    isBoundaries
      ? bring(
          deps,
          io,
          { name, file, thing: "area", telling },
          { kind: "areas", entries: areasIn(first, known, telling, io) },
        )
      : bring(
          deps,
          io,
          { name, file, thing: "place", telling },
          { kind: "places", entries: placesIn(files, telling, io) },
        ),
  );
}

/** The CSV files of a folder in their order, and files as they are. */
async function filesIn(given: readonly string[]): Promise<string[]> {
  if (given.length === 0)
    throw new BadCall("clearline places import needs a file or a folder; see clearline places --help.");
  const found: string[] = [];
  for (const path of given) {
    const what = await stat(path).catch(() => null);
    if (what === null) throw new BadCall(`Cannot read ${path}: there is no such file or folder.`);
    if (!what.isDirectory()) found.push(path);
    else
      found.push(
        ...(await readdir(path))
          .filter((one) => /\.csv$/i.test(one))
          .sort()
          .map((one) => join(path, one)),
      );
  }
  if (found.length === 0) throw new BadCall(`There is no CSV file in ${given.join(", ")}.`);
  return found;
}

const nameOf = (path: string): string =>
  basename(path, extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .replace(/^[-_]+/, "")
    .slice(0, 60);

async function* placesIn(files: readonly string[], telling: Telling, io: Io): AsyncGenerator<OperatorPlace> {
  let kept = 0;
  // People join the files into one and then give the folder that holds both.
  const seen = new Set<string>();
  for (const [n, path] of files.entries()) {
    let line = 0;
    for await (const text of linesOf(asText(createReadStream(path), io))) {
      line += 1;
      telling.line(
        () =>
          `${telling.lines.toLocaleString("en-GB")} lines, ${kept.toLocaleString("en-GB")} places, file ${n + 1} of ${files.length}`,
      );
      const read = text.kind === "too-long" ? null : readOpenNamesLine(text.value.replace(/\r$/, ""));
      if (read === null)
        telling.wrong(`${basename(path)} line ${line}`, "The line is too long to be one of OS Open Names.");
      else if (!read.ok) telling.wrong(`${basename(path)} line ${line}`, sayOpenNames(read.error));
      else if (read.value !== null) {
        const { name, lat, lon, size } = read.value;
        const key = `${name} ${lat} ${lon} ${size}`;
        if (seen.has(key)) continue;
        seen.add(key);
        kept += 1;
        yield read.value;
      }
    }
  }
}

async function* areasIn(path: string, level: AreaLevel | null, telling: Telling, io: Io): AsyncGenerator<StoredArea> {
  for await (const { line, feature, text } of featuresIn(asText(createReadStream(path), io))) {
    const read = readBoundary(text, level);
    if (read.ok) yield read.value;
    else telling.wrong(`${basename(path)} line ${line}, area ${feature}`, sayBoundary(read.error));
  }
}

function sayOpenNames(error: OpenNamesError): string {
  switch (error.code) {
    case "quote-open":
      return "A quotation mark is not closed. Put it right, or leave the line out.";
    case "columns-missing":
      return `It has ${error.given} of ${error.expected} columns. Was the file cut off? Unpack it once more.`;
    case "name-missing":
      return "NAME1 is empty. Fill it in, or leave the line out.";
    case "size-unknown":
      return `LOCAL_TYPE "${error.given}" is no settlement that we know. Use one of City, Town, Village, Hamlet, Suburban Area, Other Settlement (${PLACE_SIZES.length} kinds).`;
    case "position-not-a-number":
      return `${error.column} must be metres on the national grid, such as 552700, not "${error.given}".`;
    case "position-off-grid":
      return `${error.easting}, ${error.northing} is not on the British National Grid. Use the CSV that Ordnance Survey ships, in metres.`;
  }
}

function sayBoundary(error: BoundaryError): string {
  switch (error.code) {
    case "not-json":
      return "It is not JSON. Was the file cut off? Download it once more.";
    case "not-a-feature":
      return "It is no GeoJSON feature with properties. Download the file as GeoJSON.";
    case "area-name-missing":
      return `No property gives its name. It needs one such as LAD23NM or name; it has ${error.properties.join(", ") || "none"}.`;
    case "not-an-area":
      return `It must be a Polygon or a MultiPolygon, not ${error.given}. Download boundaries, not centroids.`;
    case "corners-wrong":
      return `A corner must be longitude and latitude, or metres on the national grid, not ${error.given}.`;
  }
}
