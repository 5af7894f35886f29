import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "./cannot-start.ts";
import { answers } from "./connect.ts";

const STOP_SECONDS = 30;

/** A server already running on this folder: one whose Clearline was killed, or that another Clearline runs. */
export async function serverLeft(
  data: string,
  urlAt: (port: number) => string,
): Promise<{ pid: number; port: number } | null> {
  const file = join(data, "postmaster.pid");
  for (const until = Date.now() + STOP_SECONDS * 1000; existsSync(file); ) {
    const lines = readFileSync(file, "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!isPostgres(pid)) {
      // Left by a crash of the whole machine: PostgreSQL would wait on whatever process has that number now.
      rmSync(file, { force: true });
      return null;
    }
    if (port > 0 && (await answers(urlAt(port)))) return { pid, port };
    if (Date.now() > until)
      throw new CannotStart(`A database (process ${pid}) holds ${data} and does not answer. Stop it and try again.`);
    await sleep(200); // starting or stopping
  }
  return null;
}

function isPostgres(pid: number): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return process.platform !== "linux"; // no such folder elsewhere: believe the file
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopProcess(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGINT");
    for (const until = Date.now() + STOP_SECONDS * 1000; Date.now() < until; await sleep(25)) process.kill(pid, 0);
    process.kill(pid, "SIGQUIT");
  } catch {
    // No such process: it has stopped.
  }
}
