import {
  addDays,
  type Day,
  dayKind,
  parseDay,
  placesIn,
  poisson,
  type Random,
  readPlaces,
  roughKm,
  type WatchedReport,
} from "@clearline/engine";
import { drawCall, pickBy } from "./made-force.ts";

/** A town as the study needs it; `clumping` is the chance that a report brings another from the same place and day. */
export type Town = { place: string; at: { lat: number; lon: number }; weight: number; district: string };

/**
 * How calls are told of: seven figures for Sunday to Saturday, and how clumped the most clumped town is; the others are
 * less, but where `isEven` all alike.
 */
export type Weather = {
  name: string;
  weekday: readonly number[];
  clumping: number;
  isEven?: boolean;
  busy?: { share: number; times: number };
};

export const FIRST_DAY = parseDay("2024-01-01") as Day;
/** Variance over mean is (1 + q) / (1 - q) where a report brings another with probability q. */
export const moreFor = (varianceOverMean: number): number => (varianceOverMean - 1) / (varianceOverMean + 1);
/** Now and then the whole county rings on one day. */
const BUSY = { share: 0.02, times: 3 };
export const WEATHERS: readonly Weather[] = [
  {
    name: "fair: weekdays 4:1, variance/mean up to 2",
    weekday: [0.4, 1.6, 1.3, 1.2, 1.1, 1, 0.4],
    clumping: moreFor(2),
  },
  {
    name: "rough: weekdays 7:1, variance/mean up to 6",
    weekday: [0.25, 1.75, 1.5, 1.3, 1.1, 0.8, 0.3],
    clumping: moreFor(6),
  },
];

const DISTRICT_TOWNS =
  "Ashford,Canterbury,Dartford,Dover,Folkestone,Gravesend,Maidstone,Sevenoaks,Sittingbourne,Margate,Tonbridge,Royal Tunbridge Wells".split(
    ",",
  );
/** Real places and their people; what is told from them is made up. Smaller ones are never the only place that tells. */
const SMALLEST = 3000;

/** The towns of Kent, each with the nearest of twelve district towns as its district. */
export function kentTowns(): Town[] {
  const largest = placesIn("Kent", readPlaces()).filter(({ people, section }) => people >= SMALLEST && !section);
  // Two places of one name would be one here.
  const places = largest.filter(({ name }, i) => largest.findIndex((other) => other.name === name) === i);
  const seats = places.filter(({ name }) => DISTRICT_TOWNS.includes(name));
  return places.map(({ name, lat, lon, people }) => {
    const seat = seats.reduce((a, b) => (roughKm(a, { lat, lon }) <= roughKm(b, { lat, lon }) ? a : b));
    return { place: name, at: { lat, lon }, weight: people, district: seat.name };
  });
}

/** Days on which nothing happens but what always does: weekdays, bank holidays, busy days of the whole county, clumps. */
export function quietKent(
  random: Random,
  towns: readonly Town[],
  { weekday, clumping, isEven = false, busy: { share: busyShare, times } = BUSY }: Weather,
  { days, perDay }: { days: number; perDay: number },
): WatchedReport[] {
  const more = towns.map(() => (isEven ? 1 : random()) * clumping);
  // As many single reports or clumps as bring `perDay` in all.
  const weights = towns.map(({ weight }, i) => weight * (1 - (more[i] ?? 0)));
  const whole = towns.reduce((sum, { weight }) => sum + weight, 0);
  const share = weights.reduce((sum, weight) => sum + weight, 0) / whole;
  const reports: WatchedReport[] = [];
  for (let n = 0; n < days; n++) {
    const day = addDays(FIRST_DAY, n);
    const busy = random() < busyShare ? times : 1;
    for (let k = poisson(random, perDay * share * levelOf(day, weekday) * busy); k > 0; k--) {
      const i = pickBy(random, weights);
      const town = towns.at(i);
      const call = drawCall(random);
      if (!town) continue;
      do reports.push({ ...call, ...told(`q${reports.length}`, day, town) });
      while (random() < (more[i] ?? 0));
    }
  }
  return reports;
}

export type CampaignOptions = {
  weekday: readonly number[];
  from: Day;
  perDay: number;
  days: number;
  draw?: (random: Random) => Call;
};
export type Campaign = { kind: string; towns: readonly Town[]; reports: WatchedReport[] };

export type Call = Pick<WatchedReport, "kind" | "asks" | "channel">;

/** One caller's wave: one kind of call, a town and its four nearest, separate people. */
export function campaign(
  random: Random,
  towns: readonly Town[],
  { weekday, from, perDay, days, draw = drawCall }: CampaignOptions,
): Campaign {
  const weights = towns.map(({ weight }) => weight);
  const centre = towns.at(pickBy(random, weights));
  if (!centre) throw new RangeError("a campaign needs a town");
  const near = [...towns].sort((a, b) => roughKm(centre.at, a.at) - roughKm(centre.at, b.at)).slice(0, 5);
  const nearWeights = near.map(({ weight }) => weight);
  const call = draw(random);
  const reports: WatchedReport[] = [];
  for (let n = 0; n < days; n++) {
    const day = addDays(from, n);
    for (let k = poisson(random, perDay * levelOf(day, weekday)); k > 0; k--) {
      const town = near.at(pickBy(random, nearWeights)) ?? centre;
      reports.push({ ...call, ...told(`planted ${reports.length}`, day, town) });
    }
  }
  return { kind: call.kind, towns: near, reports };
}

const levelOf = (day: Day, weekday: readonly number[]): number => weekday[dayKind(day, "england-and-wales")] ?? 1;

const told = (id: string, day: Day, { place, at }: Town) => ({ id, day, place, at, source: null, isStirred: false });
