/** Alarm days closer together than this are one false alarm: nobody is rung twice about one week. */
const APART = 7;

/** How many false alarms a bar gives over quiet years, each a list of the day's highest score. */
export function episodes(years: readonly Float64Array[], bar: number): number {
  let count = 0;
  for (const scores of years) {
    let last = -APART - 1;
    scores.forEach((score, day) => {
      if (!(score >= bar)) return;
      if (day - last > APART) count++;
      last = day;
    });
  }
  return count;
}

/** The lowest bar that gives no more false alarms than allowed, and what it gives. */
export function barFor(years: readonly Float64Array[], allowed: number): { bar: number; alarms: number } {
  const scores = [...new Set(years.flatMap((year) => [...year]))].filter((score) => score > 0).sort((a, b) => a - b);
  // From the top down: at low bars alarm days run into one another, and seem few again.
  let at = scores.length;
  while (at > 0 && episodes(years, scores[at - 1] ?? 0) <= allowed) at--;
  // Where even the highest score comes more often than allowed, it is the bar all the same.
  const bar = scores[at] ?? scores.at(-1) ?? Number.POSITIVE_INFINITY;
  return { bar, alarms: episodes(years, bar) };
}
