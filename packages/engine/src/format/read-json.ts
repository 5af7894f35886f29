/** A reading as the contract of `clearline read` words it. What the text does not say is null or `unknown`. */
import type { Evidence, Incident, IncidentField, NumberSeen, Reading } from "../read/incident.ts";

export type ReadingJson = Record<string, unknown> & { incidents: Record<string, unknown>[] };

export const toContract = (reading: Reading): ReadingJson => ({
  id: reading.id,
  reader: reading.reader,
  kind: reading.kind,
  is_phone_fraud_warning: reading.isPhoneFraudWarning,
  area: reading.area,
  incidents: reading.incidents.map(incidentToContract),
  phone_numbers: dialledNumbers(reading.phoneNumbers),
  quotes_by: [...reading.quotesBy],
});

/** The contract's name of each field that carries evidence. */
export const CONTRACT_FIELD: Readonly<Record<IncidentField, string>> = {
  date: "date",
  place: "place",
  placeArea: "place_area",
  channel: "channel",
  impersonatedKind: "impersonated_kind",
  impersonatedName: "impersonated_name",
  lure: "lure",
  askedFor: "asked_for",
  outcome: "outcome",
  lossPence: "loss_gbp",
  victims: "victims",
  age: "age",
  followUp: "follow_up",
};

const incidentToContract = (incident: Incident): Record<string, unknown> => ({
  date: incident.date,
  date_partial: incident.datePartial,
  // Beyond the contract: the last day of a range, which would be lost otherwise.
  date_end: incident.dateEnd,
  date_text: incident.dateText,
  place: incident.place,
  place_area: incident.placeArea,
  channel: incident.channel,
  impersonated_kind: incident.impersonatedKind,
  impersonated_name: incident.impersonatedName,
  lure: incident.lure,
  asked_for: incident.askedFor.length > 0 ? [...incident.askedFor] : ["none_stated"],
  outcome: incident.outcome,
  loss_gbp: incident.lossPence === null ? null : incident.lossPence / 100,
  victims: incident.victims,
  // Beyond the contract from here: an age, and what a person should look at again.
  age: incident.age,
  follow_up: incident.followUp,
  doubts: incident.doubts.map((doubt) => ({
    code: doubt.code,
    field: CONTRACT_FIELD[doubt.field],
    ...(doubt.code === "place-is-one-of-several" && { name: doubt.name, candidates: [...doubt.candidates] }),
  })),
  evidence: incident.evidence.map(evidenceToContract),
});

const evidenceToContract = ({ field, start, end, by, confidence }: Evidence): Record<string, unknown> => ({
  field: CONTRACT_FIELD[field],
  start,
  end,
  // Beyond the contract: the rule that read it, and how often that rule is right.
  by,
  confidence,
});

/** Each number once, with the first role it was seen in. `101` and `999` are advice and have no E.164 form. */
function dialledNumbers(seen: readonly NumberSeen[]): { e164: string; role: string; notes: readonly string[] }[] {
  const known = new Map<string, NumberSeen>();
  for (const number of seen) {
    if (!number.e164.startsWith("+")) continue;
    const before = known.get(number.e164);
    if (before === undefined || before.role === "other") known.set(number.e164, number);
  }
  return [...known.values()].map(({ e164, role, notes }) => ({ e164, role, notes }));
}
