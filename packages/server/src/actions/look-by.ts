import type { LateBefore } from "../store/queue.ts";
import type { Site } from "../site.ts";
import type { ReportRow } from "../store/reports.ts";

type LookHours = Site["lookHours"];

const HOUR_MS = 3_600_000;

export type Clocked = Pick<ReportRow, "state" | "urgency" | "waiting_since">;

/** By when it is to be looked at; null once an officer has confirmed it or set it aside. Hours pass as they do: no night is left out. */
export function lookBy({ state, urgency, waiting_since }: Clocked, hours: LookHours): Date | null {
  if (state !== "received" && state !== "read") return null;
  const within = urgency >= 2 ? hours[2] : urgency === 1 ? hours[1] : hours[0];
  return new Date(waiting_since.getTime() + within * HOUR_MS);
}

export function isLate(row: Clocked, hours: LookHours, now: Date): boolean {
  const by = lookBy(row, hours);
  return by !== null && now > by;
}

/** The same for the database to count by. */
export const lateBefore = ([rest, likely, grave]: LookHours, now: Date): LateBefore => {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
  return [ago(rest), ago(likely), ago(grave)];
};
