import { type Pace, paceOf } from "../actions/reread-pace.ts";
import { type RereadError, startReread, stopReread } from "../actions/reread.ts";
import type { RereadingRow } from "../store/rereadings.ts";
import { jobCommand } from "./job-command.ts";

export const REREAD_HELP = `clearline reread: reads every stored report again with this version's reader

A server begins it by itself when it starts after an upgrade whose reader is newer, once. Ask for it after a list of
places or organisations was brought in, or to go on with what was stopped. A running
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

/** `clearline reread …`. */
export const reread = jobCommand<RereadingRow>({
  command: "clearline reread",
  help: REREAD_HELP,
  async start(deps) {
    const started = await startReread(deps, "terminal");
    if (!started.ok) return { begun: false, say: WORDS[started.error.code] };
    const { total } = started.value;
    const say = `${total} ${total === 1 ? "report is" : "reports are"} to be read again by ${deps.context.reader}. See how far it is: clearline reread --progress`;
    return { begun: true, say };
  },
  async stop(deps) {
    const open = await deps.store.rereadings.open();
    return open !== null && (await stopReread(deps, "terminal", open.id)).ok;
  },
  says: {
    stopped: "Stopped. What was read again stays so.",
    idle: "Nothing is being read again.",
    never: "Nothing was ever read again here. Begin with: clearline reread",
  },
  current: async ({ store }) => (await store.rereadings.open()) ?? (await store.rereadings.list(1))[0] ?? null,
  async toJson(deps, row) {
    await deps.context.renew();
    const { reader } = deps.context;
    return {
      reader,
      behind: await deps.store.rereadings.behind(reader),
      rereading: row && toJson(row, paceOf(row, deps.clock())),
    };
  },
  layOut(deps, row) {
    const pace = paceOf(row, deps.clock());
    const { done, total, changed, kept, failed } = row;
    return {
      share: total === 0 ? 1 : done / total,
      say: `${done} of ${total}, ${sayPace(row, pace)}; facts changed ${changed}, stand ${kept}, failed ${failed}`,
      isOver: pace.kind === "ended",
    };
  },
});

const toJson = (row: RereadingRow, pace: Pace): object => ({
  id: row.id,
  reader: row.reader,
  total: row.total,
  done: row.done,
  failed: row.failed,
  changed: row.changed,
  kept: row.kept,
  state: row.ended ?? pace.kind,
  per_minute: pace.kind === "running" ? tenths(pace.perMinute) : null,
  minutes_left: pace.kind === "running" && pace.minutesLeft !== null ? tenths(pace.minutesLeft) : null,
  asked_at: row.asked_at,
  ended_at: row.ended_at,
});

const tenths = (value: number): number => Math.round(value * 10) / 10;

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
