import type { Edges } from "./edges.ts";
import type { Because, Linked } from "./link.ts";
import type { Profile } from "./profile.ts";
import { sayWhy } from "./say.ts";
import { roundScore, type Scale, scoreOf } from "./score.ts";
import { shareIn, type Team } from "./team.ts";
import { bitsAtScore, SUGGEST_AT } from "./weights.ts";

export type ToTell = {
  scale: Scale;
  /** For each record the position of the one that stands for its group. */
  groups: Uint32Array;
  edges: Edges;
  must: readonly (readonly [number, number])[];
  /** How many reasons each record is given at most. */
  reasons: number;
  /** Where each record stood when it was given. */
  order: readonly number[];
  team: Team;
};

/** What became of each record, in the order in which they were given, with the strongest reasons in words. */
export function tellLinks({ scale, groups, edges, must, reasons, order, team }: ToTell): Linked[] {
  const { profiles } = scale.rows;
  const { inside, outside } = strongestOf({ groups, edges, reasons });
  const together = byPerson(must);
  const names = nameGroups(groups, profiles, order);
  const idOf = (i: number): string => profiles[i]?.record.id ?? "";
  // A pair is often among the strongest of both: its sentence is made once, as the first of the two tells it, also
  // where the other is told by another thread.
  const sentences = new Map<number, string>();
  const tells = (i: number, edge: number): boolean =>
    isListed(inside, i, reasons, edge) || isListed(outside, i, reasons, edge);
  const because = (i: number, edge: number): Because => {
    const other = edges.a[edge] === i ? (edges.b[edge] ?? 0) : (edges.a[edge] ?? 0);
    const known = sentences.get(edge);
    const isSecond = (groups[other] ?? 0) * groups.length + other < (groups[i] ?? 0) * groups.length + i;
    const say = known ?? (isSecond && tells(other, edge) ? sayWhy(scale, other, i) : sayWhy(scale, i, other));
    if (known === undefined) sentences.set(edge, say);
    else sentences.delete(edge);
    return { to: idOf(other), score: roundScore(scoreOf(edges.bits[edge] ?? 0)), say };
  };
  const members = membersTogether(groups);
  const share = shareIn(team, members.length);
  const mine = Array.from(members.subarray(share.from, share.to), (i): Linked => {
    const said = (together.get(i) ?? []).map((other) => ({
      to: idOf(other),
      score: 1,
      say: "An officer put them together",
    }));
    const found = listed(inside, i, reasons).map((edge) => because(i, edge));
    const suggests = listed(outside, i, reasons).map((edge) => because(i, edge));
    return {
      id: idOf(i),
      series: names.get(groups[i] ?? i) ?? null,
      because: [...said, ...found.filter(({ to }) => !said.some((other) => other.to === to))].slice(0, reasons),
      ...(suggests.length > 0 ? { suggests } : {}),
    };
  });
  const told = team.gather(mine).flat();
  const places = new Uint32Array(members.length);
  members.forEach((i, at) => {
    places[order[i] ?? 0] = at;
  });
  return Array.from(places, (at) => told[at]).filter((one) => one !== undefined);
}

const NONE = 0xffffffff;

/** For each record its strongest edges, `reasons` places each, strongest first: within its group and out of it. */
function strongestOf({ groups, edges, reasons }: Pick<ToTell, "groups" | "edges" | "reasons">): {
  inside: Uint32Array;
  outside: Uint32Array;
} {
  const inside = new Uint32Array(groups.length * reasons).fill(NONE);
  const outside = new Uint32Array(groups.length * reasons).fill(NONE);
  const least = bitsAtScore(SUGGEST_AT);
  const keep = (best: Uint32Array, record: number, edge: number): void => {
    const bits = edges.bits[edge] ?? 0;
    const from = record * reasons;
    let at = from + reasons;
    while (at > from && (best[at - 1] === NONE || (edges.bits[best[at - 1] ?? 0] ?? 0) < bits)) {
      at -= 1;
      if (at + 1 < from + reasons) best[at + 1] = best[at] ?? NONE;
    }
    if (at < from + reasons) best[at] = edge;
  };
  for (let edge = 0; edge < edges.length; edge++) {
    if ((edges.bits[edge] ?? 0) < least) continue;
    const a = edges.a[edge] ?? 0;
    const b = edges.b[edge] ?? 0;
    const best = groups[a] === groups[b] ? inside : outside;
    keep(best, a, edge);
    keep(best, b, edge);
  }
  return { inside, outside };
}

const listed = (best: Uint32Array, i: number, reasons: number): number[] =>
  Array.from(best.subarray(i * reasons, (i + 1) * reasons)).filter((edge) => edge !== NONE);

const isListed = (best: Uint32Array, i: number, reasons: number, edge: number): boolean =>
  best.subarray(i * reasons, (i + 1) * reasons).includes(edge);

function byPerson(must: ToTell["must"]): Map<number, number[]> {
  const together = new Map<number, Set<number>>();
  for (const [a, b] of must) {
    together.set(a, (together.get(a) ?? new Set()).add(b));
    together.set(b, (together.get(b) ?? new Set()).add(a));
  }
  return new Map([...together].map(([i, others]) => [i, [...others]]));
}

/** A group of several bears the name of the member that was given first, so that it keeps its name as it grows. */
function nameGroups(
  groups: Uint32Array,
  profiles: readonly Profile[],
  order: readonly number[],
): ReadonlyMap<number, string> {
  const first = new Map<number, { i: number; size: number }>();
  groups.forEach((group, i) => {
    const known = first.get(group);
    if (!known) first.set(group, { i, size: 1 });
    else {
      known.size += 1;
      if ((order[i] ?? 0) < (order[known.i] ?? 0)) known.i = i;
    }
  });
  return new Map(
    [...first].flatMap(([group, { i, size }]) => (size > 1 ? [[group, profiles[i]?.record.id ?? ""]] : [])),
  );
}

/** All records, those of one group one after the other: their words are cut once for all their sentences. */
function membersTogether(groups: Uint32Array): Uint32Array {
  const ranked = Float64Array.from(groups, (group, i) => group * groups.length + i);
  return Uint32Array.from(ranked.sort(), (value) => value % groups.length);
}
