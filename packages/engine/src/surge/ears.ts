import { fail, ok, type Result } from "../base/result.ts";
import { normalUpperQuantile } from "./distributions.ts";
import { type SeriesError, type SeriesPoint, seriesErrors, type Assessment } from "./series.ts";

export type EarsOptions = {
  method: "c1" | "c2" | "c3";
  /** Points that the usual level is taken from, 2 or more. */
  baseline?: number;
  /** Chance of a false alarm at one point, were the counts normal. C3 has its own fixed threshold. */
  alpha?: number;
  /** The spread is never taken to be smaller: on sparse series the baseline may hold nothing but zeros. */
  minSigma?: number;
};

export const EARS_DEFAULTS = { baseline: 7, alpha: 0.001, minSigma: 0 } as const;

/** Two points between the baseline and the point in question, so that a slow start does not raise its own bar. */
const GAP = 2;
/** The published threshold of C3. */
const C3_THRESHOLD = 2;

/**
 * The Early Aberration Reporting System's three methods for series with little history.
 *
 * With the mean and standard deviation (n - 1) of the baseline, C = (count - mean) / sd. C1 takes the points just
 * before; C2 leaves a gap of two; C3 adds up what C2 exceeded 1 by, today and on the two days before, and alarms above
 * 2, so that three middling days count as one bad one. Points without a full baseline are not assessed, and a
 * series without one is an error.
 *
 * `upper` is the count that must be passed for an alarm. For C3 it depends on the two days before, and is 0 where those
 * alone are over the threshold: then there is an alarm whatever today's count.
 *
 * @see Hutwagner, Thompson, Seeman, Treadwell 2003, Journal of Urban Health 80:i89, "The bioterrorism preparedness and
 * response Early Aberration Reporting System (EARS)"
 */
export function ears(
  series: readonly SeriesPoint[],
  options: EarsOptions,
): Result<readonly Assessment[], readonly SeriesError[]> {
  const { method, baseline, alpha, minSigma } = { ...EARS_DEFAULTS, ...options };
  const errors = seriesErrors(series);
  if (!(Number.isInteger(baseline) && baseline >= 2))
    errors.push({ code: "option-out-of-range", option: "baseline", given: baseline, allowed: "a whole number from 2" });
  if (!(alpha > 0 && alpha < 1))
    errors.push({ code: "option-out-of-range", option: "alpha", given: alpha, allowed: "more than 0, less than 1" });
  if (!(minSigma >= 0 && Number.isFinite(minSigma)))
    errors.push({ code: "option-out-of-range", option: "minSigma", given: minSigma, allowed: "0 or more" });
  const gap = method === "c1" ? 0 : GAP;
  const needed = baseline + gap + (method === "c3" ? 2 : 0) + 1;
  if (errors.length === 0 && series.length < needed)
    errors.push({ code: "series-too-short", points: series.length, needed });
  if (errors.length > 0) return fail(errors);

  const counts = series.map(({ observed }) => observed);
  const usual = counts.map((_, i) =>
    i < baseline + gap ? null : usualOf(counts, i - gap - baseline, baseline, minSigma),
  );
  const z = normalUpperQuantile(alpha);
  const assessments: Assessment[] = [];
  series.forEach(({ t, observed }, i) => {
    const today = usual[i];
    if (!today) return;
    const { mean, sd } = today;
    if (method !== "c3") {
      const upper = mean + z * sd;
      assessments.push({ t, observed, expected: mean, upper, alarm: observed > upper });
      return;
    }
    const before = [usual[i - 2], usual[i - 1]];
    const [first, second] = before;
    if (!first || !second) return;
    const carried = excess(counts[i - 2]!, first) + excess(counts[i - 1]!, second);
    const left = C3_THRESHOLD - carried;
    const upper = left < 0 ? 0 : mean + sd * (1 + left);
    assessments.push({ t, observed, expected: mean, upper, alarm: left < 0 || observed > upper });
  });
  return ok(assessments);
}

type Usual = { mean: number; sd: number };

function usualOf(counts: readonly number[], from: number, length: number, minSigma: number): Usual {
  let sum = 0;
  for (let i = from; i < from + length; i++) sum += counts[i]!;
  const mean = sum / length;
  let squares = 0;
  for (let i = from; i < from + length; i++) squares += (counts[i]! - mean) ** 2;
  return { mean, sd: Math.max(minSigma, Math.sqrt(squares / (length - 1))) };
}

/** max(0, C2 - 1). A baseline without any spread makes every count above it boundlessly unusual. */
function excess(count: number, { mean, sd }: Usual): number {
  if (sd === 0) return count > mean ? Number.POSITIVE_INFINITY : 0;
  return Math.max(0, (count - mean) / sd - 1);
}
