import { chanceCharacters, tidyCode } from "../base/code.ts";
import { fail, ok, type Result } from "../base/result.ts";

/** A sealed tip's life, told in the same few words to whoever holds its code. */
export type TipState = "waiting" | "opened" | "used" | "put-away";
export type TipStep = "open" | "use" | "put-away";
export type TipMovedOn = { code: "tip-moved-on"; from: TipState };

/** A tip can be opened on a machine of its own, so that using it may be the first step that is heard of. */
const ALLOWED: Record<TipState, Partial<Record<TipStep, TipState>>> = {
  waiting: { open: "opened", use: "used", "put-away": "put-away" },
  opened: { open: "opened", use: "used", "put-away": "put-away" },
  // Who looks once more at what is done changes nothing.
  used: { open: "used" },
  "put-away": { open: "put-away" },
};

export function takeTipStep(step: TipStep, from: TipState): Result<TipState, TipMovedOn> {
  const next = ALLOWED[from][step];
  return next === undefined ? fail({ code: "tip-moved-on", from }) : ok(next);
}

/** Why a tip led to no report. Chosen, never written: what the tip said stays sealed. */
export const PUT_AWAY_REASONS = [
  "not-phone-fraud",
  "too-little",
  "known-already",
  "passed-on",
  "abuse",
  "cannot-be-opened",
] as const;
export type PutAwayReason = (typeof PUT_AWAY_REASONS)[number];

/** The sizes that a sealed tip can have, in bytes: its size tells only which of these its words fitted. */
export const TIP_SIZES = [4096, 16_384, 65_536] as const;
/** Each key that a tip is sealed to costs room; so many fit beside the longest words. */
export const MOST_TIP_KEYS = 10;
const SPACE = 0x20;

/**
 * Bytes of an age file around its words: the version line, one X25519 stanza for each key, the MAC line, the nonce and
 * the tag of its one chunk. The test holds it to files that age made.
 *
 * @see https://age-encryption.org/v1
 */
export const ageOverhead = (keys: number): number => 22 + 98 * keys + 48 + 16 + 16;

/**
 * Words made as long as one of `TIP_SIZES` asks, with spaces at their end, which the reader's trimming takes off again:
 * any age program shows them as they were written.
 *
 * @param words UTF-8, no blanks at the end
 * @returns null when they fit into no size
 */
export function padTip(words: Uint8Array, keys: number): Uint8Array | null {
  const around = ageOverhead(keys);
  const size = TIP_SIZES.find((one) => words.length + around <= one);
  if (size === undefined) return null;
  const padded = new Uint8Array(size - around).fill(SPACE);
  padded.set(words);
  return padded;
}

const FINGERPRINT_CHARS = 20;

/**
 * What people compare keys by: 100 bits, in an alphabet that is read out without mistakes.
 *
 * @param digest SHA-256 of the public key as it is written, `age1…`
 */
export const fingerprintFrom = (digest: Uint8Array): string => chanceCharacters(digest, FINGERPRINT_CHARS);

/** `K7QM2V9D…` as `K7QM-2V9D-…`. */
export const sayFingerprint = (fingerprint: string): string => fingerprint.replace(/.{4}(?=.)/g, "$&-");

/** Whether what somebody typed as it was read out to them is this fingerprint: case, gaps and hyphens do not matter. */
export const isFingerprint = (typed: string, fingerprint: string): boolean => tidyCode(typed) === fingerprint;

/** A public key as age writes it. Whether its check characters hold, whoever uses it finds out. */
export const isTipKeyShaped = (given: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(given);

/** Private keys in a file as `age-keygen` writes it: each on a line of its own, remarks after `#`. */
export const tipPrivateKeysIn = (file: string): string[] =>
  file
    .split(/[\r\n]+/)
    .map((line) => line.trim().toUpperCase())
    .filter((line) => line.startsWith("AGE-SECRET-KEY-1"));
