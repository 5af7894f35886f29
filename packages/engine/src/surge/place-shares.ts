/**
 * Each place's share of what is to come, from what it has told so far. Counts scatter about their true level, and more so
 * where reports come in clumps, so counts as they are make busy places look busier than they are and quiet ones quieter. A
 * null that deals out reports by them then falls on too few places: a clump from a place that hardly ever tells is as
 * common in life, rare in the replicas, and so seems a surge. Every count is therefore drawn towards the mean of all, by
 * the part of the places' spread that scatter explains.
 *
 * @param dispersion variance over mean of each place's counts
 * @returns shares that add up to 1, none of them 0 unless all places differ beyond all scatter
 * @see Efron and Morris 1973, Journal of the American Statistical Association 68:117 (shrinkage); Robbins 1956
 */
export function placeShares(totals: Float64Array, dispersion: Float64Array): Float64Array {
  const places = totals.length;
  const total = sumOf(totals);
  const mean = total / places;
  const scatter = totals.map((cases, place) => (cases / total) * dispersion[place]!);
  const spread = totals.reduce((sum, cases) => sum + (cases - mean) ** 2, 0) / Math.max(1, places - 1);
  const between = Math.max(0, spread - sumOf(scatter) * mean);
  const levels = totals.map(
    (cases, place) => mean + ((cases - mean) * between) / (between + dispersion[place]! * mean),
  );
  const all = sumOf(levels);
  return levels.map((level) => level / all);
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
