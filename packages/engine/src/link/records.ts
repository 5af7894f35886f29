import { type Random, seeded } from "../base/random.ts";
import type { Background } from "./background.ts";
import { eachCandidate } from "./candidates.ts";
import { type Edge, groupsOf } from "./cluster.ts";
import { backgroundAmong } from "./count.ts";
import { keysOf } from "./keys.ts";
import type { Because, Linked, LinkRecord } from "./link.ts";
import { countWords, type Profile } from "./profile.ts";
import { sayWhy } from "./say.ts";
import { bitsOf, roundScore, scoreOf } from "./score.ts";
import { JOIN_AT, SUGGEST_AT } from "./weights.ts";

export type LinkOptions = {
  /** Draws the pairs of strangers; the same seed gives the same series. */
  random?: Random;
  /** Pairs of ids that a person has put together: kept, whatever the score. */
  mustLink?: readonly (readonly [string, string])[];
  /** Pairs of ids that a person has taken apart: never in one series. */
  cannotLink?: readonly (readonly [string, string])[];
  /** How many reasons each record is given at most. */
  reasons?: number;
  onProgress?: (done: number, of: number) => void;
};

/** Everything linking found, for who wants more than the series of each. */
export type Linking = { linked: Linked[]; background: Background };

/** Only counts what is ordinary among the records, for `placeRecord`; a fraction of the work of linking them. */
export const countBackground = (records: readonly LinkRecord[], random: Random = seeded(1)): Background =>
  backgroundAmong(records.map(countWords), random).background;

/**
 * Links all records at once: who shares a key is compared, what is probable enough is joined, and each link says why.
 *
 * @throws RangeError when two records have the same id
 */
export const linkRecords = (records: readonly LinkRecord[], options: LinkOptions = {}): Linked[] =>
  linkAll(records, options).linked;

export function linkAll(
  records: readonly LinkRecord[],
  { random = seeded(1), mustLink = [], cannotLink = [], reasons = 3, onProgress }: LinkOptions = {},
): Linking {
  const places = new Map(records.map(({ id }, i) => [id, i]));
  if (places.size !== records.length) throw new RangeError("two records have the same id");
  const { background, profiles } = backgroundAmong(records.map(countWords), random);
  const bits = (a: number, b: number): number => bitsOf(at(profiles, a), at(profiles, b), background);

  const strong: Edge[] = [];
  const loose: Edge[] = [];
  const keys = profiles.map((profile) => keysOf(profile, background));
  let met = -1;
  eachCandidate(profiles, keys, (a, b) => {
    if (a !== met && a % 1000 === 0) onProgress?.(a, records.length);
    met = a;
    const edge = { a, b, bits: bits(a, b) };
    if (edge.bits >= JOIN_BITS) strong.push(edge);
    else if (edge.bits >= FAINT_BITS) loose.push(edge);
  });
  const position = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]) => {
      const [i, j] = [places.get(a), places.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j] as [number, number]];
    });
  const must = position(mustLink);
  const groups = groupsOf({
    records: records.length,
    strong,
    loose,
    bits,
    mustLink: must,
    cannotLink: position(cannotLink),
  });
  onProgress?.(records.length, records.length);
  const told = tell({ profiles, background, groups, edges: [...strong, ...loose], must, reasons });
  return { linked: told, background };
}

const JOIN_BITS = Math.log2(JOIN_AT / (1 - JOIN_AT));
/** Too little to suggest, yet several such to one group count together. */
const FAINT_BITS = -4;
const SUGGEST_BITS = Math.log2(SUGGEST_AT / (1 - SUGGEST_AT));

type Told = {
  profiles: readonly Profile[];
  background: Background;
  groups: Uint32Array;
  edges: readonly Edge[];
  must: readonly (readonly [number, number])[];
  reasons: number;
};

function tell({ profiles, background, groups, edges, must, reasons }: Told): Linked[] {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const best = profiles.map((): { inside: Edge[]; outside: Edge[] } => ({ inside: [], outside: [] }));
  for (const edge of edges) {
    if (edge.bits < SUGGEST_BITS) continue;
    const side = groups[edge.a] === groups[edge.b] ? "inside" : "outside";
    keepBest(best[edge.a]?.[side], edge, reasons);
    keepBest(best[edge.b]?.[side], edge, reasons);
  }
  const said = new Map<number, Set<number>>();
  for (const [a, b] of must) {
    said.set(a, (said.get(a) ?? new Set()).add(b));
    said.set(b, (said.get(b) ?? new Set()).add(a));
  }
  // A pair is often among the strongest of both: its sentence is made once.
  const sentences = new Map<Edge, string>();
  const because = (i: number, edge: Edge): Because => {
    const other = edge.a === i ? edge.b : edge.a;
    const say = sentences.get(edge) ?? sayWhy(at(profiles, i), at(profiles, other), background);
    sentences.set(edge, say);
    return { to: at(profiles, other).record.id, score: roundScore(scoreOf(edge.bits)), say };
  };
  return profiles.map(({ record }, i) => {
    const group = groups[i] ?? i;
    const alone = (sizes.get(group) ?? 1) < 2;
    const byPerson = [...(said.get(i) ?? [])].map((other) => ({
      to: profiles[other]?.record.id ?? "",
      score: 1,
      say: "An officer put them together",
    }));
    const inside = (best[i]?.inside ?? []).map((edge) => because(i, edge));
    const suggests = (best[i]?.outside ?? []).map((edge) => because(i, edge));
    return {
      id: record.id,
      series: alone ? null : (profiles[group]?.record.id ?? null),
      because: [...byPerson, ...inside.filter(({ to }) => !byPerson.some((other) => other.to === to))].slice(
        0,
        reasons,
      ),
      ...(suggests.length > 0 ? { suggests } : {}),
    };
  });
}

function at(profiles: readonly Profile[], i: number): Profile {
  const profile = profiles[i];
  if (!profile) throw new RangeError(`no record ${i}`);
  return profile;
}

/** Keeps a short list of the strongest, strongest first. */
function keepBest(list: Edge[] | undefined, edge: Edge, most: number): void {
  if (!list || (list.length === most && (list.at(-1)?.bits ?? 0) >= edge.bits)) return;
  const at = list.findIndex(({ bits }) => bits < edge.bits);
  list.splice(at < 0 ? list.length : at, 0, edge);
  if (list.length > most) list.pop();
}
