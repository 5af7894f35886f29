/** What a date phrase says, before it is settled which day that is. */
import type { MovingDay } from "./named-days.ts";

/** A date phrase: words `from` to `to` (exclusive). */
export type DateSeen = { from: number; to: number; said: DateSaid };

export type DateSaid =
  | {
      kind: "day";
      date: number;
      month: number;
      year: number | null;
      weekday: number | null;
      endDate: number | null;
      /** 1 in "11 January last year", counted from the year of publication. */
      yearsBack?: number;
    }
  /**
   * `weeks` is 1 in "a week last Tuesday": that many Tuesdays before the last. `ofLastWeek`: "Tuesday of last week".
   * `chained`: "the following Thursday" is 1, "the previous Thursday" -1, from the call told before.
   */
  | {
      kind: "weekday";
      weekday: number;
      before: boolean;
      weeks: number;
      ofLastWeek?: boolean;
      chained?: 1 | -1;
      /** "last Thursday", which on a Friday may not be yesterday. */
      last?: boolean;
      /** "One Friday in October": of no week in particular. */
      any?: boolean;
    }
  /** "on the 4th": the last such day. `monthsBack` is 1 in "on the 4th of last month". */
  | { kind: "day-of-month"; date: number; weekday: number | null; monthsBack?: number }
  /** "Shrove Tuesday", "Easter Monday". */
  | { kind: "moving"; moving: MovingDay; year: number | null }
  /** "yesterday" is 1. `most` is greater for "in the last week", which names no day. */
  | { kind: "ago"; days: number }
  /** "the following day" is +1, from the call told before. */
  | { kind: "chained"; days: number }
  | { kind: "month"; month: number; year: number | null }
  | { kind: "period"; lastWeek?: boolean };
