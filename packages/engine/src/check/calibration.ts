/**
 * From weights to a probability. The curves were fitted by scripts/fit-check.ts to the sittings of the corpus, each left out
 * of what the wording was fitted to. Taken to start with: as likely fraud as not, and hard one time in four; see
 * docs/decisions/0011-newest-words.md. Why there are two of each: docs/decisions/0012-told-and-heard.md.
 */
import { FITTED } from "./generated/wording-weights.ts";

export type Curve = { intercept: number; slopes: readonly number[] };
/** For a call as a whole together with its opening and its newest words, and for its worst demand with the words around it. */
export type FormCurves = { whole: Curve; demand: Curve };
/** For calls as they were heard, and for what somebody tells of one. */
export type Curves = { heard: FormCurves; told: FormCurves };
export const CURVES: Curves = FITTED;

/** Between two curves, where nobody can say which is the right one. */
export const between = (heard: Curve, told: Curve, share: number): Curve => ({
  intercept: mix(heard.intercept, told.intercept, share),
  slopes: heard.slopes.map((slope, n) => mix(slope, told.slopes[n] ?? 0, share)),
});

export const mix = (heard: number, told: number, share: number): number => heard + share * (told - heard);

const LEAST = 0.01;
const MOST = 0.99;

/** Logistic (Platt) calibration. */
export function riskOf(scores: readonly number[], { intercept, slopes }: Curve): number {
  const z = slopes.reduce((sum, slope, n) => sum + slope * (scores[n] ?? 0), intercept);
  return Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-z))));
}
