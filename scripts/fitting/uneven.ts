/** Two answers told apart by named features, of which those that matter most are kept. */
import { fitRidge, heardIn, unevenness } from "../../packages/engine/src/check/ridge.ts";

/** `worth`: how much it counts. A feature may be there several times. */
export type Example = { features: readonly string[]; fraud: boolean; worth: number };

/** Natural log odds. */
export type Fitted = { bias: number; of: ReadonlyMap<string, number> };

/** Chosen by what sittings that were left out came to. */
const FEWEST = 3;
const RIDGE = 5;
const UNEVEN = 0.75;
const ROUNDS = 150;

/** @param kept how many features may weigh anything: those that matter most */
export function fitUneven(examples: readonly Example[], kept: number): Fitted {
  const places = placesOf(examples);
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((one) => places.get(one) ?? [])));
  const worth = Float64Array.from(examples, (one) => one.worth);
  const all = { rows, worth, target: Float64Array.from(examples, ({ fraud }) => (fraud ? 1 : 0)) };
  const heard = heardIn(all, places.size);
  const scale = unevenness(heard).map((ratio) => ratio ** UNEVEN);
  const biasStep = 1 / worth.reduce((sum, one) => sum + one, 0);
  const { weights, bias } = fitRidge(all, scale, { ridge: RIDGE, rounds: ROUNDS, biasStep });
  const matters = weights.map((one, f) => {
    const seen = (heard.fraud[f] ?? 0) + (heard.other[f] ?? 0) - 2;
    return Math.abs(one) * Math.sqrt(seen);
  });
  const least = matters.toSorted().at(-kept) ?? 0;
  const strongest = [...places].filter(([, f]) => (matters[f] ?? 0) >= least);
  const of = new Map(strongest.map(([feature, f]) => [feature, inTenths(weights[f] ?? 0)]));
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
