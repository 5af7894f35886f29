import { fail, ok, type Result } from "../base/result.ts";
import { negativeBinomialQuantile, normalUpperQuantile, studentTwoSided } from "./distributions.ts";
import { type Calendar, fitSeasons, type SeasonalFit } from "./seasonal-fit.ts";
import { type SeriesError, type SeriesPoint, seriesErrors, type Assessment } from "./series.ts";

export type FarringtonOptions = {
  /** First `t` to assess; the earliest that has a full history where not given. */
  from?: number;
  yearsBack?: number;
  /** Weeks on either side of the same week in earlier years. */
  halfWindow?: number;
  /** The latest weeks, kept out of the baseline so that a growing outbreak does not become the usual. */
  pastWeeksExcluded?: number;
  /** Seasons of the year, each with its own level. 1: only the weeks around the same week are compared. */
  periods?: number;
  /** A time trend is kept where its p-value is below this. */
  trendP?: number;
  /** Standardised residuals above this lose weight, so that past outbreaks do not raise the bar. */
  weightsThreshold?: number;
  /** `nbPlugin` and `muan` from the negative binomial (Noufaily), `delta` from the 2/3 power (Farrington). */
  threshold?: "nbPlugin" | "muan" | "delta";
  /** No verdict unless there were `[cases, weeks]` at least so many cases in the latest weeks. */
  limit54?: readonly [number, number];
  alpha?: number;
  weeksPerYear?: number;
};

export const FARRINGTON_DEFAULTS = {
  yearsBack: 3,
  halfWindow: 3,
  pastWeeksExcluded: 26,
  periods: 10,
  trendP: 1,
  weightsThreshold: 2.58,
  threshold: "nbPlugin",
  limit54: [5, 4],
  alpha: 0.01,
  weeksPerYear: 52,
} as const satisfies FarringtonOptions;

type Settings = Required<Omit<FarringtonOptions, "from">>;
export type FarringtonAssessment = Assessment & {
  /** Variance over mean of the baseline, 1 or more; null where no model fits. */
  dispersion: number | null;
};

/**
 * Farrington flexible: is this week's count above what the same season of earlier years, its trend and its spread
 * allow? A quasi-Poisson regression on season and time, fitted twice: past outbreaks stand out in the first fit and
 * lose their weight in the second.
 *
 * @see Noufaily et al. 2013, Statistics in Medicine 32:1206, https://doi.org/10.1002/sim.5595
 * @see Farrington et al. 1996, Journal of the Royal Statistical Society A 159:547
 */
export function farrington(
  series: readonly SeriesPoint[],
  options: FarringtonOptions = {},
): Result<readonly FarringtonAssessment[], readonly SeriesError[]> {
  const settings: Settings = { ...FARRINGTON_DEFAULTS, ...options };
  const errors = [...seriesErrors(series), ...optionErrors(settings)];
  if (errors.length > 0) return fail(errors);
  const needed = settings.yearsBack * settings.weeksPerYear + settings.halfWindow;
  const from = options.from === undefined ? needed : options.from - series[0]!.t;
  if (from < needed || from >= series.length)
    return fail([{ code: "series-too-short", points: Math.min(from, series.length), needed: needed + 1 }]);
  const counts = Float64Array.from(series, ({ observed }) => observed);
  const weeks = weeksCompared(settings);
  return ok(series.slice(from).map((point, i) => assess(point, from + i, { counts, weeks, settings })));
}

function optionErrors(settings: Settings): SeriesError[] {
  const errors: SeriesError[] = [];
  const need = (option: keyof Settings, isRight: boolean, allowed: string): void => {
    if (!isRight) errors.push({ code: "option-out-of-range", option, given: settings[option], allowed });
  };
  const { yearsBack, halfWindow, pastWeeksExcluded, periods, weeksPerYear } = settings;
  const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;
  need("yearsBack", isWhole(yearsBack, 1), "a whole number from 1");
  need("weeksPerYear", isWhole(weeksPerYear, 2), "a whole number from 2");
  need("halfWindow", isWhole(halfWindow, 0) && 2 * halfWindow + 1 < weeksPerYear, "less than half a year");
  need("pastWeeksExcluded", isWhole(pastWeeksExcluded, 0), "a whole number from 0");
  const most = weeksPerYear - 2 * halfWindow;
  need("periods", isWhole(periods, 1) && periods <= most, `a whole number from 1 to ${most}`);
  need("trendP", settings.trendP >= 0 && settings.trendP <= 1, "from 0 to 1");
  need("weightsThreshold", settings.weightsThreshold > 0, "more than 0");
  need("alpha", settings.alpha > 0 && settings.alpha < 1, "more than 0, less than 1");
  need("limit54", isWhole(settings.limit54[0], 0) && isWhole(settings.limit54[1], 1), "cases from 0 and weeks from 1");
  return errors;
}

type History = { counts: Float64Array; weeks: WeeksCompared; settings: Settings };

function assess({ t, observed }: SeriesPoint, now: number, { counts, weeks, settings }: History): FarringtonAssessment {
  const [cases, recent] = settings.limit54;
  const lately = counts.subarray(Math.max(0, now - recent + 1), now + 1).reduce((sum, count) => sum + count, 0);
  const baseline: Baseline = { counts: Float64Array.from(weeks.ago, (ago) => counts[now - ago]!), weeks };
  // Nothing ever seen has no logarithm to fit: then any count is more than usual.
  if (baseline.counts.every((count) => count === 0)) {
    const isEnough = lately >= cases;
    const alarm = isEnough && observed > 0;
    return { t, observed, expected: isEnough ? 0 : null, upper: isEnough ? 0 : null, alarm, dispersion: 1 };
  }
  const model = modelOf(baseline, settings);
  const dispersion = model?.dispersion ?? null;
  if (!model || lately < cases) return { t, observed, expected: null, upper: null, alarm: false, dispersion };
  const expected = Math.exp(model.level);
  const upper = upperBound(model, settings);
  return { t, observed, expected, upper, alarm: observed > upper, dispersion };
}

/** The weeks that any week is compared with: how long before it each was, and its season and time in years. */
type WeeksCompared = Calendar & { ago: Int32Array };
type Baseline = { counts: Float64Array; weeks: WeeksCompared };

/**
 * Seasons are counted from the week in question: season 0 is the window around the same week of each year, and the
 * weeks between two windows are shared out evenly over the others, longer ones first.
 */
function weeksCompared({ yearsBack, halfWindow, periods, weeksPerYear, pastWeeksExcluded }: Settings): WeeksCompared {
  const between = weeksPerYear - 2 * halfWindow - 1;
  const share = periods > 1 ? Math.floor(between / (periods - 1)) : 0;
  const longer = periods > 1 ? between % (periods - 1) : 0;
  const seasonAt = (week: number): number => {
    if (week < 0) return 0;
    return week < longer * (share + 1) ? 1 + Math.floor(week / (share + 1)) : 1 + Math.floor((week - longer) / share);
  };
  const oldest = yearsBack * weeksPerYear + halfWindow;
  const kept: { ago: number; season: number }[] = [];
  for (let ago = oldest; ago > pastWeeksExcluded; ago--) {
    // How far past the start of a window: the first 2 w + 1 weeks are the window, the rest lie between.
    const season = seasonAt(((oldest - ago) % weeksPerYear) - (2 * halfWindow + 1));
    if (season === 0 || periods > 1) kept.push({ ago, season });
  }
  // Without a gap, though a short history may have no week of some season.
  const met = [...new Set(kept.map(({ season }) => season))].sort((a, b) => a - b);
  return {
    ago: Int32Array.from(kept, ({ ago }) => ago),
    times: Float64Array.from(kept, ({ ago }) => -ago / weeksPerYear),
    seasons: Int32Array.from(kept, ({ season }) => met.indexOf(season)),
    seasonCount: met.length,
  };
}

/** What is usual now, on the logarithmic scale: its level and the level's standard error. */
type Model = { level: number; error: number; dispersion: number };

function modelOf(baseline: Baseline, settings: Settings): Model | null {
  const withTrend = fitTwice(baseline, settings, true);
  const fitted =
    withTrend && keepsTrend(withTrend, baseline, settings) ? withTrend : fitTwice(baseline, settings, false);
  if (!fitted) return null;
  const { fit, errorDispersion } = fitted;
  return {
    level: fit.level,
    error: Math.sqrt(errorDispersion * fit.levelVariance),
    dispersion: Math.max(1, fit.dispersion),
  };
}

type Fitted = {
  fit: SeasonalFit;
  /**
   * The dispersion behind standard errors. The peer that users compare with takes it from relative residuals under
   * the outbreak weights alone, not from Pearson's; `muan`, `delta` and the trend's p-value depend on it.
   */
  errorDispersion: number;
};

/** A trend must be significant, rest on three years, and not foretell more than was ever seen. */
function keepsTrend({ fit, errorDispersion }: Fitted, { counts }: Baseline, settings: Settings): boolean {
  const error = Math.sqrt(errorDispersion * fit.slopeVariance);
  const p = studentTwoSided(fit.slope / error, fit.freedom);
  return p < settings.trendP && settings.yearsBack >= 3 && Math.exp(fit.level) <= Math.max(...counts);
}

function fitTwice({ counts, weeks }: Baseline, { weightsThreshold }: Settings, hasTrend: boolean): Fitted | null {
  const first = fitSeasons(counts, new Float64Array(counts.length).fill(1), weeks, hasTrend);
  if (!first?.isSettled) return null;
  const weights = outbreakWeights(first, counts, weightsThreshold);
  const fit = fitSeasons(counts, weights, weeks, hasTrend);
  if (!fit) return null;
  let squares = 0;
  weights.forEach((weight, i) => {
    squares += weight * ((counts[i]! - fit.means[i]!) / fit.means[i]!) ** 2;
  });
  return { fit, errorDispersion: squares / fit.freedom };
}

/** Weights from standardised Anscombe residuals s: 1/s^2 above the threshold, 1 elsewhere, then scaled to mean 1. */
function outbreakWeights({ means, leverages, dispersion }: SeasonalFit, counts: Float64Array, threshold: number) {
  const spread = Math.max(1, dispersion);
  const weights = counts.map((count, i) => {
    const mean = means[i]!;
    // A week that its own season rests on alone is fitted exactly, and cannot stand out.
    if (leverages[i]! > 1 - 1e-9) return 1;
    const residual =
      (1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) / Math.sqrt(spread * (1 - leverages[i]!));
    return residual > threshold ? residual ** -2 : 1;
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}

function upperBound({ level, error, dispersion }: Model, { threshold, alpha }: Settings): number {
  const z = normalUpperQuantile(alpha);
  const mean = Math.exp(level);
  if (threshold === "nbPlugin") return negativeBinomialQuantile(1 - alpha, mean, dispersion);
  if (threshold === "muan") return negativeBinomialQuantile(1 - alpha, Math.exp(level + z * error), dispersion);
  // On the 2/3 power scale a count is nearly normal; its variance there is 4/9 mean^(1/3) times this ratio.
  const ratio = dispersion + (mean * error) ** 2 / mean;
  return (mean ** (2 / 3) + z * Math.sqrt((4 / 9) * Math.cbrt(mean) * ratio)) ** 1.5;
}
