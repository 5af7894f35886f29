import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Report } from "@clearline/engine";
import { splitSeries } from "./arrange-series.ts";
import { moveToSeries } from "./change-series.ts";
import { readReport } from "./read-report.ts";
import { receiveReport } from "./receive-report.ts";
import { relinkReports } from "./relink-reports.ts";
import { startRelink, stopRelink } from "./relink.ts";
import { testDeps } from "./test-support.ts";

const { deps, officer, close } = await testDeps();
after(close);
const { store } = deps;
const [ali, admin] = [await officer("officer"), await officer("admin")];

async function told(words: string, place: string, numberShown: string): Promise<string> {
  const report: Report = {
    words,
    callDate: null,
    place,
    numberShown,
    forSomeoneElse: false,
    anonymous: false,
    contact: null,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  await readReport(deps, received.value.id);
  return received.value.id;
}
const bank = () =>
  told(
    "A recorded message said it was the fraud team of my bank and that £600 had gone. It told me to press 1.",
    "Sevenoaks",
    "01632 960123",
  );
const loft = () =>
  told(
    "A young man asked whether my loft was lined and said a grant for insulation would end on Friday.",
    "Hythe",
    "01632 960777",
  );
const seriesOf = async (...ids: string[]): Promise<(string | null)[]> =>
  Promise.all(ids.map(async (id) => (await store.series.memberOf(id))?.series_id ?? null));

async function relink(): Promise<string> {
  const started = await startRelink(deps, admin);
  assert.ok(started.ok);
  await relinkReports(deps, started.value.id);
  return started.value.id;
}

test("nothing is linked anew where there is nothing, or by an officer", async () => {
  assert.deepEqual(await startRelink(deps, admin), { ok: false, error: { code: "nothing-to-relink" } });
  assert.deepEqual(await startRelink(deps, ali), { ok: false, error: { code: "not-allowed" } });
});

test("everything stored is linked, says why, is counted, and once more changes nothing", async () => {
  const [a, b, c, d] = [await bank(), await loft(), await bank(), await loft()];
  const run = await relink();
  const [ofA, ofB, ofC, ofD] = await seriesOf(a, b, c, d);
  assert.ok(ofA && ofB && ofA === ofC && ofB === ofD && ofA !== ofB, JSON.stringify([ofA, ofB, ofC, ofD]));
  assert.match((await store.series.memberOf(a))?.because[0]?.say ?? "", /same number shown, 01632 960123/i);
  assert.notEqual((await store.series.byId(ofA))?.name, "Series");
  const row = await store.relinkings.byId(run);
  assert.deepEqual([row?.ended, row?.stage, row?.moved, row?.parted], ["finished", "keeping", 4, 0]);
  const again = await store.relinkings.byId(await relink());
  assert.deepEqual([again?.ended, again?.moved, again?.parted], ["finished", 0, 0]);
  assert.deepEqual(await seriesOf(a, b, c, d), [ofA, ofB, ofC, ofD]);
});

test("what officers split, moved and put together stands when everything is linked anew", async () => {
  const ids = [await bank(), await bank(), await bank()] as [string, string, string];
  const odd = await loft();
  await relink();
  const [series] = await seriesOf(ids[0]);
  assert.ok(series);
  const split = await splitSeries(deps, ali, { seriesId: series, reportIds: [ids[2]] });
  assert.ok(split.ok);
  assert.ok((await moveToSeries(deps, ali, { reportId: odd, seriesId: split.value.seriesId })).ok);
  await relink();
  assert.deepEqual(await seriesOf(...ids, odd), [series, series, split.value.seriesId, split.value.seriesId]);
});

test("a run that is stopped leaves all as it is, and one is under way at a time", async () => {
  const lone = [await bank(), await bank()];
  const started = await startRelink(deps, "terminal");
  assert.ok(started.ok);
  assert.deepEqual(await startRelink(deps, admin), { ok: false, error: { code: "relink-under-way" } });
  assert.deepEqual(await stopRelink(deps, ali, started.value.id), { ok: false, error: { code: "not-allowed" } });
  assert.ok((await stopRelink(deps, admin, started.value.id)).ok);
  await relinkReports(deps, started.value.id);
  assert.deepEqual(await seriesOf(...lone), [null, null]);
  assert.deepEqual(await stopRelink(deps, admin, started.value.id), { ok: false, error: { code: "not-found" } });
});
