import { isStrongKey } from "./keys.ts";
import type { Profile } from "./profile.ts";

/**
 * Pairs that share a key. In a large bucket each record meets only those next to it in time: a sentence that half the
 * county has heard is a key of tens of thousands, and all their pairs would be quadratic.
 */
const WHOLE_BUCKET = 24;
const NEIGHBOURS = 5;
const FEW = 6;

/**
 * Calls `meet` once for each candidate pair, `first` before `second` in the order of `profiles`.
 *
 * @param keys the blocking keys of each profile
 */
export function eachCandidate(
  profiles: readonly Profile[],
  keys: readonly Uint32Array[],
  meet: (first: number, second: number) => void,
): void {
  const { members, buckets } = bucketsOf(profiles, keys);
  const n = profiles.length;
  // The buckets of each record, as a slice of one list.
  const starts = new Uint32Array(n + 1);
  for (const member of members) starts[member + 1] = (starts[member + 1] ?? 0) + 1;
  for (let i = 0; i < n; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filled = starts.slice();
  const placesOf = new Uint32Array(members.length);
  for (let at = 0; at < members.length; at++) {
    const member = members[at] ?? 0;
    placesOf[filled[member] ?? 0] = at;
    filled[member] = (filled[member] ?? 0) + 1;
  }
  const met = new Int32Array(n).fill(-1);
  const keysShared = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const others: number[] = [];
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const at = placesOf[k] ?? 0;
      const { from, to } = range(buckets, at);
      // A number, a reference, a place in one week, or a key of few is reason enough; any other only with another.
      const worth = isStrongKey(buckets.keys[buckets.of[at] ?? 0] ?? 0) || to - from <= FEW ? 2 : 1;
      const reach = to - from <= WHOLE_BUCKET ? to - from : NEIGHBOURS;
      for (let j = Math.max(from, at - reach); j <= Math.min(to - 1, at + reach); j++) {
        const other = members[j] ?? 0;
        if (other <= i) continue;
        if (met[other] !== i) {
          met[other] = i;
          keysShared[other] = 0;
          others.push(other);
        }
        keysShared[other] = (keysShared[other] ?? 0) + worth;
      }
    }
    for (const other of others.sort((x, y) => x - y)) if ((keysShared[other] ?? 0) > 1) meet(i, other);
  }
}

type Buckets = { of: Uint32Array; starts: Uint32Array; keys: Uint32Array };

const range = ({ of, starts }: Buckets, at: number): { from: number; to: number } => {
  const bucket = of[at] ?? 0;
  return { from: starts[bucket] ?? 0, to: starts[bucket + 1] ?? 0 };
};

/** At most this many records: the place in order and a 32-bit key must fit in one exact number of 53 bits. */
export const MOST_RECORDS = 2 ** 21;

/** Records grouped by key, within a key by day; keys that only one record has are left out. */
function bucketsOf(
  profiles: readonly Profile[],
  keys: readonly Uint32Array[],
): { members: Uint32Array; buckets: Buckets } {
  if (profiles.length > MOST_RECORDS) throw new RangeError(`at most ${MOST_RECORDS} records at once`);
  const byDay = profiles.map((_, i) => i).sort((a, b) => firstDay(profiles[a]) - firstDay(profiles[b]) || a - b);
  const total = keys.reduce((sum, list) => sum + list.length, 0);
  const sorted = new Float64Array(total);
  let filled = 0;
  byDay.forEach((index, rank) => {
    for (const key of keys[index] ?? []) sorted[filled++] = key * MOST_RECORDS + rank;
  });
  sorted.sort();
  const members: number[] = [];
  const of: number[] = [];
  const starts: number[] = [];
  const shared: number[] = [];
  for (let from = 0; from < total; ) {
    const key = Math.floor((sorted[from] ?? 0) / MOST_RECORDS);
    let to = from + 1;
    while (to < total && Math.floor((sorted[to] ?? 0) / MOST_RECORDS) === key) to += 1;
    if (to - from > 1) {
      starts.push(members.length);
      shared.push(key);
      for (let at = from; at < to; at++) {
        of.push(starts.length - 1);
        members.push(byDay[(sorted[at] ?? 0) % MOST_RECORDS] ?? 0);
      }
    }
    from = to;
  }
  starts.push(members.length);
  return {
    members: Uint32Array.from(members),
    buckets: { of: Uint32Array.from(of), starts: Uint32Array.from(starts), keys: Uint32Array.from(shared) },
  };
}

const firstDay = (profile: Profile | undefined): number =>
  profile?.calls.find(({ day }) => day !== null)?.day ?? Number.MAX_SAFE_INTEGER;
