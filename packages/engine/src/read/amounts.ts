import type { Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

export type Currency = "GBP" | "EUR" | "USD";

/** An amount of money: words `from` to `to` (exclusive). `firm` is false for "thousands" and "a large sum". */
export type Amount = { from: number; to: number; pence: number; currency: Currency };

/** A count said in figures or words. */
export type Count = { from: number; to: number; count: number };

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
/** The words that a number can begin with; "a" does in "a hundred". */
export const BEGINS_COUNT: readonly string[] = [...SMALL.keys(), "a"];
const COUNT = kindOfWords(BEGINS_COUNT, "figures");
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["grand", 1000],
  ["k", 1000],
  ["million", 1_000_000],
  ["m", 1_000_000],
]);
/** The words that a number in words goes on with after the first, besides "and". */
export const GOES_ON_COUNTING: readonly string[] = [...SMALL.keys(), ...SCALES.keys()];
const POUNDS = new Map<string, Currency>([
  ["pounds", "GBP"],
  ["pound", "GBP"],
  ["quid", "GBP"],
  ["sterling", "GBP"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["dollars", "USD"],
]);
const SIGNS = new Map<number, Currency>([
  ["£".charCodeAt(0), "GBP"],
  ["€".charCodeAt(0), "EUR"],
  ["$".charCodeAt(0), "USD"],
]);
// No loss to one household is larger; what is larger is a phone number or a national total that lost its unit.
const MOST_POUNDS = 500_000_000;

/** Amounts in figures ("£4,000", "£1.5m", "10k pounds") and in words ("five thousand pounds"). */
export function findAmounts(words: Words): Amount[] {
  const found: Amount[] = [];
  let next = 0;
  for (const at of ofKind(words, COUNT)) {
    const amount = at < next ? null : amountAt(words, at);
    if (!amount) continue;
    found.push(amount);
    next = amount.to;
  }
  return found;
}

function amountAt(words: Words, at: number): Amount | null {
  const sign = SIGNS.get(words.text.charCodeAt((words.start[at] ?? 0) - 1));
  const figures = sign ? /^(\d[\d,]*(?:\.\d+)?)(k|m|bn)?$/.exec(words.word[at] ?? "") : null;
  if (sign && figures) {
    const scale = SCALES.get(figures[2] ?? "") ?? SCALES.get(words.word[at + 1] ?? "") ?? 1;
    const to = at + (!figures[2] && scale > 1 ? 2 : 1);
    return make(at, to, Number((figures[1] ?? "").replaceAll(",", "")) * scale, sign);
  }
  const thousands = /^(\d{1,3}(?:\.\d)?)k$/.exec(words.word[at] ?? "");
  if (thousands && !COUNTED_BY_K.has(words.word[at + 1] ?? ""))
    return make(at, at + 1, Number(thousands[1]) * 1000, "GBP");
  const count = countAt(words, at);
  if (!count) return null;
  const scaled = SCALES.get(words.word[count.to] ?? "");
  const to = scaled ? count.to + 1 : count.to;
  const currency = POUNDS.get(words.word[to] ?? "");
  if (currency) return make(at, to + 1, count.count * (scaled ?? 1), currency);
  // "Nine grand", "5 grand" are pounds, and of nothing else than money: not "two grand pianos".
  if (!isGrand(words, to - 1) || GRAND_THINGS.has(words.word[to] ?? "")) return null;
  return make(at, to, count.count * (scaled ?? 1), "GBP");
}

/** "4k" is money, but for what else people count so. */
const COUNTED_BY_K = setOf(
  "run runs race walk swim ride followers subscribers views members people calls miles steps euros dollars",
);
const isGrand = ({ word }: Words, at: number): boolean => word[at] === "grand";
const GRAND_THINGS = setOf("piano pianos children daughters sons total totals prix slam jury national");

function make(from: number, to: number, pounds: number, currency: Currency): Amount | null {
  return Number.isFinite(pounds) && pounds <= MOST_POUNDS
    ? { from, to, pence: Math.round(pounds * 100), currency }
    : null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const mayBeginCount = (word: string): boolean => SMALL.has(word) || word === "a";

/** A whole number at a word: "7", "1,600", "twenty-five", "three hundred and ninety two"; null where there is none. */
export function countAt(words: Words, at: number): Count | null {
  const word = words.word[at] ?? "";
  if (!isDigit(word.charCodeAt(0)) && !mayBeginCount(word)) return null;
  if (word === "a" && !SCALES.has(words.word[at + 1] ?? "")) return null;
  if (/^\d[\d,]*$/.test(word)) {
    const count = Number(word.replaceAll(",", ""));
    return Number.isSafeInteger(count) ? { from: at, to: at + 1, count } : null;
  }
  if (/^\d[\d,]*\.\d+$/.test(word)) return { from: at, to: at + 1, count: Number(word.replaceAll(",", "")) };
  let total = 0;
  let part = 0;
  let to = at;
  // "two hundred and fifty thousand": at most a dozen words make a number that anyone says.
  for (let i = at; i < words.word.length && i < at + 12; i++) {
    const next = words.word[i] ?? "";
    const small = SMALL.get(next);
    const scale = SCALES.get(next);
    if (small !== undefined) {
      // "twenty five" is one number, "five six" are two.
      if (part % 10 !== 0 || (part % 100 !== 0 && small >= 10)) break;
      part += small;
    } else if (scale !== undefined && next.length > 1 && (part > 0 || (i === at + 1 && words.word[at] === "a"))) {
      if (scale === 100) part = Math.max(part, 1) * 100;
      else {
        total += Math.max(part, 1) * scale;
        part = 0;
      }
    } else if (next === "and" && to === i && part >= 100 && SMALL.has(words.word[i + 1] ?? "")) {
      continue;
    } else if (next === "a" && i === at) {
      continue;
    } else break;
    to = i + 1;
  }
  return to > at ? { from: at, to, count: total + part } : null;
}
