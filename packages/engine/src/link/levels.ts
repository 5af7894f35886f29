import { NO_DAY, NONE, type Point, pointOf, UNKNOWN_CHANNEL, UNKNOWN_KIND } from "./facts.ts";
import { SILENT, wordsLevel } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import type { Rows } from "./rows.ts";
import { WHEN_DAYS, WHERE_KM } from "./weights.ts";

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

/** @param a the record that is compared with several in a row, where there is one */
export function levelsOf(rows: Rows, a: number, b: number): Levels {
  const { words, details } = wordsLevel(rows.words, a, b);
  const { kind, isAccount } = rows.facts;
  return {
    number: numberLevel(rows, a, b),
    identity: identityLevel(rows, a, b),
    when: whenLevel(rows, a, b),
    where: whereLevel(rows, a, b),
    channel: channelLevel(rows, a, b),
    asked: askedLevel(rows, a, b),
    words,
    details,
    bothPublished: isAccount[a] === 1 && isAccount[b] === 1,
    sameKind: kind[a] !== UNKNOWN_KIND && kind[a] === kind[b],
  };
}

function numberLevel({ facts: { shown, traces }, profiles }: Rows, a: number, b: number): number {
  const mine = shown[a]!;
  const theirs = shown[b]!;
  if (mine !== NONE && mine === theirs) return 0;
  // Few have any in common, and to look at them takes longer than the rest.
  if ((traces[a]! & traces[b]!) !== 0 && sharedTrace(profiles[a]!, profiles[b]!) !== null) return 1;
  if (mine === NONE || theirs === NONE) return SILENT;
  return Math.trunc(mine / BLOCK) === Math.trunc(theirs / BLOCK) ? 2 : 3;
}

/** Numbers of one block differ in the last three digits: see `blockOf`. */
const BLOCK = 1000;

/** A number or reference that both have, other than the same number shown. */
export function sharedTrace(a: Profile, b: Profile): { kind: "number" | "reference"; value: string } | null {
  for (const value of a.said) if (value === b.shown || b.said.includes(value)) return { kind: "number", value };
  if (a.shown !== null && b.said.includes(a.shown)) return { kind: "number", value: a.shown };
  for (const value of a.references) if (b.references.includes(value)) return { kind: "reference", value };
  return null;
}

function identityLevel({ facts: { name, kind } }: Rows, a: number, b: number): number {
  if (name[a] !== NONE && name[a] === name[b]) return 0;
  if (kind[a] === UNKNOWN_KIND || kind[b] === UNKNOWN_KIND) return SILENT;
  if (kind[a] !== kind[b]) return 3;
  return name[a] !== NONE && name[b] !== NONE ? 2 : 1;
}

function whenLevel(rows: Rows, a: number, b: number): number {
  const apart = daysApart(rows, a, b);
  if (apart === null) return SILENT;
  let level = 0;
  while (level < WHEN_DAYS.length && apart > WHEN_DAYS[level]!) level += 1;
  return level;
}

/** Fewest days between any call of one and any call of the other. */
export function daysApart({ facts: { calls, day }, profiles }: Rows, a: number, b: number): number | null {
  if (calls[a] === 1 && calls[b] === 1) {
    return day[a] === NO_DAY || day[b] === NO_DAY ? null : Math.abs(day[a]! - day[b]!);
  }
  let least: number | null = null;
  for (const call of profiles[a]!.calls) {
    for (const other of profiles[b]!.calls) {
      if (call.day === null || other.day === null) continue;
      const apart = Math.abs(call.day - other.day);
      if (least === null || apart < least) least = apart;
    }
  }
  return least;
}

/** Level 6: two names, and not known how far apart they lie. */
const DIFFERENT_PLACES = 6;

function whereLevel({ facts: { calls, place, x, y, z }, profiles }: Rows, a: number, b: number): number {
  if (calls[a] === 1 && calls[b] === 1) {
    if (place[a] === NONE || place[b] === NONE) return SILENT;
    return place[a] === place[b] ? 0 : distanceLevel(squared(x[a]! - x[b]!, y[a]! - y[b]!, z[a]! - z[b]!));
  }
  let best = SILENT;
  for (const call of profiles[a]!.calls) {
    for (const other of profiles[b]!.calls) {
      if (call.place === null || other.place === null) continue;
      if (call.place === other.place) return 0;
      const level = distanceLevel(between(pointOf(call.at), pointOf(other.at)));
      if (best === SILENT || level < best) best = level;
    }
  }
  return best;
}

const squared = (x: number, y: number, z: number): number => x * x + y * y + z * z;
const between = (a: Point, b: Point): number => squared(a.x - b.x, a.y - b.y, a.z - b.z);

const EARTH_KM = 6371;
/** The squared straight line through the globe at each of `WHERE_KM`: as good as the way over it to compare with. */
const WHERE_SQUARED = WHERE_KM.map((km) => (2 * Math.sin(km / (2 * EARTH_KM))) ** 2);

/** @param apart the squared straight line through a globe of radius 1 */
function distanceLevel(apart: number): number {
  if (Number.isNaN(apart)) return DIFFERENT_PLACES;
  let level = 0;
  while (level < WHERE_SQUARED.length && apart > WHERE_SQUARED[level]!) level += 1;
  return level + 1;
}

function channelLevel({ facts: { channel } }: Rows, a: number, b: number): number {
  if (channel[a] === UNKNOWN_CHANNEL || channel[b] === UNKNOWN_CHANNEL) return SILENT;
  return channel[a] === channel[b] ? 0 : 1;
}

function askedLevel({ facts: { asks } }: Rows, a: number, b: number): number {
  if (asks[a] === 0 || asks[b] === 0) return SILENT;
  if (asks[a] === asks[b]) return 0;
  return (asks[a]! & asks[b]!) === 0 ? 2 : 1;
}
