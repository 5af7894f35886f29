import { type Random, seeded } from "../base/random.ts";
import type { Background } from "./background.ts";
import { eachCandidate } from "./candidates.ts";
import { groupsOf } from "./cluster.ts";
import { backgroundAmong } from "./count.ts";
import { addEdge, noEdges } from "./edges.ts";
import { keysOf } from "./keys.ts";
import type { Linked, LinkRecord } from "./link.ts";
import { countWords } from "./profile.ts";
import { bitsOf } from "./score.ts";
import { tellLinks } from "./tell.ts";
import { bitsAtScore, JOIN_AT } from "./weights.ts";

export type LinkOptions = {
  /** Draws the pairs of strangers; the same seed gives the same series. */
  random?: Random;
  /** Pairs of ids that a person has put together: kept, whatever the score. */
  mustLink?: readonly (readonly [string, string])[];
  /** Pairs of ids that a person has taken apart: never in one series. */
  cannotLink?: readonly (readonly [string, string])[];
  /** Ids that a person has put in a series, with its name: those of one stay together, those of two stay apart. */
  placed?: ReadonlyMap<string, string>;
  /** How many reasons each record is given at most. */
  reasons?: number;
  onProgress?: (done: number, of: number) => void;
};

/** Everything linking found, for who wants more than the series of each. */
export type Linking = { linked: Linked[]; background: Background };

/** Only counts what is ordinary among the records, for `placeRecord`; a fraction of the work of linking them. */
export const countBackground = (records: readonly LinkRecord[], random: Random = seeded(1)): Background =>
  backgroundAmong(
    byDay(records).map((i) => countWords(at(records, i))),
    random,
  ).background;

/**
 * Links all records at once: who shares a key is compared, what is probable enough is joined, and each link says why.
 *
 * @throws RangeError when two records have the same id
 */
export const linkRecords = (records: readonly LinkRecord[], options: LinkOptions = {}): Linked[] =>
  linkAll(records, options).linked;

export function linkAll(
  records: readonly LinkRecord[],
  { random = seeded(1), mustLink = [], cannotLink = [], placed = new Map(), reasons = 3, onProgress }: LinkOptions = {},
): Linking {
  const order = byDay(records);
  const places = new Map(order.map((i, place) => [at(records, i).id, place]));
  if (places.size !== records.length) throw new RangeError("two records have the same id");
  const counted = order.map((i) => countWords(at(records, i)));
  const { background, profiles } = backgroundAmong(counted, random);
  const bits = (a: number, b: number): number => bitsOf(at(profiles, a), at(profiles, b), background);

  const edges = noEdges();
  let met = -1;
  eachCandidate(
    profiles.map((profile) => keysOf(profile, background)),
    (a, b) => {
      if (a !== met && a % 1000 === 0) onProgress?.(a, records.length);
      met = a;
      const found = bits(a, b);
      if (found >= FAINT_BITS) addEdge(edges, a, b, found);
    },
  );
  const position = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]) => {
      const [i, j] = [places.get(a), places.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j] as [number, number]];
    });
  const must = position(mustLink);
  const groups = groupsOf({
    records: records.length,
    edges,
    joinAt: bitsAtScore(JOIN_AT),
    bits,
    mustLink: must,
    cannotLink: position(cannotLink),
    placed: new Map(
      [...placed].flatMap(([id, series]) => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, series] as const];
      }),
    ),
  });
  onProgress?.(records.length, records.length);
  const told = tellLinks({ profiles, background, groups, edges, must, reasons, order });
  return { linked: told, background };
}

/** Too little to suggest, yet several such to one group count together. */
const FAINT_BITS = -4;

/**
 * The positions of the records by day, those without one last. Most that are compared are a few days apart: worked on
 * in this order they lie side by side in memory, which is half the time of linking many.
 */
function byDay(records: readonly LinkRecord[]): number[] {
  const days = records.map(({ date }) => date ?? "~");
  return records.map((_, i) => i).sort((a, b) => compare(days[a] ?? "", days[b] ?? "") || a - b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function at<T>(list: readonly T[], i: number): T {
  const found = list[i];
  if (found === undefined) throw new RangeError(`no record ${i}`);
  return found;
}
