import assert from "node:assert/strict";
import { after, test } from "node:test";
import { CannotStart } from "./cannot-start.ts";
import { grantTo, LESSER_LOGIN, ONLY_READ, WRITTEN_ONCE } from "./lesser-login.ts";
import { testDatabase } from "./test-support.ts";

const { url, pool, owner, close } = await testDatabase();
after(close);

const refused = { code: "42501" };

test("the program's login reads and writes rows, in the queue too", async () => {
  await pool.query("insert into setting (name, value) values ('colour', '\"blue\"')");
  await pool.query("select graphile_worker.add_job('tidy', '{}'::json)");
  const { rows } = await pool.query<{ n: number }>("select count(*)::int as n from graphile_worker.jobs");
  assert.equal(rows[0]?.n, 1);
});

test("it drops no trigger, changes no function, makes no table and empties none", async () => {
  for (const sql of [
    "drop trigger warning_two_people on warning",
    "alter table warning disable trigger warning_two_people",
    "create or replace function warning_two_people() returns trigger language plpgsql as 'begin return new; end'",
    "create table mine (n integer)",
    "truncate report cascade",
    "drop table report",
    "set session_replication_role = replica",
    "alter role clearline_app superuser",
    "create policy mine on graphile_worker._private_jobs using (false)",
  ])
    await assert.rejects(pool.query(sql), refused, sql);
});

test("what is written once it neither changes nor takes out, and what only its owner writes it only reads", async () => {
  for (const table of [...WRITTEN_ONCE, ...ONLY_READ]) {
    await pool.query(`select 1 from ${table} limit 1`);
    await assert.rejects(pool.query(`delete from ${table}`), refused, table);
  }
  for (const table of ONLY_READ)
    await assert.rejects(pool.query(`insert into ${table} select * from ${table}`), refused, table);
});

test("a table that a later migration makes is given at the next start, and what was given too much is taken back", async () => {
  await owner.query("create table later (n integer)");
  await owner.query(`grant delete, truncate on audit to ${LESSER_LOGIN}`);
  await assert.rejects(pool.query("select * from later"), refused);
  await grantTo(LESSER_LOGIN, url);
  await pool.query("insert into later values (1)");
  await assert.rejects(pool.query("delete from audit"), refused);
});

test("a login that is not there, or that owns everything, is refused with what to do", async () => {
  await assert.rejects(grantTo("nobody_here", url), (error: Error) => {
    assert.ok(error instanceof CannotStart);
    assert.match(error.message, /has no login "nobody_here".*Make it/);
    return true;
  });
  await assert.rejects(grantTo(decodeURIComponent(new URL(url).username), url), /Name a lesser login/);
});
