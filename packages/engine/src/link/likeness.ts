import { WORDS_COSINE, WORDS_TELLING } from "./weights.ts";
import { type Held, hold, shinglesFrom, slotOf, type WordRows } from "./word-rows.ts";

/** Nothing is known on one side at least: the comparison says nothing either way. */
export const SILENT = -1;

/** Fewer telling words than this and likeness is luck. */
const FEWEST_TELLING = 5;
/** Words less alike than this hold no common script, and their shingles need not be counted. */
const LEAST_FOR_SCRIPT = 0.25;

/** The level of `WORDS`, and the case that the rare words in common make, in bits. */
export function wordsLevel(rows: WordRows, a: number, b: number): { words: number; details: number } {
  const held = hold(rows, a);
  const { cosine, telling, details } = likenessOf(rows, held, b);
  if (cosine >= LEAST_FOR_SCRIPT) {
    const script = scriptLevel(rows, held, b);
    if (script !== SILENT) return { words: script, details: 0 };
  }
  const { tellingWords } = rows;
  if (tellingWords[a]! < FEWEST_TELLING || tellingWords[b]! < FEWEST_TELLING) return { words: SILENT, details };
  let level = 0;
  while (
    level < WORDS_COSINE.length &&
    cosine >= (WORDS_COSINE[level] ?? 1) &&
    telling >= (WORDS_TELLING[level] ?? 0)
  ) {
    level += 1;
  }
  return { words: level, details };
}

/**
 * Likeness of the weighed words, 0 to 1, how many telling words both have, and the case that the rarest of them make:
 * a name and a sum in common weigh more than a page of the same turns of phrase.
 */
function likenessOf(
  { starts, ends, numbers, weights, rareBelow, rarity, rareWords }: WordRows,
  held: Held,
  b: number,
): { cosine: number; telling: number; details: number } {
  // Long texts share some rare word by chance: what one shared word proves shrinks with how many could have been.
  const tries = Math.log2(1 + Math.min(rareWords[held.record]!, rareWords[b]!));
  let cosine = 0;
  let telling = 0;
  let details = 0;
  let counts = 1;
  let at = starts[b]!;
  const end = ends[b]!;
  for (; at < end && numbers[at]! < rareBelow; at++) {
    const weight = held.weights[numbers[at]!]!;
    if (weight === 0) continue;
    cosine += weight * weights[at]!;
    // What is rare is telling. The rarest comes first; the second counts half, the third a quarter.
    telling += 1;
    if (telling > 3) continue;
    details += Math.max(0, rarity[numbers[at]!]! - tries) * counts;
    counts /= 2;
  }
  // Without a branch: which of the ordinary words are in common nobody can foretell.
  for (; at < end; at++) {
    cosine += held.weights[numbers[at]!]! * weights[at]!;
    telling += held.tells[numbers[at]!]!;
  }
  return { cosine, telling, details };
}

/** Fewer shared shingles than this prove no script. */
const FEWEST_SHINGLES = 5;
/** A clip must have this many shingles before its being inside another counts. */
const CLIP_SHINGLES = 12;

/** 7 for one script, 6 for nearly one, by the runs of three words that both have. */
function scriptLevel(rows: WordRows, held: Held, b: number): number {
  const a = held.record;
  const mine = rows.shingleEnds[a]! - shinglesFrom(rows, a);
  const theirs = rows.shingleEnds[b]! - shinglesFrom(rows, b);
  const shared = held.isCrowded ? sharedByMerging(rows, a, b) : sharedBySlots(rows, held, b);
  if (shared < FEWEST_SHINGLES) return SILENT;
  const shorter = Math.min(mine, theirs);
  const jaccard = shared / (mine + theirs - shared);
  const inside = shorter >= CLIP_SHINGLES ? shared / shorter : 0;
  if (jaccard >= 0.55 || inside >= 0.9) return 7;
  return jaccard >= 0.5 || inside >= 0.8 ? 6 : SILENT;
}

function sharedBySlots(rows: WordRows, { slots }: Held, b: number): number {
  const { shingles, shingleEnds } = rows;
  const from = shinglesFrom(rows, b);
  const end = shingleEnds[b]!;
  let different = 0;
  for (let at = from; at < end; at++) {
    const apart = slots[slotOf(shingles[at]!)]! ^ shingles[at]!;
    // Nought for the same, one for any other, and no branch that nobody can foretell.
    different += (apart | -apart) >>> 31;
  }
  return end - from - different;
}

/** Both are sorted. */
function sharedByMerging(rows: WordRows, a: number, b: number): number {
  const { shingles, shingleEnds } = rows;
  let shared = 0;
  let i = shinglesFrom(rows, a);
  let j = shinglesFrom(rows, b);
  while (i < shingleEnds[a]! && j < shingleEnds[b]!) {
    const x = shingles[i]!;
    const y = shingles[j]!;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
