import { strongestByComponent } from "./components.ts";
import type { Edges } from "./edges.ts";
import { type Groups, startGroups } from "./groups.ts";
import { ALONE, type Team } from "./team.ts";

export type Grouping = {
  records: number;
  edges: Edges;
  /** So many bits are enough to join; fewer only add up. */
  joinAt: number;
  /** The case for any pair, asked about pairs that no key brought together too. */
  bits: (a: number, b: number) => number;
  mustLink: readonly (readonly [number, number])[];
  cannotLink: readonly (readonly [number, number])[];
  /** Records that a person has put in a series, by its name. */
  placed?: ReadonlyMap<number, string>;
};

/**
 * Makes groups in three steps: the strongest pairs first; then groups with several independent links; then records
 * left alone that are somewhat like many members of one group. Two groups become one only when their speakers agree
 * on the whole, not because one member of each does: single links make chains, and chains of shared lure sentences
 * make one group of everything.
 *
 * @returns for each record the position of the first record of its group
 */
export function groupsOf(grouping: Grouping, team: Team = ALONE): Uint32Array {
  const { records, edges, joinAt, bits, mustLink, cannotLink, placed = new Map() } = grouping;
  const groups = startGroups(records, cannotLink, placed);
  for (const [a, b] of mustLink) if (groups.of(a) !== groups.of(b)) groups.join(groups.of(a), groups.of(b));
  const together = [...mustLink, ...neighboursOf(placed)];
  const strong = strongestByComponent({ records, edges, least: joinAt, together }, team);
  joinInTurn(groups, team, (mine) => {
    joinStrongest(mine, strong, edges, bits, records);
    for (let round = 0; round < ROUNDS; round++) if (!joinLinked(mine, strong, edges, bits, records)) break;
  });
  adopt(groups, edges, bits, records);
  return Uint32Array.from({ length: records }, (_, i) => groups.of(i));
}

/** Pairs of records that a person has put in one series, enough to hold it together. */
function neighboursOf(placed: ReadonlyMap<number, string>): [number, number][] {
  const last = new Map<string, number>();
  return [...placed].flatMap(([record, series]): [number, number][] => {
    const before = last.get(series);
    last.set(series, record);
    return before === undefined ? [] : [[before, record]];
  });
}

/** Lets one thread join groups of its share, then does what the others did in theirs. */
function joinInTurn(groups: Groups, team: Team, work: (groups: Groups) => void): void {
  const joined: number[] = [];
  work({
    ...groups,
    join(a, b) {
      joined.push(a, b);
      groups.join(a, b);
    },
  });
  if (team.size === 1) return;
  team.gather(Uint32Array.from(joined)).forEach((pairs, index) => {
    if (index === team.index) return;
    for (let i = 0; i < pairs.length; i += 2) groups.join(pairs[i]!, pairs[i + 1]!);
  });
}

/**
 * The least mean case between the speakers of two groups, in bits: on the whole they belong together rather than not,
 * though two people who had the same call often tell different halves of it.
 */
const COHESION = 0;
/** A group this large needs more: a sentence that half the county has heard must not swallow it. */
const LARGE = 200;
const COHESION_LARGE = 1;
/** Less will do where several links join two groups, each from another record. */
const COHESION_LINKED = -4;
/** Two groups of at least this many have shown what they are, and are judged as strictly as any. */
const ESTABLISHED = 5;
/** Share of the smaller group that must have such a link. */
const LINKED_SHARE = 0.5;
const ROUNDS = 4;

type Bits = Grouping["bits"];

/** The cohesion that a group of this size needs. */
export const cohesionAt = (size: number): number => (size >= LARGE ? COHESION_LARGE : COHESION);

function joinStrongest(groups: Groups, ordered: Uint32Array, edges: Edges, bits: Bits, records: number): void {
  const failedAt = new Map<number, number>();
  for (const edge of ordered) {
    const a = groups.of(edges.a[edge] ?? 0);
    const b = groups.of(edges.b[edge] ?? 0);
    if (a === b || groups.refused(a, b)) continue;
    const size = groups.size(a) + groups.size(b);
    if (size > 2) {
      // Asked again only when the two have grown by half since they were turned down.
      const pair = Math.min(a, b) * records + Math.max(a, b);
      if (size < 1.5 * (failedAt.get(pair) ?? 0)) continue;
      if (!coheres(groups.speakers(a), groups.speakers(b), bits, cohesionAt(size))) {
        failedAt.set(pair, size);
        continue;
      }
    }
    groups.join(a, b);
  }
}

/** One round of joining groups by how many links they have. @returns whether any joined */
function joinLinked(groups: Groups, strong: Uint32Array, edges: Edges, bits: Bits, records: number): boolean {
  let joined = false;
  for (const { a, b, links } of linksBetween(groups, strong, edges, records)) {
    // Groups that changed in this round are looked at again in the next, with their links counted anew.
    if (groups.of(a) !== a || groups.of(b) !== b || groups.refused(a, b)) continue;
    const smaller = Math.min(groups.size(a), groups.size(b));
    if (links < Math.max(2, LINKED_SHARE * smaller)) continue;
    const least = smaller < ESTABLISHED ? COHESION_LINKED : COHESION;
    if (!coheres(groups.speakers(a), groups.speakers(b), bits, least)) continue;
    groups.join(a, b);
    joined = true;
  }
  return joined;
}

type Between = { a: number; b: number; links: number };

/** How many links two groups have, no record counted twice on either side; most first. */
function linksBetween(groups: Groups, strong: Uint32Array, edges: Edges, records: number): Between[] {
  const ends = new Map<number, { a: number; b: number; from: Set<number>; to: Set<number> }>();
  for (const edge of strong) {
    const one = edges.a[edge] ?? 0;
    const other = edges.b[edge] ?? 0;
    const x = groups.of(one);
    const y = groups.of(other);
    if (x === y) continue;
    const [a, b, from, to] = x < y ? [x, y, one, other] : [y, x, other, one];
    const pair = ends.get(a * records + b);
    if (pair) {
      pair.from.add(from);
      pair.to.add(to);
    } else ends.set(a * records + b, { a, b, from: new Set([from]), to: new Set([to]) });
  }
  return [...ends.values()]
    .map(({ a, b, from, to }) => ({ a, b, links: Math.max(from.size, to.size) }))
    .filter(({ links }) => links > 1)
    .sort((x, y) => y.links - x.links || x.a - y.a || x.b - y.b);
}

/** How many members of a group a record left alone must be somewhat like, and on the mean how much, in bits. */
const FEWEST_LIKE = 3;
const MEAN_LIKE = 1.5;
/** How many bits clearer than of any other group. */
const CLEARER = 4;
const COHESION_ADOPTED = -4;

/** Gives a record left alone to the one group of which it is somewhat like several members. */
function adopt(groups: Groups, edges: Edges, bits: Bits, records: number): void {
  const likes = new Map<number, Map<number, number[]>>();
  const note = (alone: number, group: number, found: number): void => {
    const byGroup = likes.get(alone) ?? new Map<number, number[]>();
    byGroup.set(group, [...(byGroup.get(group) ?? []), found]);
    likes.set(alone, byGroup);
  };
  for (let i = 0; i < edges.length; i++) {
    const x = groups.of(edges.a[i] ?? 0);
    const y = groups.of(edges.b[i] ?? 0);
    if (groups.size(x) === 1 && groups.size(y) > 1) note(x, y, edges.bits[i] ?? 0);
    if (groups.size(y) === 1 && groups.size(x) > 1) note(y, x, edges.bits[i] ?? 0);
  }
  const adopted: [number, number][] = [];
  for (let alone = 0; alone < records; alone++) {
    const [best, second] = [...(likes.get(alone) ?? [])]
      .map(([group, found]) => ({ group, like: meanOfBest(found) }))
      .sort((x, y) => y.like - x.like || x.group - y.group);
    if (!best || best.like < MEAN_LIKE || best.like < (second?.like ?? NOT_LIKE) + CLEARER) continue;
    if (coheres([alone], groups.speakers(best.group), bits, COHESION_ADOPTED)) adopted.push([alone, best.group]);
  }
  for (const [alone, group] of adopted) {
    if (!groups.refused(alone, groups.of(group))) groups.join(alone, groups.of(group));
  }
}

const NOT_LIKE = -20;

/** The mean of the strongest few, where a pair that was not met counts as unlike. */
function meanOfBest(found: readonly number[]): number {
  const best = found.toSorted((x, y) => y - x).slice(0, FEWEST_LIKE);
  const known = best.reduce((sum, bits) => sum + withinLimits(bits), 0);
  return (known + (FEWEST_LIKE - best.length) * -MOST_OF_ONE_PAIR) / FEWEST_LIKE;
}

/** One borrowed number, or one quarrel over a date, must not outweigh all the other pairs. */
const MOST_OF_ONE_PAIR = 12;

export const withinLimits = (bits: number): number => Math.max(-MOST_OF_ONE_PAIR, Math.min(MOST_OF_ONE_PAIR, bits));

/** Whether the mean case between two groups, each pair within limits, is at least so many bits. */
export function coheres(group: readonly number[], other: readonly number[], bits: Bits, least: number): boolean {
  let left = group.length * other.length;
  let needed = least * left;
  for (const a of group) {
    for (const b of other) {
      needed -= withinLimits(bits(a, b));
      left -= 1;
      // Asked of every two groups that meet, and mostly plain after half of the pairs.
      if (needed > MOST_OF_ONE_PAIR * left) return false;
      if (needed < -MOST_OF_ONE_PAIR * left) return true;
    }
  }
  return needed <= 0;
}
