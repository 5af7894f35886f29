import { toNumber } from "../base/day.ts";
import { partSeed, seeded } from "../base/random.ts";
import { clumpsOf } from "./clump-sizes.ts";
import { type Clumping, measureClumping } from "./clumps.ts";
import type { MakeSampler } from "./sampler.ts";
import { firstAbove } from "./search.ts";
import type { Study } from "./study.ts";

/**
 * A null for reports that come in clumps: a household, a street's chat group, one person twice. The plain permutation
 * deals out single reports and so tears clumps apart; every clump in the real reports then looks like a surge. Here
 * whole clumps fall on places, as large as each place's history has them.
 *
 * Every interval keeps its total, so a busy day for all raises no alarm. Places get theirs anew: a place whose only
 * reports are one clump is as common in the replicas as it is in life. Where nothing is clumped, the clumps are single
 * reports, and only the places' totals tell this from the plain permutation.
 *
 * How clumped each place is, how much it tells and how busy each day was can only be guessed from the reports. Each
 * replica takes one of several guesses for the truth, so that the replicas differ by as much as we do not know.
 *
 * Each replica has random numbers of its own for each day, whatever the sampler is handed: one report more, or a day more,
 * changes little in the replicas, so that p moves from look to look by what was told and not by chance.
 */
export function dispersed(study: Study): MakeSampler {
  const { many, replicasEach, guess } = measureClumping(study);
  return (first) => {
    let next = first;
    let taken = Math.floor(first / replicasEach) % many;
    let draw = drawClumps(study, guess(taken));
    return (_, counts, totals) => {
      const index = Math.floor(next / replicasEach) % many;
      if (index !== taken) draw = drawClumps(study, guess(index));
      taken = index;
      draw(next++, counts, totals);
    };
  };
}

function drawClumps(
  study: Study,
  { dispersion, shares, sizes, levels }: Clumping,
): (replica: number, counts: Int32Array, totals: Float64Array) => void {
  const { intervalTotals, durations, options } = study;
  const placeOf = placesBySize(shares, dispersion);

  const recent = Array.from(intervalTotals.subarray(0, durations), (cases, age) =>
    clumpsOf(cases, levels[age]!, sizes),
  );
  const past = intervalTotals.subarray(durations).reduce((sum, cases) => sum + cases, 0);
  // Over the whole past, what came is what is usual.
  const earlier = clumpsOf(past, past, sizes);
  const last = toNumber(options.until);

  return (replica, counts, totals) => {
    counts.fill(0);
    totals.fill(0);
    recent.forEach((draw, age) => {
      const random = seeded(partSeed(options.seed, replica, last - age * options.intervalDays));
      draw(random, (size) => {
        const place = placeOf(size, random());
        counts[place * durations + age]! += size;
        totals[place]! += size;
      });
    });
    const random = seeded(partSeed(options.seed, replica, PAST));
    earlier(random, (size) => {
      totals[placeOf(size, random())]! += size;
    });
  };
}

/** No day has this number. */
const PAST = -1_000_000;

/** The place of a clump, by its size: large ones come from places whose reports are clumped. `chance` in [0, 1). */
function placesBySize(shares: Float64Array, dispersion: Float64Array): (size: number, chance: number) => number {
  const bySize: Float64Array[] = [];
  return (size, chance) => {
    let upTo = bySize[size];
    if (!upTo) {
      let sum = 0;
      upTo = shares.map((share, place) => {
        const theta = 1 - 1 / dispersion[place]!;
        sum += (share * theta ** (size - 1)) / dispersion[place]!;
        return sum;
      });
      bySize[size] = upTo;
    }
    return firstAbove(upTo, chance * upTo[upTo.length - 1]!);
  };
}
