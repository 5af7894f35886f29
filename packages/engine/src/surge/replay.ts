import { addDays, type Day } from "../base/day.ts";
import { alarmOf, type KnownAlarm, liveOn } from "./life.ts";
import { watch } from "./watch.ts";
import { type FoundSurge, WATCH, type WatchedReport, type WatchOptions } from "./watched.ts";

/** A report with the day on which it was told: before that no look could know of it. */
export type ReplayedReport = WatchedReport & { told: Day };

export type ReplayOptions = Omit<WatchOptions, "today"> & { from: Day; until: Day };

/** What would have become of an alarm on a day; `found` as it stood then, or as it was last seen. */
export type Replayed = {
  day: Day;
  kind: "raised" | "grew" | "shrank" | "returned" | "ended";
  /** Alarms are counted from 1 as they are raised. */
  alarm: number;
  found: FoundSurge;
};

/** A day's changes, and how many alarms stand at its end. */
export type ReplayedDay = { day: Day; changes: readonly Replayed[]; open: number };

/**
 * History again, day by day: one look at the end of each, with no more than was told by then, and each alarm's life from
 * look to look as the server keeps it. Nobody dismisses anything. Reports from up to 90 days before `from` are the past.
 */
export function* replay(reports: readonly ReplayedReport[], options: ReplayOptions): Generator<ReplayedDay> {
  const { from, until, ...rest } = options;
  const known: { alarm: KnownAlarm; found: FoundSurge }[] = [];
  for (let today = from; today <= until; today = addDays(today, 1)) {
    const since = addDays(today, 1 - WATCH.studyDays);
    const soFar = reports.filter(({ day, told }) => told <= today && day >= since && day <= today);
    const { found } = watch(soFar, { ...rest, today });
    const recent = known
      .map(({ alarm }) => alarm)
      .filter(({ state, endsOn }) => state === "open" || endsOn >= addDays(today, -2 * WATCH.maxDays))
      .reverse();
    const changes: Replayed[] = [];
    for (const step of liveOn(recent, found, { today, recurrenceDays: options.recurrenceDays })) {
      if (step.kind === "raise") {
        known.push({ alarm: alarmOf(step.found, String(known.length + 1), today), found: step.found });
        changes.push({ day: today, kind: "raised", alarm: known.length, found: step.found });
        continue;
      }
      const one = known[Number(step.id) - 1];
      if (!one) continue;
      if (step.kind === "end") one.alarm = { ...one.alarm, state: "ended" };
      else {
        one.found = step.found;
        one.alarm = alarmOf(step.found, step.id, today);
      }
      const kind = step.kind === "end" ? "ended" : step.change;
      if (kind !== "same") changes.push({ day: today, kind, alarm: Number(step.id), found: one.found });
    }
    yield { day: today, changes, open: known.filter(({ alarm }) => alarm.state === "open").length };
  }
}
