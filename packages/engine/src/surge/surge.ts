import type { Day } from "../base/day.ts";

/** A place that counts are kept for. `x`, `y` in kilometres on a plane, or degrees (WGS 84) for great circles. */
export type Location = { id: string } & ({ xKm: number; yKm: number } | { lat: number; lon: number });

export type CaseCount = { location: string; date: Day; count: number };

/** More reports than chance explains: a circle of places over the last days. */
export type Surge = {
  rank: number;
  locations: readonly string[];
  /** The location the circle is drawn around. */
  centre: string;
  radiusKm: number;
  start: Day;
  end: Day;
  observed: number;
  expected: number;
  /** Observed over expected. */
  ratio: number;
  /** Log likelihood ratio: the scan statistic. */
  llr: number;
  /** Monte Carlo p, in [1/(replicas+1), 1]. */
  p: number;
  /** From a Gumbel distribution fitted to the replicas' maxima: goes beyond the replica count. */
  pGumbel: number;
  /** On average one such alarm by chance in so many days of daily looks. */
  recurrenceDays: number;
};
