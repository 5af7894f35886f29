import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "../../packages/server/src/database/embedded.ts";
import { makePool } from "../../packages/server/src/database/pool.ts";
import { storeOn } from "../../packages/server/src/store/store.ts";
import { publish } from "../../packages/server/src/web/resident/test-support.ts";
import { cableTo, type CableState } from "./cable.ts";
import { clearline } from "./clearline.ts";
import { type Looks, lookAround, SLUG } from "./look-around.ts";
import { tally, type Tally } from "./receipts.ts";
import { manyByApi, type Sent, sendAll } from "./submit.ts";
import { byForm } from "./web-report.ts";

export type AwayResult = Tally & Looks & { cuts: number; slowestBackMs: number };

type Round = { state: CableState; restart: boolean; name: string };
const ROUNDS: readonly Round[] = [
  { name: "no answer", state: "silent", restart: false },
  { name: "refused", state: "refused", restart: false },
  { name: "refused, and the server is started again meanwhile", state: "refused", restart: true },
];

/**
 * Takes the database away from a running Clearline, for `seconds` in each of three ways, with reports coming in all the
 * time. What was out must still be there, nothing may be acknowledged that is not kept, and it must come back by itself.
 */
export async function takeDatabaseAway(
  { seconds, seed }: { seconds: number; seed: number },
  say: (line: string) => void,
): Promise<AwayResult> {
  const folder = mkdtempSync(join(tmpdir(), "clearline-proof-"));
  chmodSync(folder, 0o755); // the database's own user must get in
  const database = await startEmbedded({ folder, mayJoin: false });
  const cable = await cableTo(Number(new URL(database.url).port));
  const url = new URL(database.url);
  url.port = String(cable.port);
  const server = await clearline({ DATABASE_URL: url.href });
  const pool = makePool(database.url, { max: 2 });
  const result: AwayResult = {
    cuts: 0,
    looks: 0,
    missing: 0,
    tried: 0,
    plain: 0,
    slowestBackMs: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
  };
  try {
    await server.start();
    await publish({ store: storeOn(pool), owner: pool }, { slug: SLUG });
    const { stdout } = await server.command("api-key", "make", "The proof");
    const apiKey = stdout.trim();
    await sendAll(manyByApi(server.url, apiKey, "warm", 10), { atOnce: 5 });
    await fetch(`${server.url}/warnings`);
    for (const [n, round] of ROUNDS.entries()) {
      const name = `${seed}-${n}`;
      const before = await sendAll(manyByApi(server.url, apiKey, `before-${name}`, 10), { atOnce: 5 });
      const form = await byForm(server.url, `A made-up call, form of ${name}: press 1 now.`);
      const senders = [...manyByApi(server.url, apiKey, `during-${name}`, 10), form];
      if (round.restart) await server.stop();
      // Into the middle of the reports that are under way.
      const underWay = round.restart ? Promise.resolve([]) : sendAll(senders, { atOnce: 5 });
      await sleep(20);
      await cable.set(round.state);
      if (round.restart) await server.start();
      await lookAround(server, seconds, result, round.state === "refused");
      await cable.set("whole");
      const back = await server.ready();
      const during = await underWay;
      const received = new Set(during.flatMap(({ receipt, words }) => (receipt === null ? [] : [words])));
      const again = await sendAll(
        senders.filter(({ words }) => !received.has(words)),
        { atOnce: 5 },
      );
      const sent: Sent[] = [...before, ...during, ...again];
      const { rows } = await pool.query<{ receipt: string; words: string }>(
        "select receipt, words from report where words like $1",
        [`%${name}: %`],
      );
      tally(result, sent, rows);
      result.cuts += 1;
      result.slowestBackMs = Math.max(result.slowestBackMs, back);
      say(`${round.name}: back after ${back} ms; ${again.length} reports sent again; ${result.lost} lost so far`);
      if (again.some(({ receipt }) => receipt === null)) throw new Error("a report could not be sent afterwards");
    }
  } finally {
    await server.end();
    await pool.end();
    await cable.end();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return result;
}
