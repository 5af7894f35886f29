import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { receiveReport } from "../actions/receive-report.ts";
import { startReread } from "../actions/reread.ts";
import { depsOn } from "../actions/test-support.ts";
import { testDatabase } from "../database/test-support.ts";

const { url, pool, store, close } = await testDatabase();
after(close);
const deps = depsOn(store);

const REPORTS = 150;
const KILLS = 3;

test("a worker killed while it reads all reports again loses none and does none twice; a new report does not wait for it", async () => {
  await pool.query(
    `insert into report (receipt, source, words, word_pair, received_on, received_at, state, reader)
     select translate(upper(lpad(to_hex(n), 9, '0')), 'ILOU', 'WXYZ'), 'import',
            'A man from Barclays rang me in Deal and asked for my PIN. I put the phone down. Report ' || n,
            'copper lantern', '2026-11-01', '2026-11-01T10:00:00Z', 'read', 'clearline-rules-0'
     from generate_series(1, $1::int) n`,
    [REPORTS],
  );
  const started = await startReread(deps, "terminal");
  assert.ok(started.ok);
  const { id } = started.value;
  const progress = async () => {
    const row = await store.rereadings.byId(id);
    assert.ok(row);
    return row;
  };
  let waited = 0;
  for (let kill = 1; kill <= KILLS + 1; kill++) {
    const worker = join(import.meta.dirname, "test-support/worker.ts");
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", worker, url], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    const target = kill > KILLS ? REPORTS : (REPORTS / (KILLS + 2)) * kill;
    if (kill === 2) {
      const from = Date.now();
      const report = {
        words: "Somebody said they were my bank.",
        callDate: null,
        place: "Deal",
        numberShown: null,
        forSomeoneElse: false,
        anonymous: false,
        contact: null,
      };
      const received = await receiveReport(deps, { report, source: "web" });
      assert.ok(received.ok);
      while ((await store.reports.byId(received.value.id))?.state === "received") await sleep(20);
      waited = Date.now() - from;
      assert.ok((await progress()).ended === null, "read while the others were still being read again");
    }
    const until = Date.now() + 120_000;
    const isThere = ({ done, ended }: { done: number; ended: unknown }): boolean =>
      done >= target && (kill <= KILLS || ended !== null);
    for (let at = await progress(); !isThere(at); at = await progress()) {
      assert.ok(Date.now() < until, `stuck at ${at.done}`);
      await sleep(10);
    }
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  const row = await progress();
  assert.deepEqual([row.ended, row.done, row.failed], ["finished", REPORTS, 0]);
  const { rows } = await pool.query(
    "select count(*)::int as n, count(distinct report_id)::int as reports from audit a join reading g on g.report_id = a.to_id::bigint where a.did = 'read-report'",
  );
  assert.deepEqual(rows, [{ n: REPORTS + 1, reports: REPORTS + 1 }], "each was read once, the new one too");
  assert.ok(waited < 20_000, `a new report waited ${waited} ms`);
});
