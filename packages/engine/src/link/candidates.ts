import { type Buckets, bucketsOf } from "./buckets.ts";
import { isStrongKey } from "./keys.ts";
import { ALONE, type Team } from "./team.ts";

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
 * @param team of whom each meets its share of the pairs, in their order
 */
export function eachCandidate(
  keys: readonly Uint32Array[],
  meet: (first: number, second: number) => void,
  team: Pick<Team, "index" | "size"> = ALONE,
): void {
  const buckets = bucketsOf(keys);
  const { members } = buckets;
  const { reach, worth } = meetingsOf(buckets);
  const { starts, places } = placesOf(members, keys.length);
  const share = shareOfWork(starts, (k) => reach[places[k]!]!, team);
  const met = new Int32Array(keys.length).fill(-1);
  const keysShared = new Uint8Array(keys.length);
  for (let i = share.from; i < share.to; i++) {
    const others: number[] = [];
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const at = places[k]!;
      const last = at + reach[at]!;
      for (let j = at + 1; j <= last; j++) {
        const other = members[j]!;
        if (met[other] !== i) {
          met[other] = i;
          keysShared[other] = 0;
        }
        const before = keysShared[other]!;
        keysShared[other] = before + worth[at]!;
        if (before < ENOUGH && keysShared[other] >= ENOUGH) others.push(other);
      }
    }
    for (const other of others.sort((x, y) => x - y)) meet(i, other);
  }
}

/** The records whose meetings are about as many as those of every other share. */
function shareOfWork(
  starts: Uint32Array,
  meetings: (place: number) => number,
  { index, size }: Pick<Team, "index" | "size">,
): { from: number; to: number } {
  const records = starts.length - 1;
  if (size === 1) return { from: 0, to: records };
  const done = new Float64Array(records + 1);
  for (let i = 0; i < records; i++) {
    done[i + 1] = done[i]!;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) done[i + 1]! += meetings(k);
  }
  const at = (part: number): number =>
    part === size ? records : done.findIndex((meetings) => meetings >= (done[records]! * part) / size);
  return { from: at(index), to: at(index + 1) };
}

/** What keys must be worth together for a pair to be compared. */
const ENOUGH = 2;

/** For each member of a bucket how many of those after it meet it there, and what the key is worth. */
function meetingsOf({ members, starts, keys }: Buckets): { reach: Uint8Array; worth: Uint8Array } {
  const reach = new Uint8Array(members.length);
  const worth = new Uint8Array(members.length);
  keys.forEach((key, bucket) => {
    const [from, to] = [starts[bucket]!, starts[bucket + 1]!];
    const size = to - from;
    const most = size <= WHOLE_BUCKET ? size : NEIGHBOURS;
    for (let at = from; at < to; at++) reach[at] = Math.min(most, to - 1 - at);
    // A number, a reference, a place in one week, or a key of few is reason enough; any other only with another.
    worth.fill(isStrongKey(key) || size <= FEW ? ENOUGH : 1, from, to);
  });
  return { reach, worth };
}

/** Where each record stands among the members, from `starts` of it to before that of the next. */
function placesOf(members: Uint32Array, records: number): { starts: Uint32Array; places: Uint32Array } {
  const starts = new Uint32Array(records + 1);
  for (const member of members) starts[member + 1]! += 1;
  for (let i = 0; i < records; i++) starts[i + 1]! += starts[i]!;
  const filled = starts.slice();
  const places = new Uint32Array(members.length);
  members.forEach((member, at) => {
    places[filled[member]!++] = at;
  });
  return { starts, places };
}
