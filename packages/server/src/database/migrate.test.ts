import assert from "node:assert/strict";
import { after, test } from "node:test";
import { mustBeDurable } from "./durability.ts";
import { isMigrated, type Migration, migrate, readMigrations } from "./migrate.ts";
import { testDatabase } from "./test-support.ts";

const { owner: pool, pool: lesser, close } = await testDatabase();
after(close);

const released = await readMigrations();
const next = (sql: string, checksum = "new"): Migration => ({
  number: 9999,
  name: "9999_next.sql",
  sql,
  checksum,
});

test("a database that is up to date is left as it is", async () => {
  assert.deepEqual(await migrate(pool), []);
  assert.equal(await isMigrated(pool), true);
});

test("a released file that was changed is refused by name", async () => {
  const [first, ...rest] = released;
  assert.ok(first);
  await assert.rejects(migrate(pool, [{ ...first, checksum: "edited" }, ...rest]), {
    name: "CannotStart",
    message: /^Migration 0001_init\.sql has changed since it was applied here/,
  });
});

test("a lesser login finds a database up to date, and is told what to set where it is not", async () => {
  assert.deepEqual(await migrate(lesser), []);
  await assert.rejects(migrate(lesser, [...released, next("create table theirs (n integer)")]), {
    name: "CannotStart",
    message: /may not change it\. Set DATABASE_OWNER_URL/,
  });
});

test("one that fails leaves nothing behind", async () => {
  await assert.rejects(migrate(pool, [...released, next("create table half (n integer); select no_such_column")]));
  const { rows } = await pool.query("select to_regclass('half') as half");
  assert.deepEqual(rows, [{ half: null }]);
});

test("two programs that start at once apply it once", async () => {
  const more = [...released, next("create table once (n integer)")];
  const applied = await Promise.all([migrate(pool, more), migrate(pool, more)]);
  assert.deepEqual(applied.flat(), [more.at(-1)?.name]);
});

test("a database from a later version is refused", async () => {
  await assert.rejects(migrate(pool, released), { name: "CannotStart", message: /made by a later Clearline/ });
});

test("a database that says kept before it is on disk is refused, and told what to switch on", async () => {
  await assert.rejects(mustBeDurable(pool), {
    name: "CannotStart",
    message: /fsync and synchronous_commit and full_page_writes switched off/,
  });
});
