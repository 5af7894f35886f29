/** A command that begins work on every stored report, tells how far it is, and ends it. Servers do the work itself. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Deps } from "../actions/deps.ts";
import { BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

export type Job<Row> = {
  /** As it is called: "clearline reread". */
  command: string;
  help: string;
  /** What to say of it; `begun` is false where it could not begin. */
  start: (deps: Deps) => Promise<{ begun: boolean; say: string }>;
  /** False where nothing is under way. */
  stop: (deps: Deps) => Promise<boolean>;
  says: { stopped: string; idle: string; never: string };
  /** The one that is under way, or else the last. */
  current: (deps: Deps) => Promise<Row | null>;
  toJson: (deps: Deps, row: Row | null) => Promise<object | null> | object | null;
  /** One line for a person, after its bar. */
  layOut: (deps: Deps, row: Row) => { share: number; say: string; isOver: boolean };
};

const LOOK_MS = 1000;
const BAR = 30;

/** Works beside a running server. */
export const jobCommand =
  <Row>(job: Job<Row>) =>
  (argv: readonly string[], io: Io): Promise<number> =>
    guarded(io, async () => {
      const options = {
        progress: { type: "boolean", default: false },
        stop: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      } as const;
      const { values } = readOptions(argv, options, { command: job.command, files: 0 });
      if (values.help) {
        io.stdout.write(job.help);
        return DONE;
      }
      if (values.progress && values.stop)
        throw new BadCall(`Give --progress or --stop, not both; see ${job.command} --help.`);
      return withDatabase(io, async ({ deps }) => {
        if (values.stop) return stop(job, deps, io);
        if (!values.progress) return start(job, deps, io);
        if (io.stdout.isTTY === true && !values.json) return follow(job, deps, io);
        io.stdout.write(`${JSON.stringify(await job.toJson(deps, await job.current(deps)))}\n`);
        return DONE;
      });
    });

async function start<Row>(job: Job<Row>, deps: Deps, io: Io): Promise<number> {
  const { begun, say } = await job.start(deps);
  (begun ? io.stdout : io.stderr).write(`${say}\n`);
  return begun ? DONE : BAD_LINES;
}

async function stop<Row>(job: Job<Row>, deps: Deps, io: Io): Promise<number> {
  const stopped = await job.stop(deps);
  (stopped ? io.stdout : io.stderr).write(`${stopped ? job.says.stopped : job.says.idle}\n`);
  return stopped ? DONE : BAD_LINES;
}

/** A line that is written over until it ends; leaving it leaves the work going on. */
async function follow<Row>(job: Job<Row>, deps: Deps, io: Io): Promise<number> {
  for (;;) {
    const row = await job.current(deps);
    if (!row) {
      io.stdout.write(`${job.says.never}\n`);
      return DONE;
    }
    const { share, say, isOver } = job.layOut(deps, row);
    const full = Math.round(share * BAR);
    const bar = `[${"#".repeat(full)}${".".repeat(BAR - full)}]`;
    io.stderr.write(`\r\u001B[K${bar} ${say}${isOver ? "\n" : ""}`);
    if (isOver) return DONE;
    await sleep(LOOK_MS);
  }
}
