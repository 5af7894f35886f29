import { logLikelihoodRatio } from "./likelihood.ts";
import { expectedInReach } from "./reach.ts";
import { HIT, laySweep, type Sweep } from "./sweep.ts";
import { greatest, type Windows } from "./windows.ts";

/**
 * The plain way takes a logarithm for each window of each replica. But what a window expects follows from its circle's
 * mass and its duration, so the least count that lifts its statistic to a level can be found once for each, and a
 * replica only has to compare whole numbers.
 *
 * Two counts share a 32-bit number, 16 bits each, and what is kept of a least count is 0x8000 less it: one addition
 * compares two durations, and bit 15 of each half says whether its count is enough. Eight durations make a lane, so
 * that a loop over a centre's circles holds all its sums in registers.
 */
export type Thresholds = {
  level: number;
  lanes: number;
  /** Which entry holds for a row: its mass where masses are counts of cases, else one for each row. */
  entryOf: Int32Array;
  isByMass: boolean;
  entries: number;
  /** `(lane * entries + entry) * 4`, four numbers each. */
  short: Int32Array;
  /** `(lane * places + place) * 4`: the counts of one replica, overwritten by the next. */
  counts: Int32Array;
  /** The same tables where a program of eight additions at once reads them; null: plain TypeScript goes through them. */
  sweep: Sweep | null;
};

const ENOUGH = 0x8000_8000 | 0;
const NUMBERS = 4;
const DURATIONS = 2 * NUMBERS;
/** No count in 15 bits comes up to it. */
const OUT_OF_REACH = 0x8000;
/** A table of more entries than this would cost more memory than it saves time. */
const MOST_ENTRIES = 2_000_000;

/**
 * @param recentCases no count can be larger
 * @param isByMass masses are counts of cases, and may differ from replica to replica
 * @param isPlain never by WebAssembly, which gives the same
 * @returns null where counts are too large for 15 bits or the table for memory: then the plain way remains
 */
export function layThresholds(
  windows: Windows,
  recentCases: number,
  level: number,
  isByMass: boolean,
  isPlain = false,
): Thresholds | null {
  const { mass, time, places, durations, total, minCases } = windows;
  const entries = isByMass ? total + 1 : mass.length;
  if (recentCases >= OUT_OF_REACH || entries > MOST_ENTRIES) return null;
  const masses = isByMass ? Float64Array.from({ length: entries }, (_, whole) => whole) : mass;
  const lanes = Math.ceil(durations / DURATIONS);
  const sweep = isPlain ? null : laySweep({ places, rows: mass.length, entries, lanes });
  sweep?.firstRow.set(windows.firstRow);
  sweep?.place.set(windows.place);
  const short = sweep?.short ?? new Int32Array(lanes * entries * NUMBERS);
  const most = masses.reduce((a, b) => Math.max(a, b), 0) * time[durations - 1]!;
  const reach = expectedInReach(level, { total, minCases, cases: recentCases, most });
  for (let d = 0; d < durations; d++) {
    const from = Math.floor(d / DURATIONS) * entries;
    const half = d % 2 === 0 ? 0 : 16;
    let count = 0;
    for (let entry = 0; entry < entries; entry++) {
      // Masses only grow, but for the step from one centre's last circle to the next centre's first.
      if (entry > 0 && masses[entry]! < masses[entry - 1]!) count = 0;
      const expected = masses[entry]! * time[d]!;
      while (count < reach.length && reach[count]! < expected) count++;
      const least = count < reach.length ? count : OUT_OF_REACH;
      short[(from + entry) * NUMBERS + ((d % DURATIONS) >> 1)]! |= (OUT_OF_REACH - least) << half;
    }
  }
  const entryOf = sweep?.entryOf ?? new Int32Array(mass.length);
  mass.forEach((_, row) => {
    entryOf[row] = row;
  });
  const counts = sweep?.counts ?? new Int32Array(lanes * places * NUMBERS);
  return { level, lanes, entryOf, isByMass, entries, short, counts, sweep };
}

/**
 * Exactly what `greatest` gives for the same counts.
 *
 * @param slower gives that too: below the level windows are passed over, and one of them may be the greatest
 */
export function greatestAbove(
  windows: Windows,
  thresholds: Thresholds,
  byDuration: Int32Array,
  slower: (byDuration: Int32Array) => number = (counts) => greatest(windows, counts),
): number {
  pack(windows, thresholds, byDuration);
  const { level, entryOf, isByMass, sweep } = thresholds;
  if (isByMass) entryOf.set(windows.mass);
  const most = (sweep && sweptMost(windows, thresholds, sweep)) ?? plainMost(windows, thresholds);
  return most >= level ? most : slower(byDuration);
}

/** @returns null where too many rows come up to the level to be noted */
function sweptMost(windows: Windows, thresholds: Thresholds, { run, hits }: Sweep): number | null {
  let most = 0;
  for (let lane = 0; lane < thresholds.lanes; lane++) {
    const found = run(lane);
    if (found < 0) return null;
    for (let at = 0; at < found * HIT; at += HIT)
      most = Math.max(most, strongest(windows, thresholds, lane, hits[at]!, hits.subarray(at + 4, at + HIT)));
  }
  return most;
}

function plainMost(windows: Windows, thresholds: Thresholds): number {
  const { firstRow, place, places } = windows;
  const { lanes, entryOf, entries, short, counts } = thresholds;
  let most = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const countsFrom = lane * places;
    const shortFrom = lane * entries;
    for (let centre = 0; centre < places; centre++) {
      let [a, b, c, d] = [0, 0, 0, 0];
      const end = firstRow[centre + 1]!;
      for (let row = firstRow[centre]!; row < end; row++) {
        const added = (countsFrom + place[row]!) << 2;
        const limit = (shortFrom + entryOf[row]!) << 2;
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
  return most;
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
  { mass, time, durations, total }: Windows,
  { short, entryOf, entries }: Thresholds,
  lane: number,
  row: number,
  sums: ArrayLike<number>,
): number {
  let most = 0;
  for (let i = 0; i < DURATIONS && lane * DURATIONS + i < durations; i++) {
    const half = i % 2 === 0 ? 0 : 16;
    const count = (sums[i >> 1]! >>> half) & 0xffff;
    const lacks = (short[(lane * entries + entryOf[row]!) * NUMBERS + (i >> 1)]! >>> half) & 0xffff;
    if (count + lacks < OUT_OF_REACH) continue;
    most = Math.max(most, logLikelihoodRatio(count, mass[row]! * time[lane * DURATIONS + i]!, total));
  }
  return most;
}
