/** Uniform in [0, 1). Chance always comes in as an argument, so that the same seed gives the same answer. */
export type Random = () => number;

/**
 * A small seeded generator (sfc32, seeded through splitmix32): fast, 128 bits of state, passes PractRand.
 * Not for secrets: receipt codes and tokens come from the server's own source.
 *
 * @param seed any integer; only its low 32 bits count
 * @see https://pracrand.sourceforge.net/RNG_engines.txt (sfc32 by Chris Doty-Humphrey)
 */
export function seeded(seed: number): Random {
  let mix = seed | 0;
  const split = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let t = mix ^ (mix >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  };
  let a = split();
  let b = split();
  let c = split();
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  // The first draws after seeding are still correlated with the seed.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A seed for one part of a whole, such as a replica's third day: far from those of its neighbours, and always the same, so
 * that what other parts draw does not change what this one does.
 */
export const partSeed = (seed: number, ...parts: readonly number[]): number =>
  parts.reduce((mix, part) => {
    const turned = Math.imul(mix ^ (part + 0x9e3779b9), 0x85ebca6b);
    return Math.imul(turned ^ (turned >>> 15), 0xc2b2ae35) ^ (turned >>> 13);
  }, seed | 0);
