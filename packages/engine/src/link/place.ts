import { type Background, EMPTY_BACKGROUND } from "./background.ts";
import { cohesionAt, withinLimits } from "./cluster.ts";
import { chooseSpeakers } from "./groups.ts";
import type { Because, LinkRecord } from "./link.ts";
import { type Profile, profileOf } from "./profile.ts";
import { rowsOf } from "./rows.ts";
import { sayWhy } from "./say.ts";
import { bitsOf, roundScore, type Scale, scaleOf, scoreOf } from "./score.ts";
import { JOIN_AT, SUGGEST_AT } from "./weights.ts";

/** A stored record that shares a blocking key with the new one, and the series it is in. */
export type Candidate = { record: LinkRecord; series: string | null };

/** A few members of a series, such as `chooseSpeakers` gives, and how many it has. */
export type SeriesSpeakers = { speakers: readonly LinkRecord[]; size: number };

export type PlaceOptions = {
  /** What is ordinary in this store, as `linkAll` last counted it. */
  background?: Background;
  /** Who speaks for the candidates' series; without them the candidates alone do. */
  members?: ReadonlyMap<string, SeriesSpeakers>;
  /** Series that a person has said this record does not belong to. */
  refusedSeries?: ReadonlySet<string>;
  /** Records that a person has said it does not belong with. */
  refusedRecords?: ReadonlySet<string>;
  reasons?: number;
};

/** Where a new record goes. */
export type Placing = {
  /** The series it joins by itself. */
  joins: string | null;
  /** Records that were alone and now make a series with it. Empty when it joins one that exists. */
  startsWith: readonly string[];
  /** Why, strongest first. */
  because: readonly Because[];
  /** For an officer to look at: not enough to join by itself. */
  suggests: readonly Because[];
};

/** A new record and the stored ones that are at all like it, weighed; what remains is to ask who speaks for a series. */
export type Weighed = {
  /** Series that it may join, the likeliest first. */
  series: readonly string[];
  /** @param members who speaks for these series */
  place: (members: ReadonlyMap<string, SeriesSpeakers>) => Placing;
};

/**
 * Places one record among those that share a key with it, by the same weights and the same guard as `linkRecords`:
 * it joins a series when its best match is strong and most of the series' speakers agree.
 */
export const placeRecord = (
  record: LinkRecord,
  candidates: readonly Candidate[],
  { members = new Map(), ...options }: PlaceOptions = {},
): Placing => weighCandidates(record, candidates, options).place(members);

/** The same in two steps, for who has to fetch the speakers: only of these few series are any needed. */
export function weighCandidates(
  record: LinkRecord,
  candidates: readonly Candidate[],
  {
    background = EMPTY_BACKGROUND,
    refusedSeries = new Set(),
    refusedRecords = new Set(),
    reasons = 3,
  }: Omit<PlaceOptions, "members"> = {},
): Weighed {
  const others = candidates.filter(({ record: other }) => other.id !== record.id);
  const mine = profileOf(record);
  const scale = scaleAmong([mine, ...others.map((other) => profileOf(other.record))], background);
  const scored = others
    .map(({ record: { id }, series }, i): Match => {
      const bits = bitsOf(scale, NEW, i + 1);
      return { row: i + 1, id, series, bits, score: scoreOf(bits) };
    })
    .filter(({ score }) => score >= SUGGEST_AT)
    .sort((a, b) => b.bits - a.bits || (a.id < b.id ? -1 : 1));
  const allowed = scored.filter(
    ({ series, id }) => !refusedRecords.has(id) && !(series !== null && refusedSeries.has(series)),
  );
  const strong = allowed.filter(({ score }) => score >= JOIN_AT);
  const say = ({ row, id, score }: Match): Because => ({
    to: id,
    score: roundScore(score),
    say: sayWhy(scale, NEW, row),
  });
  return {
    series: [...new Set(strong.map(({ series }) => series))].filter((series) => series !== null),
    place(members) {
      /** Those who speak for the series agree on the whole. */
      const agreesWith = (series: string): boolean => {
        const known = members.get(series);
        if (known) {
          const speakers = known.speakers.map((speaker) => profileOf(speaker));
          return agree(
            scaleAmong([mine, ...speakers], background),
            speakers.map((_, i) => i + 1),
            known.size,
          );
        }
        const rows = chooseSpeakers(scored.filter((one) => one.series === series).map(({ row }) => row));
        return agree(scale, rows, rows.length);
      };
      const joins = strong.find(({ series }) => series !== null && agreesWith(series));
      const inside = joins
        ? strong.filter(({ series }) => series === joins.series)
        : together(
            strong.filter(({ series }) => series === null),
            scale,
          );
      return {
        joins: joins?.series ?? null,
        startsWith: joins ? [] : inside.map(({ id }) => id),
        because: inside.slice(0, reasons).map(say),
        suggests: allowed
          .filter((one) => !inside.includes(one) && !(joins && one.series === joins.series))
          .slice(0, reasons)
          .map(say),
      };
    },
  };
}

/** The new record's row; each other has the row after its place in the list. */
const NEW = 0;

const scaleAmong = (profiles: readonly Profile[], background: Background): Scale =>
  scaleOf(rowsOf(profiles, background), background);

type Match = { row: number; id: string; series: string | null; bits: number; score: number };

/** @param size of the series they speak for */
function agree(scale: Scale, speakers: readonly number[], size: number): boolean {
  const cases = speakers.map((row) => withinLimits(bitsOf(scale, NEW, row)));
  const mean = cases.reduce((sum, bits) => sum + bits, 0) / cases.length;
  return mean >= cohesionAt(size + 1);
}

/** Of the lone matches, the strongest and those that belong with it too: one report must not found two series in one. */
function together(alone: readonly Match[], scale: Scale): Match[] {
  const [first, ...rest] = alone;
  if (!first) return [];
  return [first, ...rest.filter(({ row }) => bitsOf(scale, first.row, row) >= 0)];
}
