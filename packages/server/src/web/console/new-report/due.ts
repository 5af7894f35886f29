import { addDays } from "@clearline/engine";
import { atLondon, londonDay } from "../../../actions/days.ts";

const MOST_MINUTES = 600;

/**
 * When a call-back is due: `14:30`, `1430` or `2.30pm` on London's clocks, tomorrow where that is past, or `+20` minutes
 * from now. `2:30` alone is no time: nobody agrees to be rung in the middle of the night, and `02:30` says so.
 *
 * @returns null where none was agreed; undefined where what was typed is no time
 */
export function dueFrom(typed: string, now: Date): Date | null | undefined {
  const given = typed.trim();
  if (given === "") return null;
  const minutes = /^\+\s?(\d{1,3})$/.exec(given);
  if (minutes) {
    const wait = Number(minutes[1]);
    return wait >= 1 && wait <= MOST_MINUTES ? new Date(now.getTime() + wait * 60_000) : undefined;
  }
  const clock = /^(\d{1,2})(?:[:.]?(\d{2}))? ?([ap]m)?$/i.exec(given);
  if (!clock) return undefined;
  const [, hours = "", minutesPast, half] = clock;
  if (half === undefined && (minutesPast === undefined || /^[1-7]$/.test(hours))) return undefined;
  const typedHour = Number(hours);
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return undefined;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  const minute = Number(minutesPast ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  const today = londonDay(now);
  const due = atLondon(today, hour, minute);
  return due !== undefined && due < now ? atLondon(addDays(today, 1), hour, minute) : due;
}
