import { mix, shinglesOf, wordHashes } from "./words.ts";

/** Bins of a signature; in groups of `ROWS` they make the blocking keys. 21 x 3 meets nine pairs in ten at Jaccard 0.5. */
const BINS = 63;
const ROWS = 3;
const EMPTY = 0xffffffff;

/**
 * One-permutation MinHash: each shingle falls in one bin and each bin keeps its least value, so that a text is signed
 * in one pass. Bins left empty borrow from a bin that chance names, which keeps the share of equal bins an unbiased
 * estimate of the Jaccard likeness.
 *
 * @see Li, Owen, Zhang 2012, One Permutation Hashing; Shrivastava 2017, Optimal Densification, ICML
 * @returns a key for each band: two texts that share one are worth comparing. None for an empty text
 */
export function bandKeys(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array();
  bins.fill(EMPTY);
  for (let i = 0; i < shingles.length; i++) {
    const value = mix((shingles[i] ?? 0) ^ 0x5bd1e995);
    const bin = value % BINS;
    if (value < (bins[bin] ?? EMPTY)) bins[bin] = value;
  }
  densify();
  const keys = new Uint32Array(BINS / ROWS);
  for (let band = 0; band < keys.length; band++) {
    let key = mix(band + 1);
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) ^ (bins[band * ROWS + row] ?? 0));
    keys[band] = key;
  }
  return keys;
}

/** The band keys of a text: the part of its blocking keys that says how alike two scripts are. */
export const scriptBands = (text: string): Uint32Array => bandKeys(shinglesOf(wordHashes(text)));

// One signature is made at a time, and a key of it kept: making new bins for each took longer than filling them.
const bins = new Uint32Array(BINS);
const filled = new Uint32Array(BINS);

function densify(): void {
  filled.set(bins);
  for (let bin = 0; bin < BINS; bin++) {
    if (filled[bin] !== EMPTY) continue;
    // The same walk for every text, so that two texts with the same shingles borrow alike.
    let from = bin;
    for (let attempt = 1; filled[from] === EMPTY; attempt++)
      from = mix(Math.imul(bin + 1, 0x9e3779b1) + attempt) % BINS;
    bins[bin] = filled[from] ?? 0;
  }
}
