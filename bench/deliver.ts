/**
 * How fast a warning goes out: planning a row for each subscriber, then claiming, making and handing over each mail to a
 * mail server on this machine, by one worker process and by two, beside nodemailer in a plain loop; and how soon after
 * the hold the first mail goes out, by the job runner as it is. `npm run bench -- deliver [--receivers N] [--json]`.
 * With `--plan N[,N…]` only the planning, for so many receivers each.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { warningEmail } from "@clearline/engine";
import { approveWarning } from "../packages/server/src/actions/approve-warning.ts";
import { releaseWarnings } from "../packages/server/src/actions/release-warnings.ts";
import { submitWarning } from "../packages/server/src/actions/step-warning.ts";
import { publishedOf } from "../packages/server/src/actions/published-of.ts";
import { draftOf, testDeps } from "../packages/server/src/actions/test-support.ts";
import { endHolds } from "../packages/server/src/database/test-support.ts";
import { firstMail } from "./made-first-mail.ts";
import { planFor } from "./made-plan.ts";

const { values } = parseArgs({
  options: {
    receivers: { type: "string", default: "4000" },
    plan: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
if (values.plan !== undefined) {
  for (const one of values.plan.split(",")) {
    const planned = await planFor(Number(one));
    console.log(values.json ? JSON.stringify(planned) : planned);
  }
  process.exit(0);
}
const receivers = Number(values.receivers);
const run = (file: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, file), ...args], { stdio: ["pipe", "pipe", "inherit"] });
const lineOf = async (child: ChildProcess): Promise<string> => {
  if (child.stdout === null) throw new Error("no output");
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  return chunk.toString().trim();
};

type Rate = { perSecond: number; cpuMs: number };
/** Lets processes that are ready do all of it, and tells how fast and with how much processor time a message. */
const timed = async (all: readonly ChildProcess[]): Promise<Rate> => {
  await Promise.all(all.map(lineOf));
  const start = performance.now();
  for (const one of all) one.stdin?.write("go\n");
  const cpu = await Promise.all(all.map(lineOf));
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: receivers / seconds, cpuMs: cpu.reduce((sum, ms) => sum + Number(ms), 0) / receivers };
};

const made = await testDeps();
const { deps, pool, owner, officer } = made;
const sink = run("made-mail-sink.ts");
const port = await lineOf(sink);
const { rows } = await pool.query<{ name: string }>("select current_database() as name");
const url = new URL(pool.options.connectionString ?? "");
if (url.pathname.slice(1) !== rows[0]?.name) throw new Error("another database");
try {
  await pool.query(
    `insert into subscriber (address, token, confirmed_at)
     select 'r' || n || '@example.org', 'token-' || n, now() from generate_series(1, $1::int) n`,
    [receivers],
  );
  await owner.query("analyze subscriber");
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  let planMs = 0;
  const publishHeld = async (): Promise<string> => {
    const id = await draftOf(deps, ali);
    await submitWarning(deps, ali, id);
    await approveWarning(deps, bo, id, { areaTyped: deps.site.areaName });
    await endHolds(owner);
    return id;
  };
  const publish = async (): Promise<string> => {
    const id = await publishHeld();
    const start = performance.now();
    await releaseWarnings(deps);
    planMs = performance.now() - start;
    await owner.query("analyze delivery");
    return id;
  };
  const rate = async (workers: number): Promise<Rate> => {
    await publish();
    const done = await timed(Array.from({ length: workers }, () => run("made-mail-worker.ts", url.href, port)));
    const { rows: left } = await pool.query("select 1 from delivery where state <> 'sent'");
    if (left.length > 0) throw new Error(`${left.length} were not handed over`);
    return done;
  };
  const plainLoop = async (): Promise<Rate> => {
    const warning = (await publishedOf(deps, await publish())) ?? assert.fail("not out");
    const mail = warningEmail(warning, { kind: "warning", unsubscribeUrl: null });
    return timed([run("made-mail-floor.ts", port, String(receivers), JSON.stringify(mail))]);
  };
  const one = await rate(1);
  const two = await rate(2);
  const floor = await plainLoop();
  const first = await firstMail(made, port, publishHeld);
  const figures = {
    receivers,
    plan_ms: Math.round(planMs),
    one_worker_per_second: Math.round(one.perSecond),
    two_workers_per_second: Math.round(two.perSecond),
    nodemailer_loop_per_second: Math.round(floor.perSecond),
    worker_cpu_ms_per_message: Number(one.cpuMs.toFixed(2)),
    nodemailer_cpu_ms_per_message: Number(floor.cpuMs.toFixed(2)),
    first_mail_after_hold_ms: first,
  };
  console.log(values.json ? JSON.stringify(figures) : figures);
} finally {
  sink.kill("SIGTERM");
  await made.close();
}
