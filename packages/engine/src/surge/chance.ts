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

/** So few replicas may hold no window at all before the Gumbel curve is no longer theirs. */
const EMPTY_SHARE = 0.01;

/**
 * P(a replica's maximum >= x), beyond what the replicas can count, where all replicas are of one kind: a Gumbel curve, but
 * where many replicas hold no window with enough cases. Their maxima are 0, no Gumbel curve has such a lump, and one
 * fitted to it calls the commonest thing one in a million.
 *
 * @param rising the maxima of the replicas, sorted upwards
 */
export function curveOf(rising: Float64Array): (x: number) => number {
  const empty = rising.findIndex((x) => x > 0);
  const filled = empty < 0 ? 0 : rising.length - empty;
  if (rising.length - filled > EMPTY_SHARE * rising.length) return tailCurve(rising);
  const gumbel = fitGumbel(rising);
  return (x) => gumbelP(x, gumbel);
}

/** The tail is fitted to this upper share of the replicas, but to no fewer than so many. */
const TAIL_SHARE = 0.01;
const FEWEST_IN_TAIL = 50;
/** A log likelihood ratio falls off with about 1; so many replicas' worth that is believed before few replicas are. */
const BELIEF = 10;

/**
 * The same where replicas differ in kind, as those of the null that guesses do: a few guesses bring nearly all that is far
 * out, and a Gumbel curve fitted to the bulk knows nothing of them. (It called once in four months once in years.) The
 * largest replicas alone tell, falling off exponentially from where they begin.
 *
 * @param rising the maxima of the replicas, sorted upwards
 * @see Pickands 1975, Annals of Statistics 3:119 (excesses over a high level)
 */
export function tailCurve(rising: Float64Array): (x: number) => number {
  const n = rising.length;
  const empty = rising.findIndex((x) => x > 0);
  const largest = Math.min(empty < 0 ? 0 : n - empty, inTail(n));
  const from = largest === n ? 0 : rising[n - largest - 1]!;
  const excess = rising.subarray(n - largest).reduce((sum, x) => sum + x - from, 0);
  const scale = (excess + BELIEF) / (largest + BELIEF);
  return (x) =>
    x <= from
      ? monteCarloP(x, rising)
      : Math.max(((largest + 1) / (n + 1)) * Math.exp(-(x - from) / scale), Number.MIN_VALUE);
}

/**
 * How far off a p from such a tail may be, since other replicas would have given another: two times in three it is within
 * so many times the truth, up or down. From the number of replicas in the tail and the doubt about how fast it falls.
 */
export function tailError(p: number, replicas: number): number {
  const largest = Math.min(replicas, inTail(replicas));
  const beyond = Math.max(0, Math.log((largest + 1) / (replicas + 1) / p));
  // Short of the tail p is a count.
  const counted = Math.max(largest, p * replicas);
  return Math.exp(Math.sqrt(ALIKE * (1 / counted + beyond ** 2 / (largest + BELIEF))));
}

/** Replicas of one guess are alike, and tell as much as so many times fewer. Measured: other seeds moved p by as much. */
const ALIKE = 1.5;

const inTail = (replicas: number): number => Math.max(FEWEST_IN_TAIL, Math.ceil(TAIL_SHARE * replicas));

/** The quantile of type 7 (Hyndman and Fan 1996): linear between order statistics, as most programs have it. */
export function quantile(rising: Float64Array, probability: number): number {
  const at = (rising.length - 1) * probability;
  const low = Math.floor(at);
  const below = rising[low]!;
  return below + (at - low) * (rising[Math.min(low + 1, rising.length - 1)]! - below);
}
