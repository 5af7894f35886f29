import type { Random } from "../base/random.ts";
import type { Study } from "./study.ts";

/** Cells of a study from the age `from` on, with their totals. */
export type Counted = {
  cells: Study["cells"];
  from: number;
  placeCases: Float64Array;
  intervalCases: Float64Array;
  total: number;
};

/** Each possible dispersion is so many times the one before. */
const STEP = 1.4;
/**
 * How unlike places may be: as if so many places more had been seen, of which nothing is known. Where all tell alike the
 * first fits, where each tells in its own way the last; none is likelier beforehand.
 */
const UNSEEN = [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8];
/** Before the first guess is taken places ask one another so many times, and so many more between guesses. */
const SETTLE = 50;
const BETWEEN = 4;

/**
 * How clumped each place may be, given what it told: places differ, and a place with three reports says little about
 * itself, but all of them together say how clumped places are. Each guess is drawn from what the reports leave possible,
 * by asking place after place: which dispersions fit its counts, and how many of the other places have each now?
 * Where all places are alike they soon agree; where a few are far more clumped the guesses keep room for that. How much
 * room is drawn as well: a fixed one is too much for places that are alike, and too little for those that are not.
 *
 * @param shares of the places in what is expected of each interval
 * @returns for each guess, the variance over mean of each place
 * @see Laird 1978, Journal of the American Statistical Association 73:805 (mixture of unknown form); Neal 2000, Journal
 * of Computational and Graphical Statistics 9:249, algorithm 3 (the draw); Escobar and West 1995, Journal of the American
 * Statistical Association 90:577 (the room drawn with it)
 */
export function drawDispersions(
  counted: Counted,
  shares: Float64Array,
  { guesses, random }: { guesses: number; random: Random },
): Float64Array[] {
  const possible = possibleDispersions(counted);
  const fits = likelihoods(counted, shares, possible);
  const drawUnseen = unseenGiven(shares.length, possible.length);
  const held = new Int32Array(possible.length);
  const odds = new Float64Array(possible.length);
  const chosen = new Int32Array(shares.length).fill(-1);
  const drawn: Float64Array[] = [];
  for (let round = 1; drawn.length < guesses; round++) {
    const believed = drawUnseen(held, random) / possible.length;
    fits.forEach((fit, place) => {
      const before = chosen[place]!;
      if (before >= 0) held[before]! -= 1;
      let sum = 0;
      for (let k = 0; k < odds.length; k++) odds[k] = sum += (held[k]! + believed) * fit[k]!;
      const left = random() * sum;
      const now = Math.max(
        0,
        odds.findIndex((upTo) => left < upTo),
      );
      held[now]! += 1;
      chosen[place] = now;
    });
    if (round >= SETTLE && (round - SETTLE) % BETWEEN === 0) drawn.push(Float64Array.from(chosen, (k) => possible[k]!));
  }
  return drawn;
}

/**
 * Draws how unlike places may be, given how many places hold each dispersion: a Dirichlet and multinomial probability.
 *
 * @returns a draw from `UNSEEN`
 */
function unseenGiven(places: number, kinds: number): (held: Int32Array, random: Random) => number {
  // Logarithms of x (x + 1) ... (x + n - 1), by n.
  const rising = (x: number): Float64Array => {
    const logs = new Float64Array(places + 1);
    for (let n = 0; n < places; n++) logs[n + 1] = logs[n]! + Math.log(x + n);
    return logs;
  };
  const ofKind = UNSEEN.map((unseen) => rising(unseen / kinds));
  const ofAll = UNSEEN.map((unseen) => rising(unseen));
  return (held, random) => {
    const seen = held.reduce((sum, n) => sum + n, 0);
    const logs = UNSEEN.map((_, i) => held.reduce((sum, n) => sum + ofKind[i]![n]!, -ofAll[i]![seen]!));
    const best = Math.max(...logs);
    const odds = logs.map((log) => Math.exp(log - best));
    let left = random() * odds.reduce((sum, value) => sum + value, 0);
    return UNSEEN[odds.findIndex((value) => (left -= value) < 0)] ?? 1;
  };
}

/** From single reports up to the largest count of one place and interval: variance over mean can't be larger. */
function possibleDispersions({ cells, from }: Counted): Float64Array {
  let most = 2;
  cells.count.forEach((count, i) => {
    if (cells.age[i]! >= from) most = Math.max(most, count);
  });
  const steps = Math.ceil(Math.log(most) / Math.log(STEP));
  return Float64Array.from({ length: steps + 1 }, (_, k) => STEP ** k);
}

/**
 * How well each dispersion fits each place's counts, the best being 1: they are a Poisson number of clumps of geometric
 * size. With p(n) the probability of n reports, `n p(n) = mean (1 - more)^2 x sum over s of s more^(s-1) p(n - s)`,
 * and that sum follows from the one before it.
 *
 * @see Panjer 1981, ASTIN Bulletin 12:22; Pólya and Aeppli (Johnson, Kemp and Kotz 2005, Univariate Discrete Distributions, 9.7)
 */
function likelihoods(
  { cells, from, intervalCases, total }: Counted,
  shares: Float64Array,
  possible: Float64Array,
): Float64Array[] {
  // Variance over mean is (1 + more) / (1 - more) where a report brings another with probability `more`.
  const mores = possible.map((dispersion) => (dispersion - 1) / (dispersion + 1));
  const logs = Array.from(shares, (share) => mores.map((more) => -share * total * (1 - more)));
  cells.age.forEach((age, i) => {
    if (age < from) return;
    const place = cells.place[i]!;
    const mean = shares[place]! * intervalCases[age]!;
    const own = logs[place]!;
    mores.forEach((more, k) => {
      own[k]! += logOfCount(cells.count[i]!, mean, more);
    });
  });
  return logs.map((own) => {
    const best = own.reduce((a, b) => Math.max(a, b));
    return own.map((log) => Math.exp(log - best));
  });
}

const LARGE = 1e200;

/** The logarithm of the probability of a count, but for that of 0. */
function logOfCount(count: number, mean: number, more: number): number {
  const rate = mean * (1 - more) ** 2;
  let p = 1;
  // Sums over s of more^(s-1) p(n - s), and of s times that.
  let sum = 0;
  let bySize = 0;
  let scaled = 0;
  for (let n = 1; n <= count; n++) {
    sum = p + more * sum;
    bySize = more * bySize + sum;
    p = (rate / n) * bySize;
    if (p < LARGE && bySize < LARGE) continue;
    p /= LARGE;
    sum /= LARGE;
    bySize /= LARGE;
    scaled += Math.log(LARGE);
  }
  return Math.log(p) + scaled;
}
