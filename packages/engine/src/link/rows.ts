/**
 * Records side by side in columns. One record is compared with many, and fetching each from all over the memory took
 * most of the time; in a column the records of the same days lie next to one another.
 */
import type { Background } from "./background.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type Occurrences, occurrencesIn } from "./occurrences.ts";
import type { Profile } from "./profile.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { type WordRows, wordRowsOf } from "./word-rows.ts";

export type Rows = { profiles: readonly Profile[]; words: WordRows; facts: Facts };

/** @param occurrences of the words of these records, where they are counted already */
export function rowsOf(
  profiles: readonly Profile[],
  background: Background,
  occurrences: Occurrences = occurrencesIn(profiles),
): Rows {
  const words = wordRowsOf(profiles, vocabularyOf(occurrences, background));
  return { profiles, words, facts: factsOf(profiles, words) };
}
