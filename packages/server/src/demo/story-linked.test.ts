import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Day } from "@clearline/engine";
import { linkReport } from "../actions/link-report.ts";
import { readReport } from "../actions/read-report.ts";
import { receiveReport } from "../actions/receive-report.ts";
import { relinkReports } from "../actions/relink-reports.ts";
import { startRelink } from "../actions/relink.ts";
import { testDeps } from "../actions/test-support.ts";
import { tellStory } from "./story.ts";

const { deps, close, setClock } = await testDeps();
after(close);
/** The kind of call that each report of the wave is of. */
const planted = new Map<string, string>();

test("linked as they come, each planted kind of call is one series in the main, and no series is of two", async () => {
  for (const { planted: kind, day, minute: _, ...told } of tellStory("2026-11-18" as Day)) {
    setClock(`${day}T12:00:00Z`);
    const received = await receiveReport(deps, { report: { ...told, contact: null }, source: "demo" });
    assert.ok(received.ok);
    await readReport(deps, received.value.id);
    await linkReport(deps, received.value.id);
    if (kind !== null) planted.set(received.value.id, kind);
  }
  await eachKindHasItsSeries();
});

test("and so they are when everything is linked anew", async () => {
  const started = await startRelink(deps, "terminal");
  assert.ok(started.ok);
  await relinkReports(deps, started.value.id);
  await eachKindHasItsSeries();
});

async function eachKindHasItsSeries(): Promise<void> {
  const found = new Map<string, Map<string, number>>();
  for (const [id, kind] of planted) {
    const series = (await deps.store.series.memberOf(id))?.series_id ?? "none";
    const counts = found.get(kind) ?? new Map<string, number>();
    found.set(kind, counts.set(series, (counts.get(series) ?? 0) + 1));
  }
  const said = JSON.stringify([...found].map(([kind, counts]) => [kind, [...counts]]));
  const owners = new Map<string, string>();
  for (const [kind, counts] of found) {
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const [largest, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["none", 0];
    assert.ok(largest !== "none" && most >= 0.7 * all, `${kind}: ${said}`);
    assert.ok(!owners.has(largest), `${kind} and ${owners.get(largest)} are one series: ${said}`);
    owners.set(largest, kind);
  }
}
