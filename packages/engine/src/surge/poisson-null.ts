import type { MakeSampler } from "./sampler.ts";
import { firstAbove } from "./search.ts";
import type { Study } from "./study.ts";
import { shareOfDays } from "./windows.ts";

/**
 * The null of the discrete Poisson scan: each of the study's cases falls on any place with its share of the
 * population and on any day alike. The number of cases is given, so their places and days are one multinomial draw.
 *
 * @see Kulldorff 1997, Communications in Statistics 26:1481
 */
export function poissonNull(study: Study): MakeSampler {
  const { locations, durations, total } = study;
  const upTo = new Float64Array(locations.length);
  let people = 0;
  locations.forEach(({ population }, i) => {
    people += population!;
    upTo[i] = people;
  });
  const recent = shareOfDays(study, durations);
  const agesUpTo = Float64Array.from({ length: durations }, (_, d) => shareOfDays(study, d + 1));

  return () => (random, counts) => {
    counts.fill(0);
    for (let i = 0; i < total; i++) {
      const when = random();
      if (when >= recent) continue;
      counts[firstAbove(upTo, random() * people) * durations + firstAbove(agesUpTo, when)]!++;
    }
  };
}
