import {
  addDays,
  type Day,
  harmOf,
  type Nation,
  sourcesOf,
  type StreamRun,
  type Outcome,
  type PlacelessReport,
  watch,
  WATCH,
  type FoundSurge,
  type WatchedReport,
} from "@clearline/engine";
import type { WatchedCase } from "../store/cases.ts";

/** A warning of ours may bring people to tell us of calls, for about this long. */
export const STIR_DAYS = 14;

/** Where and since when a warning of ours may have stirred people; no places: everywhere. */
export type Stir = { places: readonly string[]; on: Day };

/** All that one look at surges takes: plain values, for it is done on a thread of its own. */
export type LookInput = {
  cases: readonly WatchedCase[];
  stirs: readonly Stir[];
  today: Day;
  recurrenceDays: number;
  nation: Nation;
};
/** `placeless`: how many of the counted reports named no place we know. */
export type Ranked = FoundSurge & { harm: number; placeless: number };
export type Look = { runs: readonly StreamRun[]; found: readonly Ranked[] };

/** The first day of the calls that a look needs. */
export const watchedFrom = (today: Day): Day => addDays(today, 1 - WATCH.studyDays);

/** Who cannot be told apart, what we stirred up ourselves, and then the engine's look at every stream. */
export function lookAtSurges({ cases, stirs, today, recurrenceDays, nation }: LookInput): Look {
  const sources = sourcesOf(
    cases.map(({ report_id, contact, words, is_taken }) => ({ id: report_id, contact, words, isTaken: is_taken })),
  );
  const placeId = namesOf(cases);
  const reports: WatchedReport[] = [];
  const placeless: PlacelessReport[] = [];
  for (const row of cases) {
    const report: PlacelessReport = {
      id: row.report_id,
      day: row.call_date,
      told: row.received_on,
      kind: row.impersonated_kind,
      channel: row.channel,
      asks: row.asked_for,
      source: sources.get(row.report_id) ?? null,
      isStirred: stirs.some((stir) => mayHaveBrought(stir, row)),
    };
    if (row.lat === null || row.lon === null) placeless.push(report);
    else reports.push({ ...report, place: placeId(row), at: { lat: row.lat, lon: row.lon } });
  }
  const { runs, found } = watch(reports, { today, recurrenceDays, nation, placeless });
  const calls = new Map<string, { asks: readonly string[]; outcome: Outcome }>(
    cases.map(({ report_id, asked_for, outcome }) => [report_id, { asks: asked_for, outcome }]),
  );
  const placeOf = new Map(reports.map(({ id, place }) => [id, place]));
  return {
    runs,
    found: found.map((one) => ({
      ...one,
      locations: busiestFirst(
        one.locations,
        one.reports.map((id) => placeOf.get(id)),
      ),
      placeless: one.reports.filter((id) => !placeOf.has(id)).length,
      harm: harmOf(
        one,
        one.reports.flatMap((id) => calls.get(id) ?? []),
      ),
    })),
  };
}

/** The circle's places, those with most of its reports first: an officer reads where it is, not where the circle is. */
function busiestFirst(places: readonly string[], reported: readonly (string | undefined)[]): string[] {
  const counts = new Map<string | undefined, number>();
  for (const place of reported) counts.set(place, (counts.get(place) ?? 0) + 1);
  return places.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** Whoever named no place we know may live where the warning went. */
const mayHaveBrought = ({ places, on }: Stir, { place, lat, received_on }: WatchedCase): boolean =>
  received_on >= on &&
  received_on <= addDays(on, STIR_DAYS) &&
  (places.length === 0 || lat === null || (place !== null && places.includes(place)));

/** What a place is called: its name, with its county where the cases hold two of one name. */
function namesOf(cases: readonly WatchedCase[]): (row: WatchedCase) => string {
  const areas = new Map<string | null, Set<string | null>>();
  for (const { place, place_area } of cases) areas.set(place, (areas.get(place) ?? new Set()).add(place_area));
  return ({ place, place_area }) =>
    place_area !== null && (areas.get(place)?.size ?? 0) > 1 ? `${place}, ${place_area}` : `${place}`;
}
