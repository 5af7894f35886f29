import { addDays, type Day, daysBetween, toNumber } from "../base/day.ts";
import { dayFactors, worthOf } from "./baseline.ts";
import { kmBetween } from "./distance.ts";
import { clumpingOf, riseOverPast } from "./history.ts";
import { dayKind, type Nation } from "./holidays.ts";
import { toldShares } from "./nowcast.ts";
import { scan } from "./scan.ts";
import { oneASource } from "./sources.ts";
import { sharesOf, type Stream, streamsOf } from "./streams.ts";
import type { CaseCount, Location, ScanResult, Surge } from "./surge.ts";

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

export type WatchOptions = {
  today: Day;
  /** The officer's setting: at most one false alarm in so many days, over everything that is looked at. */
  recurrenceDays: number;
  nation: Nation;
  replicas?: number;
};

/** A surge of one stream, with what stands behind it. */
export type FoundSurge = Omit<Surge, "rank"> & {
  stream: string;
  /** `scan`: more here than the other places and days explain. `history`: more than its own past explains. */
  method: "scan" | "history";
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
  replicas: 999,
  /** A stream that is this ordinary after the first replicas is not looked at any longer. */
  firstReplicas: 99,
  ordinaryP: 0.05,
  /** An alarm once raised stands while chance gives one like it so many times as often as the setting says. */
  hold: 10,
  usualDays: 28,
  fewestUsualDays: 14,
} as const;

/**
 * One look at everything: each stream of the last 90 days is scanned on its own, with every source counted once, and its
 * recurrence interval is cut down to its share of the allowance; then each kind of call is laid beside its own past,
 * which takes the other half. What is found comes rarest first, down to `hold`
 * times as common as an alarm must be to be raised: `liveOn` says what is new, what goes on and what is over.
 *
 * Streams that cannot alarm, having too few reports lately, are not looked at and take no share. That choice rests on
 * totals that every replica keeps, so it does not bend the odds.
 */
export function watch(reports: readonly WatchedReport[], options: WatchOptions): Watched {
  const start = addDays(options.today, 1 - WATCH.studyDays);
  const recent = addDays(options.today, 1 - WATCH.maxDays);
  const within = reports.filter(({ day }) => day >= start && day <= options.today);
  const streams = streamsOf(within).map((stream) => ({
    ...stream,
    sent: stream.reports,
    reports: oneASource(stream.reports, WATCH.maxDays),
  }));
  const looked = streams.filter(
    ({ reports: own }) => own.filter(({ day }) => day >= recent).length >= WATCH.fewestSources && isSpread(own),
  );
  const shares = sharesOf(looked.map(({ level }) => level)).map((share) => share / 2);
  const runs: StreamRun[] = [];
  const found: FoundSurge[] = [];
  looked.forEach((stream, i) => {
    const share = shares[i]!;
    const clusters = lookInto(stream.reports, start, options);
    const top = clusters[0] ?? null;
    runs.push({ stream: stream.name, cases: stream.reports.length, share, top });
    for (const cluster of clusters) {
      const recurrenceDays = share / cluster.pGumbel;
      if (recurrenceDays * WATCH.hold < options.recurrenceDays) continue;
      found.push(behind({ ...cluster, recurrenceDays }, "scan", stream, start, share, options));
    }
  });
  found.push(...risen(streams, start, options));
  for (const { name, reports: own } of streams)
    if (!runs.some(({ stream }) => stream === name))
      runs.push({ stream: name, cases: own.length, share: 0, top: null });
  return { runs, found: strongestApart(found) };
}

const isSpread = (reports: readonly WatchedReport[]): boolean => new Set(reports.map(({ place }) => place)).size >= 2;

/** The clusters of one stream, each with its own recurrence, as if it were the only one. */
function lookInto(reports: readonly WatchedReport[], start: Day, options: WatchOptions): ScanResult["clusters"] {
  const places = new Map<string, Location>();
  const counts = new Map<string, CaseCount>();
  for (const { place, at, day } of reports) {
    if (!places.has(place)) places.set(place, { id: place, ...at });
    const key = `${place} ${day}`;
    counts.set(key, { location: place, date: day, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const look = (replicas: number): ScanResult["clusters"] => {
    const scanned = scan([...counts.values()], [...places.values()], {
      start,
      until: options.today,
      maxDays: WATCH.maxDays,
      minCases: WATCH.fewestSources,
      // Reports come in clumps: a street's chat group is no wave.
      nullModel: "dispersed",
      replicas,
      // The same reports on the same day give the same answer, whoever looks again.
      seed: toNumber(options.today),
    });
    // Too few places or reports to say anything: an ordinary quiet day.
    return scanned.ok ? scanned.value.clusters : [];
  };
  const first = look(WATCH.firstReplicas);
  if ((first[0]?.pGumbel ?? 1) > WATCH.ordinaryP) return first;
  return look(options.replicas ?? WATCH.replicas);
}

/** Each kind of call beside its own past, all places together. All kinds take a share, also those with nothing to see. */
function risen(streams: readonly Sent[], start: Day, options: WatchOptions): FoundSurge[] {
  const { today, nation } = options;
  const all = streams[0]?.reports ?? [];
  const kinds = streams.filter(({ level }) => level !== "all");
  const share = 1 / (2 * Math.max(1, kinds.length));
  const pastUntil = addDays(today, -WATCH.maxDays);
  const past = all.filter(({ day }) => day <= pastUntil);
  const factor = dayFactors(
    past.map(({ day }) => day),
    start,
    pastUntil,
    (day) => dayKind(day, nation),
  );
  const told = toldShares(
    all.flatMap(({ day, told: on }) => (on === undefined ? [] : [{ day, told: on }])),
    today,
  );
  const clumping = clumpingOf(past.map(({ kind, place, day }) => `${kind} ${place} ${day}`));
  return kinds.flatMap((stream) => {
    const own = new Set(stream.reports.map(({ id }) => id));
    const others = all.filter(({ id }) => !own.has(id));
    const settings = { start, today, factor, clumping, fewest: WATCH.fewestSources, told };
    const rise = riseOverPast(stream.reports, others, settings);
    const recurrenceDays = rise ? share / rise.p : 0;
    if (!rise || recurrenceDays * WATCH.hold < options.recurrenceDays) return [];
    const inside = stream.reports.filter(({ day }) => day >= rise.start);
    const { observed, expected, llr, p } = rise;
    const cluster = { observed, expected, llr, p, pGumbel: p, recurrenceDays, ratio: observed / expected };
    const where = circleOf(inside);
    const surge = { ...cluster, ...where, rank: 1, start: rise.start, end: today };
    const found = behind(surge, "history", stream, start, share, options);
    const rest = inside.filter(({ isStirred }) => !isStirred);
    if (rest.length === inside.length) return [found];
    const calm = (reports: readonly WatchedReport[]): WatchedReport[] => reports.filter(({ isStirred }) => !isStirred);
    const without = riseOverPast(calm(stream.reports), calm(others), settings);
    return [{ ...found, unstirred: { observed: rest.length, recurrenceDays: without ? share / without.p : 0 } }];
  });
}

/** The places of some reports as a circle around the one that has most. */
function circleOf(reports: readonly WatchedReport[]): Pick<Surge, "locations" | "centre" | "radiusKm"> {
  const places = new Map<string, { at: Location; count: number }>();
  for (const { place, at } of reports)
    places.set(place, { at: { id: place, ...at }, count: (places.get(place)?.count ?? 0) + 1 });
  const ordered = [...places.values()].sort((a, b) => b.count - a.count || (a.at.id < b.at.id ? -1 : 1));
  const [centre] = ordered;
  const locations = ordered.map(({ at }) => at.id);
  if (!centre) return { locations, centre: "", radiusKm: 0 };
  return { locations, centre: centre.at.id, radiusKm: Math.max(...ordered.map(({ at }) => kmBetween(centre.at, at))) };
}

type Sent = Stream<WatchedReport> & { sent: readonly WatchedReport[] };

function behind(
  cluster: Surge,
  method: FoundSurge["method"],
  { name, reports, sent }: Sent,
  start: Day,
  share: number,
  options: WatchOptions,
): FoundSurge {
  const here = new Set(cluster.locations);
  const inside = ({ place, day }: WatchedReport): boolean =>
    here.has(place) && day >= cluster.start && day <= cluster.end;
  const counted = reports.filter(inside);
  const { rank: _, ...surge } = cluster;
  return {
    ...surge,
    stream: name,
    method,
    reports: counted.map(({ id }) => id),
    repeats: sent.filter(inside).length - counted.length,
    usual: usualBefore(reports, here, cluster, options.nation),
    unstirred: method === "history" ? null : unstirred(counted, reports, start, share, options),
  };
}

/** The same stream without what a warning of ours may have brought: does the alarm stand on the rest? */
function unstirred(
  counted: readonly WatchedReport[],
  reports: readonly WatchedReport[],
  start: Day,
  share: number,
  options: WatchOptions,
): FoundSurge["unstirred"] {
  const own = counted.filter(({ isStirred }) => !isStirred);
  if (own.length === counted.length) return null;
  const rest = reports.filter(({ isStirred }) => !isStirred);
  const places = new Set(own.map(({ place }) => place));
  const same = lookInto(rest, start, options).find(({ locations }) => locations.some((place) => places.has(place)));
  return { observed: own.length, recurrenceDays: same ? share / same.pGumbel : 0 };
}

/**
 * What these places had over the weeks before, made to measure for the window's weekdays and holidays. The scan's own
 * expectation holds the wave itself, which swells it while our history is short: right for the odds, but not what
 * people mean by "usual".
 */
function usualBefore(
  reports: readonly WatchedReport[],
  here: ReadonlySet<string>,
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
  const count = before.filter(({ place }) => here.has(place)).length;
  return (count / worthOf(first, until, factor)) * worthOf(window.start, window.end, factor);
}

/** Rarest first, without those that mostly count the same reports again. */
function strongestApart(found: readonly FoundSurge[]): FoundSurge[] {
  const apart: FoundSurge[] = [];
  for (const one of [...found].sort((a, b) => b.recurrenceDays - a.recurrenceDays || b.observed - a.observed)) {
    const own = new Set(one.reports);
    const isTold = apart.some((other) => other.reports.filter((id) => own.has(id)).length * 2 > own.size);
    if (!isTold) apart.push(one);
  }
  return apart;
}
