/**
 * The words that lists name, numbered, and found by their letters where they stand in a text: no string is cut out for a
 * word that is known, and all its places share one. Words are added where lists are made, never by what is read.
 */
import { SPELLINGS } from "./lexicon/spellings.ts";

/** The number of a word that no list names. */
export const NOT_LISTED = 0;

const numbers = new Map<string, number>();
/** By number: the word as it may be written, what its letters come to, and the number of the word that it stands for. */
const written: string[] = [""];
const hashes: number[] = [0];
const standsFor: number[] = [NOT_LISTED];
/** Whether a word stands for others, so that it may be written otherwise in a text. */
const writtenOtherwise: boolean[] = [false];

/** Numbers, each where the hash of its word says or, where that is taken, at the next place that is free. */
let places = new Uint16Array(1 << 10);

for (const [other, usual] of SPELLINGS) {
  standsFor[numberOf(other)] = numberOf(usual);
  writtenOtherwise[numberOf(usual)] = true;
}

/** The number of a word of a list, which it gets here. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(word, number);
  written.push(word);
  hashes.push(hashOf(word));
  standsFor.push(number);
  writtenOtherwise.push(false);
  // At most half full, so that a word is found where its hash says or close by.
  if (2 * number > places.length) {
    places = new Uint16Array(2 * places.length);
    for (let one = 1; one < number; one++) put(one);
  }
  put(number);
  return number;
}

function put(number: number): void {
  let at = placeOf(hashes[number] ?? 0);
  while (places[at] !== NOT_LISTED) at = nextPlace(at);
  places[at] = number;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}
function nextPlace(at: number): number {
  return (at + 1) & (places.length - 1);
}

/** How many words have a number: whoever keeps the numbers of a text sees by it that more are known since. */
export const countNumbered = (): number => numbers.size;

/** The number of a word in its usual spelling. */
export const numberIfListed = (word: string): number => numbers.get(word) ?? NOT_LISTED;

/** The word of a number. */
export const wordNumbered = (number: number): string => written[number] ?? "";

/** Whether a word of a text with this number may be written otherwise there. */
export const isWrittenOtherwise = (number: number): boolean => writtenOtherwise[number] ?? false;

/** What the letters of a word come to, one after another: `hash` of none is 0. */
export function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
  return hash;
}

/** The number of the word that the letters `from` to `to` (exclusive) of a text stand for. */
export function numberAt(text: string, from: number, to: number, hash: number): number {
  for (let at = placeOf(hash); ; at = nextPlace(at)) {
    const number = places[at] ?? NOT_LISTED;
    if (number === NOT_LISTED) return NOT_LISTED;
    if (hashes[number] === hash && isWritten(written[number] ?? "", text, from, to)) return standsFor[number] ?? number;
  }
}

function isWritten(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
