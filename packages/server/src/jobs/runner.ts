import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type pg from "pg";
import type { SendingDeps } from "../actions/deps.ts";
import { dbOn } from "../store/db.ts";
import type { TaskName } from "../store/jobs.ts";
import { runnersOn } from "../store/runners.ts";
import { CLOCK, TASKS } from "./tasks.ts";

/** What a runner tells of itself: ids, codes and times; never a word of what a job holds. */
export type JobLine =
  | { kind: "failed"; task: string; job: string; attempt: number; code: string; final: boolean }
  | { kind: "took-over"; runners: number };

export type JobRunner = { stop(): Promise<void> };

const CONCURRENCY = 3;
/** A killed worker's jobs are free within this time; the promise is a minute. */
const LOOK_FOR_DEAD_MS = 20_000;

/** Works on jobs until stopped. The first thing it does is to free the jobs of runners that died. */
export async function startJobs(deps: SendingDeps, pool: pg.Pool, tell: (line: JobLine) => void): Promise<JobRunner> {
  const home = await pool.connect();
  const runners = runnersOn(dbOn(home));
  const id = await runners.enter();
  const takeOver = async (): Promise<void> => {
    const dead = await runners.freeJobsOfTheDead();
    if (dead > 0) tell({ kind: "took-over", runners: dead });
  };
  await takeOver();
  const workers = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  let noted: Promise<unknown> = Promise.resolve();
  events.on("worker:create", ({ worker }) => {
    workers.add(worker.workerId);
    noted = noted.then(() => runners.setWorkers(id, [...workers])).catch(() => {});
  });
  events.on("job:error", ({ job, error }) => {
    const { task_identifier: task, attempts, max_attempts } = job;
    tell({
      kind: "failed",
      task,
      job: job.id,
      attempt: attempts,
      code: codeOf(error),
      final: attempts >= max_attempts,
    });
  });
  const runner = await run({
    pgPool: pool,
    taskList: taskList(deps),
    parsedCronItems: parseCronItems(CLOCK.map(({ task, match }) => ({ task, match, options: { jobKey: task } }))),
    concurrency: CONCURRENCY,
    // LISTEN wakes it at once; this is for what fell due meanwhile.
    pollInterval: 1000,
    noHandleSignals: true,
    events,
    logger: new Logger(() => () => {}),
  });
  const look = setInterval(() => void takeOver().catch(() => {}), LOOK_FOR_DEAD_MS);
  look.unref();
  return {
    async stop() {
      clearInterval(look);
      await runner.stop().catch(() => {});
      await noted;
      await runners.leave(id).catch(() => {});
      // Closed, not given back: its lock must go with it.
      home.release(true);
    },
  };
}

function taskList(deps: SendingDeps): TaskList {
  const names = Object.keys(TASKS) as TaskName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (payload: unknown) => {
        try {
          await (TASKS[name] as (deps: SendingDeps, payload: unknown) => Promise<void>)(deps, payload);
        } catch (error) {
          throw new JobFailed(name, codeOf(error));
        }
      },
    ]),
  );
}

/** The queue keeps an error's words with the job, and those may quote what a person typed: only the code goes there. */
class JobFailed extends Error {
  readonly code: string;
  constructor(name: string, code: string) {
    super(`${name} failed: ${code}`);
    this.code = code;
  }
}

/** What kind of error: PostgreSQL's or the system's code, or the class. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
