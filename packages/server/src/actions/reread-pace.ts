import type { RereadingRow } from "../store/rereadings.ts";

/** How far it is, for a person who waits. */
export type Pace =
  | { kind: "waiting" }
  | { kind: "running"; perMinute: number; minutesLeft: number | null }
  /** Nothing has moved for so long. */
  | { kind: "standing-still"; minutes: number }
  | { kind: "ended" };

/** Longer than any one report takes: then no worker runs, or it is another version's. */
const STILL_MINUTES = 3;
/** From fewer reports no pace is told. */
const FEWEST_FOR_PACE = 20;

export function paceOf(row: RereadingRow, now: Date): Pace {
  if (row.ended_at !== null) return { kind: "ended" };
  const idle = minutesBetween(row.moved_at ?? row.started_at ?? row.asked_at, now);
  if (idle >= STILL_MINUTES) return { kind: "standing-still", minutes: Math.floor(idle) };
  if (row.moved_at === null || row.lap_at === null) return { kind: "waiting" };
  const done = row.done - row.lap_done;
  const took = minutesBetween(row.lap_at, row.moved_at);
  const perMinute = took > 0 ? done / took : 0;
  const known = done >= FEWEST_FOR_PACE && perMinute > 0;
  return { kind: "running", perMinute, minutesLeft: known ? (row.total - row.done) / perMinute : null };
}

const minutesBetween = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 60_000);
