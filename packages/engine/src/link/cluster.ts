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
/**
 * The least mean case between the speakers of two groups, in bits. Below nought, because two people who had the same
 * call often tell different halves of it; strangers' pairs lie far below.
 */
const COHESION = 0;
/** A group this large needs more: a sentence that half the county has heard must not swallow it. */
const LARGE = 200;
const COHESION_LARGE = 0;
/** Less will do where several links join two groups, each from another record. */
const COHESION_LINKED = -4;
/** Share of the smaller group that must have such a link. */
const LINKED_SHARE = 0.25;
/** One borrowed number, or one quarrel over a date, must not outweigh all the other pairs. */
const MOST_OF_ONE_PAIR = 12;

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
  for (let round = 0; round < ROUNDS; round++) {
    let joined = 0;
    for (const { a, b, links } of linksBetween(ordered, find, records)) {
      const [x, y] = [find(a), find(b)];
      // Groups that changed in this round are looked at again in the next, with their links counted anew.
      if (x !== a || y !== b || refused.between(x, y, find)) continue;
      const smaller = Math.min(sizes[x] ?? 1, sizes[y] ?? 1);
      if (links < Math.max(2, LINKED_SHARE * smaller)) continue;
      if (cohesion(speakersOf(x), speakersOf(y), bits) < COHESION_LINKED) continue;
      join(x, y);
      joined += 1;
    }
    if (joined === 0) break;
  }
  return Uint32Array.from({ length: records }, (_, i) => find(i));
}

const ROUNDS = 4;

type Between = { a: number; b: number; links: number };

/** How many links two groups have, no record counted twice on either side; most first. */
function linksBetween(edges: readonly Edge[], find: (i: number) => number, records: number): Between[] {
  const ends = new Map<number, { a: number; b: number; from: Set<number>; to: Set<number> }>();
  for (const edge of edges) {
    const [x, y] = [find(edge.a), find(edge.b)];
    if (x === y) continue;
    const [a, b, from, to] = x < y ? [x, y, edge.a, edge.b] : [y, x, edge.b, edge.a];
    const pair = ends.get(a * records + b) ?? { a, b, from: new Set(), to: new Set() };
    pair.from.add(from);
    pair.to.add(to);
    ends.set(a * records + b, pair);
  }
  return [...ends.values()]
    .map(({ a, b, from, to }) => ({ a, b, links: Math.max(from.size, to.size) }))
    .filter(({ links }) => links > 1)
    .sort((x, y) => y.links - x.links || x.a - y.a || x.b - y.b);
}

/** The cohesion that a group of this size needs. */
export const cohesionAt = (size: number): number => (size >= LARGE ? COHESION_LARGE : COHESION);

export const withinLimits = (bits: number): number => Math.max(-MOST_OF_ONE_PAIR, Math.min(MOST_OF_ONE_PAIR, bits));

/** The mean case between two groups in bits, each pair within limits. */
export function cohesion(
  group: readonly number[],
  other: readonly number[],
  bits: (a: number, b: number) => number,
): number {
  let sum = 0;
  for (const a of group) {
    for (const b of other) sum += withinLimits(bits(a, b));
  }
  return sum / (group.length * other.length);
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
