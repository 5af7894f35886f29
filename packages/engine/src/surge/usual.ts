import { addDays, type Day, daysBetween } from "../base/day.ts";
import { dayFactors, worthOf } from "./baseline.ts";
import { dayKind, type Nation } from "./holidays.ts";
import { WATCH } from "./watched.ts";

/**
 * What some places had over the weeks before, made to measure for the window's weekdays and holidays. The scan's own
 * expectation holds the wave itself, which swells it while our history is short: right for the odds, but not what
 * people mean by "usual".
 *
 * @param isHere whether a report counts as one of these places
 */
export function usualBefore<R extends { day: Day }>(
  reports: readonly R[],
  isHere: (report: R) => boolean,
  window: { start: Day; end: Day },
  nation: Nation,
): number | null {
  const earliest = addDays(window.start, -WATCH.usualDays);
  const before = reports.filter(({ day }) => day < window.start && day >= earliest);
  const first = before.map(({ day }) => day).sort()[0];
  if (first === undefined || daysBetween(first, window.start) < WATCH.fewestUsualDays) return null;
  const until = addDays(window.start, -1);
  const factor = dayFactors(
    before.map(({ day }) => day),
    first,
    until,
    (day) => dayKind(day, nation),
  );
  const count = before.filter(isHere).length;
  return (count / worthOf(first, until, factor)) * worthOf(window.start, window.end, factor);
}
