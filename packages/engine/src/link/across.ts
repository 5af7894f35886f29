import type { Random } from "../base/random.ts";
import { builtInGazetteer } from "../read/gazetteer.ts";
import type { Document, Evidence, Incident, Reading } from "../read/incident.ts";
import type { Gazetteer } from "../read/place.ts";
import { alignTellings, type Telling, tellingOf } from "./align.ts";
import { linkRecordOf } from "./from-reading.ts";
import { linkRecords } from "./records.ts";
import { CONTRADICTABLE, type Contradictable, disagree, valueOf } from "./same.ts";

/** Where documents contradict each other, about one call or in what they tell people to do. */
export type Conflict = {
  /** Position in `incidents`; null for advice, which is of no one call. */
  incident: number | null;
  field: Contradictable | "waitMinutes";
  values: readonly { value: string | number; documents: readonly string[] }[];
};

/** One call as all documents together tell it; each piece of evidence names the document it stands in. */
export type ToldIncident = Omit<Incident, "evidence"> & {
  evidence: readonly (Evidence & { document: string })[];
  documents: readonly string[];
};

/** Documents that tell of the same calls, and where they disagree. `event` is the id of the first of them. */
export type AcrossEvent = {
  event: string;
  documents: readonly string[];
  incidents: readonly ToldIncident[];
  conflicts: readonly Conflict[];
};

export type AcrossOptions = { gazetteer?: Gazetteer; random?: Random };

/**
 * Which documents tell the same events, and where they contradict each other. A document without an incident tells no
 * event; one that shares its events with no other is an event of its own.
 */
export function acrossDocuments(
  readings: readonly Reading[],
  documents: readonly Pick<Document, "id" | "text">[],
  { gazetteer = builtInGazetteer(), random }: AcrossOptions = {},
): AcrossEvent[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const told = readings.filter(({ incidents }) => incidents.length > 0);
  const textOf = (id: string): string => texts.get(id) ?? "";
  const linked = linkRecords(
    told.map((reading) => ({
      ...linkRecordOf(reading, { text: textOf(reading.id) }, gazetteer),
      published: true,
    })),
    random ? { random } : {},
  );
  const events = new Map<string, Reading[]>();
  told.forEach((reading, i) => {
    const event = linked[i]?.series ?? reading.id;
    events.set(event, [...(events.get(event) ?? []), reading]);
  });
  return [...events.values()].flatMap((members) => {
    const tellings = members.map(({ id, incidents }) =>
      incidents.map((incident, index) => tellingOf(id, textOf(id), incident, index)),
    );
    return sharingCalls(alignTellings(tellings)).map((calls) => withAdvice(eventOf(calls), members));
  });
}

/** A series may hold several events: documents belong to one only when a chain of shared calls joins them. */
function sharingCalls(calls: readonly Telling[][]): Telling[][][] {
  const events: { documents: Set<string>; calls: Telling[][] }[] = [];
  for (const call of calls) {
    const documents = call.map(({ document }) => document);
    const touched = events.filter((event) => documents.some((document) => event.documents.has(document)));
    const [first = { documents: new Set<string>(), calls: [] }, ...rest] = touched;
    if (touched.length === 0) events.push(first);
    for (const event of rest) {
      for (const document of event.documents) first.documents.add(document);
      first.calls.push(...event.calls);
      events.splice(events.indexOf(event), 1);
    }
    for (const document of documents) first.documents.add(document);
    first.calls.push(call);
  }
  return events.map((event) => event.calls.toSorted((a, b) => calls.indexOf(a) - calls.indexOf(b)));
}

function eventOf(calls: readonly Telling[][]): AcrossEvent {
  const documents = [...new Set(calls.flatMap((call) => call.map(({ document }) => document)))];
  return {
    event: documents[0] ?? "",
    documents,
    incidents: calls.map(mergeTellings),
    conflicts: calls.flatMap((call, incident) =>
      CONTRADICTABLE.flatMap((field) => conflictIn(field, call, incident) ?? []),
    ),
  };
}

/** "Wait five minutes" in the one and "ten" in the other. */
function withAdvice(event: AcrossEvent, readings: readonly Reading[]): AcrossEvent {
  const waits = new Map<number, string[]>();
  for (const { id, advice } of readings) {
    const wait = advice.waitMinutes;
    if (wait && event.documents.includes(id)) waits.set(wait.value, [...(waits.get(wait.value) ?? []), id]);
  }
  if (waits.size < 2) return event;
  const values = [...waits].map(([value, documents]) => ({ value, documents }));
  return { ...event, conflicts: [...event.conflicts, { incident: null, field: "waitMinutes", values }] };
}

/** Values that agree stand together, under the fullest form of them. */
function conflictIn(field: Contradictable, call: readonly Telling[], incident: number): Conflict | null {
  const sides: Telling[][] = [];
  for (const telling of call) {
    if (valueOf(field, telling.incident) === null) continue;
    const side = sides.find((members) => members.every((one) => !disagree(field, one.incident, telling.incident)));
    if (side) side.push(telling);
    else sides.push([telling]);
  }
  if (sides.length < 2) return null;
  return {
    incident,
    field,
    values: sides.map((side) => ({
      value: fullest(side.map((telling) => valueOf(field, telling.incident) ?? "")),
      documents: side.map(({ document }) => document),
    })),
  };
}

/** `2021-02-10` rather than `--02-10`; the first of equals. */
const fullest = (values: readonly (string | number)[]): string | number =>
  values.reduce((best, value) => (/^\d{4}-/.test(String(value)) && !/^\d{4}-/.test(String(best)) ? value : best));

/** What the first document that says it says. Contradictions are told beside it, not decided here. */
function mergeTellings(call: readonly Telling[]): ToldIncident {
  const incidents = call.map(({ incident }) => incident);
  const first = <K extends keyof Incident>(field: K, unknown: Incident[K]): Incident[K] =>
    incidents.find((incident) => incident[field] !== unknown)?.[field] ?? unknown;
  const dated =
    incidents.find(({ date }) => date !== null) ?? incidents.find(({ datePartial }) => datePartial !== null);
  return {
    date: dated?.date ?? null,
    datePartial: dated?.datePartial ?? null,
    dateEnd: dated?.dateEnd ?? null,
    dateText: dated?.dateText ?? null,
    place: first("place", null),
    placeArea: first("placeArea", null),
    channel: first("channel", "unknown"),
    impersonatedKind: first("impersonatedKind", "unknown"),
    impersonatedName: first("impersonatedName", null),
    lure: first("lure", null),
    askedFor: asksOf(incidents),
    outcome: first("outcome", "unknown"),
    lossPence: first("lossPence", null),
    victims: first("victims", null),
    age: first("age", null),
    followUp: first("followUp", null),
    doubts: incidents.flatMap(({ doubts }) => doubts),
    evidence: call.flatMap(({ document, incident }) => incident.evidence.map((one) => ({ ...one, document }))),
    documents: call.map(({ document }) => document),
  };
}

/** Everything any document says was asked for; "none stated" only where none says more. */
function asksOf(incidents: readonly Incident[]): Incident["askedFor"] {
  const all = [...new Set(incidents.flatMap(({ askedFor }) => askedFor))];
  const stated = all.filter((ask) => ask !== "none_stated");
  return stated.length > 0 ? stated : all;
}
