import { ok, type Result } from "../base/result.ts";
import { curveOf, monteCarloP, quantile, tailCurve } from "./chance.ts";
import { replicaMaxima } from "./replicas.ts";
import { checkStudy, type Study, windowDays } from "./study.ts";
import type { CaseCount, Location, ScanError, ScanOptions, ScanResult, Surge } from "./surge.ts";
import { type Best, bestOfCentre, layWindows, recentCounts, sumBack, TIE, type Windows } from "./windows.ts";

/**
 * Looks for surges: circles of places that, over the last days, saw more cases than chance explains. Prospective: every
 * window ends on the last day, because a surge that is over needs no warning.
 *
 * Each centre offers its strongest window. The strongest of all comes first; then, in order, those that share no
 * place with a stronger one. Each is compared with the strongest window of every replica, so that looking at
 * thousands of windows does not make chance look like a surge.
 *
 * @returns every error in the input, or the surges with the study's figures. The same input and seed give the same
 * result, on any machine
 * @see Kulldorff et al. 2005, "A Space-Time Permutation Scan Statistic for Disease Outbreak Detection",
 * PLoS Medicine 2:e59, https://doi.org/10.1371/journal.pmed.0020059
 */
export function scan(
  cases: readonly CaseCount[],
  locations: readonly Location[],
  options: ScanOptions,
): Result<ScanResult, readonly ScanError[]> {
  const begun = beginScan(cases, locations, options);
  return begun.ok ? ok(begun.value.conclude(begun.value.maxima(0, 1))) : begun;
}

/** A scan whose replicas can be shared out among threads that were each given the same input. */
export type BegunScan = {
  /** The largest statistic of each replica in this of so many parts, counted from 0. All parts together hold all. */
  maxima(part: number, of: number): Float64Array;
  /** @param maxima of all replicas, in any order */
  conclude(maxima: Float64Array): ScanResult;
};

/** Checks the input and lays the windows. Into how many parts the rest is cut changes no figure. */
export function beginScan(
  cases: readonly CaseCount[],
  locations: readonly Location[],
  options: ScanOptions,
): Result<BegunScan, readonly ScanError[]> {
  const checked = checkStudy(cases, locations, options);
  if (!checked.ok) return checked;
  const study = checked.value;
  const windows = layWindows(study);
  return ok({
    maxima: (part, of) => replicaMaxima(study, windows, { part, of }),
    conclude: (maxima) => conclude(study, windows, strongestApart(study, windows), maxima.toSorted()),
  });
}

/**
 * The strongest window of each centre, strongest first, without those that share a place with a stronger one. Among
 * equals the smaller circle comes first: a place without cases makes no window stronger and should not be named.
 */
function strongestApart(study: Study, windows: Windows): Best[] {
  const counts = recentCounts(study);
  sumBack(counts, windows.durations);
  const held = new Int32Array(windows.durations);
  const taken = new Set<number>();
  return Array.from({ length: windows.places }, (_, centre) => bestOfCentre(windows, centre, counts, held))
    .filter((best) => best.row >= 0)
    .sort((a, b) => inTies(b.llr) - inTies(a.llr) || windows.radiusKm[a.row]! - windows.radiusKm[b.row]!)
    .filter((best) => {
      const places = placesOf(windows, best.row);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}

const inTies = (llr: number): number => Math.round(llr / TIE);

/** The places of a row's circle, centre first. */
function placesOf({ firstRow, place }: Windows, row: number): number[] {
  let centre = 0;
  while (firstRow[centre + 1]! <= row) centre++;
  return Array.from(place.subarray(firstRow[centre], row + 1));
}

/** P(a replica's maximum >= x), also beyond what the replicas can count. */
export const curveThrough = ({ options }: Study, rising: Float64Array): ((x: number) => number) =>
  options.nullModel === "dispersed" ? tailCurve(rising) : curveOf(rising);

function conclude(study: Study, windows: Windows, found: readonly Best[], maxima: Float64Array): ScanResult {
  const curve = curveThrough(study, maxima);
  const clusters = found.map((best, i): Surge => {
    const places = placesOf(windows, best.row).map((place) => study.locations[place]!.id);
    const expected = windows.mass[best.row]! * windows.time[best.duration - 1]!;
    const p = monteCarloP(best.llr, maxima);
    return {
      rank: i + 1,
      locations: places,
      centre: places[0]!,
      radiusKm: windows.radiusKm[best.row]!,
      ...windowDays(study, best.duration),
      observed: best.count,
      expected,
      ratio: best.count / expected,
      llr: best.llr,
      p,
      pGumbel: curve(best.llr),
      recurrenceDays: study.options.intervalDays / p,
    };
  });
  const at = (probability: number): number => quantile(maxima, probability);
  const nullQuantiles = { "0.5": at(0.5), "0.75": at(0.75), "0.9": at(0.9), "0.95": at(0.95), "0.99": at(0.99) };
  return { clusters, total: study.total, replicas: maxima.length, nullQuantiles };
}
