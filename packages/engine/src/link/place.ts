import { type Background, EMPTY_BACKGROUND } from "./background.ts";
import { cohesionAt, withinLimits } from "./cluster.ts";
import { chooseSpeakers } from "./groups.ts";
import type { Because, LinkRecord } from "./link.ts";
import { type Profile, profileOf } from "./profile.ts";
import { sayWhy } from "./say.ts";
import { bitsOf, roundScore, scoreOf } from "./score.ts";
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
  const mine = profileOf(record, background);
  const scored = candidates
    .filter(({ record: other }) => other.id !== record.id)
    .map((candidate) => match(mine, candidate, background))
    .filter(({ score }) => score >= SUGGEST_AT)
    .sort((a, b) => b.bits - a.bits || (a.profile.record.id < b.profile.record.id ? -1 : 1));
  const allowed = scored.filter(
    ({ series, profile }) => !refusedRecords.has(profile.record.id) && !(series !== null && refusedSeries.has(series)),
  );
  const strong = allowed.filter(({ score }) => score >= JOIN_AT);
  const say = ({ profile, score }: Match): Because => ({
    to: profile.record.id,
    score: roundScore(score),
    say: sayWhy(mine, profile, background),
  });
  return {
    series: [...new Set(strong.map(({ series }) => series))].filter((series) => series !== null),
    place(members) {
      const joins = strong.find(({ series }) => series !== null && agrees(mine, series, scored, members, background));
      const inside = joins
        ? strong.filter(({ series }) => series === joins.series)
        : together(
            strong.filter(({ series }) => series === null),
            background,
          );
      return {
        joins: joins?.series ?? null,
        startsWith: joins ? [] : inside.map(({ profile }) => profile.record.id),
        because: inside.slice(0, reasons).map(say),
        suggests: allowed
          .filter((one) => !inside.includes(one) && !(joins && one.series === joins.series))
          .slice(0, reasons)
          .map(say),
      };
    },
  };
}

type Match = { profile: Profile; series: string | null; bits: number; score: number };

function match(mine: Profile, { record, series }: Candidate, background: Background): Match {
  const profile = profileOf(record, background);
  const bits = bitsOf(mine, profile, background);
  return { profile, series, bits, score: scoreOf(bits) };
}

/** Those who speak for the series agree on the whole. */
function agrees(
  mine: Profile,
  series: string,
  scored: readonly Match[],
  members: ReadonlyMap<string, SeriesSpeakers>,
  background: Background,
): boolean {
  const known = members.get(series);
  const speakers = known
    ? known.speakers.map((record) => profileOf(record, background))
    : chooseSpeakers(scored.filter((one) => one.series === series).map(({ profile }) => profile));
  const cases = speakers.map((speaker) => withinLimits(bitsOf(mine, speaker, background)));
  const mean = cases.reduce((sum, bits) => sum + bits, 0) / cases.length;
  return mean >= cohesionAt((known?.size ?? speakers.length) + 1);
}

/** Of the lone matches, the strongest and those that belong with it too: one report must not found two series in one. */
function together(alone: readonly Match[], background: Background): Match[] {
  const [first, ...rest] = alone;
  if (!first) return [];
  return [first, ...rest.filter(({ profile }) => bitsOf(first.profile, profile, background) >= 0)];
}
