import type pg from "pg";
import { DatabaseAway } from "./cannot-start.ts";
import { mustBeDurable } from "./durability.ts";
import { type Embedded, startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { makePool } from "./pool.ts";

export type Database = {
  pool: pg.Pool;
  url: string;
  /** Null where `DATABASE_URL` names one. */
  embedded: Embedded | null;
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  dataFolder: string;
  /** A PostgreSQL of the operator's own, instead of the embedded one. */
  databaseUrl: string | null;
  /** Data that may be lost, as in a demonstration: the durability guard is off. */
  throwAway: boolean;
  mayJoin: boolean;
  onRestart?: (sentence: string) => void;
};

/** Opens the database, checks that it keeps what it says it keeps, and brings it up to this program's schema. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, throwAway, dataFolder, mayJoin, onRestart } = options;
  const embedded =
    databaseUrl === null
      ? await startEmbedded({ folder: dataFolder, mayJoin, throwAway, ...(onRestart && { onRestart }) })
      : null;
  const url = databaseUrl ?? embedded?.url ?? "";
  const pool = makePool(url);
  const close = async (): Promise<void> => {
    await pool.end().catch(() => {});
    await embedded?.stop();
  };
  try {
    await reach(pool);
    if (!throwAway) await mustBeDurable(pool);
    await migrateInItsOwnTime(url);
    return { pool, url, embedded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A migration of a large table, or the wait for another server's, may take as long as it takes. */
async function migrateInItsOwnTime(url: string): Promise<void> {
  const patient = makePool(url, { max: 3, answerMs: null });
  try {
    await migrate(patient);
  } finally {
    await patient.end();
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
