import assert from "node:assert/strict";
import { test } from "node:test";
import { addEdge, edgeAt, noEdges, rankOf } from "./edges.ts";

test("the strongest pairs rank first, and of equals the one added first", () => {
  const edges = noEdges();
  for (const bits of [2, 9.5, -3, 9.5, 24, 3]) addEdge(edges, 0, 1, bits);
  const ranks = Float64Array.from({ length: edges.length }, (_, edge) => rankOf(edges, edge)).sort();
  assert.deepEqual(Array.from(ranks, edgeAt), [4, 1, 3, 5, 0, 2]);
});

test("any number of pairs is kept whole", () => {
  const edges = noEdges();
  for (let i = 0; i < 5000; i++) addEdge(edges, i, i + 1, i / 8);
  assert.deepEqual([edges.length, edges.a[4999], edges.b[4999], edges.bits[4999]], [5000, 4999, 5000, 4999 / 8]);
});
