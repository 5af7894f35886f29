import { CHANNELS, IMPERSONATED_KINDS } from "../base/vocabulary.ts";
import { type Background, chanceOfNumber, shareOf } from "./background.ts";
import { type Levels, levelsOf, sharedTrace } from "./levels.ts";
import { SILENT } from "./likeness.ts";
import { channelHash, kindHash, numberHash } from "./profile.ts";
import type { Rows } from "./rows.ts";
import {
  ASKED,
  CHANNEL,
  type Comparison,
  IDENTITY,
  LEAST_RECORDS,
  NUMBER,
  SERIES_SIZE,
  WHEN,
  WHEN_DAYS,
  WHERE,
  WORDS,
  WORDS_PUBLISHED,
  WORDS_SAME_KIND,
} from "./weights.ts";

/** What one comparison adds to the case for a link: above nought for it, below against it. */
export type Part = { comparison: string; level: string; bits: number };

/** 0 to 1: how probable it is that the two belong together. */
export const scoreOf = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Three places, and never 1: only a person is sure. */
export const roundScore = (score: number): number => Math.min(0.999, Math.round(score * 1000) / 1000);

/**
 * What agreement is worth among these records. Millions of pairs are asked about under one background: what a level, a
 * name or a place is worth in it is worked out once.
 */
export type Scale = {
  rows: Rows;
  background: Background;
  /** The bits before anything is compared: of any two, and of two published accounts. */
  start: readonly [number, number];
  worth: ReadonlyMap<Comparison, readonly Worth[]>;
  /** The bits for the same name or place, by record; for the same kind or channel, by its position in the list. */
  name: Float64Array;
  place: Float64Array;
  kind: readonly number[];
  channel: readonly number[];
  /** The bits of each level of `WHEN` between two that tell of one call each. */
  when: readonly number[];
};

export function scaleOf(rows: Rows, background: Background): Scale {
  const worth = worthIn(background);
  const among = (level: number, comparison: Comparison, share: number): number =>
    bitsFor(worth.get(comparison)![level]!.m, share);
  const { name, place } = rows.facts;
  return {
    rows,
    background,
    start: [startingBits(background, false), startingBits(background, true)],
    worth,
    name: Float64Array.from(name, (hash) => among(0, IDENTITY, shareOf(background, hash, 0.03))),
    place: Float64Array.from(place, (hash) => among(0, WHERE, shareOfPlace(background, hash, 1))),
    kind: IMPERSONATED_KINDS.map((kind) => among(1, IDENTITY, shareOf(background, kindHash(kind), 0.12))),
    channel: CHANNELS.map((channel) => among(0, CHANNEL, shareOf(background, channelHash(channel), 0.4))),
    when: WHEN.levels.map((_, level) => among(level, WHEN, shareOfDays(background, level, 1))),
  };
}

/** Bits before anything is compared: among N records few belong with any given one. */
function startingBits({ total }: Background, bothPublished: boolean): number {
  // Documents are brought together because they may tell the same: a larger pile of them is no larger haystack.
  const among = bothPublished ? Math.min(total, MOST_PUBLISHED) : total;
  return Math.log2(SERIES_SIZE / Math.max(among, LEAST_RECORDS));
}

const MOST_PUBLISHED = 400;

/** The whole case in bits. @param a the record that is compared with several in a row, where there is one */
export function bitsOf(scale: Scale, a: number, b: number): number {
  const levels = levelsOf(scale.rows, a, b);
  return scale.start[levels.bothPublished ? 1 : 0] + bitsOfLevels(scale, levels, a, b);
}

export function bitsOfLevels(scale: Scale, levels: Levels, a: number, b: number): number {
  const facts =
    identityBits(scale, levels.identity, a) +
    whenBits(scale, levels.when, a, b) +
    whereBits(scale, levels.where, a, b) +
    channelBits(scale, levels.channel, a) +
    bitsAt(scale, ASKED, levels.asked);
  return (
    numberBits(scale, levels.number, a, b) +
    (levels.bothPublished ? PUBLISHED_FACTS * facts : facts) +
    textBits(scale, levels)
  );
}

/**
 * How much of the facts' case counts between two published accounts: day, place and identity stand in their own words,
 * whose likeness is counted already. Two residents have few words in common, and the facts are news.
 */
const PUBLISHED_FACTS = 0.3;

/** The case part by part, for a person who asks why. */
export function partsOf(scale: Scale, a: number, b: number): Part[] {
  const levels = levelsOf(scale.rows, a, b);
  const counts = levels.bothPublished ? PUBLISHED_FACTS : 1;
  const parts: Part[] = [];
  const add = (name: Compared, comparison: Comparison, bits: number): void => {
    const level = levels[name];
    if (level !== SILENT) parts.push({ comparison: name, level: comparison.levels[level]?.name ?? "", bits });
  };
  add("number", NUMBER, numberBits(scale, levels.number, a, b));
  add("identity", IDENTITY, counts * identityBits(scale, levels.identity, a));
  add("when", WHEN, counts * whenBits(scale, levels.when, a, b));
  add("where", WHERE, counts * whereBits(scale, levels.where, a, b));
  add("channel", CHANNEL, counts * channelBits(scale, levels.channel, a));
  add("asked", ASKED, counts * bitsAt(scale, ASKED, levels.asked));
  add("words", WORDS, textBits(scale, levels));
  return parts;
}

type Compared = Exclude<keyof Levels, "sameKind" | "bothPublished" | "details">;

function identityBits(scale: Scale, level: number, a: number): number {
  if (level === 0) return scale.name[a]!;
  return level === 1 ? scale.kind[scale.rows.facts.kind[a]!]! : bitsAt(scale, IDENTITY, level);
}

function channelBits(scale: Scale, level: number, a: number): number {
  return level === 0 ? scale.channel[scale.rows.facts.channel[a]!]! : bitsAt(scale, CHANNEL, level);
}

function whenBits(scale: Scale, level: number, a: number, b: number): number {
  if (level === SILENT) return 0;
  const pairs = pairsOfCalls(scale.rows, a, b);
  return pairs === 1 ? scale.when[level]! : bitsAmong(scale, WHEN, level, shareOfDays(scale.background, level, pairs));
}

function whereBits(scale: Scale, level: number, a: number, b: number): number {
  if (level !== 0) return bitsAt(scale, WHERE, level);
  const pairs = pairsOfCalls(scale.rows, a, b);
  if (pairs === 1) return scale.place[a]!;
  const [mine, theirs] = [scale.rows.profiles[a]!.calls, scale.rows.profiles[b]!.calls];
  const shared = mine.find(({ place }) => place !== null && theirs.some((other) => other.place === place));
  return bitsAmong(scale, WHERE, 0, shareOfPlace(scale.background, shared?.place ?? 0, pairs));
}

/** Of many calls against many, some pair agrees by chance: the chance grows with the number of pairs. */
const pairsOfCalls = ({ facts: { calls } }: Rows, a: number, b: number): number => calls[a]! * calls[b]!;

function numberBits(scale: Scale, level: number, a: number, b: number): number {
  if (level !== 0 && level !== 1) return bitsAt(scale, NUMBER, level);
  const [mine, theirs] = [scale.rows.profiles[a]!, scale.rows.profiles[b]!];
  const shared = level === 0 ? mine.shown : sharedTrace(mine, theirs)?.value;
  return bitsAmong(scale, NUMBER, level, chanceOfNumber(scale.background, numberHash(shared ?? "")));
}

/** The rare words are words too: the stronger of the two cases stands for the text. */
function textBits(scale: Scale, levels: Levels): number {
  const { words, details } = levels;
  const likeness = bitsAt(scale, wordsComparison(levels), words);
  return details > 0 ? Math.max(likeness, Math.min(details, MOST_BITS)) : likeness;
}

/** Which table the words are looked up in. */
export const wordsComparison = ({ sameKind, bothPublished }: Levels): Comparison =>
  bothPublished ? WORDS_PUBLISHED : sameKind ? WORDS_SAME_KIND : WORDS;

/** No single thing counts for more than this: a shared number may have been borrowed, a script sold on. */
const MOST_BITS = 24;

const bitsAt = ({ worth }: Scale, comparison: Comparison, level: number): number =>
  level === SILENT ? 0 : worth.get(comparison)![level]!.bits;

/** @param share how common the very value is, which takes the place of how often strangers agree so */
const bitsAmong = ({ worth }: Scale, comparison: Comparison, level: number, share: number): number =>
  bitsFor(worth.get(comparison)![level]!.m, share);

const bitsFor = (m: number, u: number): number => Math.max(-MOST_BITS, Math.min(MOST_BITS, Math.log2(m / u)));

/** What one level is worth: how often kin and strangers agree so, and the bits that makes. */
type Worth = { name: string; m: number; u: number; bits: number };

const COMPARISONS = [NUMBER, IDENTITY, WHEN, WHERE, CHANNEL, ASKED, WORDS, WORDS_SAME_KIND, WORDS_PUBLISHED];

const worthIn = (background: Background): ReadonlyMap<Comparison, readonly Worth[]> =>
  new Map(
    COMPARISONS.map((comparison) => [
      comparison,
      comparison.levels.map((level, i) => {
        const m = background.agreement.get(comparison.name)?.[i] ?? level.m;
        const u = background.chance.get(comparison.name)?.[i] ?? level.u;
        return { name: level.name, m, u, bits: bitsFor(m, u) };
      }),
    ]),
  );

/** @param pairs of calls, any of which may be the ones in one place */
const shareOfPlace = (background: Background, place: number, pairs: number): number =>
  Math.min(1, shareOf(background, place, 0.01) * pairs);

/** Reports of a week say little by being of the same week: days count against the days covered, four months at least. */
const LEAST_DAYS = 120;

function shareOfDays(background: Background, level: number, pairs: number): number {
  const days = Math.max(LEAST_DAYS, background.spanDays);
  const nearest = (most: number): number => 1 - (1 - within(most, days)) ** pairs;
  const nearer = level === 0 ? 0 : nearest(WHEN_DAYS[level - 1] ?? 0);
  const most = WHEN_DAYS[level];
  return Math.max(1 / days, (most === undefined ? 1 : nearest(most)) - nearer);
}

/** Share of pairs of days at most `most` apart when both fall anywhere in `days`. */
const within = (most: number, days: number): number => {
  const share = Math.min(1, (most + 0.5) / days);
  return share * (2 - share);
};

/** One row of the table of weights, as it was counted. */
export type Weight = { comparison: string; level: string; kin: number; strangers: number; bits: number };

/**
 * What every level is worth among these records: the share of kin and of strangers who agree so, and the bits for or
 * against a link. Of a number, a name, a place or a day the very value's own rarity takes the strangers' place.
 */
export const weightsIn = (background: Background): Weight[] =>
  [...worthIn(background)].flatMap(([comparison, levels]) =>
    levels.map(({ name, m, u, bits }) => ({ comparison: comparison.name, level: name, kin: m, strangers: u, bits })),
  );
