import { toNumber } from "../base/day.ts";
import type { LinkRecord } from "./link.ts";
import { bandKeys } from "./minhash.ts";
import { profileOf, placeHash } from "./profile.ts";

/** A keyed hash of a text, such as HMAC-SHA-256 under a secret that the partners share. Comes from outside. */
export type Seal = (text: string) => string;

/**
 * What a report can be linked by, sealed: who holds no secret learns nothing from it, and who holds it learns only
 * what two reports have in common. Of a kind, two sealed values are equal where the values are.
 */
export type SealedKeys = {
  numbers: readonly string[];
  references: readonly string[];
  /** The claimed identity at a place in a week, each week told in two grids half a week apart. */
  placeWeeks: readonly string[];
  /** One for each band of the script's signature, in order: the share that is equal tells how alike two texts are. */
  script: readonly string[];
};

/** Two texts of fewer shingles than this are alike by chance. */
const FEWEST_SHINGLES = 5;

/**
 * The sealed keys of a report. The name of the kind is sealed with the value, so that a number is never taken for a
 * place; what is withheld, or is a help line's, has no key.
 */
export function sealedKeys(record: LinkRecord, seal: Seal): SealedKeys {
  const profile = profileOf(record);
  const all = (kind: string, values: readonly string[]): string[] =>
    [...new Set(values)].sort().map((value) => seal(`clearline:${kind}:${value}`));
  const numbers = [profile.shown, ...profile.said].filter((number) => number !== null);
  const weeks = [record, ...(record.also ?? [])].flatMap(({ date, place }) => {
    if (date === null || place === null) return [];
    const day = toNumber(date);
    const where = `${record.impersonatedKind}:${placeHash(place)}`;
    return [`${where}:a${Math.floor(day / 7)}`, `${where}:b${Math.floor((day + 3.5) / 7)}`];
  });
  const bands = profile.shingles.length < FEWEST_SHINGLES ? new Uint32Array() : bandKeys(profile.shingles);
  return {
    numbers: all("number", numbers),
    references: all("reference", profile.references),
    placeWeeks: all("place-week", weeks),
    script: Array.from(bands, (band, i) => seal(`clearline:script:${i}:${band}`)),
  };
}

/** What two sealed reports have in common. `script` is the likeness of their words, 0 to 1; null where one has too few. */
export type InCommon = { numbers: number; references: number; placeWeek: boolean; script: number | null };

/** How many shingles make a band: the share of equal bands is the likeness to this power. */
const ROWS = 3;

/** Compares two reports without opening either. */
export function compareSealed(a: SealedKeys, b: SealedKeys): InCommon {
  const equal = a.script.filter((band, i) => band === b.script[i]).length;
  const known = a.script.length > 0 && a.script.length === b.script.length;
  return {
    numbers: shared(a.numbers, b.numbers),
    references: shared(a.references, b.references),
    placeWeek: shared(a.placeWeeks, b.placeWeeks) > 0,
    script: known ? (equal / a.script.length) ** (1 / ROWS) : null,
  };
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((one) => b.includes(one)).length;
