import { setTimeout as sleep } from "node:timers/promises";
import { enrolBank } from "../demo/enrol-bank.ts";
import { DEMO_OFFICERS, makeOfficers, playStory, storyClock } from "../demo/play.ts";
import { settingsHelp } from "../config.ts";
import { BAD_CALL, DONE, type Io } from "./io.ts";
import { configOrWords, run, stopSignal } from "./serve.ts";

const HELP = `clearline demo: six weeks of made-up reports, played in faster than real time

Starts Clearline on a throw-away database with fictional people in west Kent, so that you can watch reports arrive,
a series form, a surge alarm and a draft warning, approve it as a second officer and read the published page.
Everything is gone when you stop it.

  clearline demo --port 8081

${settingsHelp()}
`;

/** One password for all three, printed at the start: nothing here is worth guarding, and nothing leaves the machine. */
const PASSWORD = "weald-demo-password";
/** How long a busy day takes to play. */
const DAY_MS = 6000;

/** `clearline demo`: the same server, a story, and nothing kept. */
export async function demo(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes("--help")) {
    io.stdout.write(HELP);
    return DONE;
  }
  const given = await configOrWords(argv, io);
  if (given === null) return BAD_CALL;
  const force = { ...given.force, name: "Weald Police", areaName: "west Kent", areaCode: null, codePrefix: "WK" };
  const config = {
    ...given,
    force: { ...force, email: "clearline@weald.example", domain: "weald.example" },
    senders: { ...given.senders, mailFrom: null },
  };
  const stopped = stopSignal();
  const clock = storyClock(() => new Date());
  const running = await run(config, { mayJoin: false, demo: true, clock: clock.now }, io);
  const say = (line: string): void => void io.stdout.write(`${line}\n`);
  const officers = await makeOfficers(running.deps, PASSWORD);
  const link = await enrolBank(running.deps, officers);
  say(`Clearline demonstration: everything here is made up, and gone when you stop it.`);
  say(`  Residents  ${config.publicUrl}/`);
  say(`  Console    ${config.publicUrl}/console   password for all: ${PASSWORD}`);
  for (const { name, email, role } of DEMO_OFFICERS) say(`             ${email} (${name}, ${role})`);
  say(`  Call codes ${config.publicUrl}/calling/open/${link}   as Northmoor Bank, once the story is told`);
  const story = playStory(running.deps, officers, { clock, say, wait: (ms) => sleep(ms), dayMs: DAY_MS }).then(
    (warning) =>
      say(warning === null ? "The story is told." : `Approve it: ${config.publicUrl}/console/warnings/${warning}`),
    (error: unknown) =>
      void io.stderr.write(`The story broke off: ${error instanceof Error ? error.message : "unknown"}\n`),
  );
  await stopped;
  // The story may be in the middle of a day: it ends with the database.
  await running.stop();
  await Promise.race([story, sleep(1000)]);
  return DONE;
}
