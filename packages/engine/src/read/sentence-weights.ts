/**
 * Weighs a sentence by its words, its pairs of neighbours, and signs: what rules found in it, and whose words it is. Each
 * weighs what it weighed in sentences whose answer is known (scripts/fit-reader.ts).
 */
import type { Words } from "./sentences.ts";

/** What is weighed of a sentence. Words are as `saidIn` gives them. */
export type Weighed = { said: readonly string[]; signs: readonly string[] };

/** Natural log odds of each answer. */
export type Weights = {
  bias: readonly number[];
  words: ReadonlyMap<string, { alone: readonly number[] | null; before: ReadonlyMap<string, readonly number[]> }>;
  signs: ReadonlyMap<string, readonly number[]>;
};

/** As a generated file holds them: a feature a line, a tab, and a weight in tenths for each answer. */
export type Packed = { bias: readonly number[]; packed: string };

const MONTHS_AND_DAYS = new Set(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** The words, with sums, other figures and days each as one word; then one for the end. */
export function saidIn({ text, word, start }: Words, from: number, to: number): string[] {
  const said: string[] = [];
  for (let at = from; at < to; at++) {
    const written = word[at] ?? "";
    if (isFigure(written)) said.push("£$€".includes(text.charAt((start[at] ?? 0) - 1)) ? "<sum>" : "<figure>");
    else said.push(MONTHS_AND_DAYS.has(written) ? "<day>" : written);
  }
  return said;
}

const isFigure = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** Each feature under its own name, as it is learned: a word, "word next" for a pair, "=sign". */
export function namesOf({ said, signs }: Weighed): string[] {
  const pairs = said.map((one, i) => `${one} ${said[i + 1] ?? END}`);
  return [...said, `${END} ${said[0] ?? END}`, ...pairs, ...signs.map((sign) => SIGN + sign)];
}
const END = "^";
const SIGN = "=";

export function oddsOf({ bias, words, signs }: Weights, weighed: Weighed): number[] {
  const odds = [...bias];
  const add = (weights: readonly number[] | null | undefined): void => {
    if (weights) for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + (weights[i] ?? 0);
  };
  const { said } = weighed;
  add(words.get(END)?.before.get(said[0] ?? END));
  for (let i = 0; i < said.length; i++) {
    const known = words.get(said[i] ?? "");
    if (!known) continue;
    add(known.alone);
    add(known.before.get(said[i + 1] ?? END));
  }
  for (const sign of weighed.signs) add(signs.get(sign));
  return odds;
}

/** Shares of the answers and, last, of none of them, whose odds are 0. */
export function sharesOf(odds: readonly number[]): number[] {
  const raised = [...odds, 0].map((one) => Math.exp(one));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

export function unpack({ bias, packed }: Packed): Weights {
  const words = new Map<string, { alone: readonly number[] | null; before: Map<string, readonly number[]> }>();
  const signs = new Map<string, readonly number[]>();
  const known = (word: string): NonNullable<ReturnType<typeof words.get>> => {
    const entry = words.get(word) ?? { alone: null, before: new Map<string, readonly number[]>() };
    words.set(word, entry);
    return entry;
  };
  for (const line of packed.trim().split("\n")) {
    const [feature = "", tenths = ""] = line.split("\t");
    const weights = tenths.split(" ").map((one) => Number(one) / 10);
    const [word = "", next] = feature.split(" ");
    if (feature.startsWith(SIGN)) signs.set(feature.slice(SIGN.length), weights);
    else if (next === undefined) known(word).alone = weights;
    else known(word).before.set(next, weights);
  }
  return { bias, words, signs };
}
