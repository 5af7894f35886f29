import { setTimeout as sleep } from "node:timers/promises";
import { parseReceipt, seeded } from "@clearline/engine";
import { clearline, type Clearline } from "./clearline.ts";
import { type Sent, submit, submitMany } from "./submit.ts";

export type KillResult = {
  kills: number;
  sent: number;
  acknowledged: number;
  lost: number;
  /** Retried after a lost answer, and made twice. */
  doubled: number;
  slowestReadyMs: number;
};

export type KillOptions = {
  times: number;
  seed: number;
  /** What is killed: the server's process, or every process of its database. */
  what: "server" | "database";
  say?: (line: string) => void;
};

const PER_ROUND = 50;
const AT_ONCE = 10;

/**
 * Starts Clearline as an operator does, sends reports, kills it in the middle, starts it again, and looks for each
 * receipt that was shown. What got no answer is sent again with its key, and must be there once.
 */
export async function killDuringSubmissions({ times, seed, what, say = () => {} }: KillOptions): Promise<KillResult> {
  const random = seeded(seed);
  const server = await clearline();
  const result: KillResult = { kills: 0, sent: 0, acknowledged: 0, lost: 0, doubled: 0, slowestReadyMs: 0 };
  try {
    await server.start();
    const apiKey = await makeKey(server);
    // Until the code is warm the first answers are slow, and every kill would fall into the first report.
    await submitMany({ url: server.url, apiKey, name: "warm" }, { count: 20, atOnce: AT_ONCE });
    for (let round = 1; round <= times; round++) {
      const killAfter = Math.floor(random() * (PER_ROUND - AT_ONCE));
      const sent = await killInTheMiddle(server, { apiKey, name: `${seed}-${round}`, killAfter, what, random });
      result.kills += 1;
      if (what === "server") await server.start();
      result.slowestReadyMs = Math.max(result.slowestReadyMs, await server.ready());
      const again = await Promise.all(
        sent.filter(({ receipt }) => receipt === null).map(({ key, words }) => submit(server.url, apiKey, key, words)),
      );
      tally(result, sent, await rowsOf(server, `${seed}-${round}`));
      say(
        `kill ${round}: ${sent.length} sent, ${sent.filter(({ receipt }) => receipt).length} answered, ` +
          `${again.length} sent again, ${result.lost} lost, ${result.doubled} doubled so far`,
      );
    }
  } finally {
    await server.end();
  }
  return result;
}

type Round = { apiKey: string; name: string; killAfter: number; what: KillOptions["what"]; random: () => number };

async function killInTheMiddle(server: Clearline, { apiKey, name, killAfter, what, random }: Round): Promise<Sent[]> {
  let answered = 0;
  let killed: Promise<void> | null = null;
  const kill = async (): Promise<void> => {
    // Somewhere within the life of the requests under way.
    await sleep(random() * 8);
    if (what === "server") await server.kill();
    else server.killDatabase();
  };
  const sent = await submitMany(
    { url: server.url, apiKey, name },
    {
      count: PER_ROUND,
      atOnce: AT_ONCE,
      onSent: () => {
        answered += 1;
        if (answered >= killAfter) killed ??= kill();
      },
    },
  );
  await (killed ?? kill());
  return sent;
}

async function makeKey(server: Clearline): Promise<string> {
  const { stdout, stderr, code } = await server.command("api-key", "make", "The proof");
  if (code !== 0) throw new Error(`no key: ${stderr}`);
  return stdout.trim();
}

type Row = { receipt: string; words: string };

const rowsOf = (server: Clearline, name: string): Promise<Row[]> =>
  server.sql<Row>("select receipt, words from report where words like $1", [`% of ${name}: %`]);

/** Every receipt shown is there, with its words; and nothing that was sent is there twice. */
function tally(result: KillResult, sent: readonly Sent[], rows: readonly Row[]): void {
  const kept = new Map(rows.map(({ receipt, words }) => [receipt, words]));
  for (const { receipt, words } of sent) {
    result.sent += 1;
    if (receipt === null) continue;
    result.acknowledged += 1;
    const parsed = parseReceipt(receipt);
    if (!parsed.ok || kept.get(parsed.value) !== words) result.lost += 1;
  }
  result.doubled += rows.length - new Set(rows.map(({ words }) => words)).size;
}
