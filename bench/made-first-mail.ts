/** How soon after the end of a hold the first mail is with the mail server, by the job runner as it is: milliseconds. */
import { setTimeout as sleep } from "node:timers/promises";
import { sendersTo, type TestDeps } from "../packages/server/src/actions/test-support.ts";
import { startJobs } from "../packages/server/src/jobs/runner.ts";
import { smtp } from "../packages/server/src/transport/smtp.ts";

const TIMES = 5;
const MOST_MS = 60_000;

/** @param hold approves a warning and lets its hold be over. @returns the slowest of five */
export async function firstMail({ deps, pool }: TestDeps, port: string, hold: () => Promise<string>): Promise<number> {
  await pool.query("update delivery set state = 'stopped' where state = 'waiting'");
  const mail = smtp(`smtp://127.0.0.1:${port}`, "Clearline <alerts@weald.example>");
  const first: { at: number | null } = { at: null };
  const senders = sendersTo({
    async email(message) {
      await mail.send(message);
      first.at ??= performance.now();
    },
  });
  const jobs = await startJobs({ ...deps, senders }, pool, () => {});
  let slowest = 0;
  for (let n = 0; n < TIMES; n++) {
    await hold();
    first.at = null;
    const start = performance.now();
    // The job that waits for the end of the hold, which was moved.
    await pool.query(
      "select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where task_identifier = 'release-warnings'",
    );
    while (first.at === null && performance.now() - start < MOST_MS) await sleep(2);
    slowest = Math.max(slowest, (first.at ?? Infinity) - start);
    for (;;) {
      const { rows } = await pool.query("select 1 from delivery where state = 'waiting' limit 1");
      if (rows.length === 0) break;
      await sleep(100);
    }
  }
  await jobs.stop();
  await mail.close();
  return Math.round(slowest);
}
