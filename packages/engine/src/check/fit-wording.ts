/**
 * Fits the weights of words and phrases: logistic regression with an elastic net, by proximal gradient steps with
 * momentum. Small weights become none, so that the table stays small.
 *
 * @see Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm" (2009)
 */
import { featuresAt } from "./wording.ts";
import { wordsOf } from "./words.ts";

export type Told = { text: string; fraud: boolean };
export type Fitting = { least: number; most: number; ridge: number; lasso: number; rounds: number };

/** Chosen by leaving one author out after another; see docs/benchmarks.md. */
export const FITTING: Fitting = { least: 3, most: 0.05, ridge: 15, lasso: 0.4, rounds: 300 };

/** @returns a weight for each feature that has one, in natural log odds */
export function fitWording(calls: readonly Told[], { least, most, ridge, lasso, rounds }: Fitting = FITTING) {
  const features = calls.map(({ text }) => featuresOf(text));
  const numbers = numbered(features, { least, most: most * calls.length });
  const rows = features.map((row) => Int32Array.from([...row].flatMap((feature) => numbers.get(feature) ?? [])));
  const target = calls.map(({ fraud }) => (fraud ? 1 : 0));
  const weights = new Float64Array(numbers.size);
  const ahead = new Float64Array(numbers.size);
  const gradient = new Float64Array(numbers.size);
  let intercept = 0;
  let interceptAhead = 0;
  let momentum = 1;
  const step = 1 / (0.25 * steepest(rows, numbers.size) + ridge);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    let offBy = 0;
    for (const [r, row] of rows.entries()) {
      let z = interceptAhead;
      for (const f of row) z += ahead[f] ?? 0;
      const off = 1 / (1 + Math.exp(-z)) - (target[r] ?? 0);
      offBy += off;
      for (const f of row) gradient[f] = (gradient[f] ?? 0) + off;
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    for (let f = 0; f < weights.length; f++) {
      const at = ahead[f] ?? 0;
      const moved = at - step * ((gradient[f] ?? 0) + ridge * at);
      const shrunk = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso);
      ahead[f] = shrunk + carry * (shrunk - (weights[f] ?? 0));
      weights[f] = shrunk;
    }
    const movedIntercept = interceptAhead - step * offBy;
    interceptAhead = movedIntercept + carry * (movedIntercept - intercept);
    intercept = movedIntercept;
  }
  return new Map([...numbers].flatMap(([feature, f]) => (weights[f] ? [[feature, weights[f]] as const] : [])));
}

function featuresOf(text: string): Set<string> {
  const { words } = wordsOf(text);
  return new Set(words.flatMap((_, at) => featuresAt(words, at)));
}

/** Only what was said in several calls, for a name is no evidence; and not in very many, for "and" is none either. */
function numbered(features: readonly Set<string>[], { least, most }: { least: number; most: number }) {
  const counts = new Map<string, number>();
  for (const row of features) for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least && count <= most).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, f) => [feature, f]));
}

/** The largest eigenvalue of the rows' squares, by power iteration: it bounds the step. */
function steepest(rows: readonly Int32Array[], features: number): number {
  let vector = new Float64Array(features).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(features);
    for (const row of rows) {
      let sum = 0;
      for (const f of row) sum += vector[f] ?? 0;
      for (const f of row) next[f] = (next[f] ?? 0) + sum;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return length * 1.02;
}
