import { daysBetween } from "../base/day.ts";
import { type Circles, drawCircles } from "./circles.ts";
import { logLikelihoodRatio } from "./likelihood.ts";
import type { Study } from "./study.ts";

/** All windows: each circle with each duration, every one ending on the last day. */
export type Windows = Circles & {
  places: number;
  durations: number;
  /** Expected in row r and duration d (counted from 0) is `mass[r] * time[d]`. */
  time: Float64Array;
  total: number;
  minCases: number;
};

/** A window and how far it stands out. `row` is -1 where no window holds more than expected. */
export type Best = { row: number; duration: number; count: number; llr: number };

/**
 * Expected counts follow from totals alone, and permuting cases leaves all totals as they are: so these windows, with
 * their expected counts, serve the real cases and every replica.
 */
export function layWindows(study: Study): Windows {
  const { options, durations, intervalTotals, placeTotals, total, locations } = study;
  const isPoisson = options.model === "poisson";
  const masses = isPoisson ? Float64Array.from(locations, ({ population }) => population!) : placeTotals;
  const time = new Float64Array(durations);
  const wholeMass = masses.reduce((sum, mass) => sum + mass, 0);
  let cases = 0;
  for (let d = 0; d < durations; d++) {
    cases += intervalTotals[d]!;
    time[d] = isPoisson ? (total / wholeMass) * shareOfDays(study, d + 1) : cases / total;
  }
  const circles = drawCircles(study, masses);
  return { ...circles, places: locations.length, durations, time, total, minCases: options.minCases };
}

/** The share of the study's days that the last `duration` intervals cover. */
export function shareOfDays({ options, intervals }: Study, duration: number): number {
  const days = daysBetween(options.start, options.until) + 1;
  return duration >= intervals ? 1 : (duration * options.intervalDays) / days;
}

/** Counts of the last `durations` intervals, `place * durations + age`, of the real cases. */
export function recentCounts({ cells, durations, placeTotals }: Study): Int32Array {
  const counts = new Int32Array(placeTotals.length * durations);
  cells.age.forEach((age, i) => {
    if (age < durations) counts[cells.place[i]! * durations + age]! += cells.count[i]!;
  });
  return counts;
}

/** Turns counts by age into counts by duration, in place: the last interval, the last two, and so on. */
export function sumBack(counts: Int32Array, durations: number): void {
  for (let start = 0; start < counts.length; start += durations)
    for (let d = start + 1; d < start + durations; d++) counts[d]! += counts[d - 1]!;
}

/** Windows that are equal on paper, such as 2 x 3 and 3 x 2 expected, differ by less in floating point. */
export const TIE = 1e-9;

/** The strongest window of one centre. Among equals the smallest circle, then the shortest window. */
export function bestOfCentre(windows: Windows, centre: number, byDuration: Int32Array, held: Int32Array): Best {
  const { firstRow, place, mass, time, durations, total, minCases } = windows;
  const best: Best = { row: -1, duration: 0, count: 0, llr: 0 };
  held.fill(0);
  for (let row = firstRow[centre]!; row < firstRow[centre + 1]!; row++) {
    const from = place[row]! * durations;
    for (let d = 0; d < durations; d++) {
      const count = (held[d]! += byDuration[from + d]!);
      const expected = mass[row]! * time[d]!;
      if (count < minCases || count <= expected) continue;
      const llr = logLikelihoodRatio(count, expected, total);
      if (llr > best.llr + TIE) {
        best.row = row;
        best.duration = d + 1;
        best.count = count;
        best.llr = llr;
      }
    }
  }
  return best;
}

/** The largest statistic over all windows: the plain way, which every faster way must equal. */
export function greatest(windows: Windows, byDuration: Int32Array): number {
  const held = new Int32Array(windows.durations);
  let most = 0;
  for (let centre = 0; centre < windows.places; centre++)
    most = Math.max(most, bestOfCentre(windows, centre, byDuration, held).llr);
  return most;
}

/** Sets what every circle holds, in place, for places that hold `totals`. */
export function holdMasses({ firstRow, place, mass, places }: Windows, totals: Float64Array): void {
  for (let centre = 0; centre < places; centre++) {
    let held = 0;
    for (let row = firstRow[centre]!; row < firstRow[centre + 1]!; row++) {
      held += totals[place[row]!]!;
      mass[row] = held;
    }
  }
}
