/** Fits the weights of words and phrases; those that matter least are left out, so that the table stays small. */
import { hearAll, NUMBER_SHOWN } from "./listen.ts";
import { fitRidge, heardIn, unevenness } from "./ridge.ts";
import { SIGNS } from "./signs.ts";
import type { Weights } from "./weight-tables.ts";
import { featureOfSign, featuresAt, OPENING_WORDS } from "./wording.ts";
import { wordsOf } from "./words.ts";

/** Calls told twice are `hard`: as alike as their authors could make them. `ordinary` ones are single calls as they come. */
export type Told = { text: string; fraud: boolean; sort: "hard" | "ordinary" };
/** A call as far as its first words, and how much it counts. */
export type Example = { text: string; fraud: boolean; words: number; weight: number; flags?: readonly string[] };
export type Fitting = { least: number; most: number; ridge: number; kept: number; rounds: number; uneven: number };

/** Chosen by leaving one author out after another; see docs/benchmarks.md. */
export const WHOLES: Fitting = { least: 3, most: 0.1, ridge: 7, uneven: 0.75, kept: 30000, rounds: 80 };
export const OPENINGS: Fitting = { ...WHOLES, most: 0.15, kept: 7700 };

/** Of what is told, beside what the same words weigh everywhere; chosen in the same way. */
const RETELLINGS: Fitting = { ...WHOLES, kept: 3000 };
const NONE: Weights = new Map();

/** Both sides of a pair begin alike: hard calls only hold the openings back that genuine calls have too. */
const HARD_OPENING_COUNTS = 0.3;
const BEGINNINGS = [15, 30];

export const asWholes = (calls: readonly Told[]): Example[] =>
  calls.map(({ text, fraud }) => ({ text, fraud, words: Number.POSITIVE_INFINITY, weight: 1 }));

/**
 * What words and signs weigh in calls that are told, beside what the words weigh everywhere. A sign never weighs against
 * what it is a sign of: that a demand lowers a risk could not be explained.
 */
export function fitRetelling(calls: readonly Told[], known: Weights): Weights {
  const fitted = fitWording(asRetellings(calls), RETELLINGS, known);
  for (const { flag, weight } of SIGNS) {
    const feature = featureOfSign(flag);
    if ((fitted.get(feature) ?? 0) * weight < 0) fitted.delete(feature);
  }
  return fitted;
}

/** With the signs that were heard in it; who they said they were, and what number was shown, prove nothing. */
const asRetellings = (calls: readonly Told[]): Example[] =>
  asWholes(calls).map((example) => ({ ...example, flags: [...hearAll(example.text).hits.keys()].filter(isEvidence) }));

const PROVE_NOTHING: ReadonlySet<string> = new Set([
  NUMBER_SHOWN,
  ...SIGNS.filter(({ kind }) => kind === "claim").map(({ flag }) => flag),
]);
const isEvidence = (flag: string): boolean => !PROVE_NOTHING.has(flag);

/** Each call as it had begun after a few words, and after more. */
export const asOpenings = (calls: readonly Told[]): Example[] =>
  calls.flatMap(({ text, fraud, sort }) => {
    const weight = sort === "ordinary" ? 1 : HARD_OPENING_COUNTS;
    const there = wordsOf(text).words.length;
    const begun = BEGINNINGS.filter((words) => words < there - 5);
    return [...begun, OPENING_WORDS].map((words) => ({ text, fraud, words, weight }));
  });

/**
 * @param known what the words of a text weigh already: then only what that leaves over is learned
 * @returns a weight for each feature that has one, in natural log odds
 */
export function fitWording(
  examples: readonly Example[],
  { least, most, ridge, uneven, kept, rounds }: Fitting,
  known: Weights = NONE,
): Map<string, number> {
  const features = examples.map(featuresOf);
  const longest = features.filter((_, r) => examples[r]?.text !== examples[r + 1]?.text);
  const numbers = numbered(features, longest, { least, most: most * examples.length });
  const rows = features.map((row) => Int32Array.from([...row].flatMap((feature) => numbers.get(feature) ?? [])));
  const all = {
    rows,
    target: examples.map(({ fraud }) => (fraud ? 1 : 0)),
    worth: examples.map(({ weight }) => weight),
    offset: features.map((row) => [...row].reduce((sum, feature) => sum + (known.get(feature) ?? 0), 0)),
  };
  const scale = unevenness(heardIn(all, numbers.size)).map((ratio) => ratio ** uneven);
  return strongest(numbers, fitRidge(all, scale, { ridge, rounds }).weights, rows, kept);
}

/** A weight matters as it is large, and as often as it is heard. */
function strongest(
  numbers: ReadonlyMap<string, number>,
  weights: Float64Array,
  rows: readonly Int32Array[],
  kept: number,
): Map<string, number> {
  const counts = new Float64Array(weights.length);
  for (const row of rows) for (const f of row) counts[f] = (counts[f] ?? 0) + 1;
  const matters = weights.map((weight, f) => Math.abs(weight) * Math.sqrt(counts[f] ?? 0));
  const least = matters.toSorted().at(-kept) ?? 0;
  return new Map(
    [...numbers].flatMap(([feature, f]) => ((matters[f] ?? 0) >= least ? [[feature, weights[f] ?? 0] as const] : [])),
  );
}

function featuresOf({ text, words: most, flags = [] }: Example): Set<string> {
  const { words } = wordsOf(text);
  return new Set([...flags.map(featureOfSign), ...words.slice(0, most).flatMap((_, at) => featuresAt(words, at))]);
}

type Limits = { least: number; most: number };

/** Only what was said in several calls, for a name is no evidence; and not in very many, for "and" is none either. */
function numbered(features: readonly Set<string>[], longest: readonly Set<string>[], { least, most }: Limits) {
  const counts = countsOf(features);
  const kept = [...countsOf(longest)]
    .filter(([feature, count]) => count >= least && (counts.get(feature) ?? 0) <= most)
    .map(([feature]) => feature);
  return new Map(kept.sort().map((feature, f) => [feature, f]));
}

function countsOf(features: readonly Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of features) for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
