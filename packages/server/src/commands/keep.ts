import { sayDay, sayTimeKept } from "@clearline/engine";
import { type KeepingNow, type KeptNow, keep as keepNow, lookKeeping } from "../actions/keep.ts";
import { KEPT } from "../kept.ts";
import { BAD_CALL, BAD_LINES, DONE, guarded, type Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline keep --dry-run | --now

Deletes what is past its time: reports, contact details, messages and the rest, each class after the time that is set for
it (CLEARLINE_KEEP_…, see clearline serve --help). A running server does the same each night. What is held for a case
stays. Nothing that was not announced 14 days before goes: the first run after an upgrade, and after a shorter time was
set, announces.

  clearline keep --dry-run     what counts, and how many would go; changes nothing, and announces nothing
  clearline keep --now         does it now; on each further machine with an outbox folder of its own, too
  clearline keep --now --json  the same as one line of JSON

JSON: {"today", "wait_until", "classes": [{"class", "setting", "kept", "next", "next_from", "due", "gone", "failed"}]};
"kept" is the time that counts (null: nothing goes yet), "next" one that counts from a day on, "due" how many are past the
one that counts or is to count.

Exit 0; 1 when something could not be deleted; 2 when the command was called wrongly. It uses the same settings as
clearline serve, from the environment.
`;

/** `clearline keep …`. Works beside a running server. */
export const keep = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const options = {
      "dry-run": { type: "boolean", default: false },
      now: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    } as const;
    const { values } = readOptions(argv, options, { command: "clearline keep", files: 0 });
    if (values.help) {
      io.stdout.write(HELP);
      return DONE;
    }
    if (values.now === values["dry-run"]) {
      io.stderr.write(HELP);
      return BAD_CALL;
    }
    return withDatabase(io, async ({ deps }) => {
      const done = values.now ? await keepNow(deps, { who: "terminal" }) : await lookKeeping(deps);
      io.stdout.write(values.json ? `${JSON.stringify(toJson(done))}\n` : layOut(done, values.now));
      return done.classes.some(({ failed }) => failed > 0) ? BAD_LINES : DONE;
    });
  });

const toJson = ({ today, waitUntil, classes }: KeepingNow): object => ({
  today,
  wait_until: waitUntil,
  classes: classes.map(({ of, standing: { kept, next }, due, gone, failed }) => ({
    class: of,
    setting: KEPT[of].setting,
    kept: kept && sayTimeKept(kept),
    next: next && sayTimeKept(next.kept),
    next_from: next && next.from,
    due,
    gone,
    failed,
  })),
});

function layOut({ waitUntil, classes }: KeepingNow, isDone: boolean): string {
  const lines = classes.map((one) => `${KEPT[one.of].title}: ${say(one, isDone)}`);
  if (waitUntil !== null)
    lines.push(
      `Nothing goes before ${sayDay(waitUntil)}: the last run was too long ago, or later than today. Look whether the clock is right.`,
    );
  return `${lines.join("\n")}\n`;
}

function say({ standing: { kept, next }, due, gone, failed }: KeptNow, isDone: boolean): string {
  const counts = kept === null ? "nothing goes yet" : `kept ${sayTimeKept(kept)}`;
  const then = next === null ? "" : `; ${sayTimeKept(next.kept)} from ${sayDay(next.from)} on`;
  const went = isDone ? `, ${gone} gone` : "";
  const wrong = failed > 0 ? `, ${failed} could not be deleted` : "";
  return `${counts}${then}${went}${wrong}, ${due} past it`;
}
