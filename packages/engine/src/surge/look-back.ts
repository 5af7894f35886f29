import { addDays, type Day, daysBetween } from "../base/day.ts";
import { type DayFactors, dayFactors } from "./baseline.ts";
import { kmBetween } from "./distance.ts";
import { clumpingOf, type Risen, riseOverPast } from "./history.ts";
import { dayKind } from "./holidays.ts";
import { type ToldShare, toldShares } from "./nowcast.ts";
import type { Location, Surge } from "./surge.ts";
import { usualBefore } from "./usual.ts";
import {
  type FoundSurge,
  PLACELESS,
  type PlacelessReport,
  type Sent,
  sentStreams,
  WATCH,
  type WatchedReport,
  type WatchOptions,
} from "./watched.ts";

type Report = WatchedReport | PlacelessReport;
/** What every stream's past is judged by. */
type Past = { start: Day; today: Day; factor: DayFactors; clumping: number; fewest: number; told: ToldShare };

/**
 * Each kind of call beside its own past, all places together and those that named none. All kinds take a share, also
 * those with nothing to see.
 *
 * A kind that is an alarm is looked at again without its loud places, which would drown a smaller wave of the same kind
 * elsewhere, be it next door.
 */
export function lookBack(
  placed: readonly WatchedReport[],
  { start, options }: { start: Day; options: WatchOptions },
): FoundSurge[] {
  const placeless = (options.placeless ?? []).filter(({ day }) => day >= start && day <= options.today);
  const streams: Sent<Report>[] = sentStreams<Report>([...placed, ...placeless]);
  const all = streams[0]?.reports ?? [];
  if (!hasPast(start, options.today)) return [];
  const kinds = streams.filter(({ level }) => level !== "all");
  if (placeless.length > 0)
    for (const { level, sent, reports } of sentStreams(placeless).slice(0, 1))
      kinds.push({ name: PLACELESS, level, sent, reports });
  const share = 1 / (2 * Math.max(1, kinds.length));
  const past = pastOf(all, start, options);
  return kinds.flatMap((stream) => {
    const found = lookAtKind(stream, { share, all, past, options });
    if (!found || found.recurrenceDays < options.recurrenceDays) return found ? [found] : [];
    const aside = loudPlaces(stream.reports, found);
    if (aside.size === 0) return [found];
    const isLeft = (report: Report): boolean => !("place" in report && aside.has(report.place));
    const rest = { ...stream, reports: stream.reports.filter(isLeft), sent: stream.sent.filter(isLeft) };
    const drowned = lookAtKind(rest, { share, all: all.filter(isLeft), past, options });
    return drowned ? [found, drowned] : [found];
  });
}

/** Whether there are days enough before the last ones to judge these by. */
export const hasPast = (start: Day, today: Day): boolean => daysBetween(start, today) >= 2 * WATCH.maxDays;

/** A place that has so much of an alarm's reports is what makes it one. */
const LOUD_SHARE = 0.2;

function loudPlaces(reports: readonly Report[], { locations, start, observed }: FoundSurge): Set<string> {
  const inside = reports.filter(({ day }) => day >= start);
  const of = (place: string): number => inside.filter((report) => placeOf(report) === place).length;
  return new Set(locations.filter((place) => of(place) >= LOUD_SHARE * observed));
}

function lookAtKind(stream: Sent<Report>, looked: Looked): FoundSurge | null {
  const risen = rise(stream.reports, looked.all, looked.past);
  const recurrenceDays = risen ? looked.share / risen.p : 0;
  return risen && recurrenceDays * WATCH.hold >= looked.options.recurrenceDays ? behind(risen, stream, looked) : null;
}

function pastOf(all: readonly Report[], start: Day, { today, nation }: WatchOptions): Past {
  const pastUntil = addDays(today, -WATCH.maxDays);
  const past = all.filter(({ day }) => day <= pastUntil);
  const days = past.map(({ day }) => day);
  return {
    start,
    today,
    factor: dayFactors(days, start, pastUntil, (day) => dayKind(day, nation)),
    clumping: clumpingOf(past.map((report) => `${report.kind} ${placeOf(report) ?? report.id} ${report.day}`)),
    fewest: WATCH.fewestSources,
    told: toldShares(
      all.flatMap(({ day, told: on }) => (on === undefined ? [] : [{ day, told: on }])),
      today,
    ),
  };
}

const placeOf = (report: Report): string | null => ("place" in report ? report.place : null);

function rise(own: readonly Report[], all: readonly Report[], past: Past): Risen | null {
  const ids = new Set(own.map(({ id }) => id));
  const others = new Map<string, Report[]>();
  for (const report of all) {
    if (ids.has(report.id)) continue;
    const kind = others.get(report.kind);
    if (kind) kind.push(report);
    else others.set(report.kind, [report]);
  }
  return riseOverPast(own, [...others.values()], past);
}

type Looked = { share: number; all: readonly Report[]; past: Past; options: WatchOptions };

function behind(risen: Risen, stream: Sent<Report>, { share, all, past, options }: Looked): FoundSurge {
  const inside = stream.reports.filter(({ day }) => day >= risen.start);
  const { observed, expected, llr, p, start } = risen;
  const where = circleOf(inside.flatMap((report) => ("place" in report ? [report] : [])));
  const window = { start, end: options.today };
  const isHere = (report: Report): boolean => !("place" in report) || where.locations.includes(report.place);
  const found: FoundSurge = {
    ...where,
    ...window,
    observed,
    expected,
    llr,
    p,
    pGumbel: p,
    recurrenceDays: share / p,
    ratio: observed / expected,
    stream: stream.name,
    method: "history",
    isOnceADay: false,
    reports: inside.map(({ id }) => id),
    repeats: stream.sent.filter(({ day }) => day >= start).length - inside.length,
    usual: usualBefore(stream.reports, isHere, window, options.nation),
    unstirred: null,
  };
  const rest = inside.filter(({ isStirred }) => !isStirred);
  if (rest.length === inside.length) return found;
  const calm = (reports: readonly Report[]): Report[] => reports.filter(({ isStirred }) => !isStirred);
  const without = rise(calm(stream.reports), calm(all), past);
  return { ...found, unstirred: { observed: rest.length, recurrenceDays: without ? share / without.p : 0 } };
}

/** The places of some reports as a circle around the one that has most; none where nobody named one. */
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
