import { setTimeout as sleep } from "node:timers/promises";
import { type RereadError, startReread, stopReread } from "../actions/reread.ts";
import { type Pace, paceOf } from "../actions/reread-pace.ts";
import type { Deps } from "../actions/deps.ts";
import type { RereadingRow } from "../store/rereadings.ts";
import { BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

export const REREAD_HELP = `clearline reread: reads every stored report again with this version's reader

Ask for it after an upgrade whose reader is newer, or after a list of places or organisations was brought in. A running
\`clearline serve\` or \`clearline work\` does the work, a few reports at a time and after new reports. Killed or stopped,
it goes on where it was. What people corrected or confirmed stands; what came out otherwise is on /console/reading.

  clearline reread               begins it
  clearline reread --progress    how far it is: on a terminal until it ends, else one line of JSON now
  clearline reread --stop        ends it; what was read again stays so

  --json    JSON on a terminal too

The line of JSON: {"reader", "behind", "rereading": null or {"id", "reader", "total", "done", "failed", "changed", "kept",
"state", "per_minute", "minutes_left", "asked_at", "ended_at"}}; "behind" is how many reports another reader read last.

Exit 0; 1 when there was nothing to do or to stop; 2 when the command was called wrongly. It uses the same settings as
clearline serve, from the environment.
`;

const LOOK_MS = 1000;

/** `clearline reread …`. Works beside a running server. */
export const reread = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const options = {
      progress: { type: "boolean", default: false },
      stop: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    } as const;
    const { values } = readOptions(argv, options, { command: "clearline reread", files: 0 });
    if (values.help) {
      io.stdout.write(REREAD_HELP);
      return DONE;
    }
    if (values.progress && values.stop)
      throw new BadCall("Give --progress or --stop, not both; see clearline reread --help.");
    return withDatabase(io, async ({ deps }) => {
      await deps.context.renew();
      if (values.stop) return stop(deps, io);
      if (!values.progress) return start(deps, io);
      return io.stdout.isTTY === true && !values.json ? follow(deps, io) : tell(deps, io);
    });
  });

async function start(deps: Deps, io: Io): Promise<number> {
  const started = await startReread(deps, "terminal");
  if (!started.ok) {
    io.stderr.write(`${WORDS[started.error.code]}\n`);
    return BAD_LINES;
  }
  io.stdout.write(
    `${started.value.total} ${started.value.total === 1 ? "report is" : "reports are"} to be read again by ${deps.context.reader}. See how far it is: clearline reread --progress\n`,
  );
  return DONE;
}

async function stop(deps: Deps, io: Io): Promise<number> {
  const open = await deps.store.rereadings.open();
  const done = open && (await stopReread(deps, "terminal", open.id));
  if (!done?.ok) {
    io.stderr.write("Nothing is being read again.\n");
    return BAD_LINES;
  }
  io.stdout.write("Stopped. What was read again stays so.\n");
  return DONE;
}

/** The one that is under way, or else the last. */
const current = async ({ store }: Deps): Promise<RereadingRow | null> =>
  (await store.rereadings.open()) ?? (await store.rereadings.list(1))[0] ?? null;

async function tell(deps: Deps, io: Io): Promise<number> {
  const row = await current(deps);
  const pace = row && paceOf(row, deps.clock());
  const rereading = row &&
    pace && {
      id: row.id,
      reader: row.reader,
      total: row.total,
      done: row.done,
      failed: row.failed,
      changed: row.changed,
      kept: row.kept,
      state: row.ended ?? pace.kind,
      per_minute: pace.kind === "running" ? Math.round(pace.perMinute * 10) / 10 : null,
      minutes_left:
        pace.kind === "running" && pace.minutesLeft !== null ? Math.round(pace.minutesLeft * 10) / 10 : null,
      asked_at: row.asked_at,
      ended_at: row.ended_at,
    };
  const { reader } = deps.context;
  const behind = await deps.store.rereadings.behind(reader);
  io.stdout.write(`${JSON.stringify({ reader, behind, rereading })}\n`);
  return DONE;
}

/** A line that is written over until it ends; leaving it leaves the work going on. */
async function follow(deps: Deps, io: Io): Promise<number> {
  for (;;) {
    const row = await current(deps);
    if (!row) {
      io.stdout.write("Nothing was ever read again here. Begin with: clearline reread\n");
      return DONE;
    }
    const pace = paceOf(row, deps.clock());
    io.stderr.write(`\r\u001B[K${layOut(row, pace)}${pace.kind === "ended" ? "\n" : ""}`);
    if (pace.kind === "ended") return DONE;
    await sleep(LOOK_MS);
  }
}

const BAR = 30;

function layOut(row: RereadingRow, pace: Pace): string {
  const full = row.total === 0 ? BAR : Math.round((row.done / row.total) * BAR);
  const { changed, kept, failed } = row;
  return `[${"#".repeat(full)}${".".repeat(BAR - full)}] ${row.done} of ${row.total}, ${sayPace(row, pace)}; facts changed ${changed}, stand ${kept}, failed ${failed}`;
}

function sayPace({ ended }: RereadingRow, pace: Pace): string {
  switch (pace.kind) {
    case "waiting":
      return "waiting for a worker";
    case "running": {
      const left = pace.minutesLeft === null ? "" : `, ${Math.max(1, Math.round(pace.minutesLeft))} min left`;
      return `${Math.round(pace.perMinute)} a minute${left}`;
    }
    case "standing-still":
      return `nothing moved for ${pace.minutes} min: is a worker of this version running?`;
    case "ended":
      return ended ?? "ended";
  }
}

const WORDS: Record<RereadError["code"], string> = {
  "not-allowed": "Reading again is not allowed here.",
  "not-found": "Nothing is being read again.",
  "nothing-to-reread": "Nothing to do: this version's reader has read every report.",
  "reread-under-way": "This is under way already. See how far it is: clearline reread --progress",
};
