import { execFileSync } from "node:child_process";
import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { makePool } from "../../packages/server/src/database/pool.ts";
import { storeOn } from "../../packages/server/src/store/store.ts";
import { publish } from "../../packages/server/src/web/resident/test-support.ts";
import { clearline, type Clearline } from "./clearline.ts";
import { isPlain, type Looks, lookAround, SLUG } from "./look-around.ts";
import { tally, type Tally } from "./receipts.ts";
import { manyByApi, type Sender, type Sent, sendAll } from "./submit.ts";
import { byForm } from "./web-report.ts";

export type StarveResult = Tally & Looks & { starved: string[]; refused: number; slowestBackMs: number };

/** A new database and its log of changes take some 90 MB; there is room for a few thousand reports above that. */
const DISK_MB = 160;
const AT_ONCE = 5;

/**
 * Fills the disk that Clearline keeps everything on, then takes every connection that its database gives, for `seconds`
 * each, with reports coming in. None may be acknowledged that is not kept, and all must go on by itself afterwards.
 */
export async function starve(
  { seconds, seed }: { seconds: number; seed: number },
  say: (line: string) => void,
): Promise<StarveResult> {
  const server = await clearline();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m,mode=755`, "tmpfs", server.folder]);
  const result: StarveResult = {
    starved: [],
    refused: 0,
    slowestBackMs: 0,
    looks: 0,
    missing: 0,
    tried: 0,
    plain: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
  };
  try {
    await server.start();
    const pool = makePool(server.databaseUrl(), { max: 2 });
    await publish({ store: storeOn(pool), owner: pool }, { slug: SLUG });
    await pool.end();
    const { stdout } = await server.command("api-key", "make", "The proof");
    await sendAll(manyByApi(server.url, stdout.trim(), "warm", 10), { atOnce: AT_ONCE });
    await fetch(`${server.url}/warnings`);
    for (const [what, take] of Object.entries({ "disk full": fillDisk, "out of connections": takeConnections })) {
      const name = `${seed}-${what.replaceAll(" ", "-")}`;
      const senders = await readyToSend(server, stdout.trim(), name);
      const release = await take(server);
      const during = await sendAll(senders, { atOnce: AT_ONCE });
      await lookAround(server, seconds, result, false);
      await release();
      result.slowestBackMs = Math.max(result.slowestBackMs, await backToWork(server));
      judge(result, during);
      const again = await sendAll(unanswered(senders, during), { atOnce: AT_ONCE });
      if (again.some(({ receipt }) => receipt === null)) throw new Error("a report could not be sent afterwards");
      const rows = await server.sql<{ receipt: string; words: string }>(
        "select receipt, words from report where words like $1",
        [`%${name}: %`],
      );
      tally(result, [...during, ...again], rows);
      result.starved.push(what);
      say(`${what}: ${again.length} of ${senders.length} reports refused and sent again; ${result.lost} lost so far`);
    }
  } finally {
    await server.stop();
    execFileSync("umount", ["-l", server.folder]);
    await server.end();
  }
  return result;
}

async function readyToSend(server: Clearline, apiKey: string, name: string): Promise<Sender[]> {
  const forms: Sender[] = [];
  for (let n = 0; n < 5; n++) {
    forms.push(await byForm(server.url, `A made-up call, form ${n} of ${name}: press 1 now.`));
  }
  return [...manyByApi(server.url, apiKey, name, 20), ...forms];
}

/** What got no receipt must have been refused plainly: a 503, and on a page what to do now. */
function judge(result: StarveResult, during: readonly Sent[]): void {
  for (const { receipt, status, said = "", words } of during) {
    if (receipt !== null) continue;
    result.refused += 1;
    result.tried += 1;
    const isPage = words.includes(", form ");
    if (status === 503 && (isPage ? isPlain(said) : said.includes("cannot save reports just now"))) result.plain += 1;
  }
}

function unanswered(senders: readonly Sender[], during: readonly Sent[]): Sender[] {
  const received = new Set(during.flatMap(({ receipt, words }) => (receipt === null ? [] : [words])));
  return senders.filter(({ words }) => !received.has(words));
}

/** Ready is not enough: a full disk lets the database be read. @returns milliseconds until a form can be begun again */
async function backToWork(server: Clearline): Promise<number> {
  const from = Date.now();
  await server.ready();
  while (Date.now() - from < 60_000) {
    const form = await fetch(`${server.url}/report`, { redirect: "manual" }).catch(() => null);
    if (form !== null && form.status < 400) return Date.now() - from;
    await sleep(50);
  }
  throw new Error("reports are still refused a minute later");
}

async function fillDisk({ folder }: Clearline): Promise<() => Promise<void>> {
  const file = join(folder, "filler");
  const filler = openSync(file, "w");
  // Ever smaller pieces, until not one byte more fits.
  for (let bytes = 8 << 20; bytes >= 1; ) {
    try {
      writeSync(filler, Buffer.alloc(bytes));
    } catch {
      bytes = bytes >> 1;
    }
  }
  closeSync(filler);
  return async () => unlinkSync(file);
}

async function takeConnections(server: Clearline): Promise<() => Promise<void>> {
  const taken: Client[] = [];
  const life = { holding: true };
  const take = async (): Promise<boolean> => {
    const client = new Client({ connectionString: server.databaseUrl(), application_name: "the proof" });
    client.on("error", () => {});
    try {
      await client.connect();
      taken.push(client);
      return true;
    } catch {
      return false;
    }
  };
  const first = (await take()) ? taken[0] : undefined;
  if (!first) throw new Error("no connection at all");
  /** Ends what Clearline holds, and takes what becomes free. */
  const squeeze = async (): Promise<void> => {
    while (await take());
    await first.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'clearline'");
    while (await take());
  };
  for (let round = 0; round < 10; round++) await squeeze();
  const keepOn = (async () => {
    while (life.holding) {
      await squeeze();
      await sleep(50);
    }
  })();
  return async () => {
    life.holding = false;
    await keepOn;
    await Promise.all(taken.map((client) => client.end().catch(() => {})));
  };
}
