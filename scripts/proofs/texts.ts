import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "@clearline/engine";
import type pg from "pg";
import { approveWarning } from "../../packages/server/src/actions/approve-warning.ts";
import { submitWarning } from "../../packages/server/src/actions/step-warning.ts";
import { draftOf, type TestDeps, testDeps } from "../../packages/server/src/actions/test-support.ts";
import { internet } from "../../packages/server/src/transport/egress/test-support/internet.ts";
import { twilioServer } from "../../packages/server/src/transport/test-support/twilio-server.ts";
import type { TextWork } from "./text-worker.ts";

export type TextsResult = {
  texts: number;
  kills: number;
  lost: number;
  /** Texts beyond the first of the same message to the same number. */
  doubled: number;
  /** Tries that came twice with one key, and that the provider knew: without keys they would have been doubles. */
  again: number;
  /** Rows that a dead worker had in its hands, and how long after its death another took them. */
  takenOver: number;
  takeoverP99Ms: number;
  takeoverSlowestMs: number;
};

/** Numbers that are nobody's: a thousand there are (Ofcom), so that more receivers are as many warnings to each. */
const NUMBERS = 1000;
const WORKERS = 3;
/** Between two kills, so that every worker has had time to take something. */
const BETWEEN_MS = 1000;
const DONE_MS = 240_000;
const account = "AC00000000000000000000000000000001";

/**
 * Sends texts by a provider that honours keys, with three workers on one database, one of which is killed again and
 * again. @param mayWait false: the leases of the dead are ended by hand, for a short run
 */
export async function killDuringTexts(
  { times, seed, subscribers, mayWait = true }: { times: number; seed: number; subscribers: number; mayWait?: boolean },
  say: (line: string) => void = () => {},
): Promise<TextsResult> {
  const random = seeded(seed);
  const made = await testDeps();
  const net = await internet();
  const provider = twilioServer({ account, token: "kettle", honoursKeys: true, answerAfterMs: 15 });
  net.serve(provider.listener);
  const numbers = Math.min(NUMBERS, subscribers);
  const warnings = Math.ceil(subscribers / numbers);
  const texts = numbers * warnings;
  const work: Omit<TextWork, "url"> = {
    way: net.way,
    settings: {
      baseUrl: new URL(net.at("/")).origin,
      account,
      token: "kettle",
      from: "+447700900001",
      publicUrl: "https://clearline.example",
    },
    // So slow that messages are under way at every kill.
    perSecond: Math.ceil(texts / ((times * BETWEEN_MS) / 1000)),
  };
  const live = new Map<string, ChildProcess>();
  let count = 0;
  const hire = async (): Promise<void> => {
    const name = `worker-${++count}`;
    const url = new URL(made.url);
    url.searchParams.set("application_name", name);
    const given = JSON.stringify({ ...work, url: url.href } satisfies TextWork);
    const child = spawn(process.execPath, [join(import.meta.dirname, "text-worker.ts"), given], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    live.set(name, child);
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  };
  try {
    await plan(made, numbers, warnings);
    await keepClaims(made.owner);
    await Promise.all(Array.from({ length: WORKERS }, hire));
    for (let n = 0; n < times; n++) {
      await sleep(BETWEEN_MS * (0.5 + random()));
      const [name, child] = [...live][Math.floor(random() * live.size)] ?? [];
      if (name === undefined || child === undefined) throw new Error("no worker lives");
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await made.owner.query("insert into killed values ($1, clock_timestamp())", [name]);
      await gone;
      live.delete(name);
      // The others go on meanwhile.
      void hire();
      if (n % 10 === 9) say(`${n + 1} kills, ${provider.taken.length} of ${texts} texts taken`);
    }
    const from = Date.now();
    while ((await made.deps.store.deliveries.waiting()) > 0) {
      if (Date.now() - from > DONE_MS) throw new Error("texts are still waiting");
      if (!mayWait) await made.owner.query(END_LEASES_OF_THE_DEAD);
      await sleep(250);
    }
    return {
      texts,
      kills: times,
      ...tally(provider.taken, texts),
      again: provider.seen.again,
      ...(await takeovers(made.owner)),
    };
  } finally {
    for (const child of live.values()) child.kill("SIGKILL");
    await net.close();
    await made.close();
  }
}

async function plan(made: TestDeps, numbers: number, warnings: number): Promise<void> {
  const { deps, pool, officer, passHold } = made;
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  await deps.store.channels.tested("sms", "as tested", ali.id);
  await pool.query(
    `insert into subscriber (channel, address, token, confirmed_at)
     select 'sms', '+447700900' || lpad(n::text, 3, '0'), 'token-' || n, now() from generate_series(0, $1::int - 1) n`,
    [numbers],
  );
  for (let n = 0; n < warnings; n++) {
    const id = await draftOf(deps, ali);
    await submitWarning(deps, ali, id);
    const approved = await approveWarning(deps, bo, id, { areaTyped: deps.site.areaName });
    if (!approved.ok) throw new Error(`the warning was not approved: ${approved.error.code}`);
    await passHold();
  }
}

/** Who took which row, and when: the program itself keeps only that it is taken. */
const keepClaims = (pool: pg.Pool): Promise<unknown> =>
  pool.query(`
    create table claimed (delivery_id bigint, attempt integer, by text, at timestamptz);
    create table killed (worker text, at timestamptz);
    create function keep_claim() returns trigger language plpgsql as $$ begin
      insert into claimed values (new.id, new.attempts, current_setting('application_name'), clock_timestamp());
      return null;
    end $$;
    create trigger keep_claim after update of attempts on delivery for each row
      when (new.attempts > old.attempts) execute function keep_claim();`);

const END_LEASES_OF_THE_DEAD = `
  update delivery d set leased_until = now() - interval '1 second' from claimed c join killed k on k.worker = c.by
  where c.delivery_id = d.id and c.attempt = d.attempts and d.state = 'waiting' and d.leased_until > now()`;

async function takeovers(
  pool: pg.Pool,
): Promise<Pick<TextsResult, "takenOver" | "takeoverP99Ms" | "takeoverSlowestMs">> {
  const { rows } = await pool.query<{ n: number; p99: number | null; slowest: number | null }>(
    `select count(*)::int as n, percentile_cont(0.99) within group (order by ms) as p99, max(ms) as slowest
     from (select extract(epoch from next.at - k.at)::double precision * 1000 as ms
           from claimed c join killed k on k.worker = c.by
           join claimed next on next.delivery_id = c.delivery_id and next.attempt = c.attempt + 1) t`,
  );
  const [row] = rows;
  return {
    takenOver: row?.n ?? 0,
    takeoverP99Ms: Math.round(row?.p99 ?? 0),
    takeoverSlowestMs: Math.round(row?.slowest ?? 0),
  };
}

/** A message is its number and the place where its end is to be told, which names its row. */
function tally(taken: readonly { fields: Record<string, string> }[], texts: number): { lost: number; doubled: number } {
  const messages = new Set(taken.map(({ fields }) => `${fields["To"]} ${fields["StatusCallback"]}`));
  return { lost: texts - messages.size, doubled: taken.length - messages.size };
}
