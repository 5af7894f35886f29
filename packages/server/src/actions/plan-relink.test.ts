import assert from "node:assert/strict";
import { test } from "node:test";
import type { Linked } from "@clearline/engine";
import { planRelink, type Standing } from "./plan-relink.ts";

const standing = (reportId: string, series: string | null, placed = false): Standing => ({ reportId, series, placed });
const linked = (...series: (string | null)[]): Linked[] =>
  series.map((one, i) => ({ id: `${i}`, series: one, because: [{ to: "0", score: 0.9, say: `why ${i}` }] }));
const said = (standings: Standing[], found: Linked[]): unknown[] =>
  planRelink(standings, found).map(({ reportId, to }) =>
    to.kind === "none" ? [reportId, null] : [reportId, to.kind === "series" ? to.id : `new ${to.name}`],
  );

test("what is found as it is stored changes nothing", () => {
  assert.deepEqual(
    planRelink([standing("1", "S"), standing("2", "S"), standing("3", null)], linked("g", "g", null)),
    [],
  );
});

test("a found group goes on as the series that it shares most reports with", () => {
  const stored = [standing("1", "S"), standing("2", "S"), standing("3", "T"), standing("4", null), standing("5", null)];
  assert.deepEqual(said(stored, linked("g", "g", "g", "h", "h")), [
    ["3", "S"],
    ["4", "new h"],
    ["5", "new h"],
  ]);
  assert.deepEqual(planRelink(stored, linked("g", "g", "g", "h", "h"))[0]?.because, [
    { to: "0", score: 0.9, say: "why 2" },
  ]);
});

test("a series found in two keeps its number with the larger part; who is found alone leaves it", () => {
  const stored = ["1", "2", "3", "4", "5", "6"].map((id) => standing(id, "S"));
  assert.deepEqual(said(stored, linked("g", "g", "g", "h", "h", null)), [
    ["4", "new h"],
    ["5", "new h"],
    ["6", null],
  ]);
});

test("where a person put one, the group goes on as that series, and nobody whom a person placed is moved", () => {
  const stored = [standing("1", "S"), standing("2", "S"), standing("3", "T", true), standing("4", "U", true)];
  assert.deepEqual(said(stored, linked("g", "g", "g", null)), [
    ["1", "T"],
    ["2", "T"],
  ]);
});
