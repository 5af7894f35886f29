import type { MakeSampler } from "./sampler.ts";
import type { Study } from "./study.ts";

/**
 * The null of the space-time permutation scan: dates are dealt out over the cases anew, so that every place keeps its
 * total, every interval keeps its total, and nothing else is assumed.
 *
 * Only the cases of the last `durations` intervals can lie in a window. So it is enough to draw, without
 * replacement, which places those cases belong to: a Fisher-Yates shuffle stopped early.
 *
 * @see Kulldorff et al. 2005, PLoS Medicine 2:e59
 */
export function permutation({ placeTotals, intervalTotals, durations, total }: Study): MakeSampler {
  const placeOfCase = new Int32Array(total);
  let filled = 0;
  placeTotals.forEach((count, place) => placeOfCase.fill(place, filled, (filled += count)));

  return () => {
    const urn = placeOfCase.slice();
    return (random, counts) => {
      counts.fill(0);
      let drawn = 0;
      for (let age = 0; age < durations; age++) {
        const until = drawn + intervalTotals[age]!;
        for (; drawn < until; drawn++) {
          const pick = drawn + Math.floor(random() * (total - drawn));
          const place = urn[pick]!;
          urn[pick] = urn[drawn]!;
          urn[drawn] = place;
          counts[place * durations + age]!++;
        }
      }
    };
  };
}
