/** LINK's side of the command contract: a line as it is given, and the answers in the contract's words. */
import { type Day, parseDay } from "../base/day.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { ASKS, CHANNELS, IMPERSONATED_KINDS } from "../base/vocabulary.ts";
import type { AcrossEvent, ToldIncident } from "../link/across.ts";
import type { Linked, LinkRecord } from "../link/link.ts";
import { linkableNumber } from "../link/traces.ts";

export type LinkLineError = {
  code: "field-not-text" | "date-not-a-day" | "word-not-known";
  field: string;
  given: unknown;
};

/** What a line says itself. A field that is not there is absent, and is read from the text. */
export type LinkLine = Partial<Omit<LinkRecord, "id" | "text" | "also">> & { text: string };

/** Reads one line of `clearline link`. Unknown fields are ignored. */
export function parseLinkLine(given: Readonly<Record<string, unknown>>): Result<LinkLine, LinkLineError> {
  for (const field of ["text", "transcript", "date", "place", "number", "impersonated_name"]) {
    const value = given[field] ?? null;
    if (value !== null && typeof value !== "string") return fail({ code: "field-not-text", field, given: value });
  }
  const line: LinkLine = { text: textOf(given["text"]) ?? textOf(given["transcript"]) ?? "" };
  const date = dateOf(given["date"]);
  if (date === "not-a-day") return fail({ code: "date-not-a-day", field: "date", given: given["date"] });
  if (date !== null) line.date = date;
  const place = textOf(given["place"]);
  if (place !== null) line.place = place;
  const number = textOf(given["number"]);
  if (number !== null) line.number = linkableNumber(number);
  const name = textOf(given["impersonated_name"]);
  if (name !== null) line.impersonatedName = name;
  const channel = wordOf(given["channel"], CHANNELS);
  if (channel === "not-known") return fail({ code: "word-not-known", field: "channel", given: given["channel"] });
  if (channel !== null) line.channel = channel;
  const kind = wordOf(given["impersonated_kind"], IMPERSONATED_KINDS);
  if (kind === "not-known") {
    return fail({ code: "word-not-known", field: "impersonated_kind", given: given["impersonated_kind"] });
  }
  if (kind !== null) line.impersonatedKind = kind;
  const asked: unknown = given["asked_for"];
  if (Array.isArray(asked)) line.askedFor = ASKS.filter((ask) => asked.includes(ask));
  return ok(line);
}

/** `{"id", "series", "because": [{"to", "score", "say"}]}`; `suggests` in the same form where there are any. */
export const linkedToContract = ({ series, because, suggests }: Linked): object => ({
  series,
  because,
  ...(suggests ? { suggests } : {}),
});

export const acrossToContract = ({ event, documents, incidents, conflicts }: AcrossEvent): object => ({
  event,
  documents,
  incidents: incidents.map(toldToContract),
  conflicts: conflicts.map(({ incident, field, values }) => ({
    incident,
    field: CONTRACT_FIELDS[field] ?? field,
    values: values.map(({ value, documents }) => ({
      value: field === "lossPence" && typeof value === "number" ? value / 100 : value,
      documents,
    })),
  })),
});

/** Our names that differ from the contract's. */
const CONTRACT_FIELDS: Readonly<Record<string, string>> = {
  placeArea: "place_area",
  impersonatedKind: "impersonated_kind",
  impersonatedName: "impersonated_name",
  askedFor: "asked_for",
  lossPence: "loss_gbp",
  followUp: "follow_up",
  waitMinutes: "wait_minutes",
};

const toldToContract = (told: ToldIncident): object => ({
  date: told.date,
  date_partial: told.datePartial,
  date_text: told.dateText,
  place: told.place,
  place_area: told.placeArea,
  channel: told.channel,
  impersonated_kind: told.impersonatedKind,
  impersonated_name: told.impersonatedName,
  lure: told.lure,
  asked_for: told.askedFor,
  outcome: told.outcome,
  loss_gbp: told.lossPence === null ? null : told.lossPence / 100,
  victims: told.victims,
  age: told.age,
  follow_up: told.followUp,
  documents: told.documents,
  evidence: told.evidence.map(({ field, start, end, document }) => ({
    field: CONTRACT_FIELDS[field] ?? field,
    start,
    end,
    document,
  })),
});

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

/** A day; null where none is given or only a part of one, such as `2023-06` or `--02-10`. */
function dateOf(value: unknown): Day | null | "not-a-day" {
  const given = textOf(value);
  if (given === null || /^(?:\d{4}-\d{2}|\d{4}|--\d{2}(?:-\d{2})?)$/.test(given)) return null;
  return parseDay(given) ?? "not-a-day";
}

function wordOf<T extends string>(value: unknown, words: readonly T[]): T | null | "not-known" {
  if (value === undefined || value === null) return null;
  return words.find((word) => word === value) ?? "not-known";
}
