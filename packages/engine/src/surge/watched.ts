import type { Day } from "../base/day.ts";
import type { Nation } from "./holidays.ts";
import { oneASource } from "./sources.ts";
import { type Stream, streamsOf } from "./streams.ts";
import type { Surge } from "./surge.ts";

type Position = { lat: number; lon: number } | { xKm: number; yKm: number };

/** A report as the watch sees it. */
export type WatchedReport = {
  id: string;
  /** The day of the call. */
  day: Day;
  place: string;
  /** Degrees, or kilometres on a plane; the same kind for all. */
  at: Position;
  kind: string;
  channel: string;
  asks: readonly string[];
  /** Those who cannot be told apart from one another; null is somebody on their own. */
  source: string | null;
  /** The day on which it was told, where that is known: the last days are short of what is told late. */
  told?: Day;
  /** Told after a warning of ours for its place, which may have brought it. */
  isStirred: boolean;
};

/** The stream of all calls of which nobody said where. */
export const PLACELESS = "placeless";
export type PlacelessReport = Omit<WatchedReport, "place" | "at">;

export type WatchOptions = {
  today: Day;
  /** The officer's setting: at most one false alarm in so many days, over everything that is looked at. */
  recurrenceDays: number;
  nation: Nation;
  /** Calls of which nobody said where: a kind that rises is seen with them, and all of them are a stream of their own. */
  placeless?: readonly PlacelessReport[];
  replicas?: number;
};

/** A surge of one stream, with what stands behind it. */
export type FoundSurge = Omit<Surge, "rank"> & {
  stream: string;
  /** `scan`: more here than the other places and days explain. `history`: more than its own past explains. */
  method: "scan" | "history";
  /** It is rare as a count of each kind of call once a place and day; its figures are of all reports. */
  isOnceADay: boolean;
  /** The reports that were counted, each source once. */
  reports: readonly string[];
  /** How many more the same sources sent within the window. */
  repeats: number;
  /** What its places had in as many such days, on average, over the weeks before; null without two weeks of history. */
  usual: number | null;
  /** Without the reports that a warning of ours may have brought; null where there are none. */
  unstirred: { observed: number; recurrenceDays: number } | null;
};

/** What was seen of one stream, also where it was nothing: "why was there no alarm?" has an answer. */
export type StreamRun = {
  stream: string;
  cases: number;
  /** Of the allowance of false alarms; 0 where it was not scanned. */
  share: number;
  top: Pick<Surge, "observed" | "expected" | "llr" | "p"> | null;
};
export type Watched = { runs: readonly StreamRun[]; found: readonly FoundSurge[] };

export const WATCH = {
  /** How far back the usual level is taken from, and the longest rise that is looked for. */
  studyDays: 90,
  maxDays: 14,
  /** Fewer separate sources than this alarm nobody, however unusual. */
  fewestSources: 6,
  /** What may be an alarm is judged by so many: fewer would give another figure at each look. */
  replicas: 4999,
  /** A stream that is this ordinary after its first replicas, and then after more, is not looked at any longer. */
  ordinary: [
    { replicas: 99, p: 0.05 },
    { replicas: 999, p: 0.01 },
  ],
  /** An alarm once raised stands while chance gives one like it so many times as often as the setting says. */
  hold: 10,
  usualDays: 28,
  fewestUsualDays: 14,
} as const;

/** A stream with each source counted once; `sent` is all that came. */
export type Sent<R> = Stream<R> & { sent: readonly R[] };

export const sentStreams = <R extends PlacelessReport>(reports: readonly R[]): Sent<R>[] =>
  streamsOf(reports).map((stream) => ({
    ...stream,
    sent: stream.reports,
    reports: oneASource(stream.reports, WATCH.maxDays),
  }));
