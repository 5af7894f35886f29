import {
  type Doubt,
  findPlace,
  type Incident,
  knownAs,
  linkableNumber,
  type Reading,
  NOTHING_READ,
} from "@clearline/engine";
import type { CaseRow } from "../store/cases.ts";
import type { CallRef, CorrectionRow } from "../store/corrections.ts";
import type { ReadingRow } from "../store/readings.ts";
import type { ReportRow } from "../store/reports.ts";
import { type Known, placeOf } from "./place-of.ts";
import { counting, incidentsRead, type Placed, standingOf, type Told } from "./told-of.ts";
import { townTyped } from "./town-typed.ts";

/** One call as it stands: where it is read, what is known of it, and what people said of it, what was put aside too. */
export type Call = { of: CallRef; incident: Incident; corrections: readonly CorrectionRow[] };

/**
 * The calls a report tells, best knowledge first: what an officer corrected, what the person filled in on the form,
 * what was read in their words. At least one.
 */
export const callsIn = (known: Known, told: Told): Call[] => {
  const { reading, placed } = standingOf(told);
  return callsFrom(known, told, reading, placed);
};

/** The same from one reading, whether it stands or not. */
export function callsFrom(known: Known, told: Told, reading: ReadingRow | null, { at }: Placed): Call[] {
  return incidentsRead(reading).map((incident, index) => {
    const corrections = at.get(index) ?? [];
    // The form asks about the call in one place; a second call told in the same words has its own day and town.
    const first = index === 0 ? withForm(known, told.report, incident) : incident;
    return {
      of: { readingId: reading?.id ?? null, index },
      incident: counting(corrections).reduce((fact, correction) => corrected(known, fact, correction), first),
      corrections,
    };
  });
}

/** The report in columns, as linking and surge see it: its first call. */
export function caseOf(known: Known, told: Told): Omit<CaseRow, "link_keys"> {
  const { report } = told;
  const { reading, placed } = standingOf(told);
  const incident = callsFrom(known, told, reading, placed)[0]?.incident ?? NOTHING_READ;
  const at = placeOf(known, incident.place, incident.placeArea);
  return {
    report_id: report.id,
    call_date: incident.date !== null && incident.date <= report.received_on ? incident.date : report.received_on,
    place: at?.name ?? incident.place,
    place_area: at?.area ?? incident.placeArea,
    lat: at?.lat ?? null,
    lon: at?.lon ?? null,
    number_e164: numberOf(known, report, reading?.reading ?? null),
    channel: incident.channel,
    impersonated_kind: incident.impersonatedKind,
    impersonated_name:
      incident.impersonatedName === null ? null : knownAs(incident.impersonatedName, known.context.organisations),
    asked_for: [...incident.askedFor],
    outcome: incident.outcome,
    counts: report.state !== "set-aside",
  };
}

/** What the person filled in on the form, and what is in doubt of that instead of what was read. */
function withForm(known: Known, report: ReportRow, incident: Incident): Incident {
  const answers = formAnswers(known, report);
  const unasked = incident.doubts.filter(({ field }) => answers[field] === undefined);
  return { ...incident, ...answers, doubts: [...unasked, ...placeDoubt(known, report.place)] };
}

function formAnswers(known: Known, report: ReportRow): Partial<Incident> {
  const town = report.place === null ? null : townTyped(known, report.place);
  return {
    ...(report.call_date !== null && { date: report.call_date, datePartial: report.call_date.slice(4) }),
    ...(town !== null && { place: town.name, placeArea: town.at?.area ?? null }),
  };
}

const MOST_CANDIDATES = 8;
function placeDoubt({ context, site }: Known, place: string | null): readonly Doubt[] {
  const found = place === null ? null : findPlace(place, context.gazetteer, site.force.areaName);
  if (place === null || found?.kind !== "candidates") return [];
  const candidates = found.candidates.slice(0, MOST_CANDIDATES).map(({ name, area }) => ({ name, area }));
  return [{ code: "place-is-one-of-several", field: "place", name: place, candidates }];
}

function corrected(known: Known, fact: Incident, { field, value }: CorrectionRow): Incident {
  const place = field === "place" && typeof value === "string" ? placeOf(known, value, null) : null;
  // The area that was read is that of the place that was read: "Ashford, Surrey" is in no Kent.
  return { ...fact, [field]: value, ...(place && { placeArea: place.area }) };
}

/**
 * A place as people here say it: "Ashford", where an officer chose "Ashford, Kent" and nobody here means another. One
 * that is not meant by its name alone keeps its county.
 */
export function placeHere(known: Known, place: string | null): string | null {
  const at = placeOf(known, place, null);
  if (place === null || at === null || !(place.startsWith(`${at.name}, `) || place.startsWith(`${at.name} (`)))
    return place;
  const bare = placeOf(known, at.name, null);
  return bare?.lat === at.lat && bare.lon === at.lon && !place.includes(";") ? at.name : place;
}

/**
 * The number the screen showed, or one their words give as the caller's. Withheld, protected and shared ones are null,
 * and those that an organisation publishes as its own: they were borrowed.
 */
function numberOf({ context }: Known, report: ReportRow, reading: Reading | null): string | null {
  const own = (given: string): string | null => {
    const number = linkableNumber(given);
    return number === null || context.publishedNumbers.has(number) ? null : number;
  };
  const shown = report.number_shown === null ? null : own(report.number_shown);
  if (shown !== null) return shown;
  const said = reading?.phoneNumbers.find(({ role }) => role === "scam_number");
  return said ? own(said.e164) : null;
}
