import { findNumbers } from "../read/numbers.ts";
import { linkableNumber } from "./traces.ts";

/** So many sealed values come with each tip, whatever its words: how many numbers it names does not show. */
export const TIP_NUMBERS = 4;
/** Bytes of a point that was blinded or evaluated, and of a sealed value. */
export const SEALED_NUMBER_BYTES = 32;

/** Numbers in a tip that can lead to a series, in E.164, the first few; help lines and banks' numbers lead to nobody. */
export function tipNumbersIn(words: string): string[] {
  const numbers = findNumbers(words).flatMap(({ e164 }) => linkableNumber(e164) ?? []);
  return [...new Set(numbers)].slice(0, TIP_NUMBERS);
}

/** What is sealed of a number: with its kind, as every sealed key, so that a number is never taken for something else. */
export const sealedAs = (number: string): string => `clearline:number:${number}`;
