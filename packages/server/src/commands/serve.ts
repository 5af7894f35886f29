import type { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { firstInvitation } from "../actions/people.ts";
import { rereadAfterUpgrade } from "../actions/reread.ts";
import { type Config, readConfig, sayErrors, settingsHelp, strangersIn, UNNAMED } from "../config.ts";
import { CannotStart } from "../database/cannot-start.ts";
import { freePort } from "../database/connect.ts";
import { readyChannels } from "../actions/provider-turn.ts";
import { type JobLine, type JobRunner, startJobs } from "../jobs/runner.ts";
import { createApp } from "../web/app.ts";
import { type Wired, type WireOptions, wire } from "../wire.ts";
import { BAD_CALL, DONE, type Io } from "./io.ts";
import { isDatabaseAway } from "../store/db.ts";

const HELP = `clearline serve: the pages, the API and the work behind them, in one process

Starts the embedded PostgreSQL (or uses DATABASE_URL), brings it up to date, and serves.
While there is no officer, it prints a one-time link that makes the first account.

  clearline serve --port 8080 --clearline-force-name "Weald Police" --clearline-area-name "west Kent"

Each setting is an environment variable and a flag; a flag wins. In brackets: what holds without it.
${settingsHelp()}
`;

/** `clearline serve`: runs until it is told to stop, then finishes what it is doing. */
export async function serve(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes("--help")) {
    io.stdout.write(HELP);
    return DONE;
  }
  const config = await configOrWords(argv, io);
  if (config === null) return BAD_CALL;
  const stopped = stopSignal();
  const running = await run(config, { mayJoin: false }, io);
  sayWhere(running, config, io);
  await stopped;
  io.stderr.write("Stopping: finishing what was asked for.\n");
  await running.stop();
  return DONE;
}

export type Running = Wired & {
  app: FastifyInstance;
  firstLink: string | null;
  /** Channels whose messages leave this machine. */
  ready: readonly string[];
  stop(): Promise<void>;
};

/** Starts everything: database, pages, jobs. What `serve` and the demonstration share. */
export async function run(config: Config, options: WireOptions, io: Io): Promise<Running> {
  const say = (sentence: string): void => void io.stderr.write(`${sentence}\n`);
  const assetVersion = await builtAssets();
  const wired = await wire(config, { ...options, assetVersion, mayWait: true, onRestart: say });
  try {
    const { database, deps } = wired;
    const work = async (): Promise<JobRunner> => {
      const again = await rereadAfterUpgrade(deps);
      if (again > 0) say(sayAgain(again));
      return startJobs(deps, database.pool, (line) => say(sayJob(line)));
    };
    const isOpen = database.isOpen();
    if (isOpen) await onceThere(() => deps.context.renew());
    const app = await createApp(wired.services);
    await listen(app, config);
    const life = { stopping: false };
    const jobs = isOpen ? await onceThere(work) : workWhenOpen(wired, work, life);
    return {
      ...wired,
      app,
      firstLink: isOpen ? await onceThere(() => firstLink(wired)) : null,
      ready: isOpen ? await onceThere(() => readyChannels(wired.deps)) : [],
      async stop() {
        life.stopping = true;
        await closeApp(app);
        await jobs.stop();
        await wired.close();
      },
    };
  } catch (error) {
    await wired.close();
    throw error;
  }
}

/** What a start asks of a database that was there a moment ago: asked again for a while if it has gone meanwhile. */
async function onceThere<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === START_TRIES || !isDatabaseAway(error)) throw error;
      await sleep(START_AGAIN_MS);
    }
  }
}

/** The jobs begin when the database is there, and stays. */
function workWhenOpen(
  { database, deps }: Wired,
  work: () => Promise<JobRunner>,
  life: { stopping: boolean },
): JobRunner {
  const begin = async (): Promise<JobRunner | null> => {
    await database.opened;
    while (!life.stopping) {
      try {
        await deps.context.renew();
        return await work();
      } catch {
        await sleep(START_AGAIN_MS);
      }
    }
    return null;
  };
  const begun = begin();
  return {
    async stop() {
      // It settles once we are stopping: `close` ends the wait for the database.
      if (database.isOpen()) await (await begun)?.stop();
    },
  };
}

/** The settings, or null after the errors were told. `PORT=0` is settled here, for addresses are made of it. */
export async function configOrWords(argv: readonly string[], io: Pick<Io, "stderr">): Promise<Config | null> {
  const read = readConfig(process.env, argv);
  if (!read.ok) {
    io.stderr.write(sayErrors(read.errors));
    return null;
  }
  for (const sentence of strangersIn(process.env)) io.stderr.write(`${sentence}\n`);
  if (read.config.port !== 0) return read.config;
  const port = await freePort();
  return { ...read.config, port, publicUrl: read.config.publicUrl.replace(/:0$/, `:${port}`) };
}

async function firstLink({ deps }: Wired): Promise<string | null> {
  const token = await firstInvitation(deps);
  return token === null ? null : `${deps.site.publicUrl}/console/join/${token}`;
}

function sayWhere({ firstLink: link, deps, ready }: Running, config: Config, io: Io): void {
  const { publicUrl, forceName } = deps.site;
  const lines = [
    `Clearline ${deps.site.version} is running for ${forceName}.`,
    `  Residents  ${publicUrl}/`,
    `  Console    ${publicUrl}/console`,
    `  Database   ${config.databaseUrl === null ? `embedded, in ${config.dataFolder}` : "as set by DATABASE_URL"}`,
    `  Messages   ${ready.length === 0 ? "" : `${ready.join(" and ")} by its provider, the rest `}into ${join(config.dataFolder, "outbox")} (${publicUrl}/console/channels)`,
  ];
  if (config.force.name === UNNAMED) {
    lines.push("", 'Pages say "Your force" until CLEARLINE_FORCE_NAME and CLEARLINE_AREA_NAME are set.');
  }
  if (publicUrl.startsWith("https:") && config.proxies.length === 0) {
    lines.push(
      "",
      "PUBLIC_URL is https, so a proxy stands in front of us. Name its address in CLEARLINE_PROXY:",
      "until then all who come by it count as one, and after a few tries nobody can ask whether a call is real.",
    );
  }
  if (link !== null) {
    lines.push(
      "",
      "There is no officer yet. This link makes the first account, an admin's. It works once, for 24 hours:",
      `  ${link}`,
    );
  }
  io.stdout.write(`${lines.join("\n")}\n`);
}

async function listen(app: FastifyInstance, { port, host }: Config): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EADDRINUSE")
      throw new CannotStart(`Port ${port} is in use. Stop what uses it, or set PORT to another.`);
    if (code === "EACCES") throw new CannotStart(`Listening on port ${port} is not allowed. Set PORT to 1024 or more.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new CannotStart(`This machine has no address ${host}. Set HOST to one it has.`);
    throw error;
  }
}

const sayAgain = (reports: number): string =>
  `This version reads reports better: ${reports === 1 ? "1 stored report is" : `${reports} stored reports are`} read again beside new ones. How far it is: clearline reread --progress`;

const ANSWER_MS = 15_000;
const START_AGAIN_MS = 500;
const START_TRIES = 40;

/** No new requests; those under way are answered. Browsers hold connections open in between, and are not waited for. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 50);
  const late = setTimeout(() => app.server.closeAllConnections(), ANSWER_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
}

/** Builds the stylesheet and script where they are missing or old. An installed package brings them built. */
async function builtAssets(): Promise<string> {
  const script = join(import.meta.dirname, "../../../../scripts/build-assets.ts");
  if (!existsSync(script)) return "0";
  const { buildAssets } = (await import(script)) as { buildAssets: () => Promise<string> };
  return buildAssets();
}

/** One press of Ctrl-C comes from the terminal and again from each program that started us: `npm` and our own door. */
const SAME_PRESS_MS = 1000;

/** Settles at the first SIGINT or SIGTERM; when somebody asks again the process ends at once. */
export function stopSignal({
  from = process,
  now = () => performance.now(),
  end = () => process.exit(1),
}: {
  from?: Pick<EventEmitter, "on">;
  now?: () => number;
  end?: () => void;
} = {}): Promise<void> {
  return new Promise((done) => {
    let asked: number | null = null;
    const stop = (): void => {
      if (asked === null) {
        asked = now();
        done();
      } else if (now() - asked > SAME_PRESS_MS) end();
    };
    from.on("SIGINT", stop);
    from.on("SIGTERM", stop);
  });
}

export function sayJob(line: JobLine): string {
  return JSON.stringify(line);
}
