import type { Pace } from "../../../actions/reread-pace.ts";
import type { RereadingRow } from "../../../store/rereadings.ts";
import { count, moment } from "../parts/say.ts";

/** How far it is and how long it will take, in a sentence or two. */
export function sayPace(row: RereadingRow, pace: Pace): string {
  const far = `${row.done.toLocaleString("en-GB")} of ${count(row.total, "report")} read again.`;
  switch (pace.kind) {
    case "waiting":
      return `${far} It begins as soon as no new report waits.`;
    case "running":
      return `${far} ${sayRate(pace.perMinute)} ${pace.minutesLeft === null ? "Too early to say how long." : `About ${sayMinutes(pace.minutesLeft)} left.`}`;
    case "standing-still":
      return `${far} Nothing has moved for ${sayMinutes(pace.minutes)}. New reports go first; if none wait, see that a worker of this version runs.`;
    case "ended":
      return `${far} ${sayEnd(row)}`;
  }
}

function sayRate(perMinute: number): string {
  return perMinute >= 1 ? `${Math.round(perMinute).toLocaleString("en-GB")} a minute.` : "Fewer than one a minute.";
}

export function sayMinutes(minutes: number): string {
  if (minutes < 1.5) return "a minute";
  if (minutes < 90) return `${Math.round(minutes)} minutes`;
  return count(Math.round(minutes / 60), "hour");
}

export function sayEnd({ ended, ended_at: at }: RereadingRow): string {
  const when = at === null ? "" : ` ${moment(at)}`;
  if (ended === "finished") return `Finished${when}.`;
  return ended === "stopped" ? `Stopped${when}.` : `Ended${when}, when a newer reader began.`;
}
