/** Patterns that have a digit in them, tried only about the digits of a text: those are few, and its letters are many. */
import type { Words } from "./sentences.ts";
import { withDigits } from "./word-kinds.ts";

/** A text, and where each run of digits in it begins. */
export type Digits = { text: string; begins: readonly number[] };

/** A sticky pattern, with how many letters and spaces it may have before its first digit, the most first. */
export type AtDigits = { pattern: RegExp; leads: readonly number[] };

export function digitsOf(words: Words): Digits {
  const { text, folded, start, end } = words;
  const begins: number[] = [];
  for (const word of withDigits(words)) {
    let isAfterDigit = false;
    for (let at = start[word] ?? 0; at < (end[word] ?? 0); at++) {
      const code = folded.charCodeAt(at);
      const isDigit = code >= 48 && code <= 57;
      if (isDigit && !isAfterDigit) begins.push(at);
      isAfterDigit = isDigit;
    }
  }
  return { text, begins };
}

/** Where a pattern matches, in order; like `matchAll`, none of them overlap. */
export function matchesOf({ text, begins }: Digits, { pattern, leads }: AtDigits): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let next = 0;
  for (const begin of begins)
    for (const lead of leads) {
      const start = begin - lead;
      if (start < next || !isAt(pattern, text, start)) continue;
      next = pattern.lastIndex;
      found.push({ start, end: next });
    }
  return found;
}

export const isAnywhere = ({ text, begins }: Digits, pattern: RegExp): boolean =>
  begins.some((begin) => isAt(pattern, text, begin));

/** Whether a sticky pattern matches there; then its `lastIndex` is where the match ends. */
function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
