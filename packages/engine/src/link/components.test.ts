import assert from "node:assert/strict";
import { test } from "node:test";
import { strongestByComponent } from "./components.ts";
import { addEdge, noEdges } from "./edges.ts";

/** Pairs of 0-1-2, 3-4 and 5-6-7, and one too weak to link 2 and 3. */
function given(together: readonly (readonly [number, number])[] = []) {
  const edges = noEdges();
  const pairs = [
    [3, 4, 8],
    [0, 1, 5],
    [2, 3, 1],
    [1, 2, 9],
    [5, 6, 7],
    [6, 7, 7],
  ] as const;
  for (const [a, b, bits] of pairs) addEdge(edges, a, b, bits);
  return { records: 9, edges, least: 3, together };
}

test("component by component, in each the strongest first, and the weak left out", () => {
  assert.deepEqual([...strongestByComponent(given(), { index: 0, size: 1 })], [3, 1, 0, 4, 5]);
});

test("what a person put together is one component", () => {
  assert.deepEqual([...strongestByComponent(given([[4, 0]]), { index: 0, size: 1 })], [3, 0, 1, 4, 5]);
});

test("several threads have each edge once, and each component is one thread's", () => {
  const shares = [0, 1].map((index) => [...strongestByComponent(given(), { index, size: 2 })]);
  assert.deepEqual(shares, [
    [3, 1, 0],
    [4, 5],
  ]);
});
