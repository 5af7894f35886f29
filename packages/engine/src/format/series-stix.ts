import { addDays, type Day } from "../base/day.ts";
import { uuidOf, WEB_ADDRESSES } from "../base/uuid.ts";
import { canonical } from "../warning/canonical.ts";
import { CLEARLINE, EXTENSION, EXTENSION_DEFINITION, TLP_AMBER } from "./stix-fixed.ts";
import { type ExportedReport, GENUINE, latest, type SeriesExport, titleOf, type Trace } from "./series-export.ts";

type StixObject = { type: string; id: string } & Readonly<Record<string, unknown>>;

/**
 * A series as a STIX 2.1 bundle: a campaign; for each report an incident with its facts, and what was observed of it;
 * an indicator for each number that several reports tell of. STIX has no telephone number, so one is a user account of
 * the type "phone", as a number is to a telephone network, with an extension of ours that says what it is.
 * The same thing has the same id in every bundle, so taking one again or only what changed mends what was taken before.
 *
 * @see https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html
 */
export function seriesStix(series: SeriesExport): object {
  const made = makerOf(series);
  const campaign = campaignOf(made, series);
  const observables = new Map(series.traces.map((trace) => [keyOf(trace.kind, trace.value), observableOf(trace)]));
  const reports = series.reports.map((report) => reportObjects(made, report, campaign, observables));
  const observed = new Map(reports.flatMap(({ id, observed }) => (observed ? [[id, observed] as const] : [])));
  const indicators = series.traces
    .filter(({ isIndicator }) => isIndicator)
    .flatMap((trace) => indicatorObjects(made, trace, { campaign, madeOn: series.madeOn, observed }));
  const objects = [
    CLEARLINE,
    made.publisher,
    TLP_AMBER,
    EXTENSION_DEFINITION,
    campaign,
    ...observables.values(),
    ...reports.flatMap(({ objects }) => objects),
    ...indicators,
  ];
  return {
    type: "bundle",
    id: made.idOf("bundle", `series ${series.id} since ${series.since ?? "the first day"}`),
    objects,
  };
}

type Maker = {
  publisher: StixObject;
  idOf: (type: string, name: string) => string;
  /** An object with what all have. */
  object: (type: string, name: string, times: { created: Day; modified: Date }, rest: object) => StixObject;
  relate: (from: StixObject, how: string, to: StixObject, times: { created: Day; modified: Date }) => StixObject;
};

function makerOf({ publisher: name, publicUrl }: SeriesExport): Maker {
  const idOf = (type: string, of: string): string =>
    `${type}--${uuidOf(WEB_ADDRESSES, `${publicUrl}#stix ${type} ${of}`)}`;
  const publisher: StixObject = {
    type: "identity",
    spec_version: "2.1",
    id: idOf("identity", name),
    created: CLEARLINE.created,
    modified: CLEARLINE.created,
    name,
    identity_class: "organization",
    object_marking_refs: [TLP_AMBER.id],
  };
  const object: Maker["object"] = (type, of, { created, modified }, rest) => ({
    type,
    spec_version: "2.1",
    id: idOf(type, of),
    created_by_ref: publisher.id,
    created: start(created),
    // A report of tonight can be changed before its day began in Greenwich.
    modified: latest([new Date(start(created)), modified]).toISOString(),
    ...rest,
    object_marking_refs: [TLP_AMBER.id],
  });
  return {
    publisher,
    idOf,
    object,
    relate: (from, how, to, times) =>
      object("relationship", `${from.id} ${how} ${to.id}`, times, {
        relationship_type: how,
        source_ref: from.id,
        target_ref: to.id,
      }),
  };
}

/** How sure, on the scale of STIX's appendix A: a person told it; an officer looked at it. */
const PROBABLE = 70;
const POSSIBLE = 50;

const campaignOf = (made: Maker, series: SeriesExport): StixObject =>
  made.object(
    "campaign",
    `series ${series.id}`,
    { created: series.madeOn, modified: series.changedAt },
    {
      name: series.name,
      description: `Reports of calls that look like the work of the same people: series ${series.id}. ${NO_ACCUSATION}`,
      ...(series.firstDay !== null && { first_seen: start(series.firstDay) }),
      ...(series.lastDay !== null && { last_seen: end(series.lastDay) }),
      confidence: POSSIBLE,
    },
  );

const NO_ACCUSATION = "Numbers can be borrowed: one that a call showed says nothing of who owns it.";

/** One report: an incident, tied to the campaign, and what was observed of it, where anything was. */
function reportObjects(
  made: Maker,
  report: ExportedReport,
  campaign: StixObject,
  observables: ReadonlyMap<string, StixObject>,
): { id: string; observed: StixObject | null; objects: StixObject[] } {
  const { id, callDay } = report;
  const times = { created: report.receivedOn, modified: report.changedAt };
  const confidence = report.isConfirmed ? PROBABLE : POSSIBLE;
  const incident = made.object("incident", `report ${id}`, times, {
    name: titleOf(report),
    confidence,
    extensions: { [EXTENSION]: { extension_type: "property-extension", ...factsOf(report) } },
  });
  const seen = [
    ...(report.number === null ? [] : [keyOf("number", report.number)]),
    ...report.addresses.map((address) => keyOf("address", address)),
  ].flatMap((key) => observables.get(key)?.id ?? []);
  const observed =
    seen.length === 0
      ? null
      : made.object("observed-data", `report ${id}`, times, {
          first_observed: start(callDay),
          last_observed: end(callDay),
          number_observed: 1,
          object_refs: seen,
          confidence,
        });
  return {
    id,
    observed,
    objects: [
      incident,
      made.relate(incident, "related-to", campaign, times),
      ...(observed === null ? [] : [observed, made.relate(incident, "related-to", observed, times)]),
    ],
  };
}

/** What is not known is not there: STIX has no null and no empty list. */
function factsOf(report: ExportedReport): object {
  const { place, placeArea, impersonatedName, askedFor } = report;
  return {
    report: report.id,
    received_on: report.receivedOn,
    call_day: report.callDay,
    ...(place !== null && { place }),
    ...(placeArea !== null && { place_area: placeArea }),
    channel: report.channel,
    impersonated_kind: report.impersonatedKind,
    ...(impersonatedName !== null && { impersonated_name: impersonatedName }),
    ...(askedFor.length > 0 && { asked_for: askedFor }),
    outcome: report.outcome,
    ...(report.isNumberGenuine && { number_note: GENUINE }),
  };
}

const keyOf = (kind: Trace["kind"], value: string): string => `${kind} ${value}`;

/** The namespace by which everybody makes the ids of observables: STIX 2.1, section 2.9. */
const OBSERVABLES = "00abedb4-aa42-466c-9c01-fed23315a9b7";

function observableOf({ kind, value }: Trace): StixObject {
  const marked = { object_marking_refs: [TLP_AMBER.id] };
  if (kind === "address") {
    return {
      type: "url",
      spec_version: "2.1",
      id: `url--${uuidOf(OBSERVABLES, canonical({ value }))}`,
      value,
      ...marked,
    };
  }
  const named = { account_type: PHONE, user_id: value };
  return {
    type: "user-account",
    spec_version: "2.1",
    id: `user-account--${uuidOf(OBSERVABLES, canonical(named))}`,
    ...named,
    ...marked,
    extensions: { [EXTENSION]: { extension_type: "property-extension", e164: value, number_note: "may be borrowed" } },
  };
}
const PHONE = "phone";

/** Numbers are borrowed for weeks, not for ever. */
const INDICATOR_DAYS = 90;

/** A number that several reports tell of, in a pattern that others can look for. */
function indicatorObjects(
  made: Maker,
  { value, reports, firstDay, lastDay, changedAt }: Trace,
  { campaign, madeOn, observed }: { campaign: StixObject; madeOn: Day; observed: ReadonlyMap<string, StixObject> },
): StixObject[] {
  const times = { created: madeOn, modified: changedAt };
  const indicator = made.object("indicator", `number ${value} in ${campaign.id}`, times, {
    name: "Number that calls of this series showed or gave",
    description: `Told of in ${reports.length} reports. ${NO_ACCUSATION}`,
    indicator_types: ["anomalous-activity"],
    pattern: `[user-account:account_type = '${PHONE}' AND user-account:user_id = '${value}']`,
    pattern_type: "stix",
    pattern_version: "2.1",
    valid_from: start(firstDay),
    valid_until: end(addDays(lastDay, INDICATOR_DAYS)),
    confidence: POSSIBLE,
  });
  return [
    indicator,
    made.relate(indicator, "indicates", campaign, times),
    ...reports.flatMap((report) => {
      const seen = observed.get(report);
      return seen ? [made.relate(indicator, "based-on", seen, times)] : [];
    }),
  ];
}

const start = (day: Day): string => `${day}T00:00:00.000Z`;
const end = (day: Day): string => `${day}T23:59:59.999Z`;
