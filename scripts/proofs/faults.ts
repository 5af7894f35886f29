import { createServer, type Server, type Socket } from "node:net";
import { hearMail, takeLine, verbOf } from "../../bench/made-mail-talk.ts";
import { approveWarning } from "../../packages/server/src/actions/approve-warning.ts";
import { deliverWarnings } from "../../packages/server/src/actions/deliver-warnings.ts";
import { submitWarning } from "../../packages/server/src/actions/step-warning.ts";
import { draftOf, sendersTo, testDeps } from "../../packages/server/src/actions/test-support.ts";
import { smtp } from "../../packages/server/src/transport/smtp.ts";

/** What a mail server does with a receiver whose address begins so. */
const FAULTS = ["f421", "f451", "timeout", "halfopen", "f550", "slow"] as const;
type Fault = (typeof FAULTS)[number];

export type FaultsResult = {
  good: number;
  /** Of each kind. */
  faulty: number;
  /** Until the last good one was sent, alone and among the faulty, at the median of the runs. */
  aloneMs: number;
  amongMs: number;
  /** How the faulty ended, and the most tries that one of them took. */
  ends: Readonly<Record<string, number>>;
  unfinished: number;
  mostTries: number;
  /** Receivers whose mailbox is not there, that are written to no more; and how often each of them was tried. */
  disabled: number;
  triesOfGone: number;
};

const SLOW_MS = 2000;
/** A server some way off. */
const ANSWER_MS = 15;
const FROM = "Clearline <alerts@weald.example>";
const MOST_ROUNDS = 15;

/** Sends a warning to good receivers alone and then with faulty ones among them, and goes on until each has ended. */
export async function sendAmongFaults({ good, faulty }: { good: number; faulty: number }): Promise<FaultsResult> {
  const made = await testDeps();
  const { deps, pool, officer, passHold } = made;
  const sink = await faultyServer();
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  const add = (address: string, count: number): Promise<unknown> =>
    pool.query(
      `insert into subscriber (address, token, confirmed_at)
       select $1 || n || '@example.org', $1 || n, now() from generate_series(1, $2::int) n`,
      [address, count],
    );
  /** @returns milliseconds until the last good one was taken */
  const send = async (silenceMs?: number): Promise<number> => {
    const mail = smtp(`smtp://127.0.0.1:${sink.port}`, FROM, silenceMs === undefined ? {} : { silenceMs });
    const senders = sendersTo({});
    const provider = { ...mail, fingerprint: "as tested", callbacks: null };
    await pool.query("update channel set failures = 0, open_until = null, next_at = null");
    const start = performance.now();
    await deliverWarnings({ ...deps, senders: { ...senders, email: { ...senders.email, provider } } });
    await mail.close();
    return sink.lastGoodAt() - start;
  };
  const publish = async (): Promise<string> => {
    const id = await draftOf(deps, ali);
    await submitWarning(deps, ali, id);
    await approveWarning(deps, bo, id, { areaTyped: deps.site.areaName });
    await passHold();
    return id;
  };
  try {
    await deps.store.channels.tested("email", "as tested", ali.id);
    await add("good", good);
    // The first warms the program up.
    const alone: number[] = [];
    for (let n = 0; n < 4; n++) {
      await publish();
      alone.push(await send());
    }
    for (const fault of FAULTS) await add(fault, faulty);
    // Faults stand among the rest, as they do in life, and not at the end.
    await pool.query("update subscriber set confirmed_at = now()");
    const id = await publish();
    await pool.query(
      "update delivery set due_at = now() - make_interval(secs => random() * 60) where warning_id = $1",
      [id],
    );
    const amongMs = await send();
    for (let round = 0; round < MOST_ROUNDS && (await deps.store.deliveries.waiting()) > 0; round++) {
      await pool.query("update delivery set due_at = now() where state = 'waiting'");
      await send(500);
    }
    const { rows } = await pool.query<{ name: string; state: string; attempts: number; gone: boolean }>(
      `select (select f from unnest($2::text[]) f where d.address like f || '%') as name,
              d.state, d.attempts, s.unreachable_at is not null as gone
       from delivery d join subscriber s on s.id = d.subscriber_id where d.warning_id = $1 and d.address not like 'good%'`,
      [id, FAULTS],
    );
    const ends: Record<string, number> = {};
    for (const { name, state } of rows) ends[`${name} ${state}`] = (ends[`${name} ${state}`] ?? 0) + 1;
    const gone = rows.filter((row) => row.gone);
    return {
      good,
      faulty,
      aloneMs: alone.slice(1).sort((a, b) => a - b)[1] ?? 0,
      amongMs,
      ends,
      unfinished: rows.filter(({ state }) => state === "waiting").length,
      mostTries: Math.max(...rows.map(({ attempts }) => attempts)),
      disabled: gone.length,
      triesOfGone: Math.max(...gone.map(({ attempts }) => attempts)),
    };
  } finally {
    await sink.close();
    await made.close();
  }
}

async function faultyServer(): Promise<{ port: string; lastGoodAt: () => number; close: () => Promise<void> }> {
  let lastGoodAt = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket
      .on("close", () => open.delete(socket))
      .on("error", () => {})
      .setNoDelay(true);
    let fault: Fault | null = null;
    socket.write("220 made\r\n");
    hearMail(socket, {
      onLine(line) {
        if (verbOf(line) !== "RCPT") return takeLine(socket, line);
        fault = FAULTS.find((name) => line.includes(`<${name}`)) ?? null;
        if (fault === null || fault === "halfopen") return takeLine(socket, line);
        if (fault === "f421") socket.end("421 4.7.0 busy\r\n");
        if (fault === "f451") socket.write("451 4.3.0 later\r\n");
        if (fault === "f550") socket.write("550 5.1.1 no such mailbox\r\n");
        if (fault === "slow") setTimeout(() => socket.write("250 at last\r\n"), SLOW_MS);
        return false;
      },
      onWords() {
        // It has the words, and says nothing more from its side.
        if (fault === "halfopen") return void socket.end();
        if (fault === null) lastGoodAt = performance.now();
        setTimeout(() => socket.write("250 taken\r\n"), ANSWER_MS);
      },
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: String(address.port),
    lastGoodAt: () => lastGoodAt,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}
