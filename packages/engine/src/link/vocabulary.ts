import { type Background, shareOf } from "./background.ts";
import type { Occurrences } from "./occurrences.ts";
import { priorOfWord } from "./words.ts";

/** A word is telling when fewer than one text in this many has it. */
export const TELLING_SHARE = 1 / 12;
/** A word is rare, such as a name or a sum, when fewer than one text in fifty has it. */
const RARE_SHARE = 1 / 50;

/**
 * The words of some records under numbers: those that several of them have come first, the rarest before all others,
 * so that a record's words in the order of their numbers begin with the rare ones.
 */
export type Vocabulary = {
  numberOf: (word: number) => number;
  /** Words below this number are had by several; any other can be in common with nobody. */
  shared: number;
  /** Words below this number are had by several and are rare. */
  rareShared: number;
  /** By number: how much a word tells, -ln of the share of records that have it. */
  tells: Float64Array;
  /** By number: -log2 of the share of records that have it, 0 where it is not rare. */
  rarity: Float32Array;
};

export const LEAST_TELLING = -Math.log(TELLING_SHARE);

/** @param background how often each word comes where these records are from, which may hold many more */
export function vocabularyOf({ words, times, placeOf }: Occurrences, background: Background): Vocabulary {
  const shares = Float64Array.from(words, (word) => shareOf(background, word, priorOfWord(word)));
  const isShared = (place: number): boolean => times[place]! > 1;
  const shared = Array.from(words, (_, place) => place)
    .filter(isShared)
    .sort((a, b) => shares[a]! - shares[b]! || words[a]! - words[b]!);
  const numbers = new Uint32Array(words.length);
  shared.forEach((place, number) => {
    numbers[place] = number;
  });
  let next = shared.length;
  for (let place = 0; place < words.length; place++) if (!isShared(place)) numbers[place] = next++;
  const tells = new Float64Array(words.length);
  const rarity = new Float32Array(words.length);
  let rareShared = 0;
  for (let place = 0; place < words.length; place++) {
    const share = shares[place]!;
    const number = numbers[place]!;
    tells[number] = Math.max(0, -Math.log(share));
    if (share >= RARE_SHARE) continue;
    rarity[number] = -Math.log2(share);
    if (number < shared.length) rareShared += 1;
  }
  return { numberOf: (word) => numbers[placeOf(word)]!, shared: shared.length, rareShared, tells, rarity };
}
