import type { Random } from "../base/random.ts";
import type { Background } from "./background.ts";
import { type Levels, levelsOf } from "./levels.ts";
import type { Rows } from "./rows.ts";
import { bitsOfLevels, scaleOf } from "./score.ts";
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
export function chanceAmong(rows: Rows, background: Background, random: Random): Background["chance"] {
  const scale = scaleOf(rows, background);
  const strangers: Levels[] = [];
  for (const [a, b] of drawPairs(rows.profiles.length, random)) {
    const levels = levelsOf(rows, a, b);
    if (scale.start[levels.bothPublished ? 1 : 0] + bitsOfLevels(scale, levels, a, b) < 0) strangers.push(levels);
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

function drawPairs(n: number, random: Random): [number, number][] {
  const pairs: [number, number][] = [];
  if ((n * (n - 1)) / 2 <= MOST_PAIRS) {
    for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) pairs.push([a, b]);
    return pairs;
  }
  while (pairs.length < MOST_PAIRS) {
    const a = Math.floor(random() * n);
    const b = Math.floor(random() * n);
    if (a !== b) pairs.push([a, b]);
  }
  return pairs;
}
