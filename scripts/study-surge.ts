/**
 * `npm run study:surge -- [tail|rate] [--years N] [--seed S] [--looks N] [--fresh N]`: are SURGE's alarms as rare as they
 * claim? Seeded, printed as JSON lines with what is known so far; docs/benchmarks.md has the figures.
 *
 * tail: whether the Gumbel curve holds far out, where one alarm a year is decided. rate: how many alarms quiet years
 * raise, with all streams, daily looks and alarms that live on.
 */
import { parseArgs } from "node:util";
import { type CaseCount, type Location, seeded, tailOf } from "@clearline/engine";
import { firstDay, lastDay, quietReports } from "./study/made-force.ts";
import { falseAlarms } from "./study/rate.ts";

const { values, positionals } = parseArgs({
  options: {
    years: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    looks: { type: "string", default: "1" },
    fresh: { type: "string", default: "200000" },
  },
  allowPositionals: true,
});
const number = (name: "years" | "seed" | "looks" | "fresh"): number => {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 1) return value;
  console.error(`--${name} must be a whole number from 1, not "${values[name]}".`);
  process.exit(2);
};
const [part] = positionals;
if (part !== undefined && part !== "tail" && part !== "rate") {
  console.error(`There is no study "${part}". Studies: tail, rate.`);
  process.exit(2);
}
const say = (line: object): void => console.log(JSON.stringify(line));
const FORCE = { perDay: 8, places: 60, clumping: 0.3 };

if (part !== "rate") {
  // One stream of everything, and one of a single kind: about 700 and 100 reports in 90 days.
  for (const perDay of [8, 1.2]) {
    const reports = quietReports(seeded(number("seed")), { ...FORCE, perDay, days: 90 });
    const counts = new Map<string, CaseCount>();
    const places = new Map<string, Location>();
    for (const { place, at, day } of reports) {
      places.set(place, { id: place, ...at });
      const key = `${place} ${day}`;
      counts.set(key, { location: place, date: day, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const claims = [1 / 20, 1 / 100, 1 / 365, 1 / 2190, 1 / 10_000];
    const fresh = number("fresh");
    const found = tailOf(
      [...counts.values()],
      [...places.values()],
      { start: firstDay, until: lastDay(90), minCases: 6, nullModel: "dispersed", seed: number("seed") },
      { fits: 20, fresh, claims },
    );
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    for (const { claimed, real, hits } of found.value)
      say({ study: "tail", reports: reports.length, fresh, once_in: Math.round(1 / claimed), really: 1 / real, hits });
  }
}
if (part !== "tail") {
  const options = {
    years: number("years"),
    seed: number("seed"),
    settings: [30, 60, 180, 365],
    looksADay: number("looks"),
  };
  falseAlarms(options, FORCE, (soFar) => say({ study: "rate", ...soFar }));
}
