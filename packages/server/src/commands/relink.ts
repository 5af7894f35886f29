import { type RelinkError, startRelink, stopRelink } from "../actions/relink.ts";
import type { RelinkingRow } from "../store/relinkings.ts";
import { jobCommand } from "./job-command.ts";

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

/** `clearline relink …`. */
export const relink = jobCommand<RelinkingRow>({
  command: "clearline relink",
  help: RELINK_HELP,
  async start(deps) {
    const started = await startRelink(deps, "terminal");
    if (!started.ok) return { begun: false, say: WORDS[started.error.code] };
    const say = `${started.value.total} reports are to be linked anew. How far it is: clearline relink --progress`;
    return { begun: true, say };
  },
  async stop(deps) {
    const open = await deps.store.relinkings.open();
    return open !== null && (await stopRelink(deps, "terminal", open.id)).ok;
  },
  says: {
    stopped: "Stopped. What was linked anew stays so.",
    idle: "Nothing is being linked anew.",
    never: "Nothing was ever linked anew here. Begin with: clearline relink",
  },
  current: async ({ store }) => (await store.relinkings.open()) ?? (await store.relinkings.list(1))[0] ?? null,
  toJson: (_, row) =>
    row && {
      id: row.id,
      state: row.ended ?? row.stage,
      done: row.done,
      total: row.total,
      moved: row.moved,
      parted: row.parted,
      suggested: row.suggested,
      asked_at: row.asked_at,
      ended_at: row.ended_at,
    },
  layOut: (_, { ended, stage, done, total, moved, parted, suggested }) => ({
    share: ended === "finished" || total === 0 ? 1 : done / total,
    say: `${ended ?? stage}: ${done} of ${total}; moved ${moved}, in no series any more ${parted}, suggested ${suggested}`,
    isOver: ended !== null,
  }),
});

const WORDS: Record<RelinkError["code"], string> = {
  "not-allowed": "Linking anew is not allowed here.",
  "not-found": "Nothing is being linked anew.",
  "nothing-to-relink": "There are no reports to link yet.",
  "relink-under-way": "This is under way already. How far it is: clearline relink --progress",
};
