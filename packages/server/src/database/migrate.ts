import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import type pg from "pg";
import { CannotStart } from "./cannot-start.ts";

/** Two starting servers must not change the catalogue at once. Given up, or lost when the connection ends. */
export const TAKE_TURNS = "select pg_advisory_lock(hashtext('clearline-migrate'))";

const FOLDER = join(import.meta.dirname, "../store/migrations");

export type Migration = { number: number; name: string; sql: string; checksum: string };

/**
 * The numbered files, in order. A number used twice is a mistake of ours and is thrown. A number may be missing: whoever
 * writes one at the same time as others takes theirs beforehand.
 */
export async function readMigrations(folder = FOLDER): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  let last = 0;
  return Promise.all(
    files.map(async (name) => {
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
      if (!(number > last)) throw new Error(`migration ${name} must have a number above ${last}`);
      last = number;
      const sql = await readFile(join(folder, name), "utf8");
      return { number, name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database up to this program's schema: all that is new in one transaction, or nothing. Two starting
 * servers wait for each other. A file that was applied and has changed since, or a database from a later Clearline,
 * is refused.
 *
 * @returns the names of what was applied now
 */
export async function migrate(pool: pg.Pool, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  const client = await pool.connect();
  try {
    await client.query(TAKE_TURNS);
    // The queue keeps its own schema, in its own way.
    await runMigrations({ pgPool: pool });
    const todo = unapplied(wanted, await applied(client));
    await client.query("begin");
    for (const { number, name, sql, checksum } of todo) {
      await client.query(sql);
      await client.query("insert into clearline_migration (number, name, checksum) values ($1, $2, $3)", [
        number,
        name,
        checksum,
      ]);
    }
    await client.query("commit");
    return todo.map(({ name }) => name);
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw isRefusal(error) ? new CannotStart(NEEDS_OWNER) : error;
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('clearline-migrate'))").catch(() => {});
    client.release();
  }
}

/** A lesser login works on a database that is up to date, and changes none. */
const NEEDS_OWNER =
  "The database is not up to date, and the login in DATABASE_URL may not change it. " +
  "Set DATABASE_OWNER_URL to the login that owns its tables, or run clearline migrate with it.";

const INSUFFICIENT_PRIVILEGE = "42501";
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === INSUFFICIENT_PRIVILEGE;

/** True when nothing is left to apply: what `/readyz` asks. */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ n: number }>("select count(*)::int as n from clearline_migration");
  return (rows[0]?.n ?? 0) >= (await readMigrations()).length;
}

type Applied = { number: number; name: string; checksum: string };

async function applied(client: pg.PoolClient): Promise<Applied[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('clearline_migration') is not null as there",
  );
  if (!rows[0]?.there)
    await client.query(
      `create table clearline_migration (
         number     integer     primary key,
         name       text        not null,
         checksum   text        not null,
         applied_at timestamptz not null default now()
       )`,
    );
  return (await client.query<Applied>("select number, name, checksum from clearline_migration order by number")).rows;
}

function unapplied(wanted: readonly Migration[], done: readonly Applied[]): readonly Migration[] {
  for (const { number, name, checksum } of done) {
    const ours = wanted.find((one) => one.number === number);
    if (!ours)
      throw new CannotStart(`The database was made by a later Clearline (it has ${name}). Install that version.`);
    if (ours.checksum !== checksum) {
      throw new CannotStart(
        `Migration ${ours.name} has changed since it was applied here. Put the released file back; a change goes into a new file.`,
      );
    }
  }
  return wanted.filter(({ number }) => !done.some((one) => one.number === number));
}
