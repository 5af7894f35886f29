import type { Incident } from "../incident.ts";

const NOTHING_READ: Incident = {
  date: null,
  datePartial: null,
  dateEnd: null,
  dateText: null,
  place: null,
  placeArea: null,
  channel: "unknown",
  impersonatedKind: "unknown",
  impersonatedName: null,
  lure: null,
  askedFor: ["none_stated"],
  outcome: "unknown",
  lossPence: null,
  victims: null,
  followUp: null,
  evidence: [],
};

/** An incident of which only the given fields were read. */
export const incident = (read: Partial<Incident>): Incident => ({ ...NOTHING_READ, ...read });
