import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart, DatabaseAway } from "./cannot-start.ts";
import { type Database, type DatabaseOptions, openDatabase } from "./open.ts";
import { LatePool } from "./pool.ts";

/** A database that may be away at the start. `opened` settles when it is there, checked and migrated. */
export type WaitedFor = Database & { isOpen: () => boolean; opened: Promise<void> };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;

/**
 * Opens the database. Where it is away and `mayWait`, goes on without it and opens it as soon as it can: until then
 * nothing reaches it, so that no word is kept in a database that was not checked.
 *
 * @param say told, in a sentence, why we wait, and that it is over
 */
export async function openOrWait(
  options: DatabaseOptions,
  { mayWait, say }: { mayWait: boolean; say: (sentence: string) => void },
): Promise<WaitedFor> {
  try {
    return { ...(await openDatabase(options)), isOpen: () => true, opened: Promise.resolve() };
  } catch (error) {
    if (!mayWait || !(error instanceof DatabaseAway)) throw error;
    say(`${error.message} Until it is back: the warnings of before, and advice. No reports are taken.`);
    return waitFor(options, error.message, say);
  }
}

function waitFor(options: DatabaseOptions, why: string, say: (sentence: string) => void): WaitedFor {
  const pool = new LatePool();
  const life = { closing: false };
  let database: Database | null = null;
  const open = async (): Promise<void> => {
    let said = why;
    for (let wait = FIRST_WAIT_MS; !life.closing; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
      await sleep(wait);
      if (life.closing) return;
      try {
        database = await openDatabase(options);
        await database.pool.end();
        pool.open(database.url);
        return say("The database is back.");
      } catch (error) {
        if (!(error instanceof CannotStart) || error.message === said) continue;
        said = error.message;
        say(said);
      }
    }
  };
  const opened = open();
  return {
    pool,
    get url() {
      return database?.url ?? "";
    },
    get embedded() {
      return database?.embedded ?? null;
    },
    isOpen: () => database !== null,
    opened,
    async close() {
      life.closing = true;
      await opened;
      await pool.end().catch(() => {});
      await database?.embedded?.stop();
    },
  };
}
