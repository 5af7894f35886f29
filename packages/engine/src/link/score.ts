import { type Background, chanceOfNumber, shareOf } from "./background.ts";
import { type Levels, levelsOf, sharedTrace } from "./levels.ts";
import { SILENT } from "./likeness.ts";
import { channelHash, kindHash, numberHash, type Profile } from "./profile.ts";
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

/** Bits before anything is compared: among N records few belong with any given one. */
export function startingBits({ total }: Background, bothPublished: boolean): number {
  // Documents are brought together because they may tell the same: a larger pile of them is no larger haystack.
  const among = bothPublished ? Math.min(total, MOST_PUBLISHED) : total;
  return Math.log2(SERIES_SIZE / Math.max(among, LEAST_RECORDS));
}

const MOST_PUBLISHED = 400;

/** The whole case in bits. */
export function bitsOf(a: Profile, b: Profile, background: Background): number {
  const levels = levelsOf(a, b);
  return startingBits(background, levels.bothPublished) + bitsOfLevels(levels, a, b, background);
}

export function bitsOfLevels(levels: Levels, a: Profile, b: Profile, background: Background): number {
  const facts =
    bitsAt(IDENTITY, levels.identity, background, identityShare(levels.identity, a, background)) +
    bitsAt(WHEN, levels.when, background, dayShare(levels.when, background, tries(a, b))) +
    bitsAt(WHERE, levels.where, background, levels.where === 0 ? placeShare(a, b, background) : null) +
    bitsAt(CHANNEL, levels.channel, background, channelShare(levels.channel, a, background)) +
    bitsAt(ASKED, levels.asked, background);
  return (
    bitsAt(NUMBER, levels.number, background, traceChance(levels.number, a, b, background)) +
    (levels.bothPublished ? PUBLISHED_FACTS * facts : facts) +
    textBits(levels, background)
  );
}

/**
 * How much of the facts' case counts between two published accounts: day, place and identity stand in their own words,
 * whose likeness is counted already. Two residents have few words in common, and the facts are news.
 */
const PUBLISHED_FACTS = 0.3;

/** The case part by part, for a person who asks why. */
export function partsOf(a: Profile, b: Profile, background: Background): Part[] {
  const levels = levelsOf(a, b);
  const only = (
    name: Exclude<keyof Levels, "sameKind" | "bothPublished" | "details">,
    comparison: Comparison,
  ): Part | null => {
    const level = levels[name];
    if (level === SILENT) return null;
    const details = name === "words" ? levels.details : 0;
    const alone: Levels = {
      ...SILENT_LEVELS,
      sameKind: levels.sameKind,
      bothPublished: levels.bothPublished,
      details,
      [name]: level,
    };
    return {
      comparison: name,
      level: comparison.levels[level]?.name ?? "",
      bits: bitsOfLevels(alone, a, b, background),
    };
  };
  return [
    only("number", NUMBER),
    only("identity", IDENTITY),
    only("when", WHEN),
    only("where", WHERE),
    only("channel", CHANNEL),
    only("asked", ASKED),
    only("words", WORDS),
  ].filter((part) => part !== null);
}

const SILENT_LEVELS: Levels = {
  number: SILENT,
  identity: SILENT,
  when: SILENT,
  where: SILENT,
  channel: SILENT,
  asked: SILENT,
  words: SILENT,
  details: 0,
  bothPublished: false,
  sameKind: false,
};

/** The rare words are words too: the stronger of the two cases stands for the text. */
function textBits(levels: Levels, background: Background): number {
  const { words, details } = levels;
  const likeness = bitsAt(wordsComparison(levels), words, background);
  return details > 0 ? Math.max(likeness, Math.min(details, MOST_BITS)) : likeness;
}

/** Which table the words are looked up in. */
export const wordsComparison = ({ sameKind, bothPublished }: Levels): Comparison =>
  bothPublished ? WORDS_PUBLISHED : sameKind ? WORDS_SAME_KIND : WORDS;

/** No single thing counts for more than this: a shared number may have been borrowed, a script sold on. */
const MOST_BITS = 24;

/** @param share how common the very value is, where that is known */
function bitsAt(comparison: Comparison, level: number, background: Background, share: number | null = null): number {
  if (level === SILENT) return 0;
  const at = levelsIn(background).get(comparison)?.[level];
  if (!at) throw new RangeError(`${comparison.name} has no level ${level}`);
  return share === null ? at.bits : bitsFor(at.m, share);
}

const bitsFor = (m: number, u: number): number => Math.max(-MOST_BITS, Math.min(MOST_BITS, Math.log2(m / u)));

/** What one level is worth: how often kin and strangers agree so, and the bits that makes. */
type Worth = { name: string; m: number; u: number; bits: number };
type Counted = ReadonlyMap<Comparison, readonly Worth[]>;

const COMPARISONS = [NUMBER, IDENTITY, WHEN, WHERE, CHANNEL, ASKED, WORDS, WORDS_SAME_KIND, WORDS_PUBLISHED];

// Millions of pairs are asked about under one background: what each level is worth in it is worked out once.
let lastBackground: Background | undefined;
let lastLevels: Counted = new Map();

function levelsIn(background: Background): Counted {
  if (background === lastBackground) return lastLevels;
  lastBackground = background;
  lastLevels = new Map(
    COMPARISONS.map((comparison) => [
      comparison,
      comparison.levels.map((level, i) => {
        const m = background.agreement.get(comparison.name)?.[i] ?? level.m;
        const u = background.chance.get(comparison.name)?.[i] ?? level.u;
        return { name: level.name, m, u, bits: bitsFor(m, u) };
      }),
    ]),
  );
  return lastLevels;
}

function traceChance(level: number, a: Profile, b: Profile, background: Background): number | null {
  if (level !== 0 && level !== 1) return null;
  if (a.shown !== null && a.shown === b.shown) return chanceOfNumber(background, numberHash(a.shown));
  return chanceOfNumber(background, numberHash(sharedTrace(a, b)?.value ?? ""));
}

function identityShare(level: number, a: Profile, background: Background): number | null {
  if (level === 0 && a.name !== null) return shareOf(background, a.name, 0.03);
  return level === 1 ? shareOf(background, kindHash(a.record.impersonatedKind), 0.12) : null;
}

const channelShare = (level: number, a: Profile, background: Background): number | null =>
  level === 0 ? shareOf(background, channelHash(a.record.channel), 0.4) : null;

function placeShare(a: Profile, b: Profile, background: Background): number {
  const shared = a.calls.find(({ place }) => place !== null && b.calls.some((other) => other.place === place));
  return Math.min(1, shareOf(background, shared?.place ?? 0, 0.01) * tries(a, b));
}

/** Of many calls against many, some pair agrees by chance: the chance grows with the number of pairs. */
const tries = (a: Profile, b: Profile): number => a.calls.length * b.calls.length;

/** Reports of a week say little by being of the same week: days count against the days covered, four months at least. */
const LEAST_DAYS = 120;

function dayShare(level: number, background: Background, pairs: number): number | null {
  if (level === SILENT) return null;
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
  [...levelsIn(background)].flatMap(([comparison, levels]) =>
    levels.map(({ name, m, u, bits }) => ({ comparison: comparison.name, level: name, kin: m, strangers: u, bits })),
  );
