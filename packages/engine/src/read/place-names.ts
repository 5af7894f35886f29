/** The names that places go by, and places looked up by them. */
import { PLACE_ALIASES } from "./lexicon/areas.ts";
import type { Gazetteer, Place } from "./place.ts";

/** Every name that a place is looked up by, each once. */
export function keysOf({ name, also = [] }: Place): Set<string> {
  const keys = new Set<string>();
  for (const one of [name, ...also]) {
    for (const key of spelt(nameKey(one))) {
      const short = shortName(key);
      keys.add(key);
      if (short !== null) keys.add(short);
    }
  }
  return keys;
}

/** "Saint Neots" is written "St Neots", and "King's Lynn" without its apostrophe as often as with it. */
function spelt(key: string): string[] {
  const ways = SAINT.test(key) ? [key, key.replace(SAINT, "st")] : [key];
  return key.includes("'") ? [...ways, ...ways.map((way) => way.replaceAll("'", ""))] : ways;
}
const SAINT = /\bsaint\b/;

const ATTRIBUTE = /^(.{4,}?) (?:on|upon|in|le|by|under|next|super|cum|juxta) /;
/** "Bexhill" of "Bexhill-on-Sea": what people there say. */
const shortName = (name: string): string | null => ATTRIBUTE.exec(name)?.[1] ?? null;

const ALIASES: ReadonlyMap<string, string> = new Map(Object.entries(PLACE_ALIASES));

/** Places called `name`, the largest first; short names ("Newcastle") give the town they stand for first. */
export function placesNamed(name: string, gazetteer: Gazetteer): readonly Place[] {
  const key = nameKey(name);
  const alias = ALIASES.get(key);
  // "Bishop's Stortford", which maps write without the apostrophe.
  const plain = key.includes("'") ? key.replaceAll("'", "") : key;
  const direct = gazetteer.byName.get(key) ?? gazetteer.byName.get(plain) ?? [];
  if (alias === undefined || nameKey(alias) === key) return direct;
  return [...(gazetteer.byName.get(nameKey(alias)) ?? []), ...direct];
}

/** The same for a name that somebody gave as a place's. */
export function placesCalled(name: string, gazetteer: Gazetteer): readonly Place[] {
  const read = placesNamed(name, gazetteer);
  return read.length > 0 ? read : (gazetteer.typedOnly.get(nameKey(name)) ?? []);
}

/** Lower case, hyphens as spaces, plain apostrophes, "St." as "st". */
export function nameKey(name: string): string {
  if (IS_KEY.test(name)) return name;
  const lower = name.toLowerCase();
  return IS_KEY.test(lower)
    ? lower
    : lower.trim().replaceAll("’", "'").replaceAll("-", " ").replaceAll(".", "").replace(/\s+/g, " ");
}

/** Most names that are looked up are keys already, or but for their capitals. */
const IS_KEY = /^[a-z']+(?: [a-z']+)*$/;
