import type { Day } from "../base/day.ts";

/** A place that counts are kept for. `x`, `y` in kilometres on a plane, or degrees (WGS 84) for great circles. */
export type Location = {
  id: string;
  /** People at risk, above 0. Only the Poisson model reads it, and there every place needs it. */
  population?: number;
} & ({ xKm: number; yKm: number } | { lat: number; lon: number });

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
  /**
   * From a curve through the replicas' maxima, so that it goes beyond their number: a Gumbel distribution, or for the
   * dispersed null, and where many replicas hold no window, an exponential tail through the largest alone.
   */
  pGumbel: number;
  /** On average one such alarm by chance in so many days of daily looks. */
  recurrenceDays: number;
};

export type ScanOptions = {
  /** First and last day of the study: both are scanned, and no case may lie outside. */
  start: Day;
  until: Day;
  /**
   * `permutation` needs cases only and adjusts itself for places that always report more and for busy days;
   * `poisson` compares with the population at risk, taken as constant over the study.
   */
  model?: "permutation" | "poisson";
  /**
   * What chance is taken to be. `permutation`: every case is on its own. `dispersed`: cases come in clumps (a
   * household, a group chat, one person twice), as big as each place's own history shows. Only with `permutation`.
   */
  nullModel?: "permutation" | "dispersed";
  /** Days are summed to intervals of this length, counted back from `until`; the oldest may be shorter. */
  intervalDays?: number;
  /** Longest window, in days. */
  maxDays?: number;
  /** Largest share of all cases (Poisson: of the population) in one circle, in (0, 1]. */
  maxShare?: number;
  maxRadiusKm?: number | null;
  /** Fewest cases that can be a surge. */
  minCases?: number;
  /** Simulated data sets that p is counted over. */
  replicas?: number;
  seed?: number;
};

export const SCAN_DEFAULTS = {
  model: "permutation",
  nullModel: "permutation",
  intervalDays: 1,
  maxDays: 14,
  maxShare: 0.5,
  maxRadiusKm: null,
  minCases: 2,
  replicas: 999,
  seed: 1,
} as const satisfies Omit<ScanOptions, "start" | "until">;

export type ScanResult = {
  /** Strongest first; none shares a place with a stronger one. */
  clusters: readonly Surge[];
  /** Cases in the study. */
  total: number;
  replicas: number;
  /** Quantiles of the replicas' maxima, by probability. */
  nullQuantiles: Readonly<Record<"0.5" | "0.75" | "0.9" | "0.95" | "0.99", number>>;
};

/** `row` is the index in the list that was given. */
export type ScanError =
  | { code: "option-out-of-range"; option: keyof ScanOptions; given: unknown; allowed: string }
  | { code: "location-without-id"; row: number }
  | { code: "location-twice"; row: number; first: number; location: string }
  | { code: "location-bad-coordinates"; row: number; location: string }
  | { code: "location-mixed-coordinates"; row: number; location: string }
  | { code: "location-bad-population"; row: number; location: string; given: unknown }
  | { code: "case-unknown-location"; row: number; location: string }
  | { code: "case-bad-count"; row: number; given: unknown }
  | { code: "case-outside-period"; row: number; date: Day }
  | { code: "case-twice"; row: number; first: number; location: string; date: Day }
  | { code: "too-few-locations"; given: number; needed: number }
  | { code: "too-few-cases"; given: number; needed: number }
  | { code: "too-many-cases"; given: number; allowed: number }
  | { code: "too-short-period"; intervals: number; needed: number };
