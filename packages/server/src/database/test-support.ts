import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { type Store, storeOn } from "../store/store.ts";
import { maintenanceOf, withClient } from "./connect.ts";
import { startEmbedded } from "./embedded.ts";
import { grantTo, LESSER_LOGIN, lesserUrlOf, makeLesserLogin } from "./lesser-login.ts";
import { migrate, readMigrations } from "./migrate.ts";
import { makePool } from "./pool.ts";

/** A PostgreSQL for one test run, `fsync` off: `npm test` starts one and names it in the environment. */
export type TestServer = { url: string; stop: () => Promise<void> };

const ENVIRONMENT = "CLEARLINE_TEST_DATABASE_URL";

export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "clearline-test-"));
  chmodSync(folder, 0o755); // the database's own user must get in
  const embedded = await startEmbedded({ folder, mayJoin: false, throwAway: true });
  const pid = embedded.pid();
  // Whatever ends this process: no server is left behind.
  const killAtExit = (): void => {
    if (pid !== null) process.kill(pid, "SIGINT");
  };
  process.once("exit", killAtExit);
  return {
    url: embedded.url,
    async stop() {
      process.off("exit", killAtExit);
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `pool` and `store` work by the program's own login; `url` and `owner` by that of the owner, who may do everything. */
export type TestDatabase = {
  url: string;
  pool: pg.Pool;
  owner: pg.Pool;
  store: Store;
  close: () => Promise<void>;
};

const LESSER_PASSWORD = "for-tests-only";

let own: Promise<TestServer> | null = null;
let users = 0;

/**
 * A fresh, migrated database: copied from a template in a few hundredths of a second. Close it in `after`.
 * A test file run alone starts its own server.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const given = process.env[ENVIRONMENT];
  users += 1;
  const server = given ?? (await (own ??= startTestServer())).url;
  const template = await makeTemplate(server);
  const name = `t_${randomBytes(6).toString("hex")}`;
  await withClient(maintenanceOf(server), (client) => client.query(`create database ${name} template ${template}`));
  const url = inDatabase(server, name);
  const pool = makePool(lesserUrlOf(url, LESSER_PASSWORD), { max: 10 });
  const owner = makePool(url, { max: 10 });
  return {
    url,
    pool,
    owner,
    store: storeOn(pool),
    async close() {
      await Promise.all([pool.end(), owner.end()]);
      await withClient(maintenanceOf(server), (client) => client.query(`drop database ${name} with (force)`));
      users -= 1;
      if (users > 0 || own === null) return;
      const server_ = await own;
      own = null;
      await server_.stop();
    },
  };
}

/**
 * Moves every hold so far into the past that its area is free again, as the database's owner: the program itself cannot.
 */
export async function endHolds(owner: pg.Pool): Promise<void> {
  await owner.query("alter table warning disable trigger warning_two_people");
  await owner.query(
    "update warning set held_until = date_trunc('milliseconds', now() - interval '16 minutes') where state = 'held'",
  );
  await owner.query("alter table warning enable trigger warning_two_people");
}

/** Migrates a template once for all test files and processes. Its name holds the migrations' checksums. */
async function makeTemplate(server: string): Promise<string> {
  const migrations = await readMigrations();
  const hash = createHash("sha256")
    .update(migrations.map(({ checksum }) => checksum).join())
    .digest("hex");
  const name = `template_${hash.slice(0, 16)}`;
  await withClient(maintenanceOf(server), async (client) => {
    await client.query("select pg_advisory_lock(hashtext('clearline-template'))");
    if ((await client.query("select 1 from pg_database where datname = $1", [name])).rowCount) return;
    // Under another name until it is whole, for a run that is cut short.
    const unready = `${name}_unready`;
    await client.query(`drop database if exists ${unready} with (force)`);
    await client.query(`create database ${unready}`);
    const pool = makePool(inDatabase(server, unready), { max: 3 });
    await migrate(pool, migrations);
    await pool.end();
    await makeLesserLogin(inDatabase(server, unready), LESSER_PASSWORD);
    await grantTo(LESSER_LOGIN, inDatabase(server, unready));
    await client.query(`alter database ${unready} rename to ${name}`);
  });
  return name;
}

function inDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
