import type pg from "pg";
import { DatabaseAway } from "./cannot-start.ts";
import { mustBeDurable } from "./durability.ts";
import { type Embedded, startEmbedded } from "./embedded.ts";
import { grantTo, makeLesserLogin } from "./lesser-login.ts";
import { migrate } from "./migrate.ts";
import { makePool } from "./pool.ts";

export type Database = {
  pool: pg.Pool;
  /** By the login that the program works with. */
  url: string;
  /** Null where `DATABASE_URL` names one. */
  embedded: Embedded | null;
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  dataFolder: string;
  /** A PostgreSQL of the operator's own, instead of the embedded one. */
  databaseUrl: string | null;
  /** The login that owns its tables, where `databaseUrl` names a lesser one. */
  databaseOwnerUrl?: string | null;
  /** Data that may be lost, as in a demonstration: the durability guard is off. */
  throwAway: boolean;
  mayJoin: boolean;
  onRestart?: (sentence: string) => void;
};

/** Opens the database, checks that it keeps what it says it keeps, and brings it up to this program's schema. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, databaseOwnerUrl = null, throwAway, dataFolder, mayJoin, onRestart } = options;
  const embedded =
    databaseUrl === null
      ? await startEmbedded({ folder: dataFolder, mayJoin, throwAway, ...(onRestart && { onRestart }) })
      : null;
  try {
    const ownerUrl = embedded?.url ?? databaseOwnerUrl ?? databaseUrl ?? "";
    await makeReady(ownerUrl, throwAway);
    const url = embedded ? await makeLesserLogin(ownerUrl, embedded.lesserPassword) : (databaseUrl ?? "");
    if (url !== ownerUrl) await grantTo(decodeURIComponent(new URL(url).username), ownerUrl);
    const pool = makePool(url);
    const close = async (): Promise<void> => {
      await pool.end().catch(() => {});
      await embedded?.stop();
    };
    await reach(pool);
    return { pool, url, embedded, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Reached, durable and migrated. A migration of a large table, or the wait for another server's, takes its own time. */
async function makeReady(ownerUrl: string, throwAway: boolean): Promise<void> {
  const patient = makePool(ownerUrl, { max: 3, answerMs: null });
  try {
    await reach(patient);
    if (!throwAway) await mustBeDurable(patient);
    await migrate(patient);
  } finally {
    await patient.end().catch(() => {});
  }
}

async function reach(pool: pg.Pool): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (error) {
    // Never the address itself: it holds a password.
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseAway(`The database cannot be reached: ${reason}. Check DATABASE_URL.`);
  }
}
