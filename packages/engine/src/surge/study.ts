import { addDays, type Day, daysBetween } from "../base/day.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type CaseCount, type Location, SCAN_DEFAULTS, type ScanError, type ScanOptions } from "./surge.ts";

export type CheckedOptions = Required<ScanOptions>;

/** Checked input as arrays: places by index, intervals by age (0 ends on the last day). */
export type Study = {
  options: CheckedOptions;
  locations: readonly Location[];
  /** Number of intervals in the whole study. */
  intervals: number;
  /** Longest window, in intervals. */
  durations: number;
  /** One entry for each place and interval that has cases, in the order of place, then age. */
  cells: { place: Int32Array; age: Int32Array; count: Int32Array };
  placeTotals: Float64Array;
  intervalTotals: Float64Array;
  total: number;
};

/** Above this, counts no longer fit the 32-bit arithmetic of the replicas. */
const MOST_CASES = 100_000_000;
/** More than this of one place and day is another column, or a slip of the hand. */
export const MOST_IN_ROW = 1_000_000;
const MOST_REPLICAS = 1_000_000;
const MOST_DAYS = 36_525;

/**
 * Checks everything a scan is given. Every bad row is named; a p-value from doubtful input is worse than none.
 *
 * A place and day that comes twice is an error, not a sum: a row pasted twice cannot be told from two true rows.
 * Rows may come in any order, and a count may be 0.
 */
export function checkStudy(
  cases: readonly CaseCount[],
  locations: readonly Location[],
  given: ScanOptions,
): Result<Study, readonly ScanError[]> {
  const options: CheckedOptions = { ...SCAN_DEFAULTS, ...given };
  const badOptions = optionErrors(options);
  if (badOptions.length > 0) return fail(badOptions);

  const days = daysBetween(options.start, options.until) + 1;
  const intervals = Math.ceil(days / options.intervalDays);
  const durations = Math.min(Math.floor(options.maxDays / options.intervalDays), intervals);
  const { indexOf, errors } = checkLocations(locations, options);

  const seen = new Map<string, number>();
  const cellCounts = new Map<number, number>();
  let total = 0;
  cases.forEach(({ location, date, count }, row) => {
    const place = indexOf.get(location);
    const age = Math.floor(daysBetween(date, options.until) / options.intervalDays);
    const key = `${date} ${location}`;
    const first = seen.get(key);
    if (place === undefined) errors.push({ code: "case-unknown-location", row, location });
    if (!Number.isSafeInteger(count) || count < 0 || count > MOST_IN_ROW)
      errors.push({ code: "case-bad-count", row, given: count });
    else total += count;
    if (!(date >= options.start && date <= options.until)) errors.push({ code: "case-outside-period", row, date });
    if (first !== undefined) errors.push({ code: "case-twice", row, first, location, date });
    else seen.set(key, row);
    if (place === undefined || !(count > 0)) return;
    const cell = place * intervals + age;
    cellCounts.set(cell, (cellCounts.get(cell) ?? 0) + count);
  });
  if (errors.length > 0) return fail(errors);

  if (locations.length < 2) return fail([{ code: "too-few-locations", given: locations.length, needed: 2 }]);
  if (intervals < 2) return fail([{ code: "too-short-period", intervals, needed: 2 }]);
  if (total < options.minCases) return fail([{ code: "too-few-cases", given: total, needed: options.minCases }]);
  if (total > MOST_CASES) return fail([{ code: "too-many-cases", given: total, allowed: MOST_CASES }]);
  return ok({ options, locations, intervals, durations, ...tally(cellCounts, locations.length, intervals), total });
}

function optionErrors(options: CheckedOptions): ScanError[] {
  const errors: ScanError[] = [];
  const need = (option: keyof ScanOptions, isRight: boolean, allowed: string): void => {
    if (!isRight) errors.push({ code: "option-out-of-range", option, given: options[option], allowed });
  };
  const isWhole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  const days = daysBetween(options.start, options.until) + 1;
  need("until", days >= 1 && days <= MOST_DAYS, `${options.start} or later, within a hundred years`);
  need("intervalDays", isWhole(options.intervalDays, 1, MOST_DAYS), "a whole number of days, 1 or more");
  need("maxDays", isWhole(options.maxDays, options.intervalDays, MOST_DAYS), "whole days, at least one interval");
  need("maxShare", options.maxShare > 0 && options.maxShare <= 1, "more than 0, at most 1");
  const radius = options.maxRadiusKm;
  need("maxRadiusKm", radius === null || (radius >= 0 && Number.isFinite(radius)), "0 km or more");
  need("minCases", isWhole(options.minCases, 1, MOST_CASES), "a whole number, 1 or more");
  need("replicas", isWhole(options.replicas, 1, MOST_REPLICAS), `a whole number from 1 to ${MOST_REPLICAS}`);
  need("seed", Number.isSafeInteger(options.seed), "a whole number");
  need("model", options.model === "permutation" || options.model === "poisson", "permutation or poisson");
  const isDispersed = options.nullModel === "dispersed";
  need("nullModel", isDispersed || options.nullModel === "permutation", "permutation or dispersed");
  need("nullModel", !isDispersed || options.model === "permutation", "dispersed only with the permutation model");
  return errors;
}

function checkLocations(
  locations: readonly Location[],
  options: CheckedOptions,
): { indexOf: Map<string, number>; errors: ScanError[] } {
  const indexOf = new Map<string, number>();
  const errors: ScanError[] = [];
  const isFlat = locations[0] !== undefined && "xKm" in locations[0];
  locations.forEach((location, row) => {
    const { id, population } = location;
    const first = indexOf.get(id);
    if (id === "") errors.push({ code: "location-without-id", row });
    else if (first !== undefined) errors.push({ code: "location-twice", row, first, location: id });
    else indexOf.set(id, row);
    if ("xKm" in location !== isFlat) errors.push({ code: "location-mixed-coordinates", row, location: id });
    if (!hasGoodCoordinates(location)) errors.push({ code: "location-bad-coordinates", row, location: id });
    if (options.model === "poisson" && !(population !== undefined && population > 0 && Number.isFinite(population)))
      errors.push({ code: "location-bad-population", row, location: id, given: population });
  });
  return { indexOf, errors };
}

function hasGoodCoordinates(location: Location): boolean {
  if ("xKm" in location) return Number.isFinite(location.xKm) && Number.isFinite(location.yKm);
  return Math.abs(location.lat) <= 90 && Math.abs(location.lon) <= 180;
}

function tally(cellCounts: ReadonlyMap<number, number>, places: number, intervals: number) {
  const keys = Float64Array.from(cellCounts.keys()).sort();
  const cells = {
    place: new Int32Array(keys.length),
    age: new Int32Array(keys.length),
    count: new Int32Array(keys.length),
  };
  const placeTotals = new Float64Array(places);
  const intervalTotals = new Float64Array(intervals);
  keys.forEach((key, i) => {
    const place = Math.floor(key / intervals);
    const age = key % intervals;
    const count = cellCounts.get(key)!;
    cells.place[i] = place;
    cells.age[i] = age;
    cells.count[i] = count;
    placeTotals[place]! += count;
    intervalTotals[age]! += count;
  });
  return { cells, placeTotals, intervalTotals };
}

/** The days that the last `duration` intervals cover, first and last. */
export function windowDays({ options }: Study, duration: number): { start: Day; end: Day } {
  const start = addDays(options.until, 1 - duration * options.intervalDays);
  return { start: start > options.start ? start : options.start, end: options.until };
}
