import { findPlace } from "../read/find-place.ts";
import type { Document, Incident, Reading } from "../read/incident.ts";
import { knownAs } from "../read/organisations.ts";
import type { Gazetteer } from "../read/place.ts";
import type { At, LinkRecord } from "./link.ts";

/** What linking needs of a text that has been read. Where several calls are told, any of them may be the one shared. */
export function linkRecordOf(
  reading: Pick<Reading, "id" | "area" | "incidents">,
  { text }: Pick<Document, "text">,
  gazetteer: Gazetteer,
): LinkRecord {
  const [first, ...more] = reading.incidents;
  const calls = reading.incidents.flatMap((incident) => callsOf(incident, reading.area, gazetteer));
  const [call, ...also] = calls;
  const one = <T>(of: (incident: Incident) => T, unknown: T): T =>
    // A release that tells of a bank, a broadband and a benefits call claims no one identity.
    first && more.every((other) => of(other) === of(first)) ? of(first) : unknown;
  return {
    id: reading.id,
    text,
    ...(call ?? { date: null, place: null, at: null }),
    number: null,
    channel: one(({ channel }) => channel, "unknown"),
    impersonatedKind: one(({ impersonatedKind }) => impersonatedKind, "unknown"),
    impersonatedName: one(
      ({ impersonatedName }) => (impersonatedName === null ? null : knownAs(impersonatedName)),
      null,
    ),
    askedFor: more.length === 0 ? (first?.askedFor ?? []) : [],
    ...(also.length > 0 ? { also } : {}),
  };
}

type Call = Pick<LinkRecord, "date" | "place" | "at">;

function callsOf({ date, place, placeArea }: Incident, area: string | null, gazetteer: Gazetteer): Call[] {
  if (place === null) return date === null ? [] : [{ date, place: null, at: null }];
  return place.split("; ").map((name) => ({ date, place: name, at: whereIs(name, placeArea ?? area, gazetteer) }));
}

/** Where a place is, when its name and the area around it settle that. */
export function whereIs(place: string, area: string | null, gazetteer: Gazetteer): At | null {
  const found = findPlace(place, gazetteer, area);
  if (found.kind === "place") return { lat: found.lat, lon: found.lon };
  if (found.kind === "postcode" && found.near) return { lat: found.near.lat, lon: found.near.lon };
  return null;
}
