/** What the replicas say about a statistic: how often chance alone gives one as large. */

/**
 * Monte Carlo p-value.
 *
 * @param rising the statistic of each replica, sorted upwards; at least one
 * @returns p in [1/(n+1), 1]. Never 0: n replicas cannot show "impossible"
 * @throws RangeError on no replicas, a bug in the caller
 */
export function monteCarloP(observed: number, rising: Float64Array): number {
  if (rising.length === 0) throw new RangeError("monteCarloP needs at least one replica");
  // Two windows that are equal on paper may differ in the last bits: a tie counts against the surge.
  const tie = observed - 1e-9 * Math.max(1, observed);
  let below = 0;
  let high = rising.length;
  while (below < high) {
    const middle = (below + high) >> 1;
    if (rising[middle]! < tie) below = middle + 1;
    else high = middle;
  }
  return (rising.length - below + 1) / (rising.length + 1);
}

/** Gumbel distribution of largest values: `P(X <= x) = exp(-exp(-(x - location) / scale))`. */
export type Gumbel = { location: number; scale: number };

const EULER = 0.577_215_664_901_532_9;

/**
 * Fitted by moments: mean = location + 0.5772 scale, variance = (pi scale)^2 / 6.
 *
 * @see Abrams, Kleinman, Kulldorff 2010, International Journal of Health Geographics 9:61: the maxima of scan
 * statistics follow it closely, so that it gives p-values smaller than the number of replicas could
 */
export function fitGumbel(maxima: Float64Array): Gumbel {
  const mean = maxima.reduce((sum, x) => sum + x, 0) / maxima.length;
  const squares = maxima.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const scale = maxima.length > 1 ? Math.sqrt((6 * squares) / (maxima.length - 1)) / Math.PI : 0;
  return { location: mean - EULER * scale, scale };
}

/** P(X >= x), kept above 0 where it is too small for a number to hold. */
export function gumbelP(x: number, { location, scale }: Gumbel): number {
  // All replicas alike: chance gives this one value, always.
  if (scale === 0) return x <= location ? 1 : Number.MIN_VALUE;
  // 1 - exp(-t) for small t would lose all its digits.
  return Math.max(-Math.expm1(-Math.exp(-(x - location) / scale)), Number.MIN_VALUE);
}

/** The quantile of type 7 (Hyndman and Fan 1996): linear between order statistics, as most programs have it. */
export function quantile(rising: Float64Array, probability: number): number {
  const at = (rising.length - 1) * probability;
  const low = Math.floor(at);
  const below = rising[low]!;
  return below + (at - low) * (rising[Math.min(low + 1, rising.length - 1)]! - below);
}
