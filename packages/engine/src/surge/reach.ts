import { logLikelihoodRatio } from "./likelihood.ts";

/**
 * For each count the largest expected count beside which it still reaches the level, -1 where none does. Rounded up,
 * since a window that falls just short is looked at more closely anyway.
 *
 * @param cases no count is larger
 * @param most no expected count is larger: the list may end at the first count that reaches the level beside it
 */
export function expectedInReach(
  level: number,
  { total, minCases, cases, most }: { total: number; minCases: number; cases: number; most: number },
): number[] {
  const reach: number[] = [];
  for (let count = 0; count <= cases; count++) {
    if (count < minCases) {
      reach.push(-1);
      continue;
    }
    let low = 0;
    let high = count;
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (logLikelihoodRatio(count, middle, total) >= level) low = middle;
      else high = middle;
    }
    reach.push(high * (1 + 1e-12));
    if (high > most) break;
  }
  return reach;
}
