import { addDays, type CaseCount, type Random, scan, seeded } from "@clearline/engine";
import { FIRST_DAY, kentTowns, moreFor, quietKent, type Weather } from "./kent.ts";

/** How often scans of quiet data sets said p <= 0.05. */
export type NullShare = { reports: string; nullModel: "permutation" | "dispersed"; sets: number; alarms: number };

const DAYS = 60;
const MAX_DAYS = 7;
const PER_DAY = 5;
const REPLICAS = 99;
const SWING = [0.25, 1.75, 1.5, 1.3, 1.1, 0.8, 0.3];
const KINDS = [
  { reports: "on their own", clumping: 0 },
  { reports: "on their own, one day in ten five times as busy for all", clumping: 0, busy: { share: 0.1, times: 5 } },
  { reports: "in clumps, variance/mean 2", clumping: moreFor(2) },
  { reports: "in clumps, variance/mean 3", clumping: moreFor(3) },
  { reports: "in clumps, variance/mean 6", clumping: moreFor(6) },
  { reports: "in clumps, each place its own, up to 6", clumping: moreFor(6), isEven: false },
] as const satisfies readonly (Clumped & { reports: string })[];

/** Quiet data sets of Kent's towns with a weekday swing of 7:1, scanned under each null. 99 replicas make p <= 0.05 exact. */
export function nullSets(sets: number, seed: number, tell: (share: NullShare) => void = () => {}): NullShare[] {
  const towns = kentTowns();
  const locations = towns.map(({ place, at }) => ({ id: place, ...at }));
  const shares: NullShare[] = [];
  for (const { reports, ...clumped } of KINDS)
    for (const nullModel of ["permutation", "dispersed"] as const) {
      // The same data sets for each null.
      const random = seeded(seed * 31 + 7);
      const share: NullShare = { reports, nullModel, sets, alarms: 0 };
      for (let n = 0; n < sets; n++) {
        const cases = counted(random, towns, clumped);
        const found = scan(cases, locations, {
          start: FIRST_DAY,
          until: addDays(FIRST_DAY, DAYS - 1),
          maxDays: MAX_DAYS,
          nullModel,
          replicas: REPLICAS,
          seed: n,
        });
        if (!found.ok) throw new Error(JSON.stringify(found.error));
        if ((found.value.clusters[0]?.p ?? 1) <= 0.05) share.alarms += 1;
      }
      shares.push(share);
      tell(share);
    }
  return shares;
}

type Clumped = Omit<Weather, "name" | "weekday">;

function counted(random: Random, towns: ReturnType<typeof kentTowns>, clumped: Clumped): CaseCount[] {
  const world: Weather = { name: "", weekday: SWING, isEven: true, ...clumped };
  const cells = new Map<string, CaseCount>();
  for (const { place, day } of quietKent(random, towns, world, { days: DAYS, perDay: PER_DAY })) {
    const key = `${place} ${day}`;
    cells.set(key, { location: place, date: day, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.values()];
}

/** The bounds that the number of alarms keeps to in 95 of 100 such studies, were each data set an alarm with chance 0.05. */
export function binomialLimits(sets: number, chance = 0.05): { low: number; high: number } {
  let below = 0;
  let low = -1;
  let log = sets * Math.log1p(-chance);
  for (let n = 0; n <= sets; n++) {
    below += Math.exp(log);
    if (low < 0 && below > 0.025) low = n;
    if (below >= 0.975) return { low, high: n };
    log += Math.log(sets - n) - Math.log(n + 1) + Math.log(chance) - Math.log1p(-chance);
  }
  return { low, high: sets };
}
