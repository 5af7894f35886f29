/**
 * Which call of an earlier reading is which of a later one, where both read the same words. A reader of another version
 * may find more calls, or fewer, or in another order; a call is known by the words that it was read from.
 */
import type { Incident } from "./incident.ts";

/** Of the words that tell a call and no other, so much must be the same. */
const LEAST_SHARE = 0.25;
/** Two calls that fit nearly alike are not told apart: a person must say which it is. */
const LEAST_LEAD = 0.1;

/**
 * @returns for each earlier call the position of the later one, or null where none is surely it. No later call is given
 * twice. A report whose words told of no call is one call of which nothing was read: `[]` here, and its only
 * counterpart is a sole later call.
 */
export function matchIncidents(before: readonly Incident[], after: readonly Incident[]): (number | null)[] {
  const sole = before.length <= 1 && after.length === 1;
  if (before.length === 0) return sole ? [0] : [null];
  const shares = sharesOf(weighed(before), weighed(after));
  const found: (number | null)[] = before.map(() => null);
  const taken = new Set<number>();
  const pairs = shares
    .flatMap((row, b) => row.map((share, a) => ({ b, a, share })))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((x, y) => y.share - x.share || x.b - y.b || x.a - y.a);
  for (const { b, a, share } of pairs) {
    if (found[b] !== null || taken.has(a) || !leads(shares, b, a, share)) continue;
    found[b] = a;
    taken.add(a);
  }
  // One call then and one now, and they share at least a word: it is the call that somebody had.
  if (sole && found[0] === null && (shares[0]?.[0] ?? 0) > 0) return [0];
  return found;
}

/** Neither call fits another one as well. */
function leads(shares: readonly (readonly number[])[], b: number, a: number, share: number): boolean {
  const others = [
    ...(shares[b] ?? []).filter((_, i) => i !== a),
    ...shares.flatMap((row, i) => (i === b ? [] : [row[a] ?? 0])),
  ];
  return others.every((other) => share - other >= LEAST_LEAD);
}

/** Characters that a call was read from, each counted less the more calls of its reading it belongs to. */
type Weighed = ReadonlyMap<number, number>;

/** The words of a lead, "In Kent last week", are of every call and tell none from another. */
function weighed(incidents: readonly Incident[]): Weighed[] {
  const at = incidents.map(({ evidence }) => {
    const characters = new Set<number>();
    for (const { start, end } of evidence) for (let i = start; i < end; i++) characters.add(i);
    return characters;
  });
  const owners = new Map<number, number>();
  for (const characters of at) for (const i of characters) owners.set(i, (owners.get(i) ?? 0) + 1);
  return at.map((characters) => new Map([...characters].map((i) => [i, 1 / (owners.get(i) ?? 1) ** 2])));
}

/** Weighted share of the smaller call's characters that both were read from, 0 to 1. */
function sharesOf(before: readonly Weighed[], after: readonly Weighed[]): number[][] {
  return before.map((b) =>
    after.map((a) => {
      let both = 0;
      for (const [i, weight] of b) both += Math.min(weight, a.get(i) ?? 0);
      const smaller = Math.min(total(b), total(a));
      return smaller === 0 ? 0 : both / smaller;
    }),
  );
}

const total = (characters: Weighed): number => {
  let sum = 0;
  for (const weight of characters.values()) sum += weight;
  return sum;
};
