/**
 * How much better a raised rate inside a window explains the counts than one rate everywhere: the logarithm of the
 * likelihood ratio, given that there are `total` cases in all. The same for the permutation and the Poisson model.
 *
 * @param count cases in the window, whole, at most `total`
 * @param expected cases expected there, above 0, at most `total`
 * @returns 0 or more; 0 where the count is not above the expected
 * @see Kulldorff 2005, PLoS Medicine 2:e59; Kulldorff 1997, Communications in Statistics 26:1481
 */
export function logLikelihoodRatio(count: number, expected: number, total: number): number {
  if (!(count > expected)) return 0;
  const rest = total - count;
  const inside = count * Math.log(count / expected);
  // x ln x goes to 0 with x: when every case lies inside, nothing is left to say about the outside.
  return rest > 0 ? inside + rest * Math.log(rest / (total - expected)) : inside;
}
