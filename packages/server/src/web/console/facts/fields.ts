import {
  ASKS,
  CHANNELS,
  dayOf,
  fail,
  IMPERSONATED_KINDS,
  type Incident,
  type IncidentField,
  ok,
  OUTCOMES,
  type Result,
  never,
} from "@clearline/engine";
import type { FastifyRequest } from "fastify";
import { ticked, typed, typedOrNull } from "../parts/form-body.ts";

/** How a fact is asked for. */
export type FieldForm = "date" | "line" | "lines" | "choice" | "choices" | "pounds" | "number";

export const FORM_OF: Record<IncidentField, FieldForm> = {
  date: "date",
  place: "line",
  placeArea: "line",
  channel: "choice",
  impersonatedKind: "choice",
  impersonatedName: "line",
  lure: "lines",
  askedFor: "choices",
  outcome: "choice",
  lossPence: "pounds",
  victims: "number",
  age: "line",
  followUp: "lines",
};

/** What stands in the form, as text. */
export type FactTyped = {
  value: string;
  values: readonly string[];
  day: string;
  month: string;
  year: string;
  /** The box beside a choice of places: null where the form had no choice. */
  other: string | null;
};

/** Stands for "none of these places"; no place is called so. */
export const OTHER_PLACE = "other-place";

export const typedFrom = (request: FastifyRequest): FactTyped => ({
  value: typed(request, "value"),
  values: ticked(request, "value"),
  day: typed(request, "value-day"),
  month: typed(request, "value-month"),
  year: typed(request, "value-year"),
  other: typedOrNull(request, "value-other"),
});

/** The form as it opens: the fact as it stands. */
export function typedOf(field: IncidentField, incident: Incident): FactTyped {
  const [year = "", month = "", day = ""] = incident.date?.split("-") ?? [];
  const blank = { values: [], day: "", month: "", year: "", other: null };
  switch (field) {
    case "date":
      return { ...blank, value: "", day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
    case "askedFor":
      return { ...blank, value: "", values: incident.askedFor };
    case "lossPence":
      return { ...blank, value: incident.lossPence === null ? "" : String(incident.lossPence / 100) };
    case "victims":
      return { ...blank, value: incident.victims === null ? "" : String(incident.victims) };
    case "place":
    case "placeArea":
    case "channel":
    case "impersonatedKind":
    case "impersonatedName":
    case "lure":
    case "outcome":
    case "age":
    case "followUp":
      return { ...blank, value: incident[field] ?? "" };
    default:
      return never(field);
  }
}

/** The value that a correction keeps; null means "not said". */
export function valueFrom(field: IncidentField, given: FactTyped): Result<unknown, string> {
  if (field === "place" && given.other !== null && given.value === "") return fail("Choose which place it was");
  const value = (given.value === OTHER_PLACE ? (given.other ?? "") : given.value).trim();
  const shape = FORM_OF[field];
  switch (shape) {
    case "date":
      return dateFrom(given);
    case "choice":
      return choiceFrom(field, value);
    case "choices":
      return ok(ASKS.filter((ask) => given.values.includes(ask)));
    case "pounds":
      return poundsFrom(value);
    case "number":
      if (value === "") return ok(null);
      return /^\d{1,6}$/.test(value) ? ok(Number(value)) : fail("Enter a whole number, like 1");
    case "line":
    case "lines":
      if (value.length > 500) return fail("Shorten it to 500 characters");
      return ok(value === "" ? null : value);
    default:
      return never(shape);
  }
}

function dateFrom({ day, month, year }: FactTyped): Result<unknown, string> {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === "")) return ok(null);
  const [d = 0, m = 0, y = 0] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  const date = dayOf(y < 100 ? y + 2000 : y, m, d);
  return date === null ? fail("Enter the day of the call, like 18 11 2026") : ok(date);
}

function choiceFrom(field: IncidentField, value: string): Result<unknown, string> {
  const words: readonly string[] = field === "channel" ? CHANNELS : field === "outcome" ? OUTCOMES : IMPERSONATED_KINDS;
  return words.includes(value) ? ok(value) : fail("Choose one");
}

function poundsFrom(value: string): Result<unknown, string> {
  if (value === "") return ok(null);
  const match = /^£?(\d{1,9}(?:,\d{3}){0,3})(?:\.(\d{2}))?$/.exec(value.replaceAll(" ", ""));
  if (!match) return fail("Enter pounds, like 4200 or 4200.50");
  return ok(Number((match[1] ?? "").replaceAll(",", "")) * 100 + Number(match[2] ?? 0));
}
