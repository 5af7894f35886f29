import type { Profile } from "./profile.ts";
import { WORDS_COSINE, WORDS_TELLING } from "./weights.ts";

/** Nothing is known on one side at least: the comparison says nothing either way. */
export const SILENT = -1;

/** Fewer telling words than this and likeness is luck. */
const FEWEST_TELLING = 5;
/** Words less alike than this hold no common script, and their shingles need not be counted. */
const LEAST_FOR_SCRIPT = 0.25;

/** The level of `WORDS`, and the case that the rare words in common make, in bits. */
export function wordsLevel(a: Profile, b: Profile): { words: number; details: number } {
  const { cosine, telling, details } = likenessOf(a, b);
  if (cosine >= LEAST_FOR_SCRIPT) {
    const script = scriptLevel(a.shingles, b.shingles);
    if (script !== SILENT) return { words: script, details: 0 };
  }
  if (a.tellingWords < FEWEST_TELLING || b.tellingWords < FEWEST_TELLING) return { words: SILENT, details };
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

/** Fewer shared shingles than this prove no script. */
const FEWEST_SHINGLES = 5;
/** A clip must have this many shingles before its being inside another counts. */
const CLIP_SHINGLES = 12;

/** 7 for one script, 6 for nearly one, by the runs of three words that both have. */
function scriptLevel(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length);
  // Below this many in common neither rule can hold, and most pairs are seen to fall short half way.
  const half = (a.length + b.length) / 3;
  const least = Math.max(FEWEST_SHINGLES, shorter >= CLIP_SHINGLES ? Math.min(half, 0.8 * shorter) : half);
  const shared = sharedAtLeast(a, b, Math.floor(least));
  if (shared < FEWEST_SHINGLES) return SILENT;
  const jaccard = shared / (a.length + b.length - shared);
  const inside = shorter >= CLIP_SHINGLES ? shared / shorter : 0;
  if (jaccard >= 0.55 || inside >= 0.9) return 7;
  return jaccard >= 0.5 || inside >= 0.8 ? 6 : SILENT;
}

/** How many values two sorted lists share; any lesser number where that is less than `least`. */
function sharedAtLeast(a: Uint32Array, b: Uint32Array, least: number): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  // How many of either may still be passed over.
  let missA = a.length - least;
  let missB = b.length - least;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (x < y) {
      i += 1;
      if (--missA < 0) return shared;
    } else {
      j += 1;
      if (--missB < 0) return shared;
    }
  }
  return shared;
}

/** What likeness needs of a profile. */
type Weighed = Pick<Profile, "words" | "weights" | "rarity" | "rareWords" | "tellingFrom">;

/**
 * Likeness of the weighed words, 0 to 1, how many telling words both have, and the case that the rarest of them make:
 * a name and a sum in common weigh more than a page of the same turns of phrase.
 */
export function likenessOf(a: Weighed, b: Weighed): { cosine: number; telling: number; details: number } {
  const { words, places, mask } = placesIn(a.words);
  let cosine = 0;
  let telling = 0;
  let rarest = 0;
  let second = 0;
  let third = 0;
  for (let j = 0; j < b.words.length; j++) {
    const word = b.words[j] ?? 0;
    let slot = word & mask;
    while (places[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & mask;
    const place = places[slot] ?? 0;
    if (place === 0) continue;
    const weight = a.weights[place - 1] ?? 0;
    cosine += weight * (b.weights[j] ?? 0);
    // What is rare is telling.
    if (weight < a.tellingFrom) continue;
    telling += 1;
    const rarity = a.rarity[place - 1] ?? 0;
    if (rarity > rarest) {
      third = second;
      second = rarest;
      rarest = rarity;
    } else if (rarity > second) {
      third = second;
      second = rarity;
    } else if (rarity > third) third = rarity;
  }
  // Long texts share some rare word by chance: what one shared word proves shrinks with how many could have been.
  const tries = Math.log2(1 + Math.min(a.rareWords, b.rareWords));
  const details = worth(rarest, tries) + worth(second, tries) / 2 + worth(third, tries) / 4;
  return { cosine, telling, details };
}

const worth = (rarity: number, tries: number): number => Math.max(0, rarity - tries);

/** A word and its place, from 1, in the first slot from `word & mask` on that was free; 0 where a slot is free still. */
type Places = { words: Uint32Array; places: Uint16Array; mask: number };

// One record is compared with many in a row: where its words stand is worked out once for all of them.
let held: Uint32Array | null = null;
let table: Places = { words: new Uint32Array(64), places: new Uint16Array(64), mask: 63 };

function placesIn(list: Uint32Array): Places {
  if (held === list) return table;
  held = list;
  // So roomy that hardly two words want one slot.
  const size = 2 ** Math.ceil(Math.log2(8 * list.length + 8));
  const { words, places } =
    table.words.length >= size ? table : { words: new Uint32Array(size), places: new Uint16Array(size) };
  const mask = size - 1;
  places.fill(0, 0, size);
  for (let i = 0; i < list.length; i++) {
    const word = list[i] ?? 0;
    let slot = word & mask;
    while (places[slot] !== 0) slot = (slot + 1) & mask;
    words[slot] = word;
    places[slot] = i + 1;
  }
  table = { words, places, mask };
  return table;
}
