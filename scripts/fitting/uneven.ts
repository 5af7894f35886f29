/**
 * Two answers told apart by named features: ridge logistic regression, by gradient steps with momentum. What stands in
 * texts of both answers alike is held back more than what does not: each feature is scaled by how uneven it is.
 *
 * @see Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm" (2009): the momentum
 * @see Wang and Manning, "Baselines and bigrams" (2012): the scale is their ratio of naive Bayes
 */

/** `worth`: how much it counts. A feature may be there several times. */
export type Example = { features: readonly string[]; fraud: boolean; worth: number };

/** Natural log odds. */
export type Fitted = { bias: number; of: ReadonlyMap<string, number> };

/** Chosen by what sittings that were left out came to. */
const FEWEST = 3;
const RIDGE = 5;
const UNEVEN = 0.75;
const ROUNDS = 150;

type Rows = { rows: readonly Int32Array[]; worth: Float64Array };

/** @param kept how many features may weigh anything: those that matter most */
export function fitUneven(examples: readonly Example[], kept: number): Fitted {
  const places = placesOf(examples);
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((one) => places.get(one) ?? [])));
  const worth = Float64Array.from(examples, (one) => one.worth);
  const target = Float64Array.from(examples, ({ fraud }) => (fraud ? 1 : 0));
  const { fraud, other } = heardIn({ rows, worth }, target, places.size);
  const scale = fraud.map((count, f) => Math.abs(Math.log(count / (other[f] ?? 1))) ** UNEVEN);
  const step = 1 / (0.25 * steepest({ rows, worth }, scale) + RIDGE);
  const biasStep = 1 / worth.reduce((sum, one) => sum + one, 0);
  const weights = new Float64Array(places.size);
  const ahead = new Float64Array(places.size);
  let [bias, biasAhead, momentum] = [0, 0, 1];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(places.size);
    let offBy = 0;
    for (const [r, row] of rows.entries()) {
      let odds = biasAhead;
      for (const f of row) odds += (scale[f] ?? 0) * (ahead[f] ?? 0);
      const off = (worth[r] ?? 0) * (1 / (1 + Math.exp(-odds)) - (target[r] ?? 0));
      offBy += off;
      for (const f of row) gradient[f] = (gradient[f] ?? 0) + off;
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    for (let f = 0; f < weights.length; f++) {
      const at = ahead[f] ?? 0;
      const moved = at - step * ((scale[f] ?? 0) * (gradient[f] ?? 0) + RIDGE * at);
      ahead[f] = moved + carry * (moved - (weights[f] ?? 0));
      weights[f] = moved;
    }
    const moved = biasAhead - biasStep * offBy;
    biasAhead = moved + carry * (moved - bias);
    bias = moved;
  }
  const matters = weights.map((one, f) => {
    const seen = (fraud[f] ?? 0) + (other[f] ?? 0) - 2;
    return Math.abs(one * (scale[f] ?? 0)) * Math.sqrt(seen);
  });
  const least = matters.toSorted().at(-kept) ?? 0;
  const strongest = [...places].filter(([, f]) => (matters[f] ?? 0) >= least);
  const of = new Map(strongest.map(([feature, f]) => [feature, inTenths((weights[f] ?? 0) * (scale[f] ?? 0))]));
  return { bias: biasBeside(of, examples, bias), of };
}

/** As they are kept. */
const inTenths = (weight: number): number => Math.round(10 * weight) / 10;

/** The bias that goes with weights that were rounded, and of which most were left out, by Newton's method. */
function biasBeside(of: Fitted["of"], examples: readonly Example[], from: number): number {
  const odds = examples.map(({ features }) => oddsBy({ bias: 0, of }, features));
  let bias = from;
  for (let round = 0; round < 20; round++) {
    let [offBy, steep] = [0, 0];
    for (const [r, { fraud, worth }] of examples.entries()) {
      const share = 1 / (1 + Math.exp(-bias - (odds[r] ?? 0)));
      offBy += worth * (share - (fraud ? 1 : 0));
      steep += worth * share * (1 - share);
    }
    bias -= offBy / steep;
  }
  return Math.round(100 * bias) / 100;
}

/** Natural log odds that fitted weights give. */
export const oddsBy = ({ bias, of }: Fitted, features: readonly string[]): number =>
  features.reduce((sum, one) => sum + (of.get(one) ?? 0), bias);

/** What is seen seldom may be anybody's word. */
function placesOf(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const known = [...seen].filter(([, times]) => times >= FEWEST).map(([feature]) => feature);
  return new Map(known.sort().map((feature, f) => [feature, f]));
}

/** How often each feature is in texts of either answer, and once more. */
function heardIn({ rows, worth }: Rows, target: Float64Array, features: number) {
  const fraud = new Float64Array(features).fill(1);
  const other = new Float64Array(features).fill(1);
  for (const [r, row] of rows.entries()) {
    const heard = target[r] === 1 ? fraud : other;
    for (const f of row) heard[f] = (heard[f] ?? 0) + (worth[r] ?? 0);
  }
  return { fraud, other };
}

/** The largest eigenvalue of the rows' squares, by power iteration: it bounds the step. */
function steepest({ rows, worth }: Rows, scale: Float64Array): number {
  let vector = new Float64Array(scale.length).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(scale.length);
    for (const [r, row] of rows.entries()) {
      let sum = 0;
      for (const f of row) sum += (scale[f] ?? 0) * (vector[f] ?? 0);
      for (const f of row) next[f] = (next[f] ?? 0) + (worth[r] ?? 0) * (scale[f] ?? 0) * sum;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return length * 1.02;
}
