import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "@clearline/engine";
import { clearline, type Clearline } from "./clearline.ts";
import { tally, type Tally } from "./receipts.ts";
import { manyByApi, type Sender, type Sent, sendAll } from "./submit.ts";
import { byForm } from "./web-report.ts";

export type KillResult = Tally & { kills: number; sent: number; slowestReadyMs: number };

export type KillOptions = {
  times: number;
  seed: number;
  /** What is killed: the server's process, or every process of its database. */
  what: "server" | "database";
  say?: (line: string) => void;
};

const PER_ROUND = 50;
/** Of them by the residents' form; the rest by the API. */
const BY_FORM = 10;
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
    await sendAll(manyByApi(server.url, apiKey, "warm", 20), { atOnce: AT_ONCE });
    for (let round = 1; round <= times; round++) {
      const killAfter = Math.floor(random() * (PER_ROUND - AT_ONCE));
      const name = `${seed}-${round}`;
      const senders = await readyToSend(server, apiKey, name);
      const sent = await killInTheMiddle(server, senders, { killAfter, what, random });
      result.kills += 1;
      if (what === "server") await server.start();
      result.slowestReadyMs = Math.max(result.slowestReadyMs, await server.ready());
      const answered = new Set(sent.flatMap(({ receipt, words }) => (receipt === null ? [] : [words])));
      const unanswered = senders.filter(({ words }) => !answered.has(words));
      const again = await sendAll(unanswered, { atOnce: AT_ONCE });
      if (again.some(({ receipt }) => receipt === null))
        throw new Error("a report could not be sent after the restart");
      result.sent += sent.length + again.length;
      tally(result, [...sent, ...again], await rowsOf(server, name));
      say(
        `kill ${round}: ${sent.length} sent, ${answered.size} answered, ${again.length} sent again, ` +
          `${result.lost} lost, ${result.doubled} doubled so far`,
      );
    }
  } finally {
    await server.end();
  }
  return result;
}

/** Reports of both kinds, mixed, each with words of its own. */
async function readyToSend(server: Clearline, apiKey: string, name: string): Promise<Sender[]> {
  const forms = await Promise.all(
    Array.from({ length: BY_FORM }, (_, n) => byForm(server.url, `A made-up call, form ${n} of ${name}: press 1 now.`)),
  );
  const rest = manyByApi(server.url, apiKey, name, PER_ROUND - BY_FORM);
  return rest.flatMap((one, n) => (n % 4 === 0 ? [one, forms[n / 4]] : [one])).filter((one) => one !== undefined);
}

type Round = { killAfter: number; what: KillOptions["what"]; random: () => number };

async function killInTheMiddle(
  server: Clearline,
  senders: readonly Sender[],
  { killAfter, what, random }: Round,
): Promise<Sent[]> {
  let answered = 0;
  let killed: Promise<void> | null = null;
  const kill = async (): Promise<void> => {
    // Somewhere within the life of the requests under way.
    await sleep(random() * 8);
    if (what === "server") await server.kill();
    else server.killDatabase();
  };
  const sent = await sendAll(senders, {
    atOnce: AT_ONCE,
    onSent: () => {
      answered += 1;
      if (answered >= killAfter) killed ??= kill();
    },
  });
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
