import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { subscribe } from "../actions/subscribe.ts";
import { depsOn, sendersTo } from "../actions/test-support.ts";
import { testDatabase } from "../database/test-support.ts";
import type { OutgoingEmail } from "../ports.ts";
import { type JobLine, startJobs } from "./runner.ts";

const { url, pool, store, close } = await testDatabase();
after(close);

const sent: OutgoingEmail[] = [];
const lines: JobLine[] = [];
const senders = sendersTo({
  async email(message) {
    if (message.to.startsWith("bad")) throw new Error(`no such mailbox: ${message.to}`);
    sent.push(message);
  },
});
const deps = { ...depsOn(store), senders };

async function until(done: () => boolean | Promise<boolean>, ms: number): Promise<number> {
  const from = Date.now();
  while (!(await done())) {
    assert.ok(Date.now() - from < ms, `not within ${ms} ms`);
    await sleep(20);
  }
  return Date.now() - from;
}

test("a job of a worker that was killed in the middle of it is done by the next, at once", async () => {
  const hanging = join(import.meta.dirname, "test-support/worker-that-hangs.ts");
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", hanging, url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await subscribe(deps, { email: "ann@example.org", place: null });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  const jobs = await startJobs(deps, pool, (line) => lines.push(line));
  await until(() => sent.length === 1, 60_000);
  assert.ok(lines.some(({ kind }) => kind === "took-over"));
  await jobs.stop();
  assert.equal(await store.jobs.waiting(), 0);
});

test("a job that a worker took when it was dead already is done by the next", async () => {
  lines.splice(0);
  sent.splice(0);
  for (const name of ["old", "new"]) await subscribe(deps, { email: `${name}@example.org`, place: null });
  // Held by a pool that no runner tells of: one for half a minute and more, one that may be about to tell.
  await pool.query(
    `update graphile_worker._private_jobs set locked_by = 'pool-' || key, attempts = 1,
       locked_at = now() - case when id = (select min(id) from graphile_worker._private_jobs) then interval '31 seconds' else interval '5 seconds' end`,
  );
  const jobs = await startJobs(deps, pool, (line) => lines.push(line));
  await until(() => sent.length > 0, 10_000);
  await sleep(1500);
  assert.deepEqual(
    sent.map(({ to }) => to),
    ["old@example.org"],
  );
  assert.deepEqual(lines, [{ kind: "took-over", runners: 1 }]);
  await jobs.stop();
  await pool.query("select graphile_worker.force_unlock_workers(array(select locked_by from graphile_worker.jobs))");
});

test("a worker whose home connection is cut begins anew, and is not taken for dead while it works", async () => {
  lines.splice(0);
  const jobs = await startJobs(deps, pool, (line) => lines.push(line));
  const { rows } = await pool.query<{ id: string }>("select id from job_runner");
  await pool.query(
    `select pg_terminate_backend(pid) from pg_locks
     where locktype = 'advisory' and objsubid = 2 and objid = $1::bigint::oid
       and database = (select oid from pg_database where datname = current_database())`,
    [rows[0]?.id],
  );
  const others = async (): Promise<number> =>
    (await pool.query("select 1 from job_runner where id <> $1", [rows[0]?.id])).rowCount ?? 0;
  await until(async () => (await others()) === 1, 20_000);
  assert.ok(lines.some(({ kind }) => kind === "broke-off"));
  await jobs.stop();
  assert.equal(await others(), 0);
});

test("two living workers leave each other's jobs alone, and one that stops leaves nothing behind", async () => {
  lines.splice(0);
  sent.splice(0);
  const both = [
    await startJobs(deps, pool, (line) => lines.push(line)),
    await startJobs(deps, pool, (line) => lines.push(line)),
  ];
  for (let n = 0; n < 10; n++) await subscribe(deps, { email: `p${n}@example.org`, place: null });
  await until(() => sent.length >= 10, 20_000);
  await Promise.all(both.map((one) => one.stop()));
  assert.equal(new Set(sent.map(({ to }) => to)).size, sent.length);
  assert.deepEqual(lines, []);
  assert.deepEqual((await pool.query("select count(*)::int as n from job_runner")).rows, [{ n: 0 }]);
});

test("a job that fails is tried again, and neither the log nor the queue keeps what its error said", async () => {
  lines.splice(0);
  const jobs = await startJobs(deps, pool, (line) => lines.push(line));
  await subscribe(deps, { email: "bad-canary@example.org", place: null });
  await until(() => lines.length > 0, 20_000);
  await until(
    async () =>
      (await pool.query("select last_error from graphile_worker.jobs where last_error is not null")).rowCount === 1,
    20_000,
  );
  await jobs.stop();
  const { rows } = await pool.query("select last_error, attempts from graphile_worker.jobs");
  assert.deepEqual(lines, [
    {
      kind: "failed",
      task: "send-confirmation",
      job: lines[0] && "job" in lines[0] ? lines[0].job : "",
      attempt: 1,
      code: "Error",
      final: false,
    },
  ]);
  assert.doesNotMatch(JSON.stringify([lines, rows]), /canary/);
});

test("work goes on after every connection to the database was cut", async () => {
  lines.splice(0);
  sent.splice(0);
  const jobs = await startJobs(deps, pool, (line) => lines.push(line));
  await sleep(300);
  const other = await pool.connect();
  await other.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  other.release();
  await until(
    () =>
      subscribe(deps, { email: "after@example.org", place: null }).then(
        () => true,
        () => false,
      ),
    10_000,
  );
  await until(() => sent.some(({ to }) => to === "after@example.org"), 60_000);
  await jobs.stop();
});
