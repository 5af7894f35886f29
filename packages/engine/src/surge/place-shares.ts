import type { Random } from "../base/random.ts";
import { drawGamma } from "./gamma.ts";

/**
 * Each place's share of what is to come, from what it has told so far. Counts scatter about their true level, and more so
 * where reports come in clumps, so counts as they are make busy places look busier than they are and quiet ones quieter. A
 * null that deals out reports by them then falls on too few places: a clump from a place that hardly ever tells is as
 * common in life, rare in the replicas, and so seems a surge. Every count is therefore drawn towards the mean of all, by
 * the part of the places' spread that scatter explains.
 *
 * @param dispersion variance over mean of each place's counts
 * @returns shares that add up to 1, none of them 0 unless all places differ beyond all scatter
 * @see Efron and Morris 1973, Journal of the American Statistical Association 68:117 (shrinkage); Robbins 1956
 */
export function placeShares(totals: Float64Array, dispersion: Float64Array): Float64Array {
  const { mean, between } = spreadOf(totals, dispersion);
  return inShares(
    totals.map((cases, place) => mean + ((cases - mean) * between) / (between + dispersion[place]! * mean)),
  );
}

/**
 * The same shares as a guess: best figures are more alike than the truth is, since every one is drawn towards the mean. So
 * each place's level is drawn from what its count leaves possible, a gamma distribution around that best figure: places'
 * levels are taken to be gamma distributed, and a count with dispersion D to tell as much as so many single reports over D.
 *
 * @param chance each place draws from its own, so that one more report elsewhere does not change what it draws
 * @see Clayton and Kaldor 1987, Biometrics 43:671 (gamma levels of places, from their counts)
 */
export function drawShares(
  totals: Float64Array,
  dispersion: Float64Array,
  chance: (place: number) => Random,
): Float64Array {
  const { mean, between } = spreadOf(totals, dispersion);
  if (between === 0) return totals.map(() => 1 / totals.length);
  return inShares(
    totals.map((cases, place) => {
      const shape = mean ** 2 / between + cases / dispersion[place]!;
      return drawGamma(chance(place), shape) / (mean / between + 1 / dispersion[place]!);
    }),
  );
}

/** Mean of the places' counts, and how much the levels behind them vary, with what scatter explains taken off. */
function spreadOf(totals: Float64Array, dispersion: Float64Array): { mean: number; between: number } {
  const total = sumOf(totals);
  const mean = total / totals.length;
  const scatter = totals.map((cases, place) => (cases / total) * dispersion[place]!);
  const spread = totals.reduce((sum, cases) => sum + (cases - mean) ** 2, 0) / Math.max(1, totals.length - 1);
  return { mean, between: Math.max(0, spread - sumOf(scatter) * mean) };
}

function inShares(levels: Float64Array): Float64Array {
  const all = sumOf(levels);
  return levels.map((level) => level / all);
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
