import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Binaries, findBinaries } from "./binaries.ts";
import { CannotStart, DatabaseAway, diskIsFull, inDataFolder } from "./cannot-start.ts";
import { answers, freePort, maintenanceOf, withClient } from "./connect.ts";
import { serverLeft, stopProcess } from "./left-running.ts";
import { makeFolder } from "./make-folder.ts";
import { holdOwnership, isOwned } from "./ownership.ts";
import { mustReach, type RunAs, runAs } from "./run-as.ts";

export type Embedded = {
  /** By the login that owns everything. */
  url: string;
  /** Of the login that the program works with. */
  lesserPassword: string;
  /** True where another Clearline runs the server: `stop` leaves it alone. */
  joined: boolean;
  /** The server's process, null where joined. For the proof that kills it. */
  pid: () => number | null;
  stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  /** Everything is kept here: `database`, `database.log` and the password. */
  folder: string;
  /** `serve` must run the server itself; a command beside it may use the one that runs. */
  mayJoin: boolean;
  /** For tests and demonstrations whose data may be lost: many times faster, and not safe in a power cut. */
  throwAway?: boolean;
  /** Told, in a sentence, when the server fell and was started again. */
  onRestart?: (sentence: string) => void;
};

const USER = "clearline";
const DATABASE = "clearline";
const READY_SECONDS = 60;
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * Starts our own PostgreSQL, or joins the one that another Clearline runs on the same folder.
 * A server left running by a Clearline that was killed is stopped in good order and started anew: one way to start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const binaries = findBinaries();
  const who = runAs();
  const place = inDataFolder(options.folder, () => layOut(options.folder, who));
  mustReach(binaries.postgres, who);
  mustReach(place.data, who);
  const left = await serverLeft(place.data, (port) => urlOf(port, place.password));
  if (left) {
    const url = urlOf(left.port, place.password);
    if (await isOwned(url)) {
      if (options.mayJoin)
        return { url, lesserPassword: place.lesserPassword, joined: true, pid: () => null, stop: async () => {} };
      throw new CannotStart(
        `Another Clearline is using ${options.folder}. Stop it first, or set CLEARLINE_DATA to another folder.`,
      );
    }
    await stopProcess(left.pid);
  }
  if (!existsSync(place.data)) inDataFolder(options.folder, () => initialise(binaries, place, options.folder, who));
  return supervise(binaries, place, who, await freePort(), options);
}

type Place = { data: string; log: string; password: string; lesserPassword: string };

export const databaseFolder = (folder: string): string => join(folder, "database");

function layOut(folder: string, who: RunAs): Place {
  const keys = join(folder, "keys");
  makeFolder(folder, 0o755);
  makeFolder(keys, 0o700);
  const password = passwordIn(join(keys, "database-password"));
  const lesserPassword = passwordIn(join(keys, "database-app-password"));
  const log = join(folder, "database.log");
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.old`);
  const data = databaseFolder(folder);
  if ("uid" in who && existsSync(data)) chownSync(data, who.uid, who.gid);
  return { data, log, password, lesserPassword };
}

/** Made where there is none. */
function passwordIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}

/** Makes the data folder beside its place and moves it there whole: a start cut short leaves nothing half made. */
function initialise({ initdb }: Binaries, { data, password }: Place, folder: string, who: RunAs): void {
  const fresh = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if ("uid" in who) for (const path of [fresh, passwordFile]) chownSync(path, who.uid, who.gid);
  // The same sort order on every machine, whatever its language.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`];
  try {
    execFileSync(initdb, [`--pgdata=${fresh}`, ...access, ...locale, "--no-instructions"], {
      ...who,
      cwd: fresh,
      env: { ...process.env, LC_ALL: "C" },
      stdio: "pipe",
    });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    if (isOfFullDisk(said)) throw diskIsFull(folder);
    throw new CannotStart(`The database could not be made in ${data}: ${reasonIn(said)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, data);
}

async function supervise(
  { postgres }: Binaries,
  place: Place,
  who: RunAs,
  port: number,
  { throwAway = false, onRestart = () => {} }: EmbeddedOptions,
): Promise<Embedded> {
  const url = urlOf(port, place.password);
  const life = { stopping: false };
  let child: ChildProcess;
  const launch = (): ChildProcess => {
    const log = openSync(place.log, "a", 0o600);
    // Its own process group: Ctrl-C is for us, who then stop it when the last request has been answered.
    const started = spawn(postgres, ["-D", place.data, ...settings(port, throwAway)], {
      ...who,
      cwd: place.data,
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", log, log],
      detached: true,
    });
    closeSync(log);
    started.on("error", () => {}); // "exit" or the wait for readiness says what went wrong
    return started;
  };
  child = launch();
  const owned = await readyAndOwned(child, url, place);
  let release = owned;
  const watch = (): void => {
    child.once("exit", async () => {
      if (life.stopping) return;
      onRestart("The database stopped unexpectedly. Starting it again.");
      await release().catch(() => {});
      for (let wait = 250; !life.stopping; wait = Math.min(5000, wait * 2)) {
        try {
          child = launch();
          release = await readyAndOwned(child, url, place);
          onRestart("The database is back.");
          watch();
          return;
        } catch {
          await sleep(wait);
        }
      }
    });
  };
  watch();
  return {
    url,
    lesserPassword: place.lesserPassword,
    joined: false,
    pid: () => child.pid ?? null,
    async stop() {
      life.stopping = true;
      await release().catch(() => {});
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await stopProcess(child.pid);
    },
  };
}

function settings(port: number, throwAway: boolean): string[] {
  const values = {
    port,
    // Its libraries are those npm brought: fine for this machine alone, never for a network.
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    timezone: "Europe/London",
    // What people typed must not get into a log, and PostgreSQL quotes statements and values in errors.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    ...(throwAway && {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      autovacuum: "off",
      max_connections: 300,
    }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Waits until the server answers, makes our database where it is missing, and takes ownership. */
async function readyAndOwned(child: ChildProcess, url: string, { log }: Place): Promise<() => Promise<void>> {
  for (const until = Date.now() + READY_SECONDS * 1000; ; ) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      const said = endOf(log);
      const reason = isOfFullDisk(said) ? "its disk is full. Make room on it." : `${reasonIn(said)}.`;
      throw new DatabaseAway(`The database did not start: ${reason} See ${log}.`);
    }
    if (await answers(url)) break;
    if (Date.now() > until)
      throw new DatabaseAway(`The database did not answer within ${READY_SECONDS} seconds. See ${log}.`);
    await sleep(40);
  }
  await makeDatabase(url);
  return holdOwnership(url);
}

async function makeDatabase(url: string): Promise<void> {
  await withClient(maintenanceOf(url), async (client) => {
    const there = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (there.rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

const urlOf = (port: number, password: string): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;

const endOf = (log: string): string => (existsSync(log) ? readFileSync(log, "utf8").slice(-3000) : "");

/** What went wrong: after it, PostgreSQL's programs say that they tidy up and stop. */
function reasonIn(said: string): string {
  const lines = said.trim().split("\n");
  const fault = lines.findLast((line) => /\b(?:error|FATAL|PANIC): /.test(line)) ?? lines.at(-1) ?? "";
  return fault.replace(/^.*?\b(?:error|FATAL|PANIC): +/, "").slice(0, 300);
}

const isOfFullDisk = (said: string): boolean => /No space left on device|Disk quota exceeded/.test(reasonIn(said));
