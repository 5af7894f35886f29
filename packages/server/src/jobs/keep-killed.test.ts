import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { keep } from "../actions/keep.ts";
import { depsOn } from "../actions/test-support.ts";
import { testDatabase } from "../database/test-support.ts";

const { url, pool, store, close } = await testDatabase();
after(close);

const REPORTS = 150;
const AT_ONCE = 3;

test("killed between batches or within one, it leaves each report whole or bare and counted once, and goes on", async () => {
  await pool.query(
    `insert into report (receipt, source, words, word_pair, received_on, received_at, state, number_shown, contact_email)
     select translate(upper(lpad(to_hex(n), 9, '0')), 'ILOU', 'WXYZ'), 'import',
            'A man from Barclays rang me in Deal and asked for my PIN. Report ' || n, 'copper lantern', '2024-11-01',
            '2024-11-01T10:00:00Z', 'read', '01632 960123', 'a' || n || '@post.example'
     from generate_series(1, $1::int) n`,
    [REPORTS],
  );
  const deps = (at: string) => ({ ...depsOn(store), clock: () => new Date(at) });
  await keep(deps("2026-11-19T03:41:00Z"));
  // As set, contact details go first; here the reports are what is looked at.
  await pool.query("update keeping set kept = '100 years', next = null, next_from = null where class = 'contact'");
  const at = "2026-12-04T03:41:00Z";
  let killed = 0;
  for (const [kill, target] of [AT_ONCE, REPORTS / 2].entries()) {
    const keeper = join(import.meta.dirname, "test-support/keeper.ts");
    const child = spawn(process.execPath, [keeper, url, at, String(AT_ONCE)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const ended = once(child, "exit");
    while ((await bareCount()) < target && child.exitCode === null) await sleep(5);
    child.kill("SIGKILL");
    const [, signal] = (await ended) as [number | null, string | null];
    if (signal === "SIGKILL") killed += 1;
    await looksWhole(`after kill ${kill + 1}`);
  }
  assert.equal(killed, 2, "it was at work when it was killed");
  assert.ok((await bareCount()) < REPORTS);
  const last = await keep(deps(at));
  assert.equal(last.classes.find(({ of }) => of === "report-unsettled")?.due, 0);
  assert.equal(await bareCount(), REPORTS);
  await looksWhole("at the end");
  assert.equal(await store.audit.firstBroken(), null);
});

async function bareCount(): Promise<number> {
  return (await pool.query("select count(*)::int as n from report where erased_for = 'age'")).rows[0].n;
}

async function looksWhole(when: string): Promise<void> {
  // The server ends a killed process's transaction when it sees that it has gone.
  while (
    (await pool.query("select 1 from pg_stat_activity where datname = current_database() and state like 'idle in%'"))
      .rowCount
  )
    await sleep(10);
  const { rows } = await pool.query(
    `select count(*) filter (where r.erased_for is null and r.words like 'A man%' and r.contact_email is not null
                               and r.word_pair <> '' and r.received_at is not null)::int as whole,
            count(*) filter (where r.erased_for = 'age' and r.words = 'Taken out because its time was up.'
                               and r.contact_email is null and r.word_pair = ''
                               and exists (select 1 from reading g where g.report_id = r.id)
                               and exists (select 1 from case_fact c where c.report_id = r.id))::int as bare,
            (select coalesce(sum(n), 0)::int from keeping_done where class = 'report-unsettled') as counted,
            (select coalesce(sum((detail ->> 'count')::int), 0)::int from audit
             where did = 'delete-by-age' and to_id = 'report-unsettled') as logged
     from report r`,
  );
  const { whole, bare, counted, logged } = rows[0];
  assert.deepEqual([whole + bare, counted, logged], [REPORTS, bare, bare], when);
}
