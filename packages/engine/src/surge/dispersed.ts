import type { Random } from "../base/random.ts";
import { type Clumps, type Clumping, measureClumping, splitIntoClumps } from "./clumps.ts";
import type { MakeSampler } from "./sampler.ts";
import type { Study } from "./study.ts";

/**
 * A null for reports that come in clumps: a household, a street's chat group, one person twice. The plain permutation
 * deals out single reports and so tears clumps apart; every clump in the real reports then looks like a surge. Here
 * whole clumps are dealt out.
 *
 * Each replica (1) splits every place's history into clumps, as its own dispersion has them; (2) cuts the reports of
 * the last `durations` intervals into clumps of sizes drawn from that history: their own sizes are what is in
 * question, so they do not count as evidence for themselves; (3) deals clumps out at random, interval by interval,
 * until each interval has its real total. Places and intervals keep their totals, as under the plain permutation, so
 * busy days for all raise no alarm and expected counts stay what they are. Where nothing is clumped, the clumps are
 * single reports and this is the plain permutation.
 */
export function dispersed(study: Study): MakeSampler {
  const { placeTotals, intervalTotals, durations, total } = study;
  const clumping = measureClumping(study);
  const history = pastOf(study, clumping);
  const clumps: Clumps = { place: new Int32Array(total), size: new Int32Array(total), length: 0 };

  return () => (random, counts) => {
    gatherClumps(history, clumping, placeTotals, random, clumps);
    counts.fill(0);
    let drawn = 0;
    for (let age = 0; age < durations; age++)
      drawn = fillInterval(clumps, drawn, intervalTotals[age]!, random, (place, size) => {
        counts[place * durations + age]! += size;
      });
  };
}

type Past = { cells: { place: number; count: number; age: number }[]; recent: Float64Array };

/** The cells of the history in order of place, and how many reports each place has outside it. */
function pastOf({ cells, placeTotals }: Study, { from }: Clumping): Past {
  const recent = placeTotals.slice();
  const past: Past["cells"] = [];
  cells.age.forEach((age, i) => {
    if (age < from) return;
    past.push({ place: cells.place[i]!, count: cells.count[i]!, age });
    recent[cells.place[i]!]! -= cells.count[i]!;
  });
  return { cells: past, recent };
}

/** A place with this many clumps of its own draws its sizes from them as often as from all places'. */
const CLUMPS_TO_BELIEVE = 10;

function gatherClumps(
  { cells, recent }: Past,
  { dispersion, placeShare, intervalCases }: Clumping,
  placeTotals: Float64Array,
  random: Random,
  clumps: Clumps,
): void {
  const firstOf = new Int32Array(placeTotals.length + 1);
  let length = 0;
  let next = 0;
  for (let place = 0; place < placeTotals.length; place++) {
    firstOf[place] = length;
    for (; next < cells.length && cells[next]!.place === place; next++) {
      const { count, age } = cells[next]!;
      const expected = placeShare[place]! * intervalCases[age]!;
      const added = splitIntoClumps(count, expected, dispersion[place]!, random, clumps.size, length);
      clumps.place.fill(place, length, length + added);
      length += added;
    }
  }
  firstOf[placeTotals.length] = length;
  const known = length;
  recent.forEach((reports, place) => {
    const first = firstOf[place]!;
    const own = firstOf[place + 1]! - first;
    const trust = own / (own + CLUMPS_TO_BELIEVE);
    for (let left = reports; left > 0; ) {
      const pick = random() < trust ? first + Math.floor(random() * own) : Math.floor(random() * known);
      const size = known === 0 ? 1 : Math.min(left, clumps.size[pick]!);
      clumps.place[length] = place;
      clumps.size[length] = size;
      length++;
      left -= size;
    }
  });
  clumps.length = length;
}

/** Clumps too large for what is left of an interval are put back, and after so many the next is cut to fit. */
const TRIES = 8;

/**
 * Deals clumps out until an interval has its total.
 *
 * @param drawn clumps dealt out before; they lie at the front of the list
 * @returns clumps dealt out now
 */
function fillInterval(
  clumps: Clumps,
  drawn: number,
  total: number,
  random: Random,
  put: (place: number, size: number) => void,
): number {
  const { place, size } = clumps;
  let at = drawn;
  let tries = 0;
  for (let left = total; left > 0; ) {
    const pick = at + Math.floor(random() * (clumps.length - at));
    if (size[pick]! > left) {
      tries++;
      if (tries <= TRIES) continue;
      put(place[pick]!, left);
      size[pick]! -= left;
      return at;
    }
    put(place[pick]!, size[pick]!);
    left -= size[pick]!;
    swap(place, at, pick);
    swap(size, at, pick);
    at++;
  }
  return at;
}

function swap(list: Int32Array, a: number, b: number): void {
  const kept = list[a]!;
  list[a] = list[b]!;
  list[b] = kept;
}
