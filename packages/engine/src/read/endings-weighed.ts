/**
 * What a sentence that no pattern knows says of how a call ended: "kettle went on instead", "he can whistle for it". Each
 * of its words, and each pair of neighbours, weighs what it weighed in sentences whose ending is known
 * (scripts/fit-reader.ts). Asked only where the patterns found nothing, so that what is known outright comes first.
 */
import type { Outcome } from "../base/vocabulary.ts";
import { FITTED } from "./generated/ending-weights.ts";
import type { Words } from "./sentences.ts";

export const ENDINGS: readonly Outcome[] = ["no_loss", "money_lost", "details_given"];

/** Natural log odds against a sentence that tells no ending, in the order of `ENDINGS`. */
export type Weights = { bias: readonly number[]; of: ReadonlyMap<string, readonly number[]> };

let fitted: Weights | undefined;
const weights = (): Weights => (fitted ??= unpack(FITTED));

/** Of the sentences, the one that says most surely how it ended, with how sure that is: 0 to 1. */
export function weighEndings(
  words: Words,
  sentences: readonly { from: number; to: number }[],
): { ending: Outcome; share: number; from: number; to: number } | null {
  let best: { ending: Outcome; share: number; from: number; to: number } | null = null;
  for (const { from, to } of sentences) {
    if (to <= from) continue;
    const shares = sharesOf(weights(), featuresOf(words, from, to));
    for (const [i, ending] of ENDINGS.entries()) {
      const share = shares[i] ?? 0;
      if (share > (best?.share ?? 0)) best = { ending, share, from, to };
    }
  }
  return best;
}

/** Words and pairs of neighbours, each once; figures are alike, and so are sums. */
export function featuresOf({ text, word, start }: Words, from: number, to: number): Set<string> {
  const features = new Set<string>();
  let before = "^";
  for (let at = from; at < to; at++) {
    const written = word[at] ?? "";
    const isSum = "£$€".includes(text.charAt((start[at] ?? 0) - 1));
    const said = /^\d/.test(written) ? (isSum ? "<sum>" : "<figure>") : written;
    features.add(said);
    features.add(`${before} ${said}`);
    before = said;
  }
  return features;
}

export function sharesOf({ bias, of }: Weights, features: ReadonlySet<string>): number[] {
  const odds = [...bias];
  for (const feature of features) {
    const weight = of.get(feature);
    if (weight) for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + (weight[i] ?? 0);
  }
  const raised = odds.map((one) => Math.exp(one));
  const all = 1 + raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

/** One feature a line, with its weights in hundredths. */
function unpack({ bias, packed }: { bias: readonly number[]; packed: string }): Weights {
  const of = new Map<string, readonly number[]>();
  for (const line of packed.trim().split("\n")) {
    const [feature = "", numbers = ""] = line.split("\t");
    of.set(
      feature,
      numbers.split(" ").map((one) => Number(one) / 100),
    );
  }
  return { bias, of };
}
