/** The steps of linking that threads divide among them. Whatever their number, all have the same in the end. */
import type { Background } from "./background.ts";
import { eachCandidate, type ToMeet } from "./candidates.ts";
import { addEdge, type Edges, joinEdges, noEdges, trimmed } from "./edges.ts";
import { keysOf } from "./keys.ts";
import type { LinkRecord } from "./link.ts";
import { joinPacked, type Packed, packEach, packLists, unpackLists } from "./packed.ts";
import { type CountedText, countText, type Profile, profileOf, profileWith } from "./profile.ts";
import { shareIn, type Team } from "./team.ts";

export function profilesTogether(records: readonly LinkRecord[], team: Team): Profile[] {
  if (team.size === 1) return records.map(profileOf);
  const { from, to } = shareIn(team, records.length);
  const mine = records.slice(from, to).map(countText);
  const counted = team.gather(packTexts(mine)).flatMap(unpackTexts);
  return records.map((record, i) => profileWith(record, counted[i] ?? countText(record)));
}

type PackedTexts = ReturnType<typeof packTexts>;

const packTexts = (texts: readonly CountedText[]) => ({
  words: packLists(texts.map(({ words }) => words)),
  times: packLists(texts.map(({ times }) => Uint32Array.from(times))),
  shingles: packLists(texts.map(({ shingles }) => shingles)),
  traces: texts.map(({ shown, said, references }) => ({ shown, said, references })),
});

function unpackTexts({ traces, ...packed }: PackedTexts): CountedText[] {
  const [words, times, shingles] = [packed.words, packed.times, packed.shingles].map(unpackLists);
  return traces.map((trace, i) => ({
    ...trace,
    words: words?.[i] ?? new Uint32Array(),
    times: Uint8Array.from(times?.[i] ?? []),
    shingles: shingles?.[i] ?? new Uint32Array(),
  }));
}

export function keysTogether(profiles: readonly Profile[], background: Background, team: Team): Packed {
  const { from, to } = shareIn(team, profiles.length);
  const mine = packEach(profiles.slice(from, to), (profile) => keysOf(profile, background));
  return team.size === 1 ? mine : joinPacked(team.gather(mine));
}

/** Too little to suggest, yet several such to one group count together. */
const FAINT_BITS = -4;

type Telling = { team: Team; onProgress: ((done: number, of: number) => void) | undefined };

export function edgesTogether(
  records: ToMeet,
  bits: (a: number, b: number) => number,
  { team, onProgress }: Telling,
): Edges {
  const edges = noEdges();
  let met = -1;
  const all = records.days.length;
  eachCandidate(
    records,
    (a, b) => {
      if (a !== met && a % 1000 === 0) onProgress?.(Math.min(all, a * team.size), all);
      met = a;
      const found = bits(a, b);
      if (found >= FAINT_BITS) addEdge(edges, a, b, found);
    },
    team,
  );
  return team.size === 1 ? edges : joinEdges(team.gather(trimmed(edges)));
}
