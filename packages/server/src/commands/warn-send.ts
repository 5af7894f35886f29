import { setTimeout as sleep } from "node:timers/promises";
import type { SendingDeps } from "../actions/deps.ts";
import { perSecond, secondsLeft } from "../actions/sending-pace.ts";
import type { DeliveryPace } from "../store/delivery-counts.ts";
import type { WarningRow } from "../store/warnings.ts";
import { BAD_LINES, DONE, type Io } from "./io.ts";

const LOOK_MS = 1000;
const BAR = 30;

/** How far the messages of a warning are: a line that is written over, or with `json` or without a terminal one object. */
export async function followSending(
  { store }: SendingDeps,
  io: Io,
  id: string | undefined,
  json: boolean,
): Promise<number> {
  const found = id === undefined ? ((await store.warnings.published(1))[0] ?? null) : await store.warnings.byId(id);
  if (!found) {
    io.stderr.write(id === undefined ? "No warning is out.\n" : `There is no warning ${id}.\n`);
    return BAD_LINES;
  }
  if (json || io.stdout.isTTY !== true) {
    io.stdout.write(`${JSON.stringify(told(found, await store.deliveries.pace(found.id)))}\n`);
    return DONE;
  }
  io.stdout.write(`Warning ${found.id}, ${found.state}: ${found.content.title}\n`);
  for (;;) {
    const pace = await store.deliveries.pace(found.id);
    io.stderr.write(`\r\u001B[K${layOut(pace)}`);
    if (pace.waiting === pace.paused) break;
    await sleep(LOOK_MS);
  }
  io.stderr.write("\n");
  return DONE;
}

function told({ id, state }: WarningRow, pace: DeliveryPace) {
  const { seconds: _since, ...counts } = pace;
  return {
    warning: id,
    state,
    ...counts,
    per_second: Number(perSecond(pace).toFixed(1)),
    seconds_left: secondsLeft(pace),
  };
}

/** An admin may take it up again in a week: nobody is to watch until then. */
const PAUSED = "the rest waits for a webhook that is paused";

function layOut(pace: DeliveryPace): string {
  const { total, waiting, paused, sent, failed, stopped, maybe_twice } = pace;
  const full = total === 0 ? BAR : Math.round(((total - waiting) / total) * BAR);
  const left = secondsLeft(pace);
  const when = waiting === 0 ? "done" : waiting === paused ? PAUSED : left === null ? "waiting" : `${left} s left`;
  return `[${"#".repeat(full)}${".".repeat(BAR - full)}] ${sent} of ${total} sent, ${failed} failed, ${stopped} stopped, ${maybe_twice} perhaps twice; ${perSecond(pace).toFixed(0)} a second, ${when}`;
}
