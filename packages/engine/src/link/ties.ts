import type { Because } from "./link.ts";

/** What ties two reports of a series, once for each two: the stronger of what either says. */
export type Tie = { a: string; b: string; score: number; say: string };

/** A tie without which the series falls into two parts. Each part's reports, the smaller part first. */
export type Bridge = { tie: Tie; parts: readonly [readonly string[], readonly string[]] };

/** A tie below this is told and holds nothing together. */
const HOLDS = 0.5;

/** @param members in their order; a reason that leads out of the series is left out */
export function tiesIn(members: readonly { id: string; because: readonly Because[] }[]): Tie[] {
  const known = new Map(members.map(({ id }, i) => [id, i]));
  const ties = new Map<string, Tie>();
  for (const { id, because } of members) {
    for (const { to, score, say } of because) {
      const [mine, theirs] = [known.get(id), known.get(to)];
      if (mine === undefined || theirs === undefined || id === to || score < HOLDS) continue;
      const [a, b] = mine < theirs ? [id, to] : [to, id];
      const key = `${a}/${b}`;
      if ((ties.get(key)?.score ?? -1) < score) ties.set(key, { a, b, score, say });
    }
  }
  return [...ties.values()].sort((x, y) => y.score - x.score);
}

/** The parts that the ties hold together, the largest first. */
export function heldTogether(ids: readonly string[], ties: readonly Tie[]): string[][] {
  const near = neighbours(ids, ties);
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    const part: string[] = [];
    const open = [id];
    seen.add(id);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      part.push(at);
      for (const { to } of near.get(at) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    parts.push(part);
  }
  return parts.sort((x, y) => y.length - x.length);
}

/**
 * Every tie that alone holds two parts of two reports or more together, the evenest parting first. A single report at
 * the end of one tie is no news.
 *
 * @see R. E. Tarjan, "A note on finding the bridges of a graph", 1974; here without recursion, for long series
 */
export function bridgesIn(ids: readonly string[], ties: readonly Tie[]): Bridge[] {
  const near = neighbours(ids, ties);
  // In the order they were come to: whatever hangs on a report comes right after it.
  const met: string[] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const found: { tie: Tie; from: number; to: number }[] = [];
  const bridges: Bridge[] = [];
  const enter = (id: string): void => {
    order.set(id, met.length);
    low.set(id, met.length);
    met.push(id);
  };
  const lower = (id: string, to: number | undefined): void => {
    low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  };
  for (const root of ids) {
    if (order.has(root)) continue;
    const begin = met.length;
    const path: { id: string; by: Tie | null; next: number }[] = [{ id: root, by: null, next: 0 }];
    enter(root);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const step = near.get(here.id)?.[here.next];
      here.next += 1;
      if (step === undefined) {
        path.pop();
        const before = path.at(-1);
        if (!before || !here.by) continue;
        lower(before.id, low.get(here.id));
        if ((low.get(here.id) ?? 0) > (order.get(before.id) ?? 0))
          found.push({ tie: here.by, from: order.get(here.id) ?? 0, to: met.length });
      } else if (step.by === here.by) continue;
      else if (order.has(step.to)) lower(here.id, order.get(step.to));
      else {
        enter(step.to);
        path.push({ id: step.to, by: step.by, next: 0 });
      }
    }
    const all = met.length - begin;
    for (const { tie, from, to } of found.splice(0)) {
      if (Math.min(to - from, all - (to - from)) < 2) continue;
      const [x, y] = [met.slice(from, to), [...met.slice(begin, from), ...met.slice(to)]];
      bridges.push({ tie, parts: x.length <= y.length ? [x, y] : [y, x] });
    }
  }
  return bridges.sort((x, y) => y.parts[0].length - x.parts[0].length);
}

/** A number can be borrowed: a tie whose strongest reason is one, and that rests on no words, says so. */
export const restsOnNumber = ({ say }: Pick<Tie, "say">): boolean => {
  const [favour = ""] = say.split("; against it");
  return /^(?:same number shown|both gave the number)/i.test(favour) && !/\bsaid “|\bwords\b/.test(favour);
};

function neighbours(ids: readonly string[], ties: readonly Tie[]): Map<string, { to: string; by: Tie }[]> {
  const near = new Map<string, { to: string; by: Tie }[]>(ids.map((id) => [id, []]));
  for (const by of ties) {
    near.get(by.a)?.push({ to: by.b, by });
    near.get(by.b)?.push({ to: by.a, by });
  }
  return near;
}
