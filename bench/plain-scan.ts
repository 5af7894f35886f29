/**
 * The space-time permutation scan as its paper describes it, without any of the engine's shortcuts: what SURGE is timed
 * against, and a second opinion on its strongest window.
 *
 * @see Kulldorff et al. 2005, PLoS Medicine 2:e59
 */
import type { Random } from "@clearline/engine";

/** One report; `age` in days before the last. */
type Single = { place: number; age: number };

/** @returns the strongest window's statistic, how many windows there are, and seconds spent on the replicas */
export function plainScan(
  points: readonly (readonly [number, number])[],
  reports: readonly Single[],
  { durations, replicas, random }: { durations: number; replicas: number; random: Random },
): { top: number; windows: number; seconds: number } {
  const byPlace = Array.from({ length: points.length }, () => 0);
  const byAge = Array.from({ length: durations }, () => 0);
  for (const { place, age } of reports) {
    byPlace[place] = (byPlace[place] ?? 0) + 1;
    if (age < durations) byAge[age] = (byAge[age] ?? 0) + 1;
  }
  const circles = points.map((centre) => circleOf(centre, points, byPlace, reports.length / 2));
  const windows = circles.reduce((sum, circle) => sum + circle.length, 0) * durations;

  const ages = reports.map(({ age }) => age);
  const greatest = (): number => {
    const counts = points.map(() => Array.from({ length: durations }, () => 0));
    reports.forEach(({ place }, i) => {
      const age = ages[i] ?? durations;
      const row = counts[place];
      if (row && age < durations) row[age] = (row[age] ?? 0) + 1;
    });
    return circles.reduce((most, circle) => Math.max(most, strongest(circle, counts, byPlace, byAge, ages.length)), 0);
  };
  const top = greatest();
  const begun = performance.now();
  for (let i = 0; i < replicas; i++) {
    shuffle(ages, random);
    greatest();
  }
  return { top, windows, seconds: (performance.now() - begun) / 1000 };
}

/** The nearest places, nearest first, while together they hold no more than half of all reports. */
function circleOf(
  [x, y]: readonly [number, number],
  points: readonly (readonly [number, number])[],
  byPlace: readonly number[],
  most: number,
): number[] {
  const nearest = points
    .map(([a, b], place) => ({ place, away: Math.hypot(a - x, b - y) }))
    .sort((a, b) => a.away - b.away);
  let held = 0;
  const within: number[] = [];
  for (const { place } of nearest) {
    held += byPlace[place] ?? 0;
    if (held > most) break;
    within.push(place);
  }
  return within;
}

function strongest(
  circle: readonly number[],
  counts: readonly (readonly number[])[],
  byPlace: readonly number[],
  byAge: readonly number[],
  total: number,
): number {
  const held = Array.from({ length: byAge.length }, () => 0);
  let mass = 0;
  let most = 0;
  for (const place of circle) {
    mass += byPlace[place] ?? 0;
    let count = 0;
    let recent = 0;
    byAge.forEach((cases, age) => {
      held[age] = (held[age] ?? 0) + (counts[place]?.[age] ?? 0);
      count += held[age] ?? 0;
      recent += cases;
      const expected = (mass * recent) / total;
      if (count < 2 || count <= expected) return;
      const rest = total - count;
      const outside = rest > 0 ? rest * Math.log(rest / (total - expected)) : 0;
      most = Math.max(most, count * Math.log(count / expected) + outside);
    });
  }
  return most;
}

function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}
