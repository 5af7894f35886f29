import { fail, ok, type Result } from "../base/result.ts";
import { CALL_WORDS } from "./call-words.ts";

/**
 * What a caller says and the person types: `anchor kettle river 47`, three words and two figures. Thirty bits of chance:
 * 256 words three times are 24, eight figures twice are 6.
 */
declare const callCode: unique symbol;
/** Small letters, one space between. Only `callCodeFrom` and `parseCallCode` make one. */
export type CallCode = string & { readonly [callCode]: true };

export type CallCodeError =
  | { code: "call-code-missing" }
  | { code: "call-code-words"; found: number }
  | { code: "call-code-figures"; found: number }
  /** 0 and 5 are in no code. */
  | { code: "call-code-no-such-figure"; figure: string }
  | { code: "call-code-not-a-word"; word: string };

const WORDS = 3;
const FIGURES = 2;
/** No nought, which people call "oh" and type as a letter; no five, which on the phone is nine. */
const FIGURE_ALPHABET = "12346789";
const NO_FIGURE = /[05]/;
const FIGURE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  zero: "0", nought: "0", one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9",
  eleven: "11", twelve: "12", thirteen: "13", fourteen: "14", sixteen: "16", seventeen: "17", eighteen: "18", nineteen: "19",
})); // biome-ignore format: a table
const FIGURE_NAMES = [...FIGURE_WORDS.keys()];
/** What sounds or looks like a figure; only after the words, where a figure comes. */
const LIKE_FIGURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ to: "2", too: "2", for: "4", ate: "8", o: "0", oh: "0", l: "1", i: "1" }),
);

/** How many codes there are: 2 to the power of 30. */
export const CALL_CODES = CALL_WORDS.length ** WORDS * FIGURE_ALPHABET.length ** FIGURES;
export const CALL_CODE_BYTES = WORDS + FIGURES;

/**
 * @param bytes five from a cryptographic source: eight bits for each word, three for each figure
 * @throws RangeError on fewer bytes, a bug in the caller
 */
export function callCodeFrom(bytes: Uint8Array): CallCode {
  if (bytes.length < CALL_CODE_BYTES) throw new RangeError(`a call code needs ${CALL_CODE_BYTES} bytes`);
  const words = Array.from(bytes.subarray(0, WORDS), (byte) => CALL_WORDS[byte]);
  const figures = Array.from(bytes.subarray(WORDS, CALL_CODE_BYTES), (byte) => FIGURE_ALPHABET.charAt(byte & 7));
  return `${words.join(" ")} ${figures.join("")}` as CallCode;
}

/**
 * Reads a code as people type it: capitals, commas and gaps do not matter, nor one wrong letter in a word. Words may be
 * spelled letter by letter or run together, figures written out, and small words stand around it.
 */
export function parseCallCode(given: string): Result<CallCode, CallCodeError> {
  const parts = partsOf(given);
  if (parts.length === 0) return fail({ code: "call-code-missing" });
  const words: string[] = [];
  const strange: string[] = [];
  let figures = "";
  for (const part of parts) {
    const figure = /^\d+$/.test(part)
      ? part
      : (FIGURE_WORDS.get(part) ?? (words.length >= WORDS ? LIKE_FIGURES.get(part) : undefined));
    const word = figure === undefined ? nearest(part) : null;
    if (figure !== undefined) figures += figure;
    else if (word !== null) words.push(word);
    else if (!FILLERS.has(part)) strange.push(part);
  }
  const [first] = strange;
  if (words.length < WORDS && words.length + strange.length === WORDS && first !== undefined)
    return fail({ code: "call-code-not-a-word", word: first });
  if (words.length !== WORDS) return fail({ code: "call-code-words", found: words.length });
  const wrong = NO_FIGURE.exec(figures)?.[0];
  if (figures.length !== FIGURES) return fail({ code: "call-code-figures", found: figures.length });
  if (wrong !== undefined) return fail({ code: "call-code-no-such-figure", figure: wrong });
  return ok(`${words.join(" ")} ${figures}` as CallCode);
}

/** What was typed, taken apart: words, and figures one by one. */
function partsOf(given: string): string[] {
  const said =
    given
      .slice(0, LONGEST)
      .normalize("NFKC")
      .toLowerCase()
      // "Sixty-four" is 64 and "sixty" by itself 60; "double six" is 66.
      .replace(
        /\b(twen|thir|for|four|fif|six|seven|eigh|nine)ty\b(?:[\s-]+(?=(?:one|two|three|four|five|six|seven|eight|nine)\b))?/g,
        tens,
      )
      .replace(/\bdouble\s+(\w+)/g, "$1 $1")
      .match(/[a-z]+|\d/g) ?? [];
  const parts: string[] = [];
  for (let i = 0; i < said.length; ) {
    const spelled = letters(said, i);
    const part = spelled.length > 1 ? spelled : (said[i] ?? "");
    const both = part + (said[i + 1] ?? "");
    if (spelled.length > 1) {
      parts.push(...takenApart(spelled));
      i += spelled.length;
    } else if (KNOWN.has(both) && !KNOWN.has(part)) {
      // "Pine apple".
      parts.push(both);
      i += 2;
    } else {
      parts.push(...takenApart(part));
      i += 1;
    }
  }
  return parts;
}

const tens = (whole: string, ten: string): string => {
  const figure = String(TENS.indexOf(ten.replace("four", "for")) + 2);
  return whole.endsWith("ty") ? ` ${figure} 0 ` : ` ${figure} `;
};
const TENS = ["twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"];

/** Letters that stand by themselves from here on, together: `r i v e r`. */
function letters(said: readonly string[], from: number): string {
  let until = from;
  while (/^[a-z]$/.test(said[until] ?? "")) until++;
  return said.slice(from, until).join("");
}

/** Words that were run together, each in full; else what was given. */
function takenApart(run: string): string[] {
  if (KNOWN.has(run) || run.length < SHORTEST * 2) return [run];
  const parts: string[] = [];
  for (let at = 0; at < run.length; ) {
    const word =
      CALL_WORDS.find((one) => run.startsWith(one, at)) ?? FIGURE_NAMES.find((one) => run.startsWith(one, at));
    if (word === undefined) return [run];
    parts.push(word);
    at += word.length;
  }
  return parts;
}

/** For a voice: each figure by itself, so that 47 is never "forty seven". */
export const sayCallCode = (code: CallCode): string =>
  code.replace(/ (\d)(\d)$/, ", $1, $2").replace(/(?<=[a-z]) /g, ", ");

const LONGEST = 120;
const FILLERS = new Set(["and", "the", "then", "code", "is", "number"]);
const KNOWN = new Set(CALL_WORDS);
/** No code word has fewer letters. */
const SHORTEST = 5;

/** The word itself, or the one word that is a single slip away. No word is one slip from two of ours. */
function nearest(word: string): string | null {
  if (KNOWN.has(word)) return word;
  return CALL_WORDS.find((one) => isOneSlip(one, word)) ?? null;
}

/** One letter wrong, missing, too many, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [inA, inB] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
