/**
 * `npm run study:surge -- [null|kent|streams|tail ...] [--short]`: are SURGE's alarms as rare as they claim, and how soon
 * does it find a campaign beside other methods? Without a name: null, kent and streams. Seeded; each part prints its
 * table and puts it, with a plot, into docs/surge-study.md. `--short` is a try of all of it within a minute and
 * writes nothing.
 *
 * null: the share of quiet data sets with p <= 0.05. kent: false alarms a year at set recurrence intervals, and days
 * until planted campaigns are found at equal false alarms, in a made-up Kent. streams: the latter on real events
 * (`--streams FOLDER`). tail: whether the curve holds far out, where one alarm a year is decided.
 */
import { parseArgs } from "node:util";
import { addDays, seeded, WATCH } from "@clearline/engine";
import { barsOf, findCampaigns, type World } from "./study/delay.ts";
import { FIRST_DAY, kentTowns, quietKent, WEATHERS } from "./study/kent.ts";
import { drawCall } from "./study/made-force.ts";
import { nullSets } from "./study/null-sets.ts";
import { delayFigures, delayPicture, nullFigures, putFigures, putPlot, rateFigures } from "./study/page.ts";
import { PEER_HISTORY_DAYS } from "./study/peers.ts";
import { falseAlarms, type Rate } from "./study/rate.ts";
import { realWorld } from "./study/streams.ts";
import { studyTail } from "./study/far-tail.ts";

const PARTS = ["null", "kent", "streams", "tail"] as const;
const { values, positionals } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    sets: { type: "string" },
    years: { type: "string" },
    campaigns: { type: "string" },
    "alarms-a-year": { type: "string", default: "4" },
    streams: { type: "string" },
    fresh: { type: "string", default: "200000" },
  },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !PARTS.some((part) => part === name));
if (unknown !== undefined) refuse(`There is no study "${unknown}". Studies: ${PARTS.join(", ")}.`);
const isAsked = (part: (typeof PARTS)[number]): boolean =>
  positionals.length === 0 ? part !== "tail" : positionals.includes(part);

const { short } = values;
const seed = number("seed", 1);
const sets = number("sets", short ? 40 : 1000);
const years = number("years", short ? 1 : 3);
const campaigns = number("campaigns", short ? 2 : 20);
const alarmsAYear = number("alarms-a-year", 4);
const SETTINGS = [30, 60, 180, 365];
const SIZES = [1, 2, 4];
const PER_DAY = 8;
const LOOKED = short ? 56 : 364;

if (isAsked("null")) {
  const figures = nullFigures(nullSets(sets, seed, progress));
  show("null", figures.table);
  if (!short) putPlot("surge-study-null", figures.plot);
}
if (isAsked("kent")) {
  const worlds = short ? WEATHERS.slice(1) : WEATHERS;
  const rates: { name: string; rate: Rate; years: number }[] = [];
  const delays: string[] = [];
  for (const [i, weather] of worlds.entries()) {
    const towns = kentTowns();
    const days = PEER_HISTORY_DAYS + LOOKED;
    const world: World = {
      name: weather.name,
      towns,
      weekday: weather.weekday,
      first: FIRST_DAY,
      days,
      looked: LOOKED,
      quiet: (one) => quietKent(seeded(one), towns, weather, { days, perDay: PER_DAY }),
      draw: drawCall,
    };
    const { rate, table, plot } = inWorld(world);
    rates.push({ name: weather.name, rate, years: (years * LOOKED) / 365 });
    delays.push(`**${weather.name}**\n\n${table}`);
    if (!short) putPlot(`surge-study-kent-${i + 1}`, plot);
  }
  show("rate", rateFigures(rates));
  show("kent", delays.join("\n\n"));
}
if (isAsked("streams")) {
  const world = values.streams === undefined ? null : realWorld(values.streams);
  if (!world) console.log("Real streams: skipped, for --streams names no folder that holds them.");
  else {
    const { table, plot } = inWorld(world);
    show("streams", `**${world.name}**\n\n${table}`);
    if (!short) putPlot("surge-study-streams", plot);
  }
}
if (isAsked("tail")) for (const line of studyTail(seed, number("fresh", 200_000))) console.log(JSON.stringify(line));

/** False alarms of quiet draws, the bars that follow from them, and planted campaigns. */
function inWorld(world: World): { rate: Rate; table: string; plot: string } {
  // As many draws as make up the years.
  const draws = short ? 1 : Math.max(1, Math.round((years * 364) / world.looked));
  const seeds = Array.from({ length: draws }, (_, n) => seed * 1009 + n);
  const highest = seeds.map(() => new Float64Array(world.looked));
  const from = addDays(world.first, world.days - world.looked);
  const replicas = short ? 199 : WATCH.replicas;
  const rate = falseAlarms(
    { years: draws, settings: SETTINGS, looksADay: 1, replicas },
    (n) => ({ reports: world.quiet(seeds[n] ?? 0), from, days: world.looked }),
    progress,
    (n, day, recurrenceDays) => {
      const own = highest[n];
      if (own) own[day] = recurrenceDays;
    },
  );
  const allowed = Math.max(1, Math.round((alarmsAYear * draws * world.looked) / 365));
  const bars = barsOf(world, highest, seeds, allowed);
  progress(Object.fromEntries(bars));
  const found = findCampaigns(world, bars, { sizes: SIZES, campaigns, seed, replicas }, (n) =>
    progress({ campaigns: n }),
  );
  const { table, panels } = delayFigures(world.name, bars, found);
  return { rate, table, plot: delayPicture(`Campaigns found by day; ${world.name}`, panels) };
}

function show(name: string, figures: string): void {
  console.log(`\n${figures}\n`);
  if (!short) putFigures(name, figures);
}

/** On standard error, so that what is printed stays the figures. */
function progress(line: object): void {
  console.error(JSON.stringify(line));
}

function number(name: "seed" | "sets" | "years" | "campaigns" | "alarms-a-year" | "fresh", usual: number): number {
  const given = values[name];
  const value = given === undefined ? usual : Number(given);
  if (Number.isInteger(value) && value >= 1) return value;
  return refuse(`--${name} must be a whole number from 1, not "${given}".`);
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
