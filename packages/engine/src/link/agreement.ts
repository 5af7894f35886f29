import { type Background, timesOf } from "./background.ts";
import { type Levels, levelsOf } from "./levels.ts";
import { numberHash } from "./profile.ts";
import type { Rows } from "./rows.ts";
import { tally } from "./tally.ts";
import { ASKED, CHANNEL, IDENTITY, WHEN, WHERE, WORDS, WORDS_SAME_KIND } from "./weights.ts";

const MOST_PAIRS = 20_000;
/** How many imagined pairs the first guess is worth. */
const PRIOR_PAIRS = 100;
/** A number that more than this share of all records shows is borrowed, and proves no kinship. */
const MOST_SHARE = 0.005;

const COUNTED = [IDENTITY, WHEN, WHERE, CHANNEL, ASKED, WORDS, WORDS_SAME_KIND];

/**
 * How often two records that belong together agree at each level, from pairs that showed the same number: they belong
 * together whatever else they have in common, so that nobody has to say so. It is how one learns that people who had
 * one call tell only half of it alike.
 *
 * @param background with its counts; numbers that many show are passed over
 */
export function agreementAmong(rows: Rows, background: Background): Background["agreement"] {
  const last = new Map<string, number>();
  const kin: Levels[] = [];
  for (const [i, { shown }] of rows.profiles.entries()) {
    if (shown === null || kin.length >= MOST_PAIRS) continue;
    if (timesOf(background, numberHash(shown)) > Math.max(2, MOST_SHARE * background.total)) continue;
    const before = last.get(shown);
    if (before !== undefined) kin.push(levelsOf(rows, before, i));
    last.set(shown, i);
  }
  return tally(kin, COUNTED, ({ m }) => m, PRIOR_PAIRS);
}
