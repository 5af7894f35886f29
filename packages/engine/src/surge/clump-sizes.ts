import type { Random } from "../base/random.ts";

/**
 * How likely a report lies in a clump of each size, entry 0 for size 1. Where the counts of a place are negative
 * binomial with variance over mean D, they are a Poisson number of clumps, and a report picked by chance lies in one
 * of size s with probability `theta^(s-1) / D`, theta = 1 - 1/D: geometric.
 *
 * @param shares of the places in all reports; they add up to 1
 * @param most no clump can be larger
 * @see Quenouille 1949, Biometrics 5:162
 */
export function sizesOfReports(shares: Float64Array, dispersion: Float64Array, most: number): Float64Array {
  // Places that are as clumped as one another are added up once, for there are few such kinds.
  const alone = new Map<number, number>();
  shares.forEach((share, place) => {
    const own = dispersion[place]!;
    alone.set(own, (alone.get(own) ?? 0) + share / own);
  });
  const thetas = Float64Array.from(alone.keys(), (own) => 1 - 1 / own);
  const left = Float64Array.from(alone.values());
  const sizes: number[] = [];
  for (let size = 1; size <= most; size++) {
    let share = 0;
    for (let kind = 0; kind < left.length; kind++) {
      share += left[kind]!;
      left[kind]! *= thetas[kind]!;
    }
    if (share < NEGLIGIBLE) break;
    sizes.push(share);
  }
  return Float64Array.from(sizes);
}

const NEGLIGIBLE = 1e-9;

/**
 * Draws the sizes of clumps that together hold exactly `total` reports, in proportion to how likely each such set is
 * when `expected` reports are usual.
 *
 * With f(n) the probability of n reports in all, `n f(n) = expected * sum over s of sizes(s) f(n - s)` (Panjer). The
 * terms of that sum are the odds for the size of the clump that one report lies in; the others hold n - s, and so on.
 * Kept are the ratios `f(n - 1) / f(n)`, since f itself soon is too small for a number to hold.
 *
 * @returns a function that hands the size of each clump to `take`
 * @see Panjer 1981, ASTIN Bulletin 12:22
 */
export function clumpsOf(
  total: number,
  expected: number,
  sizes: Float64Array,
): (random: Random, take: (size: number) => void) => void {
  const { sums, fall } = ratiosOf(total, expected, sizes);
  return (random, take) => {
    for (let n = total; n > 0; ) {
      let left = random() * sums[n]!;
      let ratio = 1;
      let size = 1;
      const most = Math.min(n, sizes.length);
      for (; size < most; size++) {
        left -= sizes[size - 1]! * ratio;
        if (left < 0) break;
        ratio *= fall[n - size]!;
      }
      take(size);
      n -= size;
    }
  };
}

/** The logarithm of the probability of `total` reports, where `expected` are usual and they come in clumps of such sizes. */
export function logOfTotal(total: number, expected: number, sizes: Float64Array): number {
  const clumps = sizes.reduce((sum, share, i) => sum + (expected * share) / (i + 1), 0);
  return ratiosOf(total, expected, sizes).fall.reduce(
    (log, fall, n) => (n === 0 ? log : log - Math.log(fall)),
    -clumps,
  );
}

/** By n: the sum over s of sizes(s) f(n - s) / f(n - 1), and f(n - 1) / f(n). */
function ratiosOf(total: number, expected: number, sizes: Float64Array): { sums: Float64Array; fall: Float64Array } {
  const sums = new Float64Array(total + 1);
  const fall = new Float64Array(total + 1);
  for (let n = 1; n <= total; n++) {
    let ratio = 1;
    for (let s = 1; s <= Math.min(n, sizes.length); s++) {
      sums[n]! += sizes[s - 1]! * ratio;
      ratio *= fall[n - s]!;
    }
    fall[n] = n / (expected * sums[n]!);
  }
  return { sums, fall };
}
