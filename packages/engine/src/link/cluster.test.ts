import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsOf } from "./cluster.ts";
import { addEdge, type Edges, noEdges } from "./edges.ts";

const NO_PAIRS = { mustLink: [], cannotLink: [] } as const;
const JOIN = { joinAt: 3 } as const;
/** Every pair within one of these is kin, any other a stranger. */
const kinIn =
  (...families: number[][]) =>
  (a: number, b: number): number =>
    families.some((family) => family.includes(a) && family.includes(b)) ? 6 : -12;
type Pair = readonly [a: number, b: number, bits: number];
const edge = (a: number, b: number, bits = 6): Pair => [a, b, bits];
function edgesOf(...pairs: readonly Pair[]): Edges {
  const edges = noEdges();
  for (const [a, b, bits] of pairs) addEdge(edges, a, b, bits);
  return edges;
}

test("one strong link between two families of kin does not make them one", () => {
  const bits = kinIn([0, 1, 2], [3, 4, 5]);
  const inside = [edge(0, 1), edge(1, 2), edge(3, 4), edge(4, 5)];
  const groups = groupsOf({ records: 6, edges: edgesOf(...inside, edge(2, 3, 20)), ...JOIN, bits, ...NO_PAIRS });
  assert.equal(groups[0], groups[1]);
  assert.equal(groups[4], groups[5]);
  assert.notEqual(groups[0], groups[5]);
});

test("a chain in which only neighbours are alike does not grow into one group", () => {
  const bits = (a: number, b: number): number => (Math.abs(a - b) === 1 ? 4 : -12);
  const chain = Array.from({ length: 99 }, (_, i) => edge(i, i + 1, 4));
  const groups = groupsOf({ records: 100, edges: edgesOf(...chain), ...JOIN, bits, ...NO_PAIRS });
  assert.ok(new Set(groups).size > 30);
});

test("halves of one story are joined by several links, each from another record", () => {
  const bits = (a: number, b: number): number => (a < 4 === b < 4 ? 6 : -4);
  const inside = [edge(0, 1), edge(1, 2), edge(2, 3), edge(4, 5), edge(5, 6), edge(6, 7)];
  const between = [edge(0, 4, 4), edge(1, 5, 4), edge(2, 6, 4)];
  const without = groupsOf({ records: 8, edges: edgesOf(...inside), ...JOIN, bits, ...NO_PAIRS });
  assert.equal(new Set(without).size, 2);
  const joined = groupsOf({ records: 8, edges: edgesOf(...inside, ...between), ...JOIN, bits, ...NO_PAIRS });
  assert.equal(new Set(joined).size, 1);
});

test("a record somewhat like many of one group is taken in, and one like two groups is left", () => {
  const bits = (a: number, b: number): number => (a === 6 || b === 6 ? 1 : kinIn([0, 1, 2], [3, 4, 5])(a, b));
  const strong = [edge(0, 1), edge(1, 2), edge(3, 4), edge(4, 5)];
  const like = (...others: number[]): Pair[] => others.map((other) => edge(other, 6, 2));
  const taken = groupsOf({ records: 7, edges: edgesOf(...strong, ...like(0, 1, 2)), ...JOIN, bits, ...NO_PAIRS });
  assert.equal(taken[6], taken[0]);
  const torn = groupsOf({
    records: 7,
    edges: edgesOf(...strong, ...like(0, 1, 2, 3, 4, 5)),
    ...JOIN,
    bits,
    ...NO_PAIRS,
  });
  assert.equal(torn[6], 6);
});

test("groups are named by their first record, and refusals follow a record into its group", () => {
  const bits = kinIn([0, 1, 2, 3]);
  const strong = [edge(2, 3, 9), edge(1, 2, 8), edge(0, 3, 7)];
  assert.deepEqual([...groupsOf({ records: 4, edges: edgesOf(...strong), ...JOIN, bits, ...NO_PAIRS })], [0, 0, 0, 0]);
  const parted = groupsOf({ records: 4, edges: edgesOf(...strong), ...JOIN, bits, mustLink: [], cannotLink: [[0, 2]] });
  assert.deepEqual([...parted], [0, 1, 1, 1]);
});
