import type { LinkRecord } from "../link.ts";

/** A report of which nothing is known but what the test says. */
export const report = (given: Partial<LinkRecord> & { id: string }): LinkRecord => ({
  text: "",
  date: null,
  place: null,
  at: null,
  number: null,
  channel: "unknown",
  impersonatedKind: "unknown",
  impersonatedName: null,
  askedFor: [],
  ...given,
});
