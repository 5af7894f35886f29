import { type Edges, rankOf, edgeAt } from "./edges.ts";
import type { Team } from "./team.ts";

/** What links records into components: what joins two of one says nothing about any other. */
export type Components = {
  records: number;
  edges: Edges;
  /** Only edges of so many bits link. */
  least: number;
  /** Pairs that are together whatever their bits. */
  together: readonly (readonly [number, number])[];
};

/**
 * The strong edges of one thread's share of the components, as positions in `edges`: component by component, since
 * those of one lie close in memory, and in each the strongest first; of equals the one added first.
 */
export function strongestByComponent(given: Components, { index, size }: Pick<Team, "index" | "size">): Uint32Array {
  const { edges, least } = given;
  const of = componentsOf(given);
  const ends = new Uint32Array(given.records + 1);
  for (let i = 0; i < edges.length; i++) if (edges.bits[i]! >= least) ends[of[edges.a[i]!]! + 1]! += 1;
  for (let component = 0; component < given.records; component++) ends[component + 1]! += ends[component]!;
  const strong = ends[given.records]!;
  const ranked = new Float64Array(strong);
  // From the beginning of each component's edges this moves to their end.
  const filled = ends.slice();
  for (let i = 0; i < edges.length; i++) {
    if (edges.bits[i]! >= least) ranked[filled[of[edges.a[i]!]!]!++] = rankOf(edges, i);
  }
  const mine: Float64Array[] = [];
  for (let component = 0; component < given.records; component++) {
    const [from, to] = [ends[component]!, ends[component + 1]!];
    const isMine = Math.floor((from * size) / strong) === index;
    if (to > from && isMine) mine.push(ranked.subarray(from, to).sort());
  }
  const order = new Uint32Array(mine.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const ranks of mine) for (const rank of ranks) order[at++] = edgeAt(rank);
  return order;
}

/** For each record its component, by the first record of it. */
function componentsOf({ records, edges, least, together }: Components): Uint32Array {
  const parent = Uint32Array.from({ length: records }, (_, i) => i);
  const of = (record: number): number => {
    let root = record;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [of(a), of(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const [a, b] of together) join(a, b);
  for (let i = 0; i < edges.length; i++) if (edges.bits[i]! >= least) join(edges.a[i]!, edges.b[i]!);
  return parent.map((_, i) => of(i));
}
