import type { At } from "./link.ts";
import type { Profile } from "./profile.ts";
import { blockOf } from "./traces.ts";
import { WHEN_DAYS, WHERE_KM } from "./weights.ts";
import { SILENT, wordsLevel } from "./likeness.ts";

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
