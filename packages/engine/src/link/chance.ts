import type { Random } from "../base/random.ts";
import type { Background } from "./background.ts";
import { type Levels, levelsOf } from "./levels.ts";
import type { Profile } from "./profile.ts";
import { bitsOfLevels, startingBits } from "./score.ts";
import { tally } from "./tally.ts";
import { ASKED, type Comparison, NUMBER, WHERE, WORDS, WORDS_PUBLISHED, WORDS_SAME_KIND } from "./weights.ts";

/** Enough pairs that a level met once in a thousand is met a dozen times. */
const MOST_PAIRS = 20_000;
/** How many imagined pairs the first guess is worth. */
const PRIOR_PAIRS = 200;

/** The comparisons whose chance is counted; the others follow from how rare the very value is. */
const COUNTED: readonly Comparison[] = [NUMBER, WHERE, ASKED, WORDS, WORDS_SAME_KIND, WORDS_PUBLISHED];

/**
 * How often two records with nothing to do with each other agree at each level, from pairs drawn at random: nobody has
 * to say which belong together. Pairs that the starting weights already call linked are left out, since in a small
 * set many drawn pairs do belong together. One round only: further rounds of expectation and maximisation are not
 * identified where words are all that is known, and drift until nothing links.
 *
 * @see Linacre and others 2022, Splink, https://doi.org/10.23889/ijpds.v7i3.1794 (u from random pairs)
 */
export function chanceAmong(
  profiles: readonly Profile[],
  background: Background,
  random: Random,
): Background["chance"] {
  const strangers: Levels[] = [];
  for (const [a, b] of drawPairs(profiles, random)) {
    const levels = levelsOf(a, b);
    if (startingBits(background, levels.bothPublished) + bitsOfLevels(levels, a, b, background) < 0)
      strangers.push(levels);
  }
  const shares = tally(strangers, COUNTED, ({ u }) => u, PRIOR_PAIRS);
  for (const { name, levels } of COUNTED) {
    const counted = shares.get(name) ?? [];
    levels.forEach(({ u, least }, i) => {
      if (least) counted[i] = Math.max(counted[i] ?? 0, u);
    });
  }
  return shares;
}

function drawPairs(profiles: readonly Profile[], random: Random): [Profile, Profile][] {
  const n = profiles.length;
  const pairs: [Profile, Profile][] = [];
  if ((n * (n - 1)) / 2 <= MOST_PAIRS) {
    profiles.forEach((a, i) => {
      for (const b of profiles.slice(i + 1)) pairs.push([a, b]);
    });
    return pairs;
  }
  while (pairs.length < MOST_PAIRS) {
    const a = profiles[Math.floor(random() * n)];
    const b = profiles[Math.floor(random() * n)];
    if (a && b && a !== b) pairs.push([a, b]);
  }
  return pairs;
}
