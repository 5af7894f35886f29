import { addDays, type Day, daysBetween, PLACELESS } from "@clearline/engine";
import type { CaseRow } from "../../../store/cases.ts";
import type { SurgeRow } from "../../../store/surges.ts";
import type { Dot } from "./map.ts";
import { ASK_WORDS, CHANNEL_WORDS, KIND_WORDS } from "./say.ts";

/** Weeks of history that a curve shows before today. */
export const CURVE_DAYS = 28;

/** Cases counted by place, most first; those without a known place are left out. */
export function byPlace(cases: readonly CaseRow[]): Dot[] {
  const dots = new Map<string, Dot>();
  for (const { place, lat, lon } of cases) {
    if (place === null || lat === null || lon === null) continue;
    const dot = dots.get(place) ?? { name: place, lat, lon, n: 0 };
    dots.set(place, { ...dot, n: dot.n + 1 });
  }
  return [...dots.values()].sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}

/** Whether a case is counted in a stream: `all`, `placeless`, or words of the vocabulary such as `bank/live_call`. */
export function isInStream(stream: string, { impersonated_kind, channel, asked_for, lat }: CaseRow): boolean {
  if (stream === "all") return true;
  if (stream === PLACELESS) return lat === null;
  return stream
    .split("/")
    .every((word) => word === impersonated_kind || word === channel || asked_for.some((ask) => ask === word));
}

/** Whether a case fell in one of these places. A place that shares its name with another carries its county. */
export const isWithin = (places: readonly string[], { place, place_area }: CaseRow): boolean =>
  place !== null && (places.includes(place) || places.includes(`${place}, ${place_area}`));

/** Whether a case of the stream fell where the alarm is; one that sets no places apart counts those without one too. */
export const isWhere = ({ places, null_model }: Pick<SurgeRow, "places" | "null_model">, one: CaseRow): boolean =>
  one.lat === null ? null_model === "history" : isWithin(places, one);

const VOCABULARY: Readonly<Record<string, string>> = { ...ASK_WORDS, ...CHANNEL_WORDS, ...KIND_WORDS };

/** What a stream counts, as it stands in a sentence: `calls`, `“bank” calls`. */
export function streamWords(stream: string): string {
  if (stream === "all" || stream === PLACELESS) return "calls";
  const words = stream.split("/").map((word) => VOCABULARY[word] ?? word);
  return `“${words.map((word) => word.toLowerCase()).join(", ")}” calls`;
}

/** The days a curve shows: four weeks, and the window with a few days before it where that is longer ago. */
export function curveDays(today: Day, earliest: Day | null): { from: Day; to: Day } {
  const usual = addDays(today, 1 - CURVE_DAYS);
  const wanted = earliest === null ? usual : addDays(earliest, -3);
  const from = wanted < usual ? wanted : usual;
  // A picture of more than three months has bars too thin to count.
  return { from: daysBetween(from, today) > 92 ? addDays(today, -92) : from, to: today };
}

/** The number of calls that 19 days in 20 stay at or under, when `mean` a day are usual. Poisson, by its sum. */
export function usualTop(mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  let n = 0;
  while (sum < 0.95 && n < 1000) {
    n += 1;
    term *= mean / n;
    sum += term;
  }
  return n;
}

/** How often each word stands, most first. */
export function tally<T extends string>(words: readonly T[]): { word: T; n: number }[] {
  const counts = new Map<T, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => ({ word, n })).sort((a, b) => b.n - a.n);
}
