/** The few distribution functions that the series methods need, each good to about 12 digits. */

/** P(Z > z) for a standard normal Z. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * oddSeries(z) : density / laplaceFraction(z);
}

/** z + z^3/3 + z^5/15 + ...: the central part, where the tail would be a difference of near equals. */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(...))): density over tail, exact far out (Laplace). */
function laplaceFraction(z: number): number {
  let fraction = z;
  for (let k = 120; k >= 1; k--) fraction = z + k / fraction;
  return fraction;
}

/**
 * The z that a standard normal exceeds with probability `alpha`.
 *
 * @param alpha in (0, 1)
 * @throws RangeError outside it, a bug in the caller
 */
export function normalUpperQuantile(alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1, not ${alpha}`);
  if (alpha > 0.5) return -normalUpperQuantile(1 - alpha);
  // A first guess from the tail's leading term, then Newton's method on the logarithm of the tail, which is nearly
  // straight for small alpha and so cannot overshoot.
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * alpha)));
  for (let step = 0; step < 60; step++) {
    const tail = normalUpperTail(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const move = (Math.log(tail / alpha) * tail) / density;
    z += move;
    if (Math.abs(move) < 1e-14 * Math.max(1, z)) break;
  }
  return z;
}

/** P(|T| > |t|) for Student's t with `freedom` degrees of freedom. */
export function studentTwoSided(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

/** ln Gamma(x) for x > 0: Stirling's series, after stepping up to where it is exact. */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  for (; y < 15; y++) product *= y;
  const s = 1 / (y * y);
  const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / y;
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

/**
 * The smallest count that a negative binomial variable stays at or below with the given probability.
 *
 * @param mean above 0
 * @param dispersion variance over mean, 1 or more; at 1 the distribution is Poisson
 */
export function negativeBinomialQuantile(probability: number, mean: number, dispersion: number): number {
  const spread = Math.sqrt(mean * dispersion);
  // Twelve standard deviations below the mean nothing is left to add up; starting at 0 would underflow.
  let count = Math.max(0, Math.floor(mean - 12 * spread));
  let term = Math.exp(logNegativeBinomial(count, mean, dispersion));
  let sum = term;
  const size = mean / (dispersion - 1);
  while (sum < probability) {
    // Past the mean a term that adds nothing means that rounding alone keeps the sum short of the probability.
    if (count > mean && sum + term === sum) break;
    term *= dispersion > 1 ? ((count + size) / (count + 1)) * (1 - 1 / dispersion) : mean / (count + 1);
    sum += term;
    count++;
  }
  return count;
}

/**
 * P(X >= count) for a negative binomial variable; above 0 even where it is too small for a number to hold.
 *
 * @param mean above 0
 * @param dispersion variance over mean, 1 or more; at 1 the distribution is Poisson
 */
export function negativeBinomialUpperTail(count: number, mean: number, dispersion: number): number {
  if (count <= 0) return 1;
  const size = mean / (dispersion - 1);
  let term = Math.exp(logNegativeBinomial(count, mean, dispersion));
  let sum = 0;
  // From the count on the terms rise to the mean and then fall; the rest is nothing once one adds nothing.
  for (let n = count; sum + term !== sum || n < mean; n++) {
    sum += term;
    term *= dispersion > 1 ? ((n + size) / (n + 1)) * (1 - 1 / dispersion) : mean / (n + 1);
  }
  return Math.min(1, Math.max(sum, Number.MIN_VALUE));
}

function logNegativeBinomial(count: number, mean: number, dispersion: number): number {
  if (dispersion <= 1) return count * Math.log(mean) - mean - logGamma(count + 1);
  const size = mean / (dispersion - 1);
  const ways = count === 0 ? 0 : logGamma(count + size) - logGamma(size) - logGamma(count + 1);
  return ways - size * Math.log(dispersion) + count * Math.log(1 - 1 / dispersion);
}
