import { addDays, type Day, type Random, seeded, watch, WATCH, type WatchedReport } from "@clearline/engine";
import { barFor } from "./bars.ts";
import { type Call, type Campaign, campaign, type Town } from "./kent.ts";
import { type Counted, PEERS, type Peer, peerScores } from "./peers.ts";

/** A made-up or borrowed place in which quiet days can be drawn, as many as wanted. */
export type World = {
  name: string;
  towns: readonly Town[];
  weekday: readonly number[];
  first: Day;
  /** Days of each quiet draw, of which the last are looked at. */
  days: number;
  looked: number;
  quiet: (seed: number) => readonly WatchedReport[];
  /** A kind of call that is known there. */
  draw: (random: Random) => Call;
};

export type Method = "SURGE" | Peer;
export type Bars = ReadonlyMap<Method, { bar: number; alarms: number }>;

/** One method on one size of campaign: the day on which each was found, 1 being its first; null where it was not. */
export type Found = { world: string; method: Method; perDay: number; days: readonly (number | null)[] };

export const CAMPAIGN_DAYS = 14;

/** The bar of each method that gives the same number of false alarms over the same quiet draws. */
export function barsOf(world: World, surge: readonly Float64Array[], seeds: readonly number[], allowed: number): Bars {
  const peers = new Map<Peer, Float64Array[]>(PEERS.map((peer) => [peer, []]));
  for (const seed of seeds) {
    const scores = peerScores(world.quiet(seed), world.towns, world);
    for (const [peer, found] of scores) {
      const highest = new Float64Array(world.looked);
      for (const { day, score } of found) highest[day] = Math.max(highest[day] ?? 0, score);
      peers.get(peer)?.push(highest);
    }
  }
  return new Map<Method, { bar: number; alarms: number }>([
    ["SURGE", barFor(surge, allowed)],
    ...PEERS.map((peer): [Method, { bar: number; alarms: number }] => [peer, barFor(peers.get(peer) ?? [], allowed)]),
  ]);
}

/** Each campaign once, at each size, on the same quiet days: on which day would each method have told of it? */
export function findCampaigns(
  world: World,
  bars: Bars,
  { sizes, campaigns, seed, replicas }: { sizes: readonly number[]; campaigns: number; seed: number; replicas: number },
  tell: (done: number) => void = () => {},
): Found[] {
  const found = sizes.flatMap((perDay) =>
    [...bars.keys()].map((method) => ({ world: world.name, method, perDay, days: [] as (number | null)[] })),
  );
  for (let n = 0; n < campaigns; n++) {
    const quiet = world.quiet(seed * 10_007 + n);
    // On any day of the week, and any of Farrington's weeks.
    const starts = world.days - world.looked + (n % 7);
    for (const perDay of sizes) {
      const from = addDays(world.first, starts);
      const wave = campaign(seeded(seed * 20_011 + n), world.towns, {
        weekday: world.weekday,
        from,
        perDay,
        days: CAMPAIGN_DAYS,
        draw: world.draw,
      });
      const peers = peerDays([...quiet, ...wave.reports], world, wave, bars, starts);
      for (const one of found)
        if (one.perDay === perDay)
          one.days.push(
            one.method === "SURGE"
              ? surgeDay(quiet, wave, from, bars.get("SURGE")?.bar ?? 0, replicas)
              : (peers.get(one.method) ?? null),
          );
    }
    tell(n + 1);
  }
  return found;
}

function surgeDay(
  quiet: readonly WatchedReport[],
  wave: Campaign,
  from: Day,
  bar: number,
  replicas: number,
): number | null {
  for (let n = 0; n < CAMPAIGN_DAYS; n++) {
    const today = addDays(from, n);
    const since = addDays(today, -WATCH.studyDays);
    const soFar = [...quiet, ...wave.reports].filter(({ day }) => day <= today && day >= since);
    const { found } = watch(soFar, { today, recurrenceDays: WATCH.hold, nation: "england-and-wales", replicas });
    // Another alarm that happens to stand on the same day is no find.
    const isFound = found.some(
      ({ recurrenceDays, reports }) =>
        recurrenceDays >= bar && reports.filter((id) => id.startsWith("planted")).length * 3 >= reports.length,
    );
    if (isFound) return n + 1;
  }
  return null;
}

function peerDays(
  reports: readonly WatchedReport[],
  world: World,
  { kind, towns }: Campaign,
  bars: Bars,
  starts: number,
): Map<Peer, number> {
  const districts = new Set(towns.map(({ district }) => district));
  const offset = starts - (world.days - world.looked);
  const span: Counted = { first: world.first, days: world.days, looked: world.looked };
  const firsts = new Map<Peer, number>();
  for (const [peer, scores] of peerScores(reports, world.towns, span)) {
    const bar = bars.get(peer)?.bar ?? Number.POSITIVE_INFINITY;
    const days = scores
      .filter((one) => one.kind === kind && (one.district === null || districts.has(one.district)) && one.score >= bar)
      .map(({ day }) => day - offset + 1)
      .filter((day) => day >= 1 && day <= CAMPAIGN_DAYS);
    if (days.length > 0) firsts.set(peer, Math.min(...days));
  }
  return firsts;
}

/** The middle day of all, those never found last; null where less than half were found. */
export function medianDays(days: readonly (number | null)[]): number | null {
  const rising = days.map((day) => day ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const middle = rising[Math.floor((rising.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(middle) ? middle : null;
}
