import { isStrongKey } from "./keys.ts";
/**
 * Pairs that share a key. In a large bucket each record meets only those next to it in time: a sentence that half the
 * county has heard is a key of tens of thousands, and all their pairs would be quadratic.
 */
const WHOLE_BUCKET = 24;
const NEIGHBOURS = 5;
const FEW = 6;

/**
 * Calls `meet` once for each candidate pair, `first` before `second`.
 *
 * @param keys the blocking keys of each record, the records in the order of their days
 * @param share only pairs whose first is among these
 */
export function eachCandidate(
  keys: readonly Uint32Array[],
  meet: (first: number, second: number) => void,
  share: { from: number; to: number } = { from: 0, to: keys.length },
): void {
  const { members, buckets } = bucketsOf(keys);
  const n = keys.length;
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
  for (let i = share.from; i < share.to; i++) {
    const others: number[] = [];
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const at = placesOf[k] ?? 0;
      const bucket = buckets.of[at] ?? 0;
      const to = buckets.starts[bucket + 1] ?? 0;
      const size = to - (buckets.starts[bucket] ?? 0);
      // A number, a reference, a place in one week, or a key of few is reason enough; any other only with another.
      const worth = isStrongKey(buckets.keys[bucket] ?? 0) || size <= FEW ? 2 : 1;
      const last = size <= WHOLE_BUCKET ? to : Math.min(to, at + 1 + NEIGHBOURS);
      for (let j = at + 1; j < last; j++) {
        const other = members[j] ?? 0;
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

/** At most this many records: a record's place and a 32-bit key must fit in one exact number of 53 bits. */
export const MOST_RECORDS = 2 ** 21;

/** Records grouped by key, in their order within each; keys that only one record has are left out. */
function bucketsOf(keys: readonly Uint32Array[]): { members: Uint32Array; buckets: Buckets } {
  if (keys.length > MOST_RECORDS) throw new RangeError(`at most ${MOST_RECORDS} records at once`);
  const total = keys.reduce((sum, list) => sum + list.length, 0);
  const sorted = new Float64Array(total);
  let filled = 0;
  keys.forEach((list, i) => {
    for (const key of list) sorted[filled++] = key * MOST_RECORDS + i;
  });
  sorted.sort();
  const members = new Uint32Array(total);
  const of = new Uint32Array(total);
  const starts: number[] = [];
  const shared: number[] = [];
  let kept = 0;
  for (let from = 0; from < total; ) {
    const key = Math.floor((sorted[from] ?? 0) / MOST_RECORDS);
    let to = from + 1;
    while (to < total && Math.floor((sorted[to] ?? 0) / MOST_RECORDS) === key) to += 1;
    if (to - from > 1) {
      starts.push(kept);
      shared.push(key);
      for (let at = from; at < to; at++) {
        of[kept] = starts.length - 1;
        members[kept++] = (sorted[at] ?? 0) % MOST_RECORDS;
      }
    }
    from = to;
  }
  starts.push(kept);
  return {
    members: members.subarray(0, kept),
    buckets: { of: of.subarray(0, kept), starts: Uint32Array.from(starts), keys: Uint32Array.from(shared) },
  };
}
