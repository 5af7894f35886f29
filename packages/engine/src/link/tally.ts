import type { Levels } from "./levels.ts";
import { SILENT } from "./likeness.ts";
import { wordsComparison } from "./score.ts";
import {
  ASKED,
  CHANNEL,
  type Comparison,
  IDENTITY,
  type Level,
  NUMBER,
  WHEN,
  WHERE,
  WORDS,
  WORDS_PUBLISHED,
  WORDS_SAME_KIND,
} from "./weights.ts";

const LEVELS: readonly { comparison: Comparison; level: (levels: Levels) => number }[] = [
  { comparison: NUMBER, level: ({ number }) => number },
  { comparison: IDENTITY, level: ({ identity }) => identity },
  { comparison: WHEN, level: ({ when }) => when },
  { comparison: WHERE, level: ({ where }) => where },
  { comparison: CHANNEL, level: ({ channel }) => channel },
  { comparison: ASKED, level: ({ asked }) => asked },
  ...[WORDS, WORDS_SAME_KIND, WORDS_PUBLISHED].map((comparison) => ({
    comparison,
    level: (levels: Levels) => (wordsComparison(levels) === comparison ? levels.words : SILENT),
  })),
];

/**
 * The share of pairs at each level, by comparison.
 *
 * @param comparisons those to count
 * @param first the share to start from, worth `priorPairs` imagined pairs
 */
export function tally(
  pairs: readonly Levels[],
  comparisons: readonly Comparison[],
  first: (level: Level) => number,
  priorPairs: number,
): Map<string, number[]> {
  const shares = new Map<string, number[]>();
  for (const { comparison, level } of LEVELS) {
    if (!comparisons.includes(comparison)) continue;
    const counts = comparison.levels.map((one) => first(one) * priorPairs);
    for (const pair of pairs) {
      const at = level(pair);
      if (at !== SILENT) counts[at] = (counts[at] ?? 0) + 1;
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    shares.set(
      comparison.name,
      counts.map((count) => count / all),
    );
  }
  return shares;
}
