import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

const CLI = resolve(import.meta.dirname, "../../packages/server/src/cli.ts");
const READY_MS = 60_000;

/** A Clearline in a process of its own, as an operator starts it, on a folder that outlives it. */
export type Clearline = {
  url: string;
  folder: string;
  start: () => Promise<void>;
  /** SIGKILL: no goodbye, no flush. */
  kill: () => Promise<void>;
  /** SIGTERM, as a service manager ends it. @returns its exit status */
  stop: () => Promise<number | null>;
  /** SIGKILL to the database and all its processes. */
  killDatabase: () => void;
  /** Milliseconds until it says that it is ready. */
  ready: () => Promise<number>;
  command: (...args: string[]) => Promise<{ code: number | null; stdout: string; stderr: string }>;
  databaseUrl: () => string;
  sql: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Ends it in good order and removes the folder. */
  end: () => Promise<void>;
};

export async function clearline(settings: Readonly<Record<string, string>> = {}): Promise<Clearline> {
  const folder = mkdtempSync(join(tmpdir(), "clearline-proof-"));
  chmodSync(folder, 0o755); // the database's own user must get in
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), CLEARLINE_DATA: folder, ...settings };
  if (settings["DATABASE_URL"] === undefined) delete environment["DATABASE_URL"];
  let child: ChildProcess | null = null;
  let said = "";

  const postmaster = (): { pid: number; port: number } => {
    const lines = readFileSync(join(folder, "database/postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  };

  const databaseUrl = (): string => {
    const password = readFileSync(join(folder, "keys/database-password"), "utf8").trim();
    return `postgres://clearline:${password}@127.0.0.1:${postmaster().port}/clearline`;
  };

  const stop = async (): Promise<number | null> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
    return child.exitCode;
  };

  return {
    url,
    folder,
    stop,
    async start() {
      const started = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CLI, "serve"], {
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      started.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
      await new Promise<void>((done, failed) => {
        started.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("is running") && done());
        started.once("exit", () => failed(new Error(`clearline serve ended: ${said.trim()}`)));
      });
    },
    async kill() {
      if (!child || child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
    killDatabase() {
      const { pid } = postmaster();
      // Each of its processes leads a group of its own, so that one signal to the group would spare them.
      for (const one of [pid, ...childrenOf(pid)]) {
        try {
          process.kill(one, "SIGKILL");
        } catch {
          // It ended by itself between the look and the signal.
        }
      }
    },
    async ready() {
      const from = Date.now();
      for (;;) {
        const answer = await fetch(`${url}/readyz`).catch(() => null);
        if (answer?.ok) return Date.now() - from;
        if (Date.now() - from > READY_MS)
          throw new Error(`not ready within ${READY_MS / 1000} seconds: ${said.trim()}`);
        await sleep(20);
      }
    },
    async command(...args) {
      const run = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CLI, ...args], {
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [stdout, stderr] = ["", ""];
      run.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
      run.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      await once(run, "close");
      return { code: run.exitCode, stdout, stderr };
    },
    databaseUrl,
    async sql<Row>(text: string, values: readonly unknown[] = []) {
      const client = new Client({ connectionString: databaseUrl() });
      await client.connect();
      try {
        return (await client.query(text, [...values])).rows as Row[];
      } finally {
        await client.end();
      }
    },
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function childrenOf(parent: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // After the name in brackets, which may hold spaces: state, then the parent's number.
      return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
