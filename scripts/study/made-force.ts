import { addDays, type Day, parseDay, poisson, type Random, type WatchedReport, weekdayOf } from "@clearline/engine";

/** How a made-up force is told of calls: fictional places on a made-up map, no people. */
export type MadeForce = {
  days: number;
  /** Reports a day, on average. */
  perDay: number;
  places: number;
  /** Chance that a report brings another from the same place, day and kind: neighbours who talk. */
  clumping: number;
};

const KINDS = ["bank", "police", "tax", "courier", "telecom_provider", "tech_support", "retailer"] as const;
const KIND_SHARE = [0.28, 0.14, 0.16, 0.1, 0.12, 0.12, 0.08];
const ASKS = [["bank_details"], ["press_key"], ["remote_access"], ["money_transfer"], []] as const;
const CHANNELS = ["live_call", "automated_message"] as const;
/** Sunday to Saturday: what a force hears on each, where the busiest is about four times the quietest. */
const WEEKDAY = [0.4, 1.6, 1.3, 1.2, 1.1, 1, 0.4];
export const firstDay = parseDay("2025-01-01") as Day;

/** Quiet years: places of unequal size, weekdays, now and then a day on which the whole county rings; no campaign. */
export function quietReports(random: Random, { days, perDay, places, clumping }: MadeForce): WatchedReport[] {
  const towns = Array.from({ length: places }, (_, i) => ({
    place: `place ${i}`,
    at: { lat: 51 + random() * 0.5, lon: random() * 1.3 },
    weight: 1 / (1 + i / 6),
  }));
  const reports: WatchedReport[] = [];
  for (let n = 0; n < days; n++) {
    const day = addDays(firstDay, n);
    const busy = random() < 0.02 ? 3 : 1;
    const mean = perDay * (1 - clumping) * (WEEKDAY[weekdayOf(day)] ?? 1) * busy;
    for (let k = poisson(random, mean); k > 0; k--) {
      const town = pickBy(
        random,
        towns.map(({ weight }) => weight),
      );
      const call = drawCall(random);
      do {
        const { place, at } = towns[town] ?? { place: "place 0", at: { lat: 51, lon: 0 } };
        reports.push({ ...call, id: `q${reports.length}`, day, place, at, source: null, isStirred: false });
      } while (random() < clumping);
    }
  }
  return reports;
}

export const lastDay = (days: number): Day => addDays(firstDay, days - 1);

/** What somebody was rung about, as common as each kind is. */
export const drawCall = (random: Random): Pick<WatchedReport, "kind" | "asks" | "channel"> => ({
  kind: KINDS[pickBy(random, KIND_SHARE)] ?? "bank",
  asks: ASKS[Math.floor(random() ** 1.5 * ASKS.length)] ?? [],
  channel: CHANNELS[random() < 0.7 ? 0 : 1] ?? "live_call",
});

export function pickBy(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((a, b) => a + b, 0);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return i;
  }
  return weights.length - 1;
}
