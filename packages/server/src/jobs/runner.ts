import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
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
  | { kind: "took-over"; runners: number }
  | { kind: "broke-off"; code: string };

export type JobRunner = { stop: () => Promise<void> };

const CONCURRENCY = 3;
/** A killed worker's jobs are free within this time; the promise is a minute. */
const LOOK_FOR_DEAD_MS = 20_000;
const START_AGAIN_MS = 500;
/** A job that is under way when we are told to stop has so long to end; then another runner takes it over. */
const FINISH_MS = 20_000;

/**
 * Works on jobs until stopped, through the database's ends and returns. The first thing it does, each time, is to
 * free the jobs of runners that died.
 */
export async function startJobs(deps: SendingDeps, pool: pg.Pool, tell: (line: JobLine) => void): Promise<JobRunner> {
  const life = { stopping: false };
  let shift = await beginShift(deps, pool, tell);
  const work = async (): Promise<void> => {
    for (;;) {
      await shift.ended;
      if (life.stopping) return;
      tell({ kind: "broke-off", code: "database-away" });
      await shift.end();
      shift = await untilBegun(deps, pool, tell, life);
      // Whoever stopped us meanwhile has ended the shift before.
      if (life.stopping) await shift.end();
    }
  };
  const working = work();
  return {
    async stop() {
      life.stopping = true;
      await shift.end();
      await Promise.race([working, sleep(FINISH_MS, undefined, { ref: false })]);
    },
  };
}

/** One stretch of work, on one home connection whose lock says that this runner lives. */
type Shift = { ended: Promise<void>; end: () => Promise<void> };

async function untilBegun(
  ...[deps, pool, tell, life]: [...Parameters<typeof beginShift>, { stopping: boolean }]
): Promise<Shift> {
  for (;;) {
    await sleep(START_AGAIN_MS);
    if (life.stopping) return { ended: Promise.resolve(), end: async () => {} };
    try {
      return await beginShift(deps, pool, tell);
    } catch {
      // Still away.
    }
  }
}

async function beginShift(deps: SendingDeps, pool: pg.Pool, tell: (line: JobLine) => void): Promise<Shift> {
  const home = await pool.connect();
  const runners = runnersOn(dbOn(home));
  try {
    const id = await runners.enter();
    const takeOver = async (): Promise<void> => {
      const dead = await runners.freeJobsOfTheDead();
      if (dead > 0) tell({ kind: "took-over", runners: dead });
    };
    await takeOver();
    let workers: string[] = [];
    const tellWorkers = (): Promise<void> => runners.setWorkers(id, workers);
    const events = listenTo(tell, (poolId) => {
      workers = [poolId];
      void tellWorkers().catch(() => {});
    });
    const runner = await run({
      pgPool: pool,
      taskList: taskList(deps),
      parsedCronItems: parseCronItems(CLOCK.map(({ task, match }) => ({ task, match, options: { jobKey: task } }))),
      noHandleSignals: true,
      events,
      logger: new Logger(() => () => {}),
      preset: {
        worker: {
          concurrentJobs: CONCURRENCY,
          // LISTEN wakes it at once; this is for what fell due meanwhile.
          pollInterval: 1000,
          gracefulShutdownAbortTimeout: FINISH_MS,
          // In batches, though of one: alone, a job done while the database goes away ends the whole process.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
    });
    const look = setInterval(
      () =>
        void tellWorkers()
          .then(takeOver)
          .catch(() => {}),
      LOOK_FOR_DEAD_MS,
    );
    look.unref();
    // Without its lock it would be taken for dead while it works.
    home.once("end", () => void runner.stop().catch(() => {}));
    const close = async (): Promise<void> => {
      clearInterval(look);
      await runner.stop().catch(() => {}); // it may have ended by itself
      await runners.leave(id).catch(() => {});
      // Closed, not given back: its lock must go with it.
      home.release(true);
    };
    let closing: Promise<void> | undefined;
    return { ended: runner.promise.catch(() => {}), end: () => (closing ??= close()) };
  } catch (error) {
    home.release(true);
    throw error;
  }
}

/** @param onPool told the id under which jobs are locked, before any is */
function listenTo(tell: (line: JobLine) => void, onPool: (id: string) => void): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => onPool(workerPool.id));
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
  return events;
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
