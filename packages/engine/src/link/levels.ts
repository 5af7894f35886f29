import type { At } from "./link.ts";
import type { Profile } from "./profile.ts";
import { blockOf } from "./traces.ts";
import { sharedCount } from "./words.ts";
import { WHEN_DAYS, WHERE_KM, WORDS_COSINE, WORDS_TELLING } from "./weights.ts";

/** Nothing is known on one side at least: the comparison says nothing either way. */
export const SILENT = -1;

/** The level of each comparison for one pair; `SILENT` where one side does not say. */
export type Levels = {
  number: number;
  identity: number;
  when: number;
  where: number;
  channel: number;
  asked: number;
  words: number;
  /** The case that the rare words in common make, in bits; 0 where there are none. */
  details: number;
  /** Both are published accounts, and full ones. */
  bothPublished: boolean;
  /** Both claimed the same known kind. */
  sameKind: boolean;
};

export function levelsOf(a: Profile, b: Profile): Levels {
  const { words, details } = wordsLevel(a, b);
  return {
    number: numberLevel(a, b),
    identity: identityLevel(a, b),
    when: whenLevel(a, b),
    where: whereLevel(a, b),
    channel: channelLevel(a, b),
    asked: askedLevel(a, b),
    words,
    details,
    bothPublished: isFullAccount(a) && isFullAccount(b),
    sameKind: a.record.impersonatedKind !== "unknown" && a.record.impersonatedKind === b.record.impersonatedKind,
  };
}

/** Telling words that make a full account. */
const FULL_ACCOUNT = 20;
const isFullAccount = ({ record, tellingWords }: Profile): boolean =>
  record.published === true && tellingWords >= FULL_ACCOUNT;

function numberLevel(a: Profile, b: Profile): number {
  if (a.shown !== null && a.shown === b.shown) return 0;
  if (sharedTrace(a, b) !== null) return 1;
  if (a.shown === null || b.shown === null) return SILENT;
  return blockOf(a.shown) === blockOf(b.shown) ? 2 : 3;
}

/** A number or reference that both have, other than the same number shown. */
export function sharedTrace(a: Profile, b: Profile): { kind: "number" | "reference"; value: string } | null {
  // Most texts give no number and no reference, and this is asked of every pair.
  if (a.said.length + a.references.length === 0 && (a.shown === null || b.said.length === 0)) return null;
  for (const value of a.said) if (value === b.shown || b.said.includes(value)) return { kind: "number", value };
  if (a.shown !== null && b.said.includes(a.shown)) return { kind: "number", value: a.shown };
  for (const value of a.references) if (b.references.includes(value)) return { kind: "reference", value };
  return null;
}

function identityLevel(a: Profile, b: Profile): number {
  if (a.name !== null && a.name === b.name) return 0;
  const kind = a.record.impersonatedKind;
  if (kind === "unknown" || b.record.impersonatedKind === "unknown") return SILENT;
  if (kind !== b.record.impersonatedKind) return 3;
  return a.name !== null && b.name !== null ? 2 : 1;
}

function whenLevel(a: Profile, b: Profile): number {
  const apart = daysApart(a, b);
  if (apart === null) return SILENT;
  const level = WHEN_DAYS.findIndex((days) => apart <= days);
  return level < 0 ? WHEN_DAYS.length : level;
}

/** Fewest days between any call of one and any call of the other. */
export function daysApart(a: Profile, b: Profile): number | null {
  let least: number | null = null;
  for (const { day } of a.calls) {
    for (const { day: other } of b.calls) {
      if (day === null || other === null) continue;
      const apart = Math.abs(day - other);
      if (least === null || apart < least) least = apart;
    }
  }
  return least;
}

/** Level 6: two names, and not known how far apart they lie. */
const DIFFERENT_PLACES = 6;

function whereLevel(a: Profile, b: Profile): number {
  let best = SILENT;
  for (const call of a.calls) {
    for (const other of b.calls) {
      if (call.place === null || other.place === null) continue;
      if (call.place === other.place) return 0;
      const level = call.at && other.at ? distanceLevel(kmBetween(call.at, other.at)) : DIFFERENT_PLACES;
      if (best === SILENT || level < best) best = level;
    }
  }
  return best;
}

function distanceLevel(km: number): number {
  const level = WHERE_KM.findIndex((most) => km <= most);
  return level < 0 ? WHERE_KM.length + 1 : level + 1;
}

/** Great circle, haversine; good to half a per cent. */
export function kmBetween(a: At, b: At): number {
  const rad = Math.PI / 180;
  const dLat = Math.sin(((b.lat - a.lat) * rad) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * rad) / 2);
  const h = dLat * dLat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * dLon * dLon;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function channelLevel(a: Profile, b: Profile): number {
  if (a.record.channel === "unknown" || b.record.channel === "unknown") return SILENT;
  return a.record.channel === b.record.channel ? 0 : 1;
}

function askedLevel(a: Profile, b: Profile): number {
  if (a.asks === 0 || b.asks === 0) return SILENT;
  if (a.asks === b.asks) return 0;
  return (a.asks & b.asks) === 0 ? 2 : 1;
}

/** Fewer telling words than this and likeness is luck. */
const FEWEST_TELLING = 5;
/** Fewer shared shingles than this prove no script. */
const FEWEST_SHINGLES = 5;
/** A clip must have this many shingles before its being inside another counts. */
const CLIP_SHINGLES = 12;

/** Words less alike than this hold no common script, and their shingles need not be counted. */
const LEAST_FOR_SCRIPT = 0.25;

function wordsLevel(a: Profile, b: Profile): { words: number; details: number } {
  const { cosine, telling, details } = likenessOf(a, b);
  if (cosine >= LEAST_FOR_SCRIPT) {
    const script = scriptLevel(a, b);
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

/** 7 for one script, 6 for nearly one, by the runs of three words that both have. */
function scriptLevel(a: Profile, b: Profile): number {
  const shared = sharedCount(a.shingles, b.shingles);
  if (shared < FEWEST_SHINGLES) return SILENT;
  const jaccard = shared / (a.shingles.length + b.shingles.length - shared);
  const shorter = Math.min(a.shingles.length, b.shingles.length);
  const inside = shorter >= CLIP_SHINGLES ? shared / shorter : 0;
  if (jaccard >= 0.55 || inside >= 0.9) return 7;
  return jaccard >= 0.5 || inside >= 0.8 ? 6 : SILENT;
}

/**
 * Likeness of the weighed words, 0 to 1, how many telling words both have, and the case that the rarest of them make:
 * a name and a sum in common weigh more than a page of the same turns of phrase.
 */
export function likenessOf(a: Profile, b: Profile): { cosine: number; telling: number; details: number } {
  let cosine = 0;
  let telling = 0;
  let rarest = 0;
  let second = 0;
  let third = 0;
  let i = 0;
  let j = 0;
  while (i < a.words.length && j < b.words.length) {
    const x = a.words[i] ?? 0;
    const y = b.words[j] ?? 0;
    if (x === y) {
      const weight = a.weights[i] ?? 0;
      cosine += weight * (b.weights[j] ?? 0);
      if (weight >= a.tellingFrom) telling += 1;
      const rarity = a.rarity[i] ?? 0;
      if (rarity > third) {
        if (rarity > rarest) [rarest, second, third] = [rarity, rarest, second];
        else if (rarity > second) [second, third] = [rarity, second];
        else third = rarity;
      }
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  // Long texts share some rare word by chance: what one shared word proves shrinks with how many could have been.
  const tries = Math.log2(1 + Math.min(a.rareWords, b.rareWords));
  const worth = (rarity: number): number => Math.max(0, rarity - tries);
  return { cosine, telling, details: worth(rarest) + worth(second) / 2 + worth(third) / 4 };
}
