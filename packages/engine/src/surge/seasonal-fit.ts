/**
 * Log-linear regression of counts whose variance is a multiple of their mean (quasi-Poisson), on the season and, with
 * a trend, on time: iteratively reweighted least squares. Each season has a level of its own, so the normal equations
 * need no matrix: the slope is found among the deviations from each season's mean, and the levels from the means.
 *
 * @see McCullagh and Nelder 1989, Generalized Linear Models, sections 2.5 and 6.2
 */
export type SeasonalFit = {
  /** The logarithm of the mean of season 0 at time 0, and how it changes with time; 0 without a trend. */
  level: number;
  slope: number;
  /** Times a dispersion these are the variances of the two. */
  levelVariance: number;
  slopeVariance: number;
  /** Fitted means. */
  means: Float64Array;
  /** Leverage of each observation. */
  leverages: Float64Array;
  /** Pearson: weighted squared residuals over the degrees of freedom. Variance over mean. */
  dispersion: number;
  freedom: number;
  /** False where the fit was still moving when patience ran out, as it does when a season holds nothing but zeros. */
  isSettled: boolean;
};

/** When each observation was made: its season, from 0 without a gap, and its time, 0 now. */
export type Calendar = { seasons: Int32Array; seasonCount: number; times: Float64Array };

/** The stopping rule and patience usual for such fits; both decide the last digits that others can compare with. */
const TOLERANCE = 1e-8;
const MOST_STEPS = 25;

/**
 * @param weights prior weight of each observation, above 0
 * @returns null where level and slope cannot be told apart or the means run away
 */
export function fitSeasons(
  counts: Float64Array,
  weights: Float64Array,
  calendar: Calendar,
  hasTrend: boolean,
): SeasonalFit | null {
  const n = counts.length;
  const { seasons, seasonCount, times } = calendar;
  const freedom = n - seasonCount - (hasTrend ? 1 : 0);
  if (freedom < 1) return null;
  const means = counts.map((count) => count + 0.1);
  const logs = means.map(Math.log);
  const logCounts = counts.map((count) => (count > 0 ? Math.log(count) : 0));
  const working = new Float64Array(n);
  let solved: Solved | null = null;
  let deviance = devianceOf(counts, logCounts, means, logs, weights);
  let isSettled = false;
  for (let step = 0; step < MOST_STEPS && !isSettled; step++) {
    for (let i = 0; i < n; i++) {
      working[i] = weights[i]! * means[i]!;
      // From here on the logarithm is the response that the line is fitted to.
      logs[i]! += (counts[i]! - means[i]!) / means[i]!;
    }
    solved = solve(working, logs, calendar, hasTrend);
    if (!solved) return null;
    for (let i = 0; i < n; i++) {
      logs[i] = solved.levels[seasons[i]!]! + solved.slope * times[i]!;
      means[i] = Math.exp(logs[i]!);
    }
    const before = deviance;
    deviance = devianceOf(counts, logCounts, means, logs, weights);
    if (!Number.isFinite(deviance)) return null;
    isSettled = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < TOLERANCE;
  }
  if (!solved) return null;
  const { levels, slope, sums, meanTimes, slopeVariance } = solved;
  let pearson = 0;
  for (let i = 0; i < n; i++) pearson += working[i]! * ((counts[i]! - means[i]!) / means[i]!) ** 2;
  const leverages = working.map((weight, i) => {
    const season = seasons[i]!;
    return weight * (1 / sums[season]! + (times[i]! - meanTimes[season]!) ** 2 * slopeVariance);
  });
  const levelVariance = 1 / sums[0]! + meanTimes[0]! ** 2 * slopeVariance;
  const dispersion = pearson / freedom;
  return { level: levels[0]!, slope, levelVariance, slopeVariance, means, leverages, dispersion, freedom, isSettled };
}

function devianceOf(
  counts: Float64Array,
  logCounts: Float64Array,
  means: Float64Array,
  logs: Float64Array,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const y = counts[i]!;
    sum += 2 * weights[i]! * (y * (logCounts[i]! - logs[i]!) - (y - means[i]!));
  }
  return sum;
}

/** The weighted least squares of one step. */
type Solved = {
  /** By season: its level at time 0, its weights together, and the weighted mean of its times. */
  levels: Float64Array;
  sums: Float64Array;
  meanTimes: Float64Array;
  slope: number;
  slopeVariance: number;
};

/** Below this share of its weight a season or the trend is the same as what else is fitted. */
const LEAST_INDEPENDENT = 1e-11;

function solve(
  working: Float64Array,
  response: Float64Array,
  { seasons, seasonCount, times }: Calendar,
  hasTrend: boolean,
): Solved | null {
  const sums = new Float64Array(seasonCount);
  const meanTimes = new Float64Array(seasonCount);
  const levels = new Float64Array(seasonCount);
  for (let i = 0; i < working.length; i++) {
    const season = seasons[i]!;
    sums[season]! += working[i]!;
    meanTimes[season]! += working[i]! * times[i]!;
    levels[season]! += working[i]! * response[i]!;
  }
  if (!areIndependent(sums)) return null;
  for (let season = 0; season < seasonCount; season++) {
    meanTimes[season]! /= sums[season]!;
    levels[season]! /= sums[season]!;
  }
  if (!hasTrend) return { levels, sums, meanTimes, slope: 0, slopeVariance: 0 };
  let squares = 0;
  let products = 0;
  let whole = 0;
  for (let i = 0; i < working.length; i++) {
    const season = seasons[i]!;
    const apart = times[i]! - meanTimes[season]!;
    squares += working[i]! * apart * apart;
    products += working[i]! * apart * (response[i]! - levels[season]!);
    whole += working[i]! * times[i]! * times[i]!;
  }
  if (!(squares > LEAST_INDEPENDENT * whole)) return null;
  const slope = products / squares;
  for (let season = 0; season < seasonCount; season++) levels[season]! -= slope * meanTimes[season]!;
  return { levels, sums, meanTimes, slope, slopeVariance: 1 / squares };
}

/** Each season beside those that follow it and season 0, in the order in which a regression would take them up. */
function areIndependent(sums: Float64Array): boolean {
  let rest = sums[0]!;
  if (!(rest > 0)) return false;
  for (let season = sums.length - 1; season > 0; season--) {
    if (!(rest > LEAST_INDEPENDENT * (rest + sums[season]!))) return false;
    rest += sums[season]!;
  }
  return true;
}
