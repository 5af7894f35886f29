import { logLikelihoodRatio } from "./likelihood.ts";
import { greatest, type Windows } from "./windows.ts";

/**
 * For each count the largest expected count beside which it still reaches the level: entry 0 is for no cases, and so
 * below any. Rounded up, since a window that falls just short is looked at more closely anyway.
 */
export function expectedInReach(
  { total, minCases }: Windows,
  recentCases: number,
  level: number,
  most: number,
): number[] {
  const reach: number[] = [];
  for (let count = 0; count <= recentCases; count++) {
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

/**
 * Exactly what `greatest` gives, for windows whose expected counts differ from replica to replica: no least counts can
 * be kept for them, but most windows are still passed over without a logarithm.
 */
export function greatestInReach(
  windows: Windows,
  byDuration: Int32Array,
  { level, reach }: { level: number; reach: Float64Array },
): number {
  const { firstRow, place, mass, time, places, durations, total } = windows;
  const held = new Int32Array(durations);
  let most = 0;
  for (let centre = 0; centre < places; centre++) {
    held.fill(0);
    for (let row = firstRow[centre]!; row < firstRow[centre + 1]!; row++) {
      const from = place[row]! * durations;
      const whole = mass[row]!;
      for (let d = 0; d < durations; d++) {
        const count = (held[d]! += byDuration[from + d]!);
        const expected = whole * time[d]!;
        if (expected > reach[count]!) continue;
        most = Math.max(most, logLikelihoodRatio(count, expected, total));
      }
    }
  }
  // Below the level windows were passed over, and one of them may be the greatest.
  return most >= level ? most : greatest(windows, byDuration);
}

/** What every circle holds when the places hold `totals`. */
export function massesOf({ firstRow, place, places }: Windows, totals: Float64Array, mass: Float64Array): void {
  for (let centre = 0; centre < places; centre++) {
    let held = 0;
    for (let row = firstRow[centre]!; row < firstRow[centre + 1]!; row++) {
      held += totals[place[row]!]!;
      mass[row] = held;
    }
  }
}
