/**
 * Weighs a sentence by its words, its pairs of neighbours, and signs: what rules found in it, and whose words it is. Each
 * weighs what it weighed in sentences whose answer is known (scripts/fit-reader.ts).
 */
import type { Words } from "./sentences.ts";
import { listOfWords, numbersOf } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

/** What is weighed of a sentence. Words are as `saidIn` gives them. */
export type Weighed = { said: readonly string[]; signs: readonly string[] };

/** Natural log odds of each answer. What is weighed has a row of `rows`, by its number; the first is of nothing. */
export type Weights = {
  bias: readonly number[];
  words: ReadonlyMap<string, number>;
  /** By the number of a word. */
  alone: readonly number[];
  /** By the numbers of two neighbours, as `pairOf` puts them together. */
  pairs: ReadonlyMap<number, number>;
  signs: ReadonlyMap<string, number>;
  rows: Float64Array;
};

const NO_ROW = 0;
const pairOf = (word: number, next: number): number => (word << 15) | next;

/** As a generated file holds them: a feature a line, a tab, and a weight in tenths for each answer. */
export type Packed = { bias: readonly number[]; packed: string };

const MONTHS_AND_DAYS = listOfWords(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** The words, with sums, other figures and days each as one word; then one for the end. */
export function saidIn(words: Words, from: number, to: number): string[] {
  const numbers = numbersOf(words);
  const said = words.word.slice(from, to);
  for (let at = from; at < to; at++) {
    if (isFigure(words.word[at] ?? ""))
      said[at - from] = "£$€".includes(words.text.charAt((words.start[at] ?? 0) - 1)) ? "<sum>" : "<figure>";
    else if (MONTHS_AND_DAYS[numbers[at] ?? NOT_LISTED] === 1) said[at - from] = "<day>";
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

export function oddsOf({ bias, words, alone, pairs, signs, rows }: Weights, { said, signs: given }: Weighed): number[] {
  const odds = [...bias];
  const add = (row: number): void => {
    if (row === NO_ROW) return;
    for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + (rows[row + i] ?? 0);
  };
  let before = words.get(END) ?? UNKNOWN;
  for (let i = 0; i <= said.length; i++) {
    const word = words.get(said[i] ?? END) ?? UNKNOWN;
    if (before !== UNKNOWN && word !== UNKNOWN) add(pairs.get(pairOf(before, word)) ?? NO_ROW);
    if (i < said.length) add(alone[word] ?? NO_ROW);
    before = word;
  }
  for (const sign of given) add(signs.get(sign) ?? NO_ROW);
  return odds;
}
const UNKNOWN = 0;

/** Shares of the answers and, last, of none of them, whose odds are 0. */
export function sharesOf(odds: readonly number[]): number[] {
  const shares = [...odds, 0];
  let all = 0;
  for (let i = 0; i < shares.length; i++) {
    const raised = Math.exp(shares[i] ?? 0);
    shares[i] = raised;
    all += raised;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / all;
  return shares;
}

export function unpack({ bias, packed }: Packed): Weights {
  const words = new Map<string, number>();
  const alone: number[] = [NO_ROW];
  const pairs = new Map<number, number>();
  const signs = new Map<string, number>();
  const rows: number[] = bias.map(() => 0);
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? alone.push(NO_ROW) - 1;
    words.set(word, number);
    return number;
  };
  for (const line of packed.trim().split("\n")) {
    const [feature = "", tenths = ""] = line.split("\t");
    const row = rows.length;
    rows.push(...tenths.split(" ").map((one) => Number(one) / 10));
    const [word = "", next] = feature.split(" ");
    if (feature.startsWith(SIGN)) signs.set(feature.slice(SIGN.length), row);
    else if (next === undefined) alone[numberOf(word)] = row;
    else pairs.set(pairOf(numberOf(word), numberOf(next)), row);
  }
  return { bias, words, alone, pairs, signs, rows: Float64Array.from(rows) };
}
