import { seeded } from "../base/random.ts";
import { dispersed } from "./dispersed.ts";
import { permutation } from "./permute.ts";
import { poissonNull } from "./poisson-null.ts";
import type { MakeSampler } from "./sampler.ts";
import type { Study } from "./study.ts";
import { greatest, sumBack, type Windows } from "./windows.ts";

/** Replicas that share one stretch of random numbers. Fixed, so that sharing out the work changes no figure. */
const STRETCH = 50;

/** The chance model that the options name. */
export function samplerOf(study: Study): MakeSampler {
  if (study.options.model === "poisson") return poissonNull(study);
  return study.options.nullModel === "dispersed" ? dispersed(study) : permutation(study);
}

/**
 * The largest statistic of each replica.
 *
 * @returns one number for each replica, sorted upwards
 */
export function replicaMaxima(study: Study, windows: Windows): Float64Array {
  const { replicas, seed } = study.options;
  const maxima = new Float64Array(replicas);
  const makeSampler = samplerOf(study);
  const counts = new Int32Array(windows.places * windows.durations);
  for (let first = 0; first < replicas; first += STRETCH) {
    const draw = makeSampler();
    const random = seeded(stretchSeed(seed, first / STRETCH));
    for (let i = first; i < Math.min(first + STRETCH, replicas); i++) {
      draw(random, counts);
      sumBack(counts, windows.durations);
      maxima[i] = greatest(windows, counts);
    }
  }
  return maxima.sort();
}

/** Far apart for neighbouring seeds and stretches, so that no two share their random numbers. */
const stretchSeed = (seed: number, stretch: number): number =>
  Math.imul(seed | 0, 0x85ebca6b) ^ Math.imul(stretch + 1, 0xc2b2ae35);
