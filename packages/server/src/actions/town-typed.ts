import { findTypedPlace } from "@clearline/engine";
import { type At, type Known, placeOf } from "./place-of.ts";

/** Where a call was, as the pages may show it: `name` is null where only a way to somebody's door was typed. */
export type TownTyped = { name: string | null; at: At | null };

/**
 * The town or village of what a person typed as the place of a call. Many type their whole address there. Its street,
 * house and postcode stay on the report, covered; they are in no fact, no series' name and no warning.
 */
export function townTyped(known: Known, typed: string): TownTyped {
  const at = placeOf(known, typed, null);
  if (at !== null) return { name: at.name, at };
  const { kind } = findTypedPlace(typed, known.context.gazetteer, known.site.force.areaName);
  const parts = typed.split(/[,;\n]/).map((part) => part.trim());
  const postcode = POSTCODE.exec(typed);
  // What is no address stays as it was typed: a village that no list knows, an area, one name of several places.
  if (postcode === null && (kind !== "not-found" || !parts.some(isWayToDoor))) return { name: typed, at: null };
  const [inWords] = wordings(parts).flatMap((words) => placeOf(known, words, null) ?? []);
  const found = inWords ?? (postcode === null ? null : placeOf(known, postcode[0], null));
  if (found) return { name: found.name, at: found };
  const rest = parts.map(bare).findLast((part) => part !== "" && !isWayToDoor(part) && !/\d/.test(part));
  if (rest !== undefined || postcode !== null) return { name: rest ?? postcode?.[1]?.toUpperCase() ?? null, at: null };
  // "Crockham Hill" may be a village as well as a street.
  return { name: parts.length === 1 && !/\d/.test(typed) ? typed : null, at: null };
}

/** With the outer half, which stands for a whole town, apart. */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)\s?\d[a-z]{2}\b/i;
const STREET =
  /\b(?:road|rd|street|lane|ln|avenue|ave|close|drive|way|crescent|gardens|grove|terrace|place|court|mews|row|square|walk|hill|rise|park|cottages?|house|lodge|farm|flats?)\b/gi;
const STARTS_WITH_NUMBER = /^(?:(?:flat|apartment|unit|no)\.? )?\d/i;

/** A house with its number, or a part that ends in a word for a street or a house. */
const isWayToDoor = (part: string): boolean => STARTS_WITH_NUMBER.test(part) || streetEnd(bare(part)) > 0;

/** Where the last word for a street ends; 0 where there is none. */
const streetEnd = (part: string): number => {
  const last = [...part.matchAll(STREET)].at(-1);
  return last ? last.index + last[0].length : 0;
};

/** "Otford, Kent" before "Kent", and of "14 Mill Lane Otford" what comes after the lane. */
const wordings = (parts: readonly string[]): string[] =>
  parts.flatMap((_, i) => {
    const from = parts.slice(i).map(bare);
    const [first = "", ...rest] = from;
    const town = first.slice(streetEnd(first)).trim();
    return town === "" || STARTS_WITH_NUMBER.test(town) ? [] : [[town, ...rest].filter(Boolean).join(", ")];
  });

const bare = (part: string): string => part.replace(POSTCODE, "").trim();
