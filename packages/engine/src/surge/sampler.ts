import type { Random } from "../base/random.ts";

/**
 * Draws one data set as chance alone would have it.
 *
 * @param counts filled with `place * durations + age`; what it held before does not matter
 * @param totals of the places, in the whole study: filled where the null does not keep them as they are
 */
export type Sampler = (random: Random, counts: Int32Array, totals: Float64Array) => void;

/**
 * A fresh sampler for each stretch of replicas. A sampler may carry its urn from one draw to the next; starting each
 * stretch afresh keeps the figures the same however the stretches are shared out.
 *
 * @param first the number of the stretch's first replica, counted from 0
 */
export type MakeSampler = (first: number) => Sampler;
