import type { Edges } from "./edges.ts";
import { sayWhy } from "./say.ts";
import { roundScore, type Scale, scoreOf } from "./score.ts";
import { shareIn, type Team } from "./team.ts";
import { STANDS_ALONE, type Told } from "./told.ts";
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

/** What became of the records that fall to this one of the team, with the strongest reasons in words. */
export function tellLinks({ scale, groups, edges, must, reasons, order, team }: ToTell): Told {
  const { inside, outside } = strongestOf({ groups, edges, reasons });
  const together = byPerson(must);
  const names = nameGroups(groups, order);
  const sentences: string[] = [];
  // A pair is often among the strongest of both: its sentence is made once, as the first of the two tells it, also
  // where the other is told by another thread.
  const known = new Map<number, number>();
  const tells = (i: number, edge: number): boolean =>
    isListed(inside, i, reasons, edge) || isListed(outside, i, reasons, edge);
  const sentenceOf = (i: number, other: number, edge: number): number => {
    const made = known.get(edge);
    if (made !== undefined) {
      known.delete(edge);
      return made;
    }
    const isSecond = (groups[other] ?? 0) * groups.length + other < (groups[i] ?? 0) * groups.length + i;
    const say = isSecond && tells(other, edge) ? sayWhy(scale, other, i) : sayWhy(scale, i, other);
    known.set(edge, sentences.push(say) - 1);
    return sentences.length - 1;
  };
  const members = membersTogether(groups);
  const { from, to } = shareIn(team, members.length);
  const mine = members.subarray(from, to);
  const told = roomFor(mine.length, reasons);
  let filled = 0;
  const add = (other: number, score: number, say: number): void => {
    told.to[filled] = placeOf(other);
    told.score[filled] = score;
    told.say[filled++] = say;
  };
  const addStrongest = (best: Uint32Array, i: number, most: number, said: readonly number[]): void => {
    const last = filled + most;
    for (const edge of listed(best, i, reasons)) {
      const other = edges.a[edge] === i ? edges.b[edge]! : edges.a[edge]!;
      if (filled === last) return;
      if (!said.includes(other)) add(other, roundScore(scoreOf(edges.bits[edge]!)), sentenceOf(i, other, edge));
    }
  };
  const placeOf = (i: number): number => order[i] ?? 0;
  mine.forEach((i, at) => {
    const name = names.get(groups[i] ?? i);
    told.places[at] = placeOf(i);
    told.series[at] = name === undefined ? STANDS_ALONE : placeOf(name);
    const start = filled;
    const said = together.get(i) ?? NOBODY;
    for (const other of said.slice(0, reasons)) add(other, 1, sentences.push(BY_PERSON) - 1);
    addStrongest(inside, i, reasons - (filled - start), said);
    const outsideFrom = filled;
    addStrongest(outside, i, reasons, NOBODY);
    told.because[at] = outsideFrom - start;
    told.suggests[at] = filled - outsideFrom;
  });
  return {
    ...told,
    to: told.to.slice(0, filled),
    score: told.score.slice(0, filled),
    say: told.say.slice(0, filled),
    sentences,
  };
}

const roomFor = (records: number, reasons: number): Omit<Told, "sentences"> => ({
  places: new Uint32Array(records),
  series: new Uint32Array(records),
  because: new Uint32Array(records),
  suggests: new Uint32Array(records),
  to: new Uint32Array(2 * reasons * records),
  score: new Float64Array(2 * reasons * records),
  say: new Uint32Array(2 * reasons * records),
});

const NOBODY: readonly number[] = [];
const BY_PERSON = "An officer put them together";

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

function listed(best: Uint32Array, i: number, reasons: number): number[] {
  const edges: number[] = [];
  for (let at = i * reasons; at < (i + 1) * reasons && best[at] !== NONE; at++) edges.push(best[at]!);
  return edges;
}

function isListed(best: Uint32Array, i: number, reasons: number, edge: number): boolean {
  for (let at = i * reasons; at < (i + 1) * reasons; at++) if (best[at] === edge) return true;
  return false;
}

function byPerson(must: ToTell["must"]): Map<number, number[]> {
  const together = new Map<number, Set<number>>();
  for (const [a, b] of must) {
    together.set(a, (together.get(a) ?? new Set()).add(b));
    together.set(b, (together.get(b) ?? new Set()).add(a));
  }
  return new Map([...together].map(([i, others]) => [i, [...others]]));
}

/** A group of several bears the name of the member that was given first, so that it keeps its name as it grows. */
function nameGroups(groups: Uint32Array, order: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Uint32Array(groups.length);
  const first = new Map<number, number>();
  groups.forEach((group, i) => {
    sizes[group]! += 1;
    const known = first.get(group);
    if (known === undefined || (order[i] ?? 0) < (order[known] ?? 0)) first.set(group, i);
  });
  for (const group of first.keys()) if (sizes[group] === 1) first.delete(group);
  return first;
}

/** All records, those of one group one after the other: their words are cut once for all their sentences. */
function membersTogether(groups: Uint32Array): Uint32Array {
  const ranked = Float64Array.from(groups, (group, i) => group * groups.length + i);
  return Uint32Array.from(ranked.sort(), (value) => value % groups.length);
}
