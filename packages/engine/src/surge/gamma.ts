import type { Random } from "../base/random.ts";

/**
 * A draw from the gamma distribution with rate 1; its mean is `shape`.
 *
 * @param shape above 0
 * @see Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26:363
 */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const spread = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + spread * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller 1958. `1 - random()` is never 0. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
