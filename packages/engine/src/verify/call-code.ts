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
  | { code: "call-code-not-a-word"; word: string };

const WORDS = 3;
const FIGURES = 2;
/** No nought, which people call "oh" and type as a letter; no five, which on the phone is nine. */
const FIGURE_ALPHABET = "12346789";
const FIGURE_WORDS: Readonly<Record<string, string>> = {
  one: "1", two: "2", to: "2", too: "2", three: "3", four: "4", for: "4", six: "6", seven: "7", eight: "8", ate: "8", nine: "9",
}; // biome-ignore format: a table

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

/** Reads a code as people type it: capitals, commas and gaps do not matter, nor one wrong letter in a word. */
export function parseCallCode(given: string): Result<CallCode, CallCodeError> {
  const parts =
    given
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[a-z]+|\d/g) ?? [];
  if (parts.length === 0) return fail({ code: "call-code-missing" });
  const words: string[] = [];
  let figures = "";
  for (const part of parts) {
    const figure = /\d/.test(part) ? part : words.length >= WORDS ? FIGURE_WORDS[part] : undefined;
    if (figure !== undefined) figures += figure;
    else if (!FILLERS.has(part)) words.push(part);
  }
  if (words.length !== WORDS) return fail({ code: "call-code-words", found: words.length });
  if (figures.length !== FIGURES) return fail({ code: "call-code-figures", found: figures.length });
  const meant: string[] = [];
  for (const word of words) {
    const one = nearest(word);
    if (one === null) return fail({ code: "call-code-not-a-word", word });
    meant.push(one);
  }
  return ok(`${meant.join(" ")} ${figures}` as CallCode);
}

/** For a voice: each figure by itself, so that 47 is never "forty seven". */
export const sayCallCode = (code: CallCode): string =>
  code.replace(/ (\d)(\d)$/, ", $1, $2").replace(/(?<=[a-z]) /g, ", ");

const LONGEST = 120;
const FILLERS = new Set(["and", "the", "then", "code", "is", "number"]);
const KNOWN = new Set(CALL_WORDS);

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
