import { settingsHelp } from "../config.ts";
import { startJobs } from "../jobs/runner.ts";
import { wire } from "../wire.ts";
import { BAD_CALL, DONE, type Io } from "./io.ts";
import { configOrWords, sayJob, stopSignal } from "./serve.ts";

const HELP = `clearline work: the work behind the pages, without the pages

Reads reports, links them, looks for surges and sends messages. \`clearline serve\` does this too; run further
workers on other machines with the same DATABASE_URL and CLEARLINE_SECRET when there is more to do.

  DATABASE_URL=postgres://… clearline work

${settingsHelp()}
`;

/** `clearline work`: a worker alone, until it is told to stop. */
export async function work(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes("--help")) {
    io.stdout.write(HELP);
    return DONE;
  }
  const config = await configOrWords(argv, io);
  if (config === null) return BAD_CALL;
  const stopped = stopSignal();
  const wired = await wire(config, { mayJoin: true });
  await wired.deps.context.renew();
  const jobs = await startJobs(wired.deps, wired.database.pool, (line) => void io.stderr.write(`${sayJob(line)}\n`));
  io.stdout.write("Clearline is working. Stop it with Ctrl-C: it finishes what it has begun.\n");
  await stopped;
  await jobs.stop();
  await wired.close();
  return DONE;
}
