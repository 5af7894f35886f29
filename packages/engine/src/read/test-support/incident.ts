import { type Incident, NOTHING_READ } from "../incident.ts";

/** An incident of which only the given fields were read. */
export const incident = (read: Partial<Incident>): Incident => ({
  ...NOTHING_READ,
  askedFor: ["none_stated"],
  ...read,
});
