import {
  type AcrossEvent,
  type Channel,
  type ImpersonatedKind,
  MONTHS,
  never,
  type Outcome,
  parseDay,
  sayDay,
} from "@clearline/engine";
import type { PublishedRow } from "../../../store/published.ts";
import { maskedText } from "../parts/mark-text.ts";
import { CHANNEL_WORDS, count, KIND_WORDS, OUTCOME_WORDS, pounds } from "../parts/say.ts";
import { FIELD_LABELS } from "../report/facts.ts";

type Conflict = AcrossEvent["conflicts"][number];
type Field = Conflict["field"];
type Value = Conflict["values"][number]["value"];

type Found = Pick<PublishedRow, "url" | "found_in">;

/** Whose page it is, as people know it: `kent.police.uk`, or where words without an address were found. */
export const siteOf = ({ url, found_in: said }: Found): string =>
  said === null ? (URL.parse(url)?.hostname.replace(/^www\./, "") ?? url) : maskedText(said);

export const titleOf = ({ title, ...found }: Found & Pick<PublishedRow, "title">): string => title ?? siteOf(found);

export const labelOf = (field: Field): string =>
  field === "waitMinutes" ? "How long to wait before ringing" : FIELD_LABELS[field];

/** One side of a disagreement, in the words of the facts beside it. */
export function sayValue(field: Field, value: Value): string {
  switch (field) {
    case "date":
      return sayDate(String(value));
    case "channel":
      return CHANNEL_WORDS[value as Channel];
    case "impersonatedKind":
      return KIND_WORDS[value as ImpersonatedKind];
    case "outcome":
      return OUTCOME_WORDS[value as Outcome];
    case "lossPence":
      return pounds(Number(value));
    case "waitMinutes":
      return count(Number(value), "minute");
    case "place":
    case "impersonatedName":
    case "victims":
    case "age":
      return maskedText(String(value));
    default:
      return never(field);
  }
}

/** `--02-10` where the page does not say the year. */
function sayDate(value: string): string {
  const day = parseDay(value);
  if (day !== null) return sayDay(day);
  const [, month = "", date = ""] = /^--(\d\d)-(\d\d)$/.exec(value) ?? [];
  return month === "" ? value : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""}`;
}
