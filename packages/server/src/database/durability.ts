import type pg from "pg";
import { CannotStart } from "./cannot-start.ts";

const OLDEST = 150_000;

/**
 * A receipt is a promise that the report is on disk. A database set to say "kept" before that is refused, for no
 * program above it can make the promise good.
 */
export async function mustBeDurable(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version_num')",
  );
  const value = new Map(rows.map(({ name, setting }) => [name, setting]));
  if (Number(value.get("server_version_num")) < OLDEST)
    throw new CannotStart("The database is too old: PostgreSQL 15 or later is needed.");
  const off = ["fsync", "synchronous_commit", "full_page_writes"].filter((name) => value.get(name) === "off");
  if (off.length === 0) return;
  throw new CannotStart(
    `The database has ${off.join(" and ")} switched off, so a report could be lost after its receipt was shown. ` +
      "Switch it on, then start Clearline again.",
  );
}
