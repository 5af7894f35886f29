/** Ranges in the order of the text, looked up by place without going through all of them. */
import type { Range } from "./annotate.ts";

/** Those that begin at words `from` to `to` (exclusive). */
export function beginningIn<T extends Range>(ordered: readonly T[], from: number, to: number): readonly T[] {
  return cutOut(ordered, firstFrom(ordered, from), to);
}

/** Those of ranges that do not overlap one another which share a word with `from` to `to` (exclusive). */
export function touching<T extends Range>(ordered: readonly T[], from: number, to: number): readonly T[] {
  const first = firstFrom(ordered, from);
  const before = first - 1;
  return cutOut(ordered, (ordered[before]?.to ?? 0) > from ? before : first, to);
}

/** Those from a place in the list on that begin before a word: few, so that the last is sooner met than looked for. */
function cutOut<T extends Range>(ordered: readonly T[], first: number, to: number): readonly T[] {
  let end = first;
  while (end < ordered.length && (ordered[end]?.from ?? to) < to) end++;
  return first === end ? NOTHING : ordered.slice(first, end);
}
const NOTHING: readonly never[] = [];

/** Two lists as one; at the same word, those of the first come first. */
export function together<T extends Range>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second].sort((a, b) => a.from - b.from);
}

/** The place in the list of the first that begins at a word or after it. */
function firstFrom(ordered: readonly Range[], from: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
