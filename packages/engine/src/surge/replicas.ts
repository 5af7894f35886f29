import { seeded } from "../base/random.ts";
import { dispersed } from "./dispersed.ts";
import { permutation } from "./permute.ts";
import { poissonNull } from "./poisson-null.ts";
import type { MakeSampler } from "./sampler.ts";
import type { Study } from "./study.ts";
import { greatestAbove, layThresholds } from "./thresholds.ts";
import { greatest, holdMasses, sumBack, type Windows } from "./windows.ts";

/** Replicas that share one stretch of random numbers. Fixed, so that sharing out the work changes no figure. */
const STRETCH = 50;

/** So many replicas tell at which level most others will have a window. */
const PILOTS = 6;
/**
 * The level is set so much below the least so far: after the first, which is looked through the plain way, and the pilots
 * with care, for a replica that stays under it costs a plain look; once a stretch is known, close by, for every window
 * above it costs a logarithm, and a replica that stays under it only a second look by the lower one.
 */
const LEVELS: ReadonlyMap<number, number> = new Map([
  [1, 0.6],
  [PILOTS, 0.7],
  [STRETCH, 0.95],
]);

/** The chance model that the options name. */
export function samplerOf(study: Study): MakeSampler {
  if (study.options.model === "poisson") return poissonNull(study);
  return study.options.nullModel === "dispersed" ? dispersed(study) : permutation(study);
}

/**
 * The largest statistic of each replica of this part, in order. Parts are whole stretches, one after the other: each
 * stretch has its random numbers, and the levels only make it quicker, so that any cut gives the same numbers.
 */
export function replicaMaxima(study: Study, windows: Windows, { part, of } = { part: 0, of: 1 }): Float64Array {
  const { replicas, seed } = study.options;
  const stretches = Math.ceil(replicas / STRETCH);
  const [from, to] = [part, part + 1].map((one) => Math.min(replicas, STRETCH * Math.floor((stretches * one) / of)));
  const maxima = new Float64Array(to! - from!);
  const makeSampler = samplerOf(study);
  const totals = study.placeTotals.slice();
  const counts = new Int32Array(windows.places * windows.durations);
  // Only the dispersed null deals out places' totals anew, and with them what is expected.
  const isFixed = study.options.nullModel !== "dispersed";
  const laid: Windows = isFixed ? windows : { ...windows, mass: new Float64Array(windows.mass) };
  let look: Look = (byDuration) => greatest(laid, byDuration);
  for (let first = 0; first < maxima.length; first += STRETCH) {
    const draw = makeSampler(from! + first);
    const random = seeded(stretchSeed(seed, (from! + first) / STRETCH));
    for (let i = first; i < Math.min(first + STRETCH, maxima.length); i++) {
      const below = LEVELS.get(i);
      if (below !== undefined) look = quickLook(study, laid, below * least(maxima.subarray(0, i)), look) ?? look;
      draw(random, counts, totals);
      if (!isFixed) holdMasses(laid, totals);
      sumBack(counts, windows.durations);
      maxima[i] = look(counts);
    }
  }
  return maxima;
}

/** The largest statistic of one replica. */
type Look = (byDuration: Int32Array) => number;

/**
 * @param slower what is done where a replica stays below the level
 * @returns null where only the slower way will do
 */
function quickLook(study: Study, windows: Windows, level: number, slower: Look): Look | null {
  const thresholds = layThresholds(windows, recentCases(study), level, study.options.model !== "poisson");
  return thresholds && ((byDuration) => greatestAbove(windows, thresholds, byDuration, slower));
}

const least = (maxima: Float64Array): number => maxima.reduce((a, b) => Math.min(a, b));

/** Poisson replicas do not keep how many cases are recent: there any number up to all may be. */
const recentCases = ({ options, total, intervalTotals, durations }: Study): number =>
  options.model === "poisson" ? total : intervalTotals.subarray(0, durations).reduce((sum, cases) => sum + cases, 0);

/** Far apart for neighbouring seeds and stretches, so that no two share their random numbers. */
const stretchSeed = (seed: number, stretch: number): number =>
  Math.imul(seed | 0, 0x85ebca6b) ^ Math.imul(stretch + 1, 0xc2b2ae35);
