import { type Background, EMPTY_BACKGROUND, shareOf, timesOf } from "./background.ts";
import type { LinkRecord } from "./link.ts";
import { bandKeys } from "./minhash.ts";
import { kindHash, numberHash, type Profile, profileOf } from "./profile.ts";
import { blockOf } from "./traces.ts";
import { hashOf, mix, priorOfWord, sortedUnique } from "./words.ts";

/** How many of a text's rarest words are keys: a press story told in other words still has its names and figures. */
const rareWords = (words: number): number => Math.min(32, Math.max(8, Math.floor(words / 6)));

/**
 * What two records must share at least one of to be compared at all: the number, its block, a reference, a web
 * address, identity and place in the same days, identity and asks in the same days, rare words, and MinHash bands.
 * Hashes only: the keys tell nothing of the words to who reads the table.
 */
export const blockingKeys = (record: LinkRecord, background: Background = EMPTY_BACKGROUND): string[] =>
  Array.from(keysOf(profileOf(record), background), String);

export function keysOf(profile: Profile, background: Background): Uint32Array {
  const keys: number[] = [];
  for (const number of [profile.shown, ...profile.said]) {
    if (number === null) continue;
    keys.push(strong(numberHash(number)), weak(hashOf(`block:${blockOf(number)}`)));
  }
  for (const reference of profile.references) keys.push(strong(hashOf(`reference:${reference}`)));
  const kind = kindHash(profile.record.impersonatedKind);
  for (const { day, place } of profile.calls.slice(0, MAX_CALLS)) {
    if (day === null) continue;
    // Two grids half a week apart, so that days up to three apart share a week in one of them.
    for (const week of [2 * Math.floor(day / 7), 2 * Math.floor((day + 3.5) / 7) + 1]) {
      if (place !== null) keys.push(strong(joined(THERE, kind, place, week)));
      if (profile.name !== null) keys.push(weak(joined(NAMED, profile.name, 0, week)));
      else if (profile.record.impersonatedKind !== "unknown")
        keys.push(weak(joined(CLAIMED, kind, profile.asks, week)));
    }
  }
  for (const word of rarest(profile.words, background)) keys.push(weak(mix(word ^ RARE)));
  for (const band of bandKeys(profile.shingles)) keys.push(weak(band));
  return sortedUnique(Uint32Array.from(keys));
}

/** One strong key in common is reason to compare; a weak one only where few have it, or with another. The last bit. */
export const isStrongKey = (key: number): boolean => (key & 1) === 1;
const strong = (key: number): number => (key | 1) >>> 0;
const weak = (key: number): number => (key & ~1) >>> 0;

// What a key is made of is part of it, so that a word never meets a week.
const [THERE, NAMED, CLAIMED, RARE] = [0x11111111, 0x22222222, 0x33333333, 0x77777777];

const joined = (what: number, a: number, b: number, week: number): number =>
  mix(mix(mix(what ^ a) ^ Math.imul(b, 31)) ^ Math.imul(week, 0x9e3779b1));

const MAX_CALLS = 8;

/** The rarest words met before, which can link now, and a few never met, which the next report may bring again. */
function rarest(words: Uint32Array, background: Background): number[] {
  const met: { word: number; share: number }[] = [];
  const unmet: number[] = [];
  for (const word of words) {
    const prior = priorOfWord(word);
    if (prior > 0.05) continue;
    if (timesOf(background, word) > 1) met.push({ word, share: shareOf(background, word, prior) });
    else unmet.push(word);
  }
  const most = rareWords(words.length);
  met.sort((a, b) => a.share - b.share || a.word - b.word);
  const kept = met.slice(0, most - Math.min(NEW_WORDS, unmet.length)).map(({ word }) => word);
  return [...kept, ...unmet.slice(0, most - kept.length)];
}

const NEW_WORDS = 3;
