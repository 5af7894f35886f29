/** Softmax regression over named features, by adaptive gradient, with seeded shuffling. */

/** `answer` is a place among the answers; the last of them is none. `worth`: how much it counts. */
export type Sample = { features: readonly string[]; answer: number; worth: number };

/** Log odds of each answer but the last against the last. */
export type Fitted = { bias: number[]; of: Map<string, number[]> };

export type Limits = {
  /** How often a word or sign must be seen to be learned, and a pair. */
  fewest: number;
  fewestPairs: number;
};

const ROUNDS = 40;
const RATE = 0.15;
const BIAS_RATE = 0.05;
const SHRINK = 0.003;

export function fitSoftmax(samples: readonly Sample[], answers: number, limits: Limits): Fitted {
  const places = placesOf(samples, limits);
  const weights = new Float64Array(places.size * answers);
  const steep = new Float64Array(places.size * answers).fill(1e-6);
  const bias = new Float64Array(answers);
  const rows = samples.map(({ features }) =>
    features.flatMap((feature) => {
      const place = places.get(feature);
      return place === undefined ? [] : [place * answers];
    }),
  );
  const random = seeded(1);
  const order = samples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i] ?? [];
      const { answer, worth } = samples[i] ?? { answer: 0, worth: 0 };
      const shares = softmax(Array.from(bias, (one, k) => row.reduce((sum, at) => sum + (weights[at + k] ?? 0), one)));
      for (let k = 0; k < answers; k++) {
        const off = worth * ((shares[k] ?? 0) - (answer === k ? 1 : 0));
        bias[k] = (bias[k] ?? 0) - BIAS_RATE * off;
        for (const at of row) {
          const weight = weights[at + k] ?? 0;
          const slope = off + SHRINK * weight;
          const steeper = (steep[at + k] ?? 0) + slope * slope;
          steep[at + k] = steeper;
          weights[at + k] = weight - (RATE * slope) / Math.sqrt(steeper);
        }
      }
    }
  }
  const against = (given: readonly number[]): number[] => given.slice(0, -1).map((one) => one - (given.at(-1) ?? 0));
  return {
    bias: against([...bias]),
    of: new Map(
      [...places].map(([feature, place]) => [
        feature,
        against(Array.from(weights.slice(place * answers, (place + 1) * answers))),
      ]),
    ),
  };
}

/** Shares of the answers, the last of them none, that fitted weights give. */
export function sharesBy({ bias, of }: Fitted, features: readonly string[]): number[] {
  const odds = [...bias, 0];
  for (const feature of features)
    for (const [k, weight] of (of.get(feature) ?? []).entries()) odds[k] = (odds[k] ?? 0) + weight;
  return softmax(odds);
}

function placesOf(samples: readonly Sample[], { fewest, fewestPairs }: Limits): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const isPair = (feature: string): boolean => !feature.startsWith("=") && feature.includes(" ");
  const known = [...seen].filter(([feature, times]) => times >= (isPair(feature) ? fewestPairs : fewest));
  return new Map(known.map(([feature], i) => [feature, i]));
}

function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const raised = odds.map((one) => Math.exp(one - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

/** @see Park and Miller, "Random number generators: good ones are hard to find", 1988 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
}
