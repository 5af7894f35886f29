import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "@clearline/engine";
import { correctWarning } from "../../packages/server/src/actions/step-warning.ts";
import { depsOn, fitContent, sendersTo } from "../../packages/server/src/actions/test-support.ts";
import { makePool } from "../../packages/server/src/database/pool.ts";
import { storeOn } from "../../packages/server/src/store/store.ts";
import { type Clearline, clearline } from "./clearline.ts";
import { addReceivers, allDelivered, mailServer, mailSettings, publish, trustMail } from "./deliver.ts";

export type CorrectResult = {
  receivers: number;
  kills: number;
  /** From the click until every correction is a row in the queue. */
  queuedMs: number;
  /** Receivers to whom the first words came, as the mail server saw it. */
  hadFirst: number;
  /** Of those, how many have exactly one correction row, and how many got its mail. */
  withOneRow: number;
  told: number;
  /** Receivers who only ever got the corrected words. */
  rest: number;
};

const RECEIVERS = 400;

/** Corrects a warning in the middle of its delivery, with the server killed again and again before and after. */
export async function killDuringCorrection({ times, seed }: { times: number; seed: number }): Promise<CorrectResult> {
  const random = seeded(seed);
  const receivers = Math.max(RECEIVERS, times * 20);
  const mail = await mailServer();
  const server = await clearline(mailSettings(mail.port));
  try {
    await server.start();
    await addReceivers(server, receivers);
    await trustMail(server);
    const { id, drafter } = await publish(server);
    const killOnce = async (): Promise<void> => {
      await sleep(100 + random() * 400);
      await server.kill();
      await server.start();
    };
    const before = Math.ceil(times / 3);
    for (let n = 0; n < before; n++) await killOnce();
    const queuedMs = await correct(server, id, drafter);
    for (let n = before; n < times; n++) await killOnce();
    await allDelivered(server);
    return { ...(await tally(server, id, mail.subjects)), receivers, kills: times, queuedMs };
  } finally {
    await server.end();
    await mail.close();
  }
}

async function correct(server: Clearline, id: string, drafter: Parameters<typeof correctWarning>[1]): Promise<number> {
  const pool = makePool(server.databaseUrl(), { max: 3 });
  const deps = { ...depsOn(storeOn(pool)), senders: sendersTo({}) };
  const mended = { ...fitContent(deps), title: "Calls that pretend to be from any bank" };
  const from = Date.now();
  const corrected = await correctWarning(deps, drafter, id, mended, "It is any bank.");
  const queuedMs = Date.now() - from;
  await pool.end();
  if (!corrected.ok) throw new Error(`the warning was not corrected: ${corrected.error.code}`);
  return queuedMs;
}

async function tally(
  server: Clearline,
  id: string,
  subjects: readonly { address: string; subject: string }[],
): Promise<Pick<CorrectResult, "hadFirst" | "withOneRow" | "told" | "rest">> {
  const rows = await server.sql<{ address: string; n: number }>(
    "select address, count(*)::int as n from delivery where warning_id = $1 and kind = 'correction' group by 1",
    [id],
  );
  const rowsOf = new Map(rows.map(({ address, n }) => [address, n]));
  const [first, told] = [new Set<string>(), new Set<string>()];
  for (const { address, subject } of subjects) (subject.includes("Corrected") ? told : first).add(address);
  const hadFirst = [...first];
  return {
    hadFirst: hadFirst.length,
    withOneRow: hadFirst.filter((address) => rowsOf.get(address) === 1).length,
    told: hadFirst.filter((address) => told.has(address)).length,
    rest: [...told].filter((address) => !first.has(address)).length,
  };
}
