import { type Incident, matchIncidents, NOTHING_READ } from "@clearline/engine";
import type { CallRef, CorrectedCallRow, CorrectionRow } from "../store/corrections.ts";
import type { ReadingRow } from "../store/readings.ts";
import type { ReportRow } from "../store/reports.ts";
import type { Tables } from "../store/store.ts";

/** All that was read of a report, and all that people said of it. */
export type Told = {
  report: ReportRow;
  /** The newest first: it, and those that people said something of. */
  readings: readonly ReadingRow[];
  /** Oldest first. */
  corrections: readonly CorrectionRow[];
  settled: readonly CorrectedCallRow[];
};

export async function toldOf(tables: Tables, report: ReportRow): Promise<Told> {
  const { id } = report;
  const [readings, corrections, settled] = [
    await tables.readings.spokenOf(id),
    await tables.corrections.of(id),
    await tables.corrections.settledOf(id),
  ];
  return { report, readings, corrections, settled };
}

/** The same of many at once. */
export async function toldOfAll(tables: Tables, reports: readonly ReportRow[]): Promise<Told[]> {
  const ids = reports.map(({ id }) => id);
  const [readings, corrections, settled] = [
    Map.groupBy(await tables.readings.spokenOfAll(ids), ({ report_id }) => report_id),
    Map.groupBy(await tables.corrections.ofAll(ids), ({ report_id }) => report_id),
    Map.groupBy(await tables.corrections.settledOfAll(ids), ({ report_id }) => report_id),
  ];
  return reports.map((report) => ({
    report,
    readings: readings.get(report.id) ?? [],
    corrections: corrections.get(report.id) ?? [],
    settled: settled.get(report.id) ?? [],
  }));
}

/** The calls that a reading tells, at least one: a report whose words told of none is still one call that somebody had. */
export const incidentsRead = (reading: ReadingRow | null): readonly Incident[] =>
  // What an earlier reader read may lack fields that later ones have.
  reading?.reading.incidents.length
    ? reading.reading.incidents.map((incident) => ({ ...NOTHING_READ, ...incident }))
    : [NOTHING_READ];

/** Those that nobody put aside. */
export const counting = (corrections: readonly CorrectionRow[]): readonly CorrectionRow[] =>
  corrections.filter(({ aside_id }) => aside_id === null);

/** The last that was put aside, "0" where none was. */
export const lastAside = (corrections: readonly CorrectionRow[]): string =>
  corrections.reduce((last, { aside_id }) => (BigInt(aside_id ?? 0) > BigInt(last) ? (aside_id ?? last) : last), "0");

/** The corrections as they stood when these were the last. */
export const asTheyStood = (
  corrections: readonly CorrectionRow[],
  { last_correction, last_aside }: { last_correction: string; last_aside: string },
): readonly CorrectionRow[] =>
  corrections
    .filter(({ id }) => BigInt(id) <= BigInt(last_correction))
    .map((one) =>
      BigInt(one.aside_id ?? 0) > BigInt(last_aside) ? { ...one, aside_id: null, aside_by: null, aside_at: null } : one,
    );

/** Corrections, those put aside too, by the position of their call in one reading; and those that count whose call it does not tell. */
export type Placed = { at: ReadonlyMap<number, readonly CorrectionRow[]>; lost: readonly CorrectionRow[] };

/** Where each correction belongs in a reading that may number the calls otherwise than the one it was made on. */
export function placeCorrections(told: Told, reading: ReadingRow | null): Placed {
  const at = new Map<number, CorrectionRow[]>();
  const lost: CorrectionRow[] = [];
  for (const correction of told.corrections) {
    const place = follow(told, { readingId: correction.reading_id, index: correction.incident }, reading);
    if (place === "let-go") continue;
    if (place === null) lost.push(...counting([correction]));
    else at.set(place, [...(at.get(place) ?? []), correction]);
  }
  return { at, lost };
}

/** Position of a call in another reading of the same words; null where that one does not tell it. */
function follow(told: Told, from: CallRef, reading: ReadingRow | null): number | null | "let-go" {
  let ref = from;
  // Each step leads to a reading that came later, so it ends; a circle made by hand in the database must not hang us.
  for (let steps = 0; steps <= told.settled.length; steps++) {
    const said = told.settled.findLast((one) => one.reading_id === ref.readingId && one.incident === ref.index);
    if (said?.became === "let-go") return "let-go";
    if (said?.into_reading == null || said.into_incident === null) break;
    ref = { readingId: said.into_reading, index: said.into_incident };
  }
  if (ref.readingId === (reading?.id ?? null)) return ref.index;
  const before = told.readings.find(({ id }) => id === ref.readingId)?.reading.incidents ?? [];
  const after = reading?.reading.incidents ?? [];
  if (before.length === 0 && after.length === 0) return 0;
  return matchIncidents(before, after)[ref.index] ?? null;
}

/** Which reading a report's facts come from. */
export type Standing = { reading: ReadingRow | null; placed: Placed; newer: NewerReading | null };

/** A newer reading than the one that stands. */
export type NewerReading = {
  reading: ReadingRow;
  /** A person said that the older one is right; or they corrected a call that the newer does not tell. */
  why: "pinned" | "call-not-told";
  /** Corrections of calls that it does not tell. */
  lost: readonly CorrectionRow[];
  /** The person knew of it when they said so: nobody is asked again. */
  known: boolean;
};

/** The newest reading that no person's word speaks against: what people said wins over every reader. */
export function standingOf(told: Told): Standing {
  const [newest = null] = told.readings;
  const stand = (reading: ReadingRow | null, why: NewerReading["why"], known = false): Standing => ({
    reading,
    placed: placeCorrections(told, reading),
    newer:
      newest === null || newest === reading
        ? null
        : { reading: newest, why, known, lost: placeCorrections(told, newest).lost },
  });
  const pinned = told.readings.find(({ id }) => id === told.report.pinned_reading);
  if (pinned) return stand(pinned, "pinned", told.report.pinned_over === newest?.id);
  const placing = told.readings.find((reading) => placeCorrections(told, reading).lost.length === 0);
  // None, where somebody corrected before anything was read, and then several calls were: which was meant?
  return stand(placing ?? null, "call-not-told");
}

/** The calls that these corrections are of, each once. */
export const lostCalls = (lost: readonly CorrectionRow[]): CallRef[] =>
  lost
    .filter(
      (one, i) =>
        lost.findIndex((other) => other.reading_id === one.reading_id && other.incident === one.incident) === i,
    )
    .map(({ reading_id, incident }) => ({ readingId: reading_id, index: incident }));
