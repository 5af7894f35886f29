/** Patterns that have a digit in them, tried only about the digits of a text: those are few, and its letters are many. */
import type { Span } from "../base/span.ts";
import type { Words } from "./sentences.ts";
import { withDigits } from "./word-kinds.ts";

/** Where digits begin in a text, and the word that they are in. */
export type Digits = { begin: number; word: number };

/** A sticky pattern, with how many letters and spaces it may have before its first digit, the most first. */
export type AtDigits = { pattern: RegExp; leads: readonly number[] };

/** Each run of digits, in order. */
export function digitsOf(words: Words): Digits[] {
  const { folded, start, end } = words;
  const found: Digits[] = [];
  for (const word of withDigits(words)) {
    let isAfterDigit = false;
    for (let at = start[word] ?? 0; at < (end[word] ?? 0); at++) {
      const code = folded.charCodeAt(at);
      const isDigit = code >= 48 && code <= 57;
      if (isDigit && !isAfterDigit) found.push({ begin: at, word });
      isAfterDigit = isDigit;
    }
  }
  return found;
}

/** Where a pattern matches at some digits, in order; like `matchAll`, none of them overlap. */
export function matchesOf(text: string, digits: readonly Digits[], { pattern, leads }: AtDigits): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const { begin } of digits)
    for (const lead of leads) {
      const start = begin - lead;
      if (start < next || !isAt(pattern, text, start)) continue;
      next = pattern.lastIndex;
      found.push({ start, end: next });
    }
  return found;
}

/** Whether a sticky pattern matches there; then its `lastIndex` is where the match ends. */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
