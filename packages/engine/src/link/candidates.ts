import { type Buckets, bucketsOf } from "./buckets.ts";
import { NO_DAY } from "./facts.ts";
import { isStrongKey } from "./keys.ts";
import type { Packed } from "./packed.ts";
import { ALONE, type Team } from "./team.ts";

/**
 * Pairs that share a key. In a large bucket each record meets only those next to it in time: a sentence that half the
 * county has heard is a key of tens of thousands, and all their pairs would be quadratic.
 */
const WHOLE_BUCKET = 24;
const NEIGHBOURS = 5;
const FEW = 6;

/** What keys must be worth together for a pair to be compared. */
const ENOUGH = 2;
/**
 * Series live some weeks. Two whose days lie farther apart than this meet only for a number or a reference, or for much
 * else in common: by chance alone the more old reports are like a new one the longer a force keeps them.
 */
const FAR_DAYS = 92;
const ENOUGH_FAR = 4;

/** Records in the order of their days, with the blocking keys of each; those without a day last. */
export type ToMeet = { keys: Packed; days: Int32Array };

/**
 * Calls `meet` once for each candidate pair, `first` before `second`.
 *
 * @param team of whom each meets its share of the pairs, in their order
 */
export function eachCandidate(
  { keys, days }: ToMeet,
  meet: (first: number, second: number) => void,
  team: Pick<Team, "index" | "size"> = ALONE,
): void {
  const records = days.length;
  const buckets = bucketsOf(keys);
  const { members } = buckets;
  const meetings = meetingsOf(buckets);
  const { starts, places } = placesOf(members, meetings, records);
  const share = shareOfWork(starts, (k) => meetings[places[k]!]! & REACH, team);
  const undated = firstFrom(0, records, (i) => days[i] === NO_DAY);
  // Of each record what it is worth to the one that meets others now: how far above `nothing` it is.
  const worth = new Uint32Array(records);
  const others = new Uint32Array(records);
  let far = 0;
  for (let i = share.from; i < share.to; i++) {
    const nothing = (i + 1) * (MOST_WORTH + 1);
    far = i < undated ? firstFrom(Math.max(far, i), undated, (j) => days[j]! - days[i]! > FAR_DAYS) : undated;
    let found = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const at = places[k]!;
      const meeting = meetings[at]!;
      const last = at + (meeting & REACH);
      for (let j = at + 1; j <= last; j++) {
        const other = members[j]!;
        const before = Math.max(nothing, worth[other]!);
        const now = Math.min(nothing + MOST_WORTH, before + (meeting >>> REACH_BITS));
        const enough = nothing + (other >= far && other < undated ? ENOUGH_FAR : ENOUGH);
        worth[other] = now;
        if (before < enough && now >= enough) others[found++] = other;
      }
    }
    for (const other of others.subarray(0, found).sort()) meet(i, other);
  }
}

/** The first from `from` on of which it is true, `end` where it is of none. */
function firstFrom(from: number, end: number, isTrue: (i: number) => boolean): number {
  let i = from;
  while (i < end && !isTrue(i)) i += 1;
  return i;
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

/** How many a member meets in its bucket, in the low bits, and what the key is worth, in those above: in one byte. */
const REACH_BITS = 5;
const REACH = 2 ** REACH_BITS - 1;
const MOST_WORTH = 7;

/** For each member of a bucket how many of those after it meet it there, and what the key is worth. */
function meetingsOf({ members, starts, keys }: Buckets): Uint8Array {
  const meetings = new Uint8Array(members.length);
  keys.forEach((key, bucket) => {
    const [from, to] = [starts[bucket]!, starts[bucket + 1]!];
    const size = to - from;
    const most = size <= WHOLE_BUCKET ? size : NEIGHBOURS;
    // A number, a reference or a place in one week is reason enough, and so is, within some weeks, a key of few; any
    // other only with another.
    const worth = isStrongKey(key) ? ENOUGH_FAR : size <= FEW ? ENOUGH : 1;
    for (let at = from; at < to; at++) meetings[at] = (worth << REACH_BITS) | Math.min(most, to - 1 - at);
  });
  return meetings;
}

/**
 * Where each record stands among the members, from `starts` of it to before that of the next; but not where nobody is
 * left for it to meet.
 */
function placesOf(
  members: Uint32Array,
  meetings: Uint8Array,
  records: number,
): { starts: Uint32Array; places: Uint32Array } {
  const starts = new Uint32Array(records + 1);
  for (let at = 0; at < members.length; at++) if ((meetings[at]! & REACH) > 0) starts[members[at]! + 1]! += 1;
  for (let i = 0; i < records; i++) starts[i + 1]! += starts[i]!;
  const filled = starts.slice();
  const places = new Uint32Array(starts[records]!);
  for (let at = 0; at < members.length; at++) if ((meetings[at]! & REACH) > 0) places[filled[members[at]!]!++] = at;
  return { starts, places };
}
