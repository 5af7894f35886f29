/** The words of a text that may stand in a number, as digits, with the few words around them. */

type Token = {
  start: number;
  end: number;
  /** Where its word begins: `start` is that of a plus or a "double" before it. */
  wordStart: number;
  /** What it stands for in a number, or null for any other word. */
  digits: string | null;
  spelt: boolean;
};
/** Words are cut out of `folded` only where one is asked for: beside a number. */
export type Tokens = { text: string; folded: string; all: readonly Token[] };

export const wordAt = ({ folded, all }: Tokens, at: number): string =>
  folded.slice(all[at]?.wordStart ?? 0, all[at]?.end ?? 0);

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ["zero", "0"], ["oh", "0"], ["o", "0"], ["nought", "0"], ["naught", "0"], ["one", "1"], ["two", "2"], ["three", "3"],
  ["four", "4"], ["five", "5"], ["six", "6"], ["seven", "7"], ["eight", "8"], ["nine", "9"],
]); // biome-ignore format: a table
const REPEATS: ReadonlyMap<string, number> = new Map([["double", 2], ["triple", 3], ["treble", 3]]); // biome-ignore format: a table
const LOOKS_LIKE: Readonly<Record<string, string>> = { o: "0", i: "1", l: "1" };

/** How many words before a number, and after it, are ever looked at: the others are no tokens. */
const [WORDS_BEFORE, WORDS_AFTER] = [5, 2];

export function tokensOf(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  /** Where the last few other words begin, round and round, until a number comes. */
  const begins: number[] = [];
  let waiting = 0;
  let after = 0;
  let repeat: { start: number; times: number } | null = null;
  for (let index = 0, end = 0; index < folded.length; index = end) {
    end = endOfToken(folded, index);
    if (end === index) {
      end++;
      continue;
    }
    const spelling = couldBeSpelt(folded, index, end) ? folded.slice(index, end) : null;
    const times = spelling === null ? undefined : REPEATS.get(spelling);
    if (times !== undefined) {
      repeat = { start: index, times };
      continue;
    }
    const spelt = spelling === null ? undefined : DIGIT_WORDS.get(spelling);
    const digits = spelt ?? (couldBeTyped(folded, index, end) ? typed(folded.slice(index, end)) : null);
    if (digits !== null) {
      for (let i = Math.max(0, waiting - WORDS_BEFORE); i < waiting; i++) {
        const begin = begins[i % WORDS_BEFORE] ?? 0;
        tokens.push(otherWord(begin, endOfToken(folded, begin)));
      }
      waiting = 0;
      const plus = text.charAt(index - 1) === "+";
      tokens.push({
        start: repeat?.start ?? (plus ? index - 1 : index),
        end,
        wordStart: index,
        digits: (plus ? "+" : "") + (repeat ? digits.repeat(repeat.times) : digits),
        spelt: spelt !== undefined,
      });
      after = WORDS_AFTER;
    } else if (after > 0) {
      tokens.push(otherWord(index, end));
      after--;
    } else {
      begins[waiting++ % WORDS_BEFORE] = index;
    }
    repeat = null;
  }
  return tokens;
}

const otherWord = (start: number, end: number): Token => ({ start, end, wordStart: start, digits: null, spelt: false });

/** The end of a run of letters, digits and signs of money. */
function endOfToken(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isOfToken(folded.charCodeAt(at))) at++;
  return at;
}

function isOfToken(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || code === 36 || code === 0xa3 || code === 0x20ac;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What digits in words are told by before they are looked up: their first and last letters and their length. */
const SPELT_ENDS = new Uint8Array(1 << 15);
for (const word of [...DIGIT_WORDS.keys(), ...REPEATS.keys()]) SPELT_ENDS[endsOf(word, 0, word.length)] = 1;

function endsOf(text: string, from: number, to: number): number {
  return (((text.charCodeAt(from) << 5) ^ text.charCodeAt(to - 1)) << 3) ^ (to - from);
}

const LONGEST_SPELT = 6;
const couldBeSpelt = (folded: string, from: number, to: number): boolean =>
  to - from <= LONGEST_SPELT && SPELT_ENDS[endsOf(folded, from, to)] === 1;

/** A digit, or what looks like one with a digit close behind it: `O17`. */
function couldBeTyped(folded: string, from: number, to: number): boolean {
  const first = folded.charCodeAt(from);
  if (isDigit(first)) return true;
  if (first !== 105 && first !== 108 && first !== 111) return false;
  for (let at = from + 1; at < to; at++) if (isDigit(folded.charCodeAt(at))) return true;
  return false;
}

/** Digits, or digits with an eye's slips in them: `O17OO`. */
function typed(word: string): string | null {
  if (/^\d+$/.test(word)) return word;
  if (!/^[\doil]+$/.test(word) || !/\d\d/.test(word)) return null;
  return word.replace(/[oil]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
}
