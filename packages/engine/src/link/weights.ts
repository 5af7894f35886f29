/**
 * The weights, all in one table to be looked at. A comparison has levels; at each level `m` is how often two records
 * of one series agree so, and `u` how often two that have nothing to do with each other do. A level speaks for a link
 * with log2(m/u) bits (Fellegi and Sunter 1969). Both are only where counting starts: see `agreement.ts` for `m` and
 * `chance.ts` for `u`. For a number, a name, a place or a day `u` is how common that very value is (`score.ts`), so
 * that a rare number weighs more than "HMRC". Where `least` is set, counting can only raise `u`: pairs drawn at random
 * are too few to see so rare a thing.
 *
 * @see https://doi.org/10.1080/01621459.1969.10501049
 * @see https://moj-analytical-services.github.io/splink/topic_guides/theory/fellegi_sunter.html
 */
export type Level = { name: string; m: number; u: number; least?: true };
export type Comparison = { name: string; levels: readonly Level[] };

export const NUMBER = {
  name: "number",
  levels: [
    { name: "same number shown", m: 0.25, u: 1e-5 },
    { name: "same number or reference given", m: 0.2, u: 1e-5 },
    { name: "same block of numbers", m: 0.08, u: 0.002 },
    { name: "different numbers", m: 0.47, u: 0.99 },
  ],
} as const satisfies Comparison;

export const IDENTITY = {
  name: "identity",
  levels: [
    { name: "same name claimed", m: 0.45, u: 0.02 },
    { name: "same kind claimed", m: 0.4, u: 0.12 },
    { name: "same kind, other name", m: 0.07, u: 0.06 },
    { name: "different kinds", m: 0.08, u: 0.8 },
  ],
} as const satisfies Comparison;

export const WHEN = {
  name: "when",
  levels: [
    { name: "at most a day apart", m: 0.42, u: 0.02 },
    { name: "2 or 3 days apart", m: 0.2, u: 0.03 },
    { name: "within a week", m: 0.16, u: 0.06 },
    { name: "within two weeks", m: 0.1, u: 0.1 },
    { name: "within a month", m: 0.07, u: 0.15 },
    { name: "within three months", m: 0.03, u: 0.3 },
    { name: "longer apart", m: 0.02, u: 0.34 },
  ],
} as const satisfies Comparison;
/** The most days apart at each level of `WHEN` but the last. */
export const WHEN_DAYS = [1, 3, 7, 14, 31, 92] as const;

export const WHERE = {
  name: "where",
  levels: [
    { name: "same place", m: 0.5, u: 0.02 },
    { name: "within 5 km", m: 0.08, u: 0.02 },
    { name: "within 15 km", m: 0.14, u: 0.08 },
    { name: "within 40 km", m: 0.1, u: 0.2 },
    { name: "within 100 km", m: 0.06, u: 0.2 },
    { name: "farther apart", m: 0.06, u: 0.4 },
    { name: "different places", m: 0.12, u: 0.5 },
  ],
} as const satisfies Comparison;
/** The most kilometres apart at levels 1 to 4 of `WHERE`. */
export const WHERE_KM = [5, 15, 40, 100] as const;

export const CHANNEL = {
  name: "channel",
  levels: [
    { name: "same channel", m: 0.92, u: 0.6 },
    { name: "different channels", m: 0.08, u: 0.4 },
  ],
} as const satisfies Comparison;

export const ASKED = {
  name: "asked",
  levels: [
    { name: "asked for the same", m: 0.5, u: 0.15 },
    { name: "asked for some of the same", m: 0.3, u: 0.25 },
    { name: "asked for different things", m: 0.2, u: 0.6 },
  ],
} as const satisfies Comparison;

export const WORDS = {
  name: "words",
  levels: [
    { name: "unlike", m: 0.05, u: 0.35 },
    { name: "hardly alike", m: 0.08, u: 0.33 },
    { name: "a little alike", m: 0.12, u: 0.24 },
    { name: "alike", m: 0.2, u: 0.06 },
    { name: "very alike", m: 0.2, u: 0.008 },
    { name: "nearly the same words", m: 0.1, u: 0.0002, least: true },
    { name: "nearly the same script", m: 0.1, u: 0.0001, least: true },
    { name: "same script", m: 0.15, u: 2e-8, least: true },
  ],
} as const satisfies Comparison;
/** The same levels where both claimed the same kind of identity: bank stories share words with bank stories. */
export const WORDS_SAME_KIND = {
  name: "words, same kind claimed",
  levels: [
    { name: "unlike", m: 0.05, u: 0.22 },
    { name: "hardly alike", m: 0.08, u: 0.3 },
    { name: "a little alike", m: 0.12, u: 0.3 },
    { name: "alike", m: 0.2, u: 0.14 },
    { name: "very alike", m: 0.2, u: 0.03 },
    { name: "nearly the same words", m: 0.1, u: 0.001, least: true },
    { name: "nearly the same script", m: 0.1, u: 0.0004, least: true },
    { name: "same script", m: 0.15, u: 1e-7, least: true },
  ],
} as const satisfies Comparison;
/** The same levels between two published accounts: long texts on one subject, alike only where they tell one event. */
export const WORDS_PUBLISHED = {
  name: "words, both published",
  levels: [
    { name: "unlike", m: 0.02, u: 0.6 },
    { name: "hardly alike", m: 0.04, u: 0.33 },
    { name: "a little alike", m: 0.1, u: 0.056 },
    { name: "alike", m: 0.19, u: 0.01, least: true },
    { name: "very alike", m: 0.35, u: 0.0003, least: true },
    { name: "nearly the same words", m: 0.2, u: 0.00005, least: true },
    { name: "nearly the same script", m: 0.03, u: 0.000005, least: true },
    { name: "same script", m: 0.07, u: 2e-8, least: true },
  ],
} as const satisfies Comparison;
/** Least cosine of the weighed words at levels 1 to 5 of `WORDS`. */
export const WORDS_COSINE = [0.06, 0.13, 0.2, 0.3, 0.5] as const;
/** And the fewest telling words in common there: two names in two short texts are no likeness. */
export const WORDS_TELLING = [0, 1, 2, 4, 7] as const;

/** Records of one series among all: what a stranger's chance is measured against. */
export const SERIES_SIZE = 4;
/** Below this many records the chance of two belonging together is taken as if there were this many. */
export const LEAST_RECORDS = 60;

/** Joined without being asked. */
export const JOIN_AT = 0.9;
/** Shown to an officer. */
export const SUGGEST_AT = 0.5;

/** The case that makes two records belong together with this probability, in bits. */
export const bitsAtScore = (score: number): number => Math.log2(score / (1 - score));
