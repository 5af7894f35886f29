import { addDays, type Day, daysBetween } from "../base/day.ts";
import { type Random, seeded } from "../base/random.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { curveOf, monteCarloP } from "./chance.ts";
import { kmBetween } from "./distance.ts";
import { MOST_IN_ROW } from "./study.ts";
import type { Location, Surge } from "./surge.ts";

/** A count beside what was expected of it: from earlier weeks, the weekday, the season, however it was come by. */
export type BaselineCount = { location: string; date: Day; count: number; baseline: number };

export type ExpectationOptions = {
  /** Every window ends on this day. */
  until: Day;
  /** Longest window, in days. */
  maxDays?: number;
  /** Most places in a circle, its centre counted. */
  maxNeighbours?: number;
  minCases?: number;
  replicas?: number;
  seed?: number;
};

export const EXPECTATION_DEFAULTS = { maxDays: 14, maxNeighbours: 20, minCases: 2, replicas: 999, seed: 1 } as const;

/** `row` is the index in the list that was given. */
export type ExpectationError =
  | { code: "option-out-of-range"; option: keyof ExpectationOptions; given: unknown; allowed: string }
  | { code: "case-unknown-location"; row: number; location: string }
  | { code: "case-bad-count"; row: number; given: unknown }
  | { code: "case-bad-baseline"; row: number; given: unknown }
  | { code: "case-twice"; row: number; first: number; location: string; date: Day }
  | { code: "baseline-missing"; location: string; date: Day }
  | { code: "too-few-locations"; given: number; needed: number };

/** How much better a raised rate explains a count than its expectation, whatever happened elsewhere (Neill). */
export const expectationScore = (count: number, expected: number): number =>
  count > expected ? count * Math.log(count / expected) + expected - count : 0;

/**
 * The expectation-based Poisson scan: circles of places over the last days against what was expected of each, not
 * against the other places. So it sees a rise of the whole county, to which a permutation scan is blind, and is only as
 * good as the expectations. A window whose baseline is missing on one day is no window: each day and place needs one.
 *
 * Chance is a Poisson count about each baseline; counts that vary more than that alarm too often.
 *
 * @returns the strongest window of each centre, strongest first, none sharing a place with a stronger one
 * @see Neill 2009, International Journal of Forecasting 25:498, "Expectation-based scan statistics for monitoring
 * spatial time series data"
 */
export function scanExpectation(
  counts: readonly BaselineCount[],
  locations: readonly Location[],
  given: ExpectationOptions,
): Result<readonly Surge[], readonly ExpectationError[]> {
  const options = { ...EXPECTATION_DEFAULTS, ...given };
  const errors = [...optionErrors(options), ...rowErrors(counts, locations)];
  if (locations.length < 2) errors.push({ code: "too-few-locations", given: locations.length, needed: 2 });
  if (errors.length > 0) return fail(errors);
  const { maxDays, replicas, seed, until } = options;
  const cells = locations.length * maxDays;
  const observed = new Float64Array(cells);
  const baseline = new Float64Array(cells).fill(-1);
  const indexOf = new Map(locations.map(({ id }, i) => [id, i]));
  for (const { location, date, count, baseline: expected } of counts) {
    const age = daysBetween(date, until);
    if (age < 0 || age >= maxDays) continue;
    observed[indexOf.get(location)! * maxDays + age] = count;
    baseline[indexOf.get(location)! * maxDays + age] = expected;
  }
  const gap = baseline.indexOf(-1);
  if (gap >= 0) {
    const location = locations[Math.floor(gap / maxDays)]!.id;
    return fail([{ code: "baseline-missing", location, date: addDays(until, -(gap % maxDays)) }]);
  }
  const circles = nearest(locations, options.maxNeighbours);
  const found = circles
    .map((circle) => strongest(circle, observed, baseline, options))
    .filter(({ llr }) => llr > 0)
    .sort((a, b) => b.llr - a.llr || a.places - b.places);
  const random = seeded(seed);
  const maxima = new Float64Array(replicas);
  const drawn = new Float64Array(cells);
  for (let i = 0; i < replicas; i++) {
    for (let cell = 0; cell < cells; cell++) drawn[cell] = poisson(random, baseline[cell]!);
    maxima[i] = circles.reduce((most, circle) => Math.max(most, strongest(circle, drawn, baseline, options).llr), 0);
  }
  maxima.sort();
  const curve = curveOf(maxima);
  const taken = new Set<number>();
  const apart = found.filter(({ circle, places }) => {
    const own = circle.slice(0, places);
    if (own.some((place) => taken.has(place))) return false;
    for (const place of own) taken.add(place);
    return true;
  });
  return ok(
    apart.map(({ circle, places, duration, count, expected, llr }, i): Surge => {
      const p = monteCarloP(llr, maxima);
      const own = circle.slice(0, places);
      const centre = locations[circle[0]!]!;
      return {
        rank: i + 1,
        locations: own.map((place) => locations[place]!.id),
        centre: centre.id,
        radiusKm: kmBetween(centre, locations[own.at(-1)!]!),
        start: addDays(until, 1 - duration),
        end: until,
        observed: count,
        expected,
        ratio: count / expected,
        llr,
        p,
        pGumbel: curve(llr),
        recurrenceDays: 1 / p,
      };
    }),
  );
}

type Window = {
  circle: readonly number[];
  places: number;
  duration: number;
  count: number;
  expected: number;
  llr: number;
};

function strongest(
  circle: readonly number[],
  observed: Float64Array,
  baseline: Float64Array,
  { maxDays, minCases }: { maxDays: number; minCases: number },
): Window {
  const seen = new Float64Array(maxDays);
  const usual = new Float64Array(maxDays);
  const best: Window = { circle, places: 0, duration: 0, count: 0, expected: 0, llr: 0 };
  circle.forEach((place, i) => {
    let count = 0;
    let expected = 0;
    for (let age = 0; age < maxDays; age++) {
      count += seen[age]! += observed[place * maxDays + age]!;
      expected += usual[age]! += baseline[place * maxDays + age]!;
      const llr = count < minCases ? 0 : expectationScore(count, expected);
      if (llr > best.llr + 1e-9) Object.assign(best, { places: i + 1, duration: age + 1, count, expected, llr });
    }
  });
  return best;
}

/** Each place with its nearest, itself first; places equally far in the order they were given. */
const nearest = (locations: readonly Location[], most: number): number[][] =>
  locations.map((centre, c) =>
    locations
      .map((place, i) => ({ i, km: i === c ? -1 : kmBetween(centre, place) }))
      .sort((a, b) => a.km - b.km || a.i - b.i)
      .slice(0, most)
      .map(({ i }) => i),
  );

/** Exact for any mean: a large one is drawn in parts, since the product of chances would underflow. */
export function poisson(random: Random, mean: number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 30) {
    const floor = Math.exp(-Math.min(left, 30));
    for (let product = random(); product > floor; product *= random()) count++;
  }
  return count;
}

function optionErrors(options: Required<ExpectationOptions>): ExpectationError[] {
  const errors: ExpectationError[] = [];
  for (const option of ["maxDays", "maxNeighbours", "minCases", "replicas"] as const)
    if (!(Number.isInteger(options[option]) && options[option] >= 1 && options[option] <= 1_000_000))
      errors.push({
        code: "option-out-of-range",
        option,
        given: options[option],
        allowed: "a whole number, 1 or more",
      });
  return errors;
}

function rowErrors(counts: readonly BaselineCount[], locations: readonly Location[]): ExpectationError[] {
  const known = new Set(locations.map(({ id }) => id));
  const seen = new Map<string, number>();
  return counts.flatMap(({ location, date, count, baseline }, row) => {
    const errors: ExpectationError[] = [];
    const first = seen.get(`${date} ${location}`);
    if (!known.has(location)) errors.push({ code: "case-unknown-location", row, location });
    if (!Number.isSafeInteger(count) || count < 0 || count > MOST_IN_ROW)
      errors.push({ code: "case-bad-count", row, given: count });
    if (!(baseline > 0 && Number.isFinite(baseline))) errors.push({ code: "case-bad-baseline", row, given: baseline });
    if (first !== undefined) errors.push({ code: "case-twice", row, first, location, date });
    else seen.set(`${date} ${location}`, row);
    return errors;
  });
}
