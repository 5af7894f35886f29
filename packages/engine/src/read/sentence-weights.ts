/**
 * Weighs a sentence by its words, its pairs of neighbours, and signs: what rules found in it, and whose words it is. Each
 * weighs what it weighed in sentences whose answer is known (scripts/fit-reader.ts).
 */
import { onceFor, type Words } from "./sentences.ts";
import { signNumber } from "./sign-numbers.ts";
import { listOfWords, numbersOf } from "./vocabulary.ts";
import { figuresIn, kindOfWords, ofKind } from "./word-kinds.ts";
import { countNumbered, NOT_LISTED, numberOf } from "./word-numbers.ts";

/** What is weighed of a sentence. Words are as `saidIn` gives them. */
export type Weighed = { said: readonly string[]; signs: readonly string[] };

/**
 * Natural log odds of each answer. What is weighed has a row of `rows`, by its number; the first is of nothing. Words go by
 * the numbers that they have in every text, and signs by numbers too, so that weighing looks up no string.
 */
export type Weights = {
  bias: Float64Array;
  /** By the number of a word. */
  alone: Uint16Array;
  pairs: Pairs;
  /** By the number of a sign. */
  signs: Uint16Array;
  rows: Float64Array;
};

/** Pairs of neighbours, as `pairOf` puts their numbers together, each where its hash says or at the next free place. */
type Pairs = { keys: Int32Array; rows: Uint16Array; first: Uint8Array };

const NO_ROW = 0;
const END = "^";
const SIGN = "=";
const pairOf = (word: number, next: number): number => (word << 16) | next;

/** As a generated file holds them: a feature a line, a tab, and a weight in tenths for each answer. */
export type Packed = { bias: readonly number[]; packed: string };

const MONTHS_AND_DAYS =
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  );
const MONTH_OR_DAY = kindOfWords(MONTHS_AND_DAYS);
const MONTH_OR_DAY_LIST = listOfWords(MONTHS_AND_DAYS);

/** The words, with sums, other figures and days each as one word; then one for the end. */
export function saidIn(words: Words, from: number, to: number): string[] {
  const numbers = numbersOf(words);
  const said = words.word.slice(from, to);
  for (let at = from; at < to; at++) {
    if (isFigure(words.word[at] ?? ""))
      said[at - from] = "£$€".includes(words.text.charAt((words.start[at] ?? 0) - 1)) ? "<sum>" : "<figure>";
    else if (MONTH_OR_DAY_LIST[numbers[at] ?? NOT_LISTED] === 1) said[at - from] = "<day>";
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

/** The number of each word of a text as it is weighed: sums, other figures and days go by one number each. */
export function weighedNumbers(words: Words): readonly number[] {
  const known = onceFor(words, numbersAsWeighed);
  if (known.upTo === countNumbered()) return known.of;
  // Weights that were unpacked since then may name words that had no number.
  return Object.assign(known, numbersAsWeighed(words)).of;
}

function numbersAsWeighed(words: Words): { of: number[]; upTo: number } {
  const of = numbersOf(words).slice();
  for (const at of ofKind(words, MONTH_OR_DAY)) of[at] = DAY;
  for (const at of figuresIn(words)) of[at] = MONEY.has(words.text.charAt((words.start[at] ?? 0) - 1)) ? SUM : FIGURE;
  return { of, upTo: countNumbered() };
}

const MONEY = new Set(["£", "$", "€"]);
const [SUM, FIGURE, DAY, EDGE] = [numberOf("<sum>"), numberOf("<figure>"), numberOf("<day>"), numberOf(END)];

/** Of the words `from` to `to` (exclusive), by their numbers as they are weighed, and of the signs found in them. */
export const oddsOf = (
  weights: Weights,
  numbers: readonly number[],
  from: number,
  to: number,
  signs: readonly number[],
): Float64Array => addSigns(oddsOfWords(weights, numbers, from, to), weights, signs);

/** Of the words alone: what is weighed again with other signs needs them but once. @param odds where they are put */
export function oddsOfWords(
  { bias, alone, pairs, rows }: Weights,
  numbers: readonly number[],
  from: number,
  to: number,
  odds: Float64Array = new Float64Array(bias.length),
): Float64Array {
  for (let i = 0; i < odds.length; i++) odds[i] = bias[i] ?? 0;
  let before = EDGE;
  for (let at = from; at <= to; at++) {
    const word = at < to ? (numbers[at] ?? NOT_LISTED) : EDGE;
    if (pairs.first[before] === 1) addRow(odds, rows, rowOfPair(pairs, pairOf(before, word)));
    if (at < to && word < alone.length) addRow(odds, rows, alone[word] ?? NO_ROW);
    before = word;
  }
  return odds;
}

/** Adds signs, by their numbers, to the odds of words, and gives these back. */
export function addSigns(odds: Float64Array, { signs, rows }: Weights, given: readonly number[]): Float64Array {
  for (const sign of given) addRow(odds, rows, signs[sign] ?? NO_ROW);
  return odds;
}

function addRow(odds: Float64Array, rows: Float64Array, row: number): void {
  if (row === NO_ROW) return;
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + (rows[row * odds.length + i] ?? 0);
}

/** What a sign would add to the odds of those answers that it speaks for. */
export function addGain(odds: Float64Array, { signs, rows }: Weights, sign: number): void {
  const row = signs[sign] ?? NO_ROW;
  if (row === NO_ROW) return;
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + Math.max(0, rows[row * odds.length + i] ?? 0);
}

const placeOf = (key: number, places: number): number => (Math.imul(key, 0x9e3779b1) >>> 15) & (places - 1);

function rowOfPair({ keys, rows }: Pairs, key: number): number {
  for (let at = placeOf(key, keys.length); ; at = (at + 1) & (keys.length - 1)) {
    const row = rows[at] ?? NO_ROW;
    if (row === NO_ROW || keys[at] === key) return row;
  }
}

/** Shares of the answers and, last, of none of them, whose odds are 0. */
export function sharesOf(odds: ArrayLike<number>): number[] {
  const shares: number[] = [];
  let all = 0;
  for (let i = 0; i <= odds.length; i++) {
    const raised = Math.exp(i < odds.length ? (odds[i] ?? 0) : 0);
    shares.push(raised);
    all += raised;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / all;
  return shares;
}

export function unpack({ bias, packed }: Packed): Weights {
  const lines = packed.trim().split("\n");
  const rows = new Float64Array((lines.length + 1) * bias.length);
  const alone: [number: number, row: number][] = [];
  const pairs: [key: number, row: number][] = [];
  const signs: [number: number, row: number][] = [];
  for (const [i, line] of lines.entries()) {
    const [feature = "", tenths = ""] = line.split("\t");
    const row = i + 1;
    for (const [k, one] of tenths.split(" ").entries()) rows[row * bias.length + k] = Number(one) / 10;
    const [word = "", next] = feature.split(" ");
    if (feature.startsWith(SIGN)) signs.push([signNumber(feature.slice(SIGN.length)), row]);
    else if (next === undefined) alone.push([numberOf(word), row]);
    else pairs.push([pairOf(numberOf(word), numberOf(next)), row]);
  }
  return { bias: new Float64Array(bias), alone: byNumber(alone), pairs: laidOut(pairs), signs: byNumber(signs), rows };
}

function byNumber(numbered: readonly [number: number, row: number][]): Uint16Array {
  const list = new Uint16Array(Math.max(0, ...numbered.map(([number]) => number)) + 1);
  for (const [number, row] of numbered) list[number] = row;
  return list;
}

/** At most a quarter full, so that a pair that weighs nothing is known for one by a look. */
function laidOut(pairs: readonly [key: number, row: number][]): Pairs {
  const places = 2 ** Math.ceil(Math.log2(4 * pairs.length + 4));
  const keys = new Int32Array(places);
  const rows = new Uint16Array(places);
  const first = new Uint8Array(countNumbered() + 1);
  for (const [key, row] of pairs) {
    let at = placeOf(key, places);
    while (rows[at] !== NO_ROW) at = (at + 1) & (places - 1);
    keys[at] = key;
    rows[at] = row;
    first[key >>> 16] = 1;
  }
  return { keys, rows, first };
}
