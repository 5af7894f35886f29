import type { Day } from "../base/day.ts";
import type { Span } from "../base/span.ts";
import type { NumberNote } from "./number-notes.ts";
import type { Ask, Channel, ImpersonatedKind, NumberRole, Outcome } from "../base/vocabulary.ts";

/** The fields of an incident that are read from words, and so carry evidence. */
export const INCIDENT_FIELDS = [
  "date",
  "place",
  "placeArea",
  "channel",
  "impersonatedKind",
  "impersonatedName",
  "lure",
  "askedFor",
  "outcome",
  "lossPence",
  "victims",
  "age",
  "followUp",
] as const;
export type IncidentField = (typeof INCIDENT_FIELDS)[number];

/** The words a fact came from, and what read them. */
export type Evidence = Span & {
  field: IncidentField;
  /** The rule that read it, such as `date/weekday-day-month`, or `person` where an officer said so. */
  by: string;
  /** 0 to 1: how often this rule is right. */
  confidence: number;
};

/** Something about a fact that a person should look at: the text contradicts itself, or does not say enough. */
export type Doubt =
  /** The weekday printed is not the weekday of the date printed. */
  | { code: "weekday-disagrees"; field: "date" }
  /** Only the day on which it was reported is told. */
  | { code: "day-is-of-the-report"; field: "date" }
  /** Later than the day of publication or of the report. */
  | { code: "day-after-publication"; field: "date" }
  /** Several places have this name, and nothing in the text or the area settles which. */
  | {
      code: "place-is-one-of-several";
      field: "place";
      name: string;
      candidates: readonly { name: string; area: string }[];
    };

/**
 * One separately described call event. What the text does not say is null, `unknown` or empty: never a guess.
 * Every filled field has at least one `evidence` entry.
 */
export type Incident = {
  /** The day of the call where the year is known; the first day of a range. */
  date: Day | null;
  /** `--MM-DD` whenever day and month are known, even if the year is not. */
  datePartial: string | null;
  /** Last day of a range, where one is given. */
  dateEnd: Day | null;
  /** The phrase in the text. */
  dateText: string | null;
  /** Town as named; several joined by `; `. */
  place: string | null;
  /** County, district or force area as stated. */
  placeArea: string | null;
  /** How the first contact came. */
  channel: Channel;
  impersonatedKind: ImpersonatedKind;
  /** A named organisation or person ("HSBC", "DC Martin"), never a generic phrase. */
  impersonatedName: string | null;
  /** The story told, in the text's own words, shortened. */
  lure: string | null;
  askedFor: readonly Ask[];
  outcome: Outcome;
  /** Whole pence. */
  lossPence: number | null;
  /** People targeted. */
  victims: number | null;
  /** Of the person rung: years (`84`) or a decade (`80s`). */
  age: string | null;
  followUp: string | null;
  doubts: readonly Doubt[];
  evidence: readonly Evidence[];
};

/** A call of which nothing is known yet: what each field is before anything is read. */
export const NOTHING_READ: Incident = {
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
  askedFor: [],
  outcome: "unknown",
  lossPence: null,
  victims: null,
  age: null,
  followUp: null,
  doubts: [],
  evidence: [],
};

export type NumberSeen = Span & {
  /** E.164, or the digits of a short code such as `101`. */
  e164: string;
  role: NumberRole;
  notes: readonly NumberNote[];
};

/** Something that identifies a private person or their account, to be masked wherever it is shown. */
export type PersonalDetail = Span & {
  kind: "name" | "address" | "phone" | "email" | "account" | "card" | "national_insurance" | "date_of_birth";
};

/** A document to read: a resident's account, a transcript, a published warning. */
export type Document = {
  id: string;
  text: string;
  /** Day of publication or of the report: what "yesterday" is counted from. */
  published?: Day | null;
  url?: string | null;
  title?: string | null;
  /** The force's or publisher's area, which settles which Ashford is meant. */
  area?: string | null;
};

/** What a document tells people to do, as far as documents are compared by it. */
export type AdviceRead = {
  /** Minutes to wait before the same line is used again, with the words that say so. */
  waitMinutes: (Span & { value: number }) | null;
};

/** Everything read from one document. */
export type Reading = {
  id: string;
  /** Which reader: name and version, kept with what it read. */
  reader: string;
  /** What sort of text it is: somebody's account, the words of a call, or something published. */
  kind: "account" | "transcript" | "published";
  isPhoneFraudWarning: boolean;
  area: string | null;
  incidents: readonly Incident[];
  phoneNumbers: readonly NumberSeen[];
  quotesBy: readonly string[];
  advice: AdviceRead;
  personalDetails: readonly PersonalDetail[];
};
