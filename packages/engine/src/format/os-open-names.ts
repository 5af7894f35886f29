/**
 * OS Open Names as Ordnance Survey ships it: comma-separated files without a header, one for each square of 20 km,
 * positions on the British National Grid. Of its roads, postcodes, hills and settlements only settlements are places.
 *
 * @see https://docs.os.uk/os-downloads/addressing-and-location/os-open-names the technical specification
 */
import { cellsOfLine } from "../base/csv-line.ts";
import { fromGrid, isOnGrid } from "../base/os-grid.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { OperatorPlace, PlaceSize } from "../read/operator-places.ts";
import { outcodeOf } from "../read/outcodes.ts";

/** The columns, in their order: a row has no other names for them. */
const COLUMNS = [
  "ID", "NAMES_URI", "NAME1", "NAME1_LANG", "NAME2", "NAME2_LANG", "TYPE", "LOCAL_TYPE", "GEOMETRY_X", "GEOMETRY_Y",
  "MOST_DETAIL_VIEW_RES", "LEAST_DETAIL_VIEW_RES", "MBR_XMIN", "MBR_YMIN", "MBR_XMAX", "MBR_YMAX", "POSTCODE_DISTRICT",
  "POSTCODE_DISTRICT_URI", "POPULATED_PLACE", "POPULATED_PLACE_URI", "POPULATED_PLACE_TYPE", "DISTRICT_BOROUGH",
  "DISTRICT_BOROUGH_URI", "DISTRICT_BOROUGH_TYPE", "COUNTY_UNITARY", "COUNTY_UNITARY_URI", "COUNTY_UNITARY_TYPE", "REGION",
  "REGION_URI", "COUNTRY", "COUNTRY_URI", "RELATED_SPATIAL_OBJECT", "SAME_AS_DBPEDIA", "SAME_AS_GEONAMES",
] as const; // biome-ignore format: the specification's table
type Column = (typeof COLUMNS)[number];
const AT = Object.fromEntries(COLUMNS.map((name, i) => [name, i])) as Record<Column, number>;

export type OpenNamesError =
  | { code: "quote-open" }
  | { code: "columns-missing"; given: number; expected: number }
  | { code: "name-missing" }
  | { code: "size-unknown"; given: string }
  | { code: "position-not-a-number"; column: Column; given: string }
  | { code: "position-off-grid"; easting: number; northing: number };

const SIZES: ReadonlyMap<string, PlaceSize> = new Map([
  ["Capital City", "city"],
  ["City", "city"],
  ["Town", "town"],
  ["Village", "village"],
  ["Hamlet", "hamlet"],
  ["Suburban Area", "suburb"],
  ["Other Settlement", "settlement"],
]);

/** @returns a settlement; null for a row that is none, such as a road, a blank line or the header that people add */
export function readOpenNamesLine(line: string): Result<OperatorPlace | null, OpenNamesError> {
  if (line.trim() === "") return ok(null);
  const cells = cellsOfLine(line);
  if (cells === null) return fail({ code: "quote-open" });
  const cell = (name: Column): string => cells[AT[name]] ?? "";
  if (cell("ID").toUpperCase() === "ID") return ok(null);
  // Rows end early where the last columns are empty; without the country it was cut off.
  if (cells.length <= AT.COUNTRY)
    return fail({ code: "columns-missing", given: cells.length, expected: COLUMNS.length });
  if (cell("TYPE") !== "populatedPlace") return ok(null);
  if (cell("NAME1") === "") return fail({ code: "name-missing" });
  const size = SIZES.get(cell("LOCAL_TYPE"));
  if (size === undefined) return fail({ code: "size-unknown", given: cell("LOCAL_TYPE") });
  for (const column of ["GEOMETRY_X", "GEOMETRY_Y"] as const)
    if (!/^\d{1,7}(?:\.\d+)?$/.test(cell(column)))
      return fail({ code: "position-not-a-number", column, given: cell(column) });
  const [easting, northing] = [Number(cell("GEOMETRY_X")), Number(cell("GEOMETRY_Y"))];
  if (!isOnGrid(easting, northing)) return fail({ code: "position-off-grid", easting, northing });
  const { lat, lon } = fromGrid(easting, northing);
  return ok({
    name: cell("NAME1"),
    also: orNull(cell("NAME2")),
    size,
    lat: fourPlaces(lat),
    lon: fourPlaces(lon),
    district: orNull(cell("DISTRICT_BOROUGH")),
    county: orNull(cell("COUNTY_UNITARY")),
    outcode: outcodeOf(cell("POSTCODE_DISTRICT")),
  });
}

const orNull = (text: string): string | null => (text === "" ? null : text);

/** About ten metres: the middle of a village is no surer. */
const fourPlaces = (degrees: number): number => Number(degrees.toFixed(4));
