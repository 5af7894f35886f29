import { logLikelihoodRatio } from "./likelihood.ts";
import { expectedInReach } from "./reach.ts";
import { greatest, type Windows } from "./windows.ts";

/**
 * The plain way takes a logarithm for each window of each replica. But every window keeps its expected count, so the
 * least count that lifts its statistic to a level can be found once, and a replica only has to compare whole numbers.
 *
 * Two counts share a 32-bit number, 16 bits each, and what is kept of a least count is 0x8000 less it: one addition
 * compares two durations, and bit 15 of each half says whether its count is enough. Eight durations make a lane, so
 * that a loop over a centre's circles holds all its sums in registers.
 */
export type Thresholds = {
  level: number;
  lanes: number;
  /** `(lane * rows + row) * 4`, four numbers each. */
  short: Int32Array;
  /** `(lane * places + place) * 4`: the counts of one replica, overwritten by the next. */
  counts: Int32Array;
};

const ENOUGH = 0x8000_8000 | 0;
const NUMBERS = 4;
const DURATIONS = 2 * NUMBERS;
/** No count in 15 bits comes up to it. */
const OUT_OF_REACH = 0x8000;

/** @returns null where counts are too large for 15 bits: then the plain way remains */
export function layThresholds(windows: Windows, recentCases: number, level: number): Thresholds | null {
  if (recentCases >= OUT_OF_REACH) return null;
  const { firstRow, mass, time, places, durations } = windows;
  const rows = mass.length;
  const lanes = Math.ceil(durations / DURATIONS);
  const short = new Int32Array(lanes * rows * NUMBERS);
  const most = mass.reduce((a, b) => Math.max(a, b), 0) * time[durations - 1]!;
  const reach = expectedInReach(windows, Math.min(recentCases, windows.total), level, most);
  for (let centre = 0; centre < places; centre++) {
    for (let d = 0; d < durations; d++) {
      const lane = Math.floor(d / DURATIONS);
      const half = d % 2 === 0 ? 0 : 16;
      // Circles only grow along a centre's rows, and so do their least counts.
      let count = 0;
      for (let row = firstRow[centre]!; row < firstRow[centre + 1]!; row++) {
        const expected = mass[row]! * time[d]!;
        while (count < reach.length && reach[count]! < expected) count++;
        const least = count < reach.length ? count : OUT_OF_REACH;
        short[(lane * rows + row) * NUMBERS + ((d % DURATIONS) >> 1)]! |= (OUT_OF_REACH - least) << half;
      }
    }
  }
  return { level, lanes, short, counts: new Int32Array(lanes * places * NUMBERS) };
}

/** Exactly what `greatest` gives for the same counts. */
export function greatestAbove(windows: Windows, thresholds: Thresholds, byDuration: Int32Array): number {
  pack(windows, thresholds, byDuration);
  const { firstRow, place, places } = windows;
  const { lanes, short, counts, level } = thresholds;
  const rows = place.length;
  let most = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const countsFrom = lane * places;
    const shortFrom = lane * rows;
    for (let centre = 0; centre < places; centre++) {
      let [a, b, c, d] = [0, 0, 0, 0];
      const end = firstRow[centre + 1]!;
      for (let row = firstRow[centre]!; row < end; row++) {
        const added = (countsFrom + place[row]!) << 2;
        const limit = (shortFrom + row) << 2;
        a = (a + counts[added]!) | 0;
        b = (b + counts[added + 1]!) | 0;
        c = (c + counts[added + 2]!) | 0;
        d = (d + counts[added + 3]!) | 0;
        const enough =
          ((a + short[limit]!) | (b + short[limit + 1]!) | (c + short[limit + 2]!) | (d + short[limit + 3]!)) & ENOUGH;
        if (enough !== 0) most = Math.max(most, strongest(windows, thresholds, lane, row, [a, b, c, d]));
      }
    }
  }
  // Below the level windows were passed over, and one of them may be the greatest.
  return most >= level ? most : greatest(windows, byDuration);
}

function pack({ places, durations }: Windows, { counts }: Thresholds, byDuration: Int32Array): void {
  for (let start = 0; start < durations; start += 2) {
    const lane = Math.floor(start / DURATIONS);
    const number = (start % DURATIONS) >> 1;
    for (let place = 0; place < places; place++) {
      const at = place * durations + start;
      const second = start + 1 < durations ? byDuration[at + 1]! : 0;
      counts[(lane * places + place) * NUMBERS + number] = byDuration[at]! | (second << 16);
    }
  }
}

function strongest(
  { mass, time, durations, total, place }: Windows,
  { short }: Thresholds,
  lane: number,
  row: number,
  sums: readonly number[],
): number {
  let most = 0;
  for (let i = 0; i < DURATIONS && lane * DURATIONS + i < durations; i++) {
    const half = i % 2 === 0 ? 0 : 16;
    const count = (sums[i >> 1]! >>> half) & 0xffff;
    const lacks = (short[(lane * place.length + row) * NUMBERS + (i >> 1)]! >>> half) & 0xffff;
    if (count + lacks < OUT_OF_REACH) continue;
    most = Math.max(most, logLikelihoodRatio(count, mass[row]! * time[lane * DURATIONS + i]!, total));
  }
  return most;
}
