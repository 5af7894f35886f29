/**
 * Two answers told apart by numbered features: ridge logistic regression, by gradient steps with momentum. What stands in
 * texts of both answers alike is held back more than what does not: each feature is scaled by how uneven it is.
 *
 * @see Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm" (2009): the momentum
 * @see Wang and Manning, "Baselines and bigrams" (2012): the scale is their ratio of naive Bayes
 */

/**
 * `rows`: the numbers of the features of each text. `target`: 1 for fraud, else 0. `worth`: how much each text counts.
 * `offset`: the natural log odds of each that are known beforehand.
 */
export type Rows = {
  rows: readonly Int32Array[];
  target: ArrayLike<number>;
  worth: ArrayLike<number>;
  offset?: ArrayLike<number>;
};

/** `biasStep`: the bias may take steps of its own; else it takes those of the weights. */
type Descent = { ridge: number; rounds: number; biasStep?: number };

/** @returns a weight for each feature, its scale in it, and the bias, in natural log odds */
export function fitRidge(
  all: Rows,
  scale: Float64Array,
  { ridge, rounds, biasStep }: Descent,
): { weights: Float64Array; bias: number } {
  const { rows, target, worth, offset } = all;
  const step = 1 / (0.25 * steepest(all, scale) + ridge);
  const weights = new Float64Array(scale.length);
  const ahead = new Float64Array(scale.length);
  const gradient = new Float64Array(scale.length);
  let [bias, biasAhead, momentum] = [0, 0, 1];
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    let offBy = 0;
    for (const [r, row] of rows.entries()) {
      let odds = biasAhead + (offset?.[r] ?? 0);
      for (const f of row) odds += (scale[f] ?? 0) * (ahead[f] ?? 0);
      const off = (worth[r] ?? 1) * (1 / (1 + Math.exp(-odds)) - (target[r] ?? 0));
      offBy += off;
      for (const f of row) gradient[f] = (gradient[f] ?? 0) + off;
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    for (let f = 0; f < weights.length; f++) {
      const at = ahead[f] ?? 0;
      const moved = at - step * ((scale[f] ?? 0) * (gradient[f] ?? 0) + ridge * at);
      ahead[f] = moved + carry * (moved - (weights[f] ?? 0));
      weights[f] = moved;
    }
    const moved = biasAhead - (biasStep ?? step) * offBy;
    biasAhead = moved + carry * (moved - bias);
    bias = moved;
  }
  return { weights: weights.map((weight, f) => weight * (scale[f] ?? 0)), bias };
}

/** How often each feature is in texts of either answer, and once more. */
export function heardIn({ rows, target, worth }: Rows, features: number) {
  const fraud = new Float64Array(features).fill(1);
  const other = new Float64Array(features).fill(1);
  for (const [r, row] of rows.entries()) {
    const heard = target[r] === 1 ? fraud : other;
    for (const f of row) heard[f] = (heard[f] ?? 0) + (worth[r] ?? 1);
  }
  return { fraud, other };
}

/** The natural log of how much more often a feature is in texts of one answer than of the other, without its sign. */
export const unevenness = ({ fraud, other }: ReturnType<typeof heardIn>): Float64Array =>
  fraud.map((count, f) => Math.abs(Math.log(count / (other[f] ?? 1))));

/** The largest eigenvalue of the rows' squares, by power iteration: it bounds the step. */
function steepest({ rows, worth }: Rows, scale: Float64Array): number {
  let vector = new Float64Array(scale.length).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(scale.length);
    for (const [r, row] of rows.entries()) {
      let sum = 0;
      for (const f of row) sum += (scale[f] ?? 0) * (vector[f] ?? 0);
      for (const f of row) next[f] = (next[f] ?? 0) + (worth[r] ?? 1) * (scale[f] ?? 0) * sum;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return length * 1.02;
}
