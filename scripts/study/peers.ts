import { daysBetween, type Day, ears, farrington, type SeriesPoint, type WatchedReport } from "@clearline/engine";
import type { Town } from "./kent.ts";

/** What a method says of one series on one day: the higher, the more unusual. Only ranks matter: bars are set later. */
export type Score = { day: number; score: number; kind: string; district: string | null };

export const PEERS = [
  "EARS C2, county",
  "EARS C2, districts",
  "Farrington, county",
  "Farrington, districts",
  "plain counts, county",
  "plain counts, districts",
] as const;
export type Peer = (typeof PEERS)[number];

/** Counts of each kind of call by day, for the whole county and for each district. */
type Series = { kind: string; district: string | null; counts: Int32Array };
export type Counted = { first: Day; days: number; looked: number };

/** EARS lets nothing fall below this spread: on most days most series hold nothing. */
const MIN_SIGMA = 0.5;
const WEEK = 7;
/** Three years and three weeks before the first week that is judged. */
const FARRINGTON_WEEKS = 160;
export const PEER_HISTORY_DAYS = FARRINGTON_WEEKS * WEEK;

/**
 * Every peer's scores over the last `looked` days. EARS: how many standard deviations above its mean. Farrington: how
 * far towards its upper bound and beyond, at the end of each week. Plain counts: how many in seven days.
 */
export function peerScores(
  reports: readonly WatchedReport[],
  towns: readonly Town[],
  span: Counted,
): Map<Peer, Score[]> {
  const all = seriesOf(reports, towns, span);
  const scores = new Map<Peer, Score[]>(PEERS.map((peer) => [peer, []]));
  for (const series of all) {
    const where = series.district === null ? "county" : "districts";
    scores.get(`EARS C2, ${where}`)?.push(...earsScores(series, span));
    scores.get(`plain counts, ${where}`)?.push(...countScores(series, span));
    if (span.days - span.looked >= PEER_HISTORY_DAYS)
      scores.get(`Farrington, ${where}`)?.push(...farringtonScores(series, span));
  }
  return scores;
}

function seriesOf(reports: readonly WatchedReport[], towns: readonly Town[], { first, days }: Counted): Series[] {
  const districtOf = new Map(towns.map(({ place, district }) => [place, district]));
  const series = new Map<string, Series>();
  for (const { kind, place, day } of reports) {
    const at = daysBetween(first, day);
    if (at < 0 || at >= days) continue;
    for (const district of [null, districtOf.get(place) ?? ""]) {
      const key = `${kind} ${district ?? ""}`;
      const own = series.get(key) ?? { kind, district, counts: new Int32Array(days) };
      own.counts[at] = (own.counts[at] ?? 0) + 1;
      series.set(key, own);
    }
  }
  return [...series.values()];
}

function earsScores({ kind, district, counts }: Series, { days, looked }: Counted): Score[] {
  const points = Array.from(counts, (observed, t): SeriesPoint => ({ t, observed })).slice(-(looked + 9));
  const found = ears(points, { method: "c2", minSigma: MIN_SIGMA });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value.flatMap(({ t, observed, expected, upper }) =>
    upper === null || expected === null || observed === 0
      ? []
      : [{ day: t - (days - looked), score: (observed - expected) / (upper - expected), kind, district }],
  );
}

function countScores({ kind, district, counts }: Series, { days, looked }: Counted): Score[] {
  return Array.from({ length: looked }, (_, day) => {
    const end = days - looked + day + 1;
    const score = counts.subarray(end - WEEK, end).reduce((sum, count) => sum + count, 0);
    return { day, score, kind, district };
  });
}

function farringtonScores({ kind, district, counts }: Series, { days, looked }: Counted): Score[] {
  const begin = (days - looked) % WEEK;
  const weeks = Math.floor((days - begin) / WEEK);
  const series = Array.from({ length: weeks }, (_, week): SeriesPoint => {
    const from = begin + week * WEEK;
    return { t: week + 1, observed: counts.subarray(from, from + WEEK).reduce((sum, count) => sum + count, 0) };
  });
  const found = farrington(series, { from: Math.floor((days - looked - begin) / WEEK) + 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value.flatMap(({ t, observed, expected, upper }) => {
    if (upper === null || expected === null || observed === 0) return [];
    // Where there never was one, any count is beyond the bound.
    const score = upper > expected ? (observed - expected) / (upper - expected) : Number.POSITIVE_INFINITY;
    return [{ day: begin + t * WEEK - 1 - (days - looked), score, kind, district }];
  });
}
