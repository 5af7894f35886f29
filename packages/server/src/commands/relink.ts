import { setTimeout as sleep } from "node:timers/promises";
import type { Deps } from "../actions/deps.ts";
import { type RelinkError, startRelink, stopRelink } from "../actions/relink.ts";
import type { RelinkingRow } from "../store/relinkings.ts";
import { BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

export const RELINK_HELP = `clearline relink: links every stored report anew

Reports are linked as they come, by what was known then. This looks at all of them together. Ask for it after an upgrade,
after many reports were brought in, or once in a while. A running \`clearline serve\` or \`clearline work\` does the work
on a thread of its own. What officers put together or took apart stands. Series keep their numbers and their names.

  clearline relink               begins it
  clearline relink --progress    how far it is: on a terminal until it ends, else one line of JSON now
  clearline relink --stop        ends it; what was linked anew stays so

  --json    JSON on a terminal too

The line of JSON: null, or {"id", "state", "done", "total", "moved", "parted", "suggested", "asked_at", "ended_at"};
"state" is waiting, linking, keeping, finished or stopped. "moved" reports are in another series now, "parted" in none,
"suggested" have something for an officer to answer.

Exit 0; 1 when there was nothing to do or to stop; 2 when the command was called wrongly. It uses the same settings as
clearline serve, from the environment.
`;

const LOOK_MS = 1000;

/** `clearline relink …`. Works beside a running server. */
export const relink = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const options = {
      progress: { type: "boolean", default: false },
      stop: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    } as const;
    const { values } = readOptions(argv, options, { command: "clearline relink", files: 0 });
    if (values.help) {
      io.stdout.write(RELINK_HELP);
      return DONE;
    }
    if (values.progress && values.stop)
      throw new BadCall("Give --progress or --stop, not both; see clearline relink --help.");
    return withDatabase(io, async ({ deps }) => {
      if (values.stop) return stop(deps, io);
      if (!values.progress) return start(deps, io);
      return io.stdout.isTTY === true && !values.json ? follow(deps, io) : tell(deps, io);
    });
  });

async function start(deps: Deps, io: Io): Promise<number> {
  const started = await startRelink(deps, "terminal");
  if (!started.ok) {
    io.stderr.write(`${WORDS[started.error.code]}\n`);
    return BAD_LINES;
  }
  io.stdout.write(`${started.value.total} reports are to be linked anew. How far it is: clearline relink --progress\n`);
  return DONE;
}

async function stop(deps: Deps, io: Io): Promise<number> {
  const open = await deps.store.relinkings.open();
  const done = open && (await stopRelink(deps, "terminal", open.id));
  if (!done?.ok) {
    io.stderr.write("Nothing is being linked anew.\n");
    return BAD_LINES;
  }
  io.stdout.write("Stopped. What was linked anew stays so.\n");
  return DONE;
}

/** The one that is under way, or else the last. */
const current = async ({ store }: Deps): Promise<RelinkingRow | null> =>
  (await store.relinkings.open()) ?? (await store.relinkings.list(1))[0] ?? null;

async function tell(deps: Deps, io: Io): Promise<number> {
  const row = await current(deps);
  const told = row && {
    id: row.id,
    state: row.ended ?? row.stage,
    done: row.done,
    total: row.total,
    moved: row.moved,
    parted: row.parted,
    suggested: row.suggested,
    asked_at: row.asked_at,
    ended_at: row.ended_at,
  };
  io.stdout.write(`${JSON.stringify(told)}\n`);
  return DONE;
}

/** A line that is written over until it ends; leaving it leaves the work going on. */
async function follow(deps: Deps, io: Io): Promise<number> {
  for (;;) {
    const row = await current(deps);
    if (!row) {
      io.stdout.write("Nothing was ever linked anew here. Begin with: clearline relink\n");
      return DONE;
    }
    io.stderr.write(`\r\u001B[K${layOut(row)}${row.ended === null ? "" : "\n"}`);
    if (row.ended !== null) return DONE;
    await sleep(LOOK_MS);
  }
}

const BAR = 30;

function layOut({ ended, stage, done, total, moved, parted, suggested }: RelinkingRow): string {
  const full = ended === "finished" || total === 0 ? BAR : Math.round((done / total) * BAR);
  const bar = `[${"#".repeat(full)}${".".repeat(BAR - full)}]`;
  return `${bar} ${ended ?? stage}: ${done} of ${total}; moved ${moved}, in no series any more ${parted}, suggested ${suggested}`;
}

const WORDS: Record<RelinkError["code"], string> = {
  "not-allowed": "Linking anew is not allowed here.",
  "not-found": "Nothing is being linked anew.",
  "nothing-to-relink": "There are no reports to link yet.",
  "relink-under-way": "This is under way already. How far it is: clearline relink --progress",
};
