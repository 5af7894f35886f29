import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/**
 * Who runs the embedded server is written in the server itself: an advisory lock on a connection that is open as long
 * as its Clearline lives. A killed process drops the connection, so a server without an owner is one left behind.
 */
const LOCK = "select pg_try_advisory_lock(hashtext('clearline-owner')) as got";
/** A killed owner's connection is noticed within milliseconds; a closing one may take a little longer. */
const TRIES = 10;
const BETWEEN_MS = 200;

export async function isOwned(url: string): Promise<boolean> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const release = await tryHold(url);
    if (release) {
      await release();
      return false;
    }
    await sleep(BETWEEN_MS);
  }
  return true;
}

/** @returns what gives the ownership up */
export async function holdOwnership(url: string): Promise<() => Promise<void>> {
  const release = await tryHold(url);
  if (!release) throw new Error("the embedded database has another owner");
  return release;
}

async function tryHold(url: string): Promise<(() => Promise<void>) | null> {
  const client = new Client({ connectionString: url, application_name: "clearline-owner" });
  client.on("error", () => {}); // the server went away; its supervisor sees that
  await client.connect();
  const { rows } = await client.query<{ got: boolean }>(LOCK);
  if (rows[0]?.got) return () => client.end();
  await client.end();
  return null;
}
