import { addDays, type Day } from "../base/day.ts";
import { onceADay } from "./once-a-day.ts";
import { scan } from "./scan.ts";
import type { CaseCount, Location, ScanResult, Surge } from "./surge.ts";
import { usualBefore } from "./usual.ts";
import { type FoundSurge, type Sent, WATCH, type WatchedReport, type WatchOptions } from "./watched.ts";

type Cluster = ScanResult["clusters"][number];
export type Around = { top: Cluster | null; found: readonly FoundSurge[] };

type Looked = { share: number; start: Day; options: WatchOptions; isOnceADay: boolean };

/** So many loud waves of one stream are taken away in turn, to see what they drown. */
const MOST_LOUD = 3;

/**
 * Circles of places that saw more of one stream over the last days than its other places and days explain. A wave that is
 * an alarm in itself makes all days it covers look busy, and so hides a smaller one elsewhere: its places are set aside,
 * and the others are looked at again as if they were all there is. Where a few places make the wave, the rest of its
 * circle is looked at again too: a small wave next door is drawn into a loud one's circle.
 *
 * @param looked `share` of the allowance of false alarms; `isOnceADay`: each kind of call counts once a place and day
 * @see Zhang, Assuncao and Kulldorff 2010, Journal of Probability and Statistics 642379: iterative scan
 */
export function lookAround(stream: Sent<WatchedReport>, looked: Looked): Around {
  const { share, start, options, isOnceADay } = looked;
  const countedOf = (reports: readonly WatchedReport[]): readonly WatchedReport[] =>
    isOnceADay ? onceADay(reports) : reports;
  let whole: readonly WatchedReport[] = stream.reports;
  let left = countedOf(whole);
  let top: Cluster | null = null;
  const found: FoundSurge[] = [];
  for (let loud = 0; loud <= MOST_LOUD && isWorthALook(left, options.today); loud++) {
    const clusters = lookInto(left, start, options);
    const [strongest] = clusters;
    if (loud === 0) top = strongest ?? null;
    for (const cluster of clusters) {
      const recurrenceDays = share / cluster.pGumbel;
      if (recurrenceDays * WATCH.hold < options.recurrenceDays) continue;
      const rare = { ...cluster, recurrenceDays, ...(isOnceADay && wholeCount(cluster, whole)) };
      found.push(behind(rare, stream, looked));
    }
    if (!strongest || share / strongest.pGumbel < options.recurrenceDays) break;
    const aside = loudPlaces(left, strongest);
    whole = whole.filter(({ place }) => !aside.has(place));
    left = countedOf(whole);
  }
  return { top, found };
}

/** A place with so much of a circle's reports is loud. */
const LOUD_SHARE = 0.2;
/** Where the loud places have so much of the circle's reports, they alone make it. */
const MOST_SHARE = 0.8;

function loudPlaces(reports: readonly WatchedReport[], { locations, start, observed }: Cluster): Set<string> {
  const counts = new Map(locations.map((place) => [place, 0]));
  for (const { place, day } of reports) {
    const count = counts.get(place);
    if (count !== undefined && day >= start) counts.set(place, count + 1);
  }
  const loud = [...counts].filter(([, count]) => count >= LOUD_SHARE * observed);
  const held = loud.reduce((sum, [, count]) => sum + count, 0);
  return new Set(held >= MOST_SHARE * observed ? loud.map(([place]) => place) : locations);
}

/** Too few reports lately, or one place alone, cannot alarm. This rests on totals that every replica keeps. */
export const isWorthALook = (reports: readonly WatchedReport[], today: Day): boolean => {
  const recent = addDays(today, 1 - WATCH.maxDays);
  return (
    reports.filter(({ day }) => day >= recent).length >= WATCH.fewestSources &&
    new Set(reports.map(({ place }) => place)).size >= 2
  );
};

const SEED = 1;

/** The clusters of one stream, each with its own recurrence, as if it were the only one. */
function lookInto(reports: readonly WatchedReport[], start: Day, options: WatchOptions): readonly Cluster[] {
  const places = new Map<string, Location>();
  const counts = new Map<string, CaseCount>();
  for (const { place, at, day } of reports) {
    if (!places.has(place)) places.set(place, { id: place, ...at });
    const key = `${place} ${day}`;
    counts.set(key, { location: place, date: day, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const look = (replicas: number): readonly Cluster[] => {
    const scanned = scan([...counts.values()], [...places.values()], {
      start,
      until: options.today,
      maxDays: WATCH.maxDays,
      minCases: WATCH.fewestSources,
      // Reports come in clumps: a street's chat group is no wave.
      nullModel: "dispersed",
      replicas,
      // The same reports give the same answer, whoever looks again; and from look to look the same guesses are made.
      seed: SEED,
    });
    // Too few places or reports to say anything: an ordinary quiet day.
    return scanned.ok ? scanned.value.clusters : [];
  };
  const most = options.replicas ?? WATCH.replicas;
  for (const { replicas, p } of WATCH.ordinary) {
    if (replicas >= most) break;
    const first = look(replicas);
    if ((first[0]?.pGumbel ?? 1) > p) return first;
  }
  return look(most);
}

function behind(cluster: Surge, { name, reports, sent }: Sent<WatchedReport>, looked: Looked): FoundSurge {
  const here = new Set(cluster.locations);
  const inside = ({ place, day }: WatchedReport): boolean =>
    here.has(place) && day >= cluster.start && day <= cluster.end;
  const counted = reports.filter(inside);
  const { rank: _, ...surge } = cluster;
  return {
    ...surge,
    stream: name,
    method: "scan",
    isOnceADay: looked.isOnceADay,
    reports: counted.map(({ id }) => id),
    repeats: sent.filter(inside).length - counted.length,
    usual: usualBefore(reports, ({ place }) => here.has(place), cluster, looked.options.nation),
    unstirred: unstirred(counted, reports, looked),
  };
}

/** What an officer reads are reports: as many as there are, and as many as would be expected of these places and days. */
function wholeCount(
  { locations, start }: Surge,
  reports: readonly WatchedReport[],
): Pick<Surge, "observed" | "expected" | "ratio"> {
  const places = new Set(locations);
  const here = reports.filter(({ place }) => places.has(place));
  const now = reports.filter(({ day }) => day >= start);
  const observed = here.filter(({ day }) => day >= start).length;
  const expected = (here.length * now.length) / reports.length;
  return { observed, expected, ratio: observed / expected };
}

/** The same stream without what a warning of ours may have brought: does the alarm stand on the rest? */
function unstirred(
  counted: readonly WatchedReport[],
  reports: readonly WatchedReport[],
  { share, start, options, isOnceADay }: Looked,
): FoundSurge["unstirred"] {
  const own = counted.filter(({ isStirred }) => !isStirred);
  if (own.length === counted.length) return null;
  const calm = reports.filter(({ isStirred }) => !isStirred);
  const rest = isOnceADay ? onceADay(calm) : calm;
  const places = new Set(own.map(({ place }) => place));
  const same = lookInto(rest, start, options).find(({ locations }) => locations.some((place) => places.has(place)));
  return { observed: own.length, recurrenceDays: same ? share / same.pGumbel : 0 };
}
