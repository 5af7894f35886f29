/**
 * What is ordinary among all the records: how many there are, over how many days, and how often each word, place,
 * number and claimed identity comes. A rare thing in common weighs more than a common one.
 *
 * Scores depend on two records and a background and on nothing else, so that the batch and the server, given the same
 * background, give the same score. The server keeps one and renews it each night.
 */
export type Background = {
  total: number;
  spanDays: number;
  /**
   * By `keyOf` the hash of a word or of a fact such as `place:sevenoaks`. What was counted once is left out: see
   * `timesOf`.
   */
  counts: ReadonlyMap<number, number>;
  /** How often two records that do not belong together agree at each level, by comparison. */
  chance: ReadonlyMap<string, readonly number[]>;
  /** How often two records that do belong together agree at each level, by comparison. */
  agreement: ReadonlyMap<string, readonly number[]>;
};

/** Before anything is counted. */
export const EMPTY_BACKGROUND: Background = {
  total: 0,
  spanDays: 0,
  counts: new Map(),
  chance: new Map(),
  agreement: new Map(),
};

/** A hash as a whole number with a sign: half of the unsigned ones are too large for the fast kind of map key. */
export const keyOf = (hash: number): number => hash | 0;

/** How many records have this, 1 where it was not met more often. */
export const timesOf = ({ counts }: Background, hash: number): number => counts.get(keyOf(hash)) ?? 1;

/** How many imagined records the first guesses are worth: a handful of reports cannot make a word look common. */
const PRIOR_RECORDS = 50;

/** The share of records that have this, 0 to 1. @param prior the share to start from */
export const shareOf = (background: Background, hash: number, prior: number): number =>
  (timesOf(background, hash) + PRIOR_RECORDS * prior) / (background.total + PRIOR_RECORDS);

/** Numbers are so many that even the first two reports with one number are no chance meeting. */
const PRIOR_NUMBERS = 400;

/**
 * The probability that two strangers both have this number: its share, squared. It is next to nothing but for numbers
 * that very many see, which are borrowed from a bank or a call centre.
 */
export const chanceOfNumber = (background: Background, hash: number): number =>
  Math.max(LEAST_CHANCE, (timesOf(background, hash) / (background.total + PRIOR_NUMBERS)) ** 2);

/** One in a million, however rare the number: a caller can show any number, and a digit may be misheard. */
const LEAST_CHANCE = 1e-6;

/** A background as JSON, and back. */
export const packBackground = (background: Background): string =>
  JSON.stringify({
    ...background,
    counts: [...background.counts],
    chance: [...background.chance],
    agreement: [...background.agreement],
  });

type Packed = Pick<Background, "total" | "spanDays"> & {
  counts: [number, number][];
  chance: [string, number[]][];
  /** Not in what an earlier version wrote. */
  agreement?: [string, number[]][];
};

/** @throws SyntaxError or TypeError on what `packBackground` did not write */
export function unpackBackground(packed: string): Background {
  const { total, spanDays, counts, chance, agreement = [] }: Packed = JSON.parse(packed);
  // An earlier version wrote unsigned keys.
  const signed = new Map(counts.map(([hash, times]) => [keyOf(hash), times] as const));
  return { total, spanDays, counts: signed, chance: new Map(chance), agreement: new Map(agreement) };
}
