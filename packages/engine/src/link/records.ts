import { type Random, seeded } from "../base/random.ts";
import type { Background } from "./background.ts";
import { groupsOf } from "./cluster.ts";
import { backgroundAmong } from "./count.ts";
import type { Linked, LinkRecord } from "./link.ts";
import { profileOf } from "./profile.ts";
import { bitsOf, scaleOf } from "./score.ts";
import { ALONE, type Team } from "./team.ts";
import { tellLinks } from "./tell.ts";
import { linkedOf, type Told } from "./told.ts";
import { profilesTogether, edgesTogether, keysTogether } from "./together.ts";
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
    byDay(records).map((i) => profileOf(at(records, i))),
    random,
  ).background;

/**
 * Links all records at once: who shares a key is compared, what is probable enough is joined, and each link says why.
 *
 * @throws RangeError when two records have the same id
 */
export const linkRecords = (records: readonly LinkRecord[], options: LinkOptions = {}): Linked[] =>
  linkAll(records, options).linked;

export function linkAll(records: readonly LinkRecord[], options: LinkOptions = {}): Linking {
  const { told, background } = linkShare(records, ALONE, options);
  const ids = records.map(({ id }) => id);
  return { linked: linkedOf([told], ids), background };
}

/**
 * The part of one of several threads that link together, each called with the same records and options: what became of
 * the records that fall to it, which `linkedOf` puts together with what the others say.
 */
export function linkShare(
  records: readonly LinkRecord[],
  team: Team,
  options: LinkOptions = {},
): { told: Told; background: Background } {
  const { random = seeded(1), mustLink = [], cannotLink = [], placed = new Map(), reasons = 3 } = options;
  const order = byDay(records);
  const places = new Map(order.map((i, place) => [at(records, i).id, place]));
  if (places.size !== records.length) throw new RangeError("two records have the same id");
  const { background, rows } = backgroundAmong(
    profilesTogether(
      order.map((i) => at(records, i)),
      team,
    ),
    random,
  );
  const scale = scaleOf(rows, background);
  const bits = (a: number, b: number): number => bitsOf(scale, a, b);
  const toMeet = { keys: keysTogether(rows.profiles, background, team), days: rows.facts.day };
  const edges = edgesTogether(toMeet, bits, { team, onProgress: options.onProgress });
  const position = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]) => {
      const [i, j] = [places.get(a), places.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j] as [number, number]];
    });
  const must = position(mustLink);
  const groups = groupsOf(
    {
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
    },
    team,
  );
  options.onProgress?.(records.length, records.length);
  return { told: tellLinks({ scale, groups, edges, must, reasons, order, team }), background };
}

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
