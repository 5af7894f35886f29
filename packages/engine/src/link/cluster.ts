/** A scored pair: positions in the list of records, and the case for them in bits. */
export type Edge = { a: number; b: number; bits: number };

export type Grouping = {
  records: number;
  /** Only those strong enough to join; any order. */
  edges: readonly Edge[];
  /** The case for any pair, asked about pairs that no key brought together too. */
  bits: (a: number, b: number) => number;
  mustLink: readonly (readonly [number, number])[];
  cannotLink: readonly (readonly [number, number])[];
};

/** Members of a group that speak for it when two groups are to become one. */
const SPEAKERS = 6;
/** The least share of speakers' pairs that must be likelier to belong together than not. */
const COHESION = 0.5;
/** A group this large needs more than half: a sentence that half the county has heard must not swallow it. */
const LARGE = 200;
const COHESION_LARGE = 0.65;

/**
 * Joins the strongest pairs first. Two groups become one only when most of their speakers agree, not because one
 * member of each does: single links make chains, and chains of shared lure sentences make one group of everything.
 *
 * @returns for each record the position of the first record of its group
 */
export function groupsOf({ records, edges, bits, mustLink, cannotLink }: Grouping): Uint32Array {
  const parent = Uint32Array.from({ length: records }, (_, i) => i);
  const sizes = new Uint32Array(records).fill(1);
  const speakers = new Map<number, number[]>();
  const refused = refusals(cannotLink);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const speakersOf = (root: number): number[] => speakers.get(root) ?? [root];
  const join = (a: number, b: number): void => {
    // The first record of a group names it, so that a series keeps its name as it grows.
    const [first, second] = a < b ? [a, b] : [b, a];
    parent[second] = first;
    sizes[first] = (sizes[first] ?? 1) + (sizes[second] ?? 1);
    speakers.set(first, chooseSpeakers([...speakersOf(first), ...speakersOf(second)]));
    speakers.delete(second);
    refused.move(second, first);
  };
  for (const [a, b] of mustLink) if (find(a) !== find(b)) join(find(a), find(b));

  const failedAt = new Map<number, number>();
  const ordered = edges.toSorted((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
  for (const edge of ordered) {
    const a = find(edge.a);
    const b = find(edge.b);
    if (a === b || refused.between(a, b, find)) continue;
    const size = (sizes[a] ?? 1) + (sizes[b] ?? 1);
    if (size > 2) {
      // Asked again only when the two have grown by half since they were refused.
      const pair = Math.min(a, b) * records + Math.max(a, b);
      if (size < 1.5 * (failedAt.get(pair) ?? 0)) continue;
      if (cohesion(speakersOf(a), speakersOf(b), bits) < cohesionAt(size)) {
        failedAt.set(pair, size);
        continue;
      }
    }
    join(a, b);
  }
  return Uint32Array.from({ length: records }, (_, i) => find(i));
}

/** The cohesion that a group of this size needs. */
export const cohesionAt = (size: number): number => (size >= LARGE ? COHESION_LARGE : COHESION);

/** The share of pairs across two groups that are likelier to belong together than not. */
export function cohesion(
  group: readonly number[],
  other: readonly number[],
  bits: (a: number, b: number) => number,
): number {
  let kin = 0;
  for (const a of group) for (const b of other) if (bits(a, b) >= 0) kin += 1;
  return kin / (group.length * other.length);
}

/** Spread evenly over the members in order, so that a group's first days do not speak for it for ever. */
export function chooseSpeakers<T>(members: readonly T[]): T[] {
  if (members.length <= SPEAKERS) return [...members];
  const step = members.length / SPEAKERS;
  return members.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step) || i === 0).slice(0, SPEAKERS);
}

function refusals(cannotLink: readonly (readonly [number, number])[]) {
  const of = new Map<number, number[]>();
  const add = (a: number, b: number): void => void of.set(a, [...(of.get(a) ?? []), b]);
  for (const [a, b] of cannotLink) {
    add(a, b);
    add(b, a);
  }
  return {
    between: (a: number, b: number, find: (i: number) => number): boolean =>
      (of.get(a) ?? []).some((other) => find(other) === b) || (of.get(b) ?? []).some((other) => find(other) === a),
    move(from: number, to: number): void {
      const moved = of.get(from);
      if (!moved) return;
      of.set(to, [...(of.get(to) ?? []), ...moved]);
      of.delete(from);
    },
  };
}
