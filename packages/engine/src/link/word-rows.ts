import type { Profile } from "./profile.ts";
import { LEAST_TELLING, type Vocabulary } from "./vocabulary.ts";
import { weightOf } from "./weigh.ts";

/** The words and shingles of records, one record after the other. */
export type WordRows = {
  /** From where to before where the words of a record stand in `numbers` and `weights`. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Only words that several records have, by their number, the rarest first. */
  numbers: Uint32Array;
  /** How much each tells in its record: all words of a record together have length 1 as a vector. */
  weights: Float32Array;
  /** Words below this number are rare. */
  rareBelow: number;
  /** -log2 of the share of records that have a word, by its number. */
  rarity: Float32Array;
  /** How many of the record's words, also of those that no other has, are rare, and how many tell something. */
  rareWords: Uint32Array;
  tellingWords: Uint32Array;
  /** Least weight of a word that tells something. */
  tellingFrom: Float64Array;
  /** Where the shingles of each record end; they begin where those of the one before end. */
  shingleEnds: Uint32Array;
  shingles: Uint32Array;
  held: Held;
};

/** One record is compared with many in a row: its words and shingles are laid out once for all of them. */
export type Held = {
  record: number;
  /** By the number of a word: its weight in the record, 0 where the record does not have it. */
  weights: Float32Array;
  /** By the number of a word: 1 where it tells something in the record. */
  tells: Uint8Array;
  /** A shingle in the slot of its last bits. Where none is, a value that belongs in another slot. */
  slots: Uint32Array;
  /** Two shingles want one slot: `slots` cannot be used for this record. */
  isCrowded: boolean;
};

const SLOTS = 2 ** 14;
export const slotOf = (shingle: number): number => shingle & (SLOTS - 1);
const emptyAt = (slot: number): number => slot ^ 1;
const NO_SHINGLES = Uint32Array.from({ length: SLOTS }, (_, slot) => emptyAt(slot));

export function wordRowsOf(profiles: readonly Profile[], vocabulary: Vocabulary): WordRows {
  const { rareShared, rarity, shared } = vocabulary;
  const rows: WordRows = {
    starts: new Uint32Array(profiles.length),
    ends: new Uint32Array(profiles.length),
    numbers: new Uint32Array(profiles.reduce((sum, { words }) => sum + words.length, 0)),
    weights: new Float32Array(profiles.reduce((sum, { words }) => sum + words.length, 0)),
    rareBelow: rareShared,
    rarity,
    rareWords: new Uint32Array(profiles.length),
    tellingWords: new Uint32Array(profiles.length),
    tellingFrom: new Float64Array(profiles.length),
    shingleEnds: new Uint32Array(profiles.length),
    shingles: new Uint32Array(profiles.reduce((sum, { shingles }) => sum + shingles.length, 0)),
    held: {
      record: -1,
      weights: new Float32Array(shared),
      tells: new Uint8Array(shared),
      slots: NO_SHINGLES.slice(),
      isCrowded: false,
    },
  };
  let filled = 0;
  let shingled = 0;
  profiles.forEach((profile, i) => {
    rows.starts[i] = filled;
    filled = addWords(rows, i, profile, vocabulary);
    rows.ends[i] = filled;
    rows.shingles.set(profile.shingles, shingled);
    shingled += profile.shingles.length;
    rows.shingleEnds[i] = shingled;
  });
  return rows;
}

/** @returns where the next record's words begin */
function addWords(
  rows: WordRows,
  i: number,
  { words, times }: Profile,
  { numberOf, shared, tells, rarity }: Vocabulary,
): number {
  const from = rows.starts[i]!;
  let to = from;
  let squares = 0;
  for (let k = 0; k < words.length; k++) {
    const number = numberOf(words[k]!);
    if (tells[number]! > LEAST_TELLING) rows.tellingWords[i]! += 1;
    if (rarity[number]! > 0) rows.rareWords[i]! += 1;
    const weight = weightOf(times[k]!, tells[number]!);
    squares += weight * weight;
    if (number < shared) insert(rows, from, to++, number, weight);
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = from; at < to; at++) rows.weights[at]! /= length;
  rows.tellingFrom[i] = LEAST_TELLING / length;
  return to;
}

/** Into its place among the words from `from` to before `to`, by its number. */
function insert({ numbers, weights }: WordRows, from: number, to: number, number: number, weight: number): void {
  let at = to;
  for (; at > from && numbers[at - 1]! > number; at--) {
    numbers[at] = numbers[at - 1]!;
    weights[at] = weights[at - 1]!;
  }
  numbers[at] = number;
  weights[at] = weight;
}

/** Lays out a record's words and shingles, unless they are the last that were. */
export function hold(rows: WordRows, record: number): Held {
  const { held } = rows;
  if (held.record === record) return held;
  if (held.record >= 0) release(rows, held);
  held.record = record;
  const least = rows.tellingFrom[record]!;
  for (let at = rows.starts[record]!; at < rows.ends[record]!; at++) {
    const number = rows.numbers[at]!;
    const weight = rows.weights[at]!;
    held.weights[number] = weight;
    held.tells[number] = weight < least ? 0 : 1;
  }
  held.isCrowded = false;
  for (let at = shinglesFrom(rows, record); at < rows.shingleEnds[record]!; at++) {
    const shingle = rows.shingles[at]!;
    const slot = slotOf(shingle);
    if (held.slots[slot] !== emptyAt(slot)) held.isCrowded = true;
    held.slots[slot] = shingle;
  }
  return held;
}

function release(rows: WordRows, { record, weights, tells, slots }: Held): void {
  for (let at = rows.starts[record]!; at < rows.ends[record]!; at++) {
    const number = rows.numbers[at]!;
    weights[number] = 0;
    tells[number] = 0;
  }
  for (let at = shinglesFrom(rows, record); at < rows.shingleEnds[record]!; at++) {
    const slot = slotOf(rows.shingles[at]!);
    slots[slot] = emptyAt(slot);
  }
}

export const shinglesFrom = ({ shingleEnds }: WordRows, record: number): number =>
  record === 0 ? 0 : shingleEnds[record - 1]!;
