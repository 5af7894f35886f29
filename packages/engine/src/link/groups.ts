/** Members of a group that speak for it when two groups are to become one. */
const SPEAKERS = 6;

/**
 * Groups of records that grow by joining (union-find), each with a few members who speak for it, and the pairs that a
 * person has taken apart.
 */
export type Groups = {
  /** The group of a record, by its first member. */
  of: (record: number) => number;
  size: (group: number) => number;
  speakers: (group: number) => readonly number[];
  /** A person has said that some member of one does not belong with some member of the other. */
  refused: (group: number, other: number) => boolean;
  join: (group: number, other: number) => void;
};

/** @param placed records that a person has put in a series: those of one are a group from the start, those of two never */
export function startGroups(
  records: number,
  cannotLink: readonly (readonly [number, number])[],
  placed: ReadonlyMap<number, string> = new Map(),
): Groups {
  const parent = Uint32Array.from({ length: records }, (_, i) => i);
  const sizes = new Uint32Array(records).fill(1);
  const speakers = new Map<number, number[]>();
  const refusals = new Map<number, number[]>();
  for (const [a, b] of cannotLink) {
    refusals.set(a, [...(refusals.get(a) ?? []), b]);
    refusals.set(b, [...(refusals.get(b) ?? []), a]);
  }
  const labels = new Map(placed);
  const of = (record: number): number => {
    let root = record;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = record; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const speakersOf = (group: number): readonly number[] => speakers.get(group) ?? [group];
  const groups: Groups = {
    of,
    size: (group) => sizes[group] ?? 1,
    speakers: speakersOf,
    refused: (group, other) =>
      (labels.size > 0 && labels.has(group) && labels.has(other) && labels.get(group) !== labels.get(other)) ||
      (refusals.get(group) ?? []).some((record) => of(record) === other) ||
      (refusals.get(other) ?? []).some((record) => of(record) === group),
    join(a, b) {
      // The first record of a group names it, so that a series keeps its name as it grows.
      const [first, second] = a < b ? [a, b] : [b, a];
      parent[second] = first;
      sizes[first] = (sizes[first] ?? 1) + (sizes[second] ?? 1);
      speakers.set(first, chooseSpeakers([...speakersOf(first), ...speakersOf(second)]));
      speakers.delete(second);
      const moved = refusals.get(second);
      if (moved) refusals.set(first, [...(refusals.get(first) ?? []), ...moved]);
      refusals.delete(second);
      const label = labels.get(first) ?? labels.get(second);
      if (label !== undefined) labels.set(first, label);
    },
  };
  for (const together of Map.groupBy(placed.keys(), (record) => placed.get(record)).values()) {
    const [first, ...rest] = together;
    if (first === undefined) continue;
    for (const other of rest) groups.join(groups.of(first), groups.of(other));
  }
  return groups;
}

/** Spread evenly over the members in order, so that a group's first days do not speak for it for ever. */
export function chooseSpeakers<T>(members: readonly T[]): T[] {
  if (members.length <= SPEAKERS) return [...members];
  const step = members.length / SPEAKERS;
  return members.filter((_, i) => i === 0 || Math.floor(i / step) > Math.floor((i - 1) / step)).slice(0, SPEAKERS);
}
