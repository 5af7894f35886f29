import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { seeded } from "@clearline/engine";
import { approveWarning } from "../../packages/server/src/actions/approve-warning.ts";
import { submitWarning } from "../../packages/server/src/actions/step-warning.ts";
import { depsOn, draftOf, sendersTo } from "../../packages/server/src/actions/test-support.ts";
import type { Officer } from "../../packages/server/src/actions/deps.ts";
import { releaseWarnings } from "../../packages/server/src/actions/release-warnings.ts";
import { endHolds } from "../../packages/server/src/database/test-support.ts";
import { makePool } from "../../packages/server/src/database/pool.ts";
import { storeOn } from "../../packages/server/src/store/store.ts";
import { clearline, type Clearline } from "./clearline.ts";

/** Officers get mails of their own; only the public's are counted. */
const isReceiver = (address: string): boolean => address.endsWith("@example.org");

export type DeliverResult = {
  receivers: number;
  kills: number;
  /** Receivers that got nothing. */
  lost: number;
  /** Messages beyond the first to the same receiver. */
  doubled: number;
  /** Of those, the ones that our own records do not mark as perhaps sent twice. */
  unmarked: number;
};

const LEAST_RECEIVERS = 200;
/** The most rows that one worker has in its hands: a batch, half of one that is not done, and those that are late. */
export const IN_FLIGHT = 95;
/** The lease of a row under way is 50 seconds, and another worker takes it over then. */
const DONE_MS = 180_000;

/**
 * Approves a warning for many receivers and kills the server again and again while it hands the messages to a real
 * mail server. A mail server knows no keys, so a message may come twice; each that may have is marked.
 */
export async function killDuringDelivery({
  times,
  seed,
  subscribers,
}: {
  times: number;
  seed: number;
  subscribers: number | null;
}): Promise<DeliverResult> {
  const random = seeded(seed);
  const receivers = subscribers ?? Math.max(LEAST_RECEIVERS, times * 20);
  const mail = await mailServer();
  const server = await clearline(mailSettings(mail.port));
  let kills = 0;
  try {
    await server.start();
    await addReceivers(server, receivers);
    await trustMail(server);
    await publish(server);
    while (kills < times) {
      await sleep(100 + random() * 400);
      await server.kill();
      kills += 1;
      await server.start();
      if ((await waiting(server)) === 0) break;
    }
    await allDelivered(server);
    const marked = await server.sql<{ address: string }>("select address from delivery where maybe_twice");
    const mayBeTwice = new Set(marked.map(({ address }) => address));
    const twice = [...mail.received].filter(([, count]) => count > 1);
    return {
      receivers,
      kills,
      lost: receivers - mail.received.size,
      doubled: twice.reduce((sum, [, count]) => sum + count - 1, 0),
      unmarked: twice.filter(([address]) => !mayBeTwice.has(address)).length,
    };
  } finally {
    await server.end();
    await mail.close();
  }
}

export const mailSettings = (port: number) => ({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: "Clearline <alerts@weald.example>",
});

/** The mail server takes a test before anything else, as it must; it is no receiver of the warning. */
export async function trustMail(server: Clearline): Promise<void> {
  const tested = await server.command("channels", "test", "email", "test@weald.example");
  if (tested.code !== 0) throw new Error(`the mail server was not tested: ${tested.stderr}`);
}

/** @returns the warning's id, and who drafted it */
export async function publish(server: Clearline): Promise<{ id: string; drafter: Officer }> {
  const pool = makePool(server.databaseUrl(), { max: 3 });
  const store = storeOn(pool);
  const deps = {
    ...depsOn(store),
    senders: sendersTo({}),
  };
  const officer = async (name: string, role: "officer" | "approver") => {
    const id = await store.officers.add({ email: `${name}@weald.example`, name, role, password_hash: "none" });
    const session = randomBytes(32);
    await store.sessions.add({ token_hash: session, officer_id: id, csrf: "none" }, 10);
    return { id, name, role, session };
  };
  const [drafter, approver] = [await officer("ann", "officer"), await officer("bo", "approver")];
  const id = await draftOf(deps, drafter);
  await submitWarning(deps, drafter, id);
  const approved = await approveWarning(deps, approver, id, { areaTyped: "west Kent" });
  await endHolds(pool);
  await releaseWarnings(deps);
  await pool.end();
  if (!approved.ok) throw new Error(`the warning was not approved: ${approved.error.code}`);
  return { id, drafter };
}

/** So many confirmed subscribers by mail, one address each. */
export const addReceivers = (server: Clearline, receivers: number): Promise<unknown> =>
  server.sql(
    `insert into subscriber (address, token, confirmed_at)
     select 'r' || n || '@example.org', 'token-' || n, now() from generate_series(1, $1::int) n`,
    [receivers],
  );

/** @throws Error when some message waits longer than any lease and retry explains */
export async function allDelivered(server: Clearline): Promise<void> {
  for (const until = Date.now() + DONE_MS; (await waiting(server)) > 0; await sleep(500)) {
    if (Date.now() > until) throw new Error("deliveries are still waiting");
  }
}

async function waiting(server: Clearline): Promise<number> {
  const [row] = await server.sql<{ n: number }>("select count(*)::int as n from delivery where state = 'waiting'");
  return row?.n ?? 0;
}

/** A mail server that takes its time, so that every kill falls among messages under way. */
export async function mailServer() {
  const received = new Map<string, number>();
  const subjects: { address: string; subject: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      let source = "";
      stream.on("data", (chunk: Buffer) => (source += chunk.toString("latin1")));
      stream.on("end", () => {
        for (const { address } of session.envelope.rcptTo) {
          if (!isReceiver(address)) continue;
          received.set(address, (received.get(address) ?? 0) + 1);
          subjects.push({ address, subject: /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(source)?.[1] ?? "" });
        }
        setTimeout(() => done(), 15);
      });
    },
  });
  // A killed client resets its connections; the server goes on.
  server.on("error", () => {});
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    received,
    subjects,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
