/** The outward part of a postcode, and the town that it is of. */
import { OUTCODES, POSTCODE_AREAS } from "./lexicon/outcodes.ts";
import { placesNamed } from "./place-names.ts";
import type { Gazetteer, Place } from "./place.ts";
import { settle } from "./settle-place.ts";

/** The outward part of a postcode, `TN13`, from a whole one or the part alone; null for anything else. */
export function outcodeOf(given: string): string | null {
  const tidy = given.trim().toUpperCase().replace(/\s+/g, "");
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(tidy);
  const outcode = whole?.[1] ?? (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(tidy) ? tidy : null);
  return outcode && POSTCODE_AREAS.has(lettersOf(outcode)) ? outcode : null;
}

/** Whether we know the town of this very outcode, and not only of its letters, which may be 25 km off. */
export const isPlacedOutcode = (outcode: string, { outcodes }: Gazetteer): boolean =>
  OUTCODES.has(outcode) || outcodes.has(outcode);

export function postTown(outcode: string, gazetteer: Gazetteer): Place | null {
  const brought = gazetteer.outcodes.get(outcode);
  if (brought) return brought;
  const [name, area] = OUTCODES.get(outcode) ?? POSTCODE_AREAS.get(lettersOf(outcode)) ?? [];
  if (name === undefined) return null;
  return settle(placesNamed(name, gazetteer), area ?? null) ?? placesNamed(name, gazetteer)[0] ?? null;
}

const lettersOf = (outcode: string): string => /^[A-Z]+/.exec(outcode)?.[0] ?? "";
