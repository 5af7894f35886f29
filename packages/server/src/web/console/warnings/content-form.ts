import {
  dayOf,
  type Day,
  fail,
  ok,
  type Result,
  WARNING_KINDS,
  type WarningContent,
  type WarningKind,
} from "@clearline/engine";
import type { FastifyRequest } from "fastify";
import type { Site } from "../../../site.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { ticked, typed } from "../parts/form-body.ts";

/** Rows for steps: those there are and two to add, up to this many. */
export const MOST_STEPS = 10;

/** What stands in the form, as typed, by field name. */
export type ContentTyped = Readonly<Record<string, string>>;

const LINES = ["title", "act", "areaName", "places", "happening", "quote-words", "quote-by"] as const;
const DATES = ["from", "to", "lookAgainBy"] as const;
const DATE_PARTS = ["day", "month", "year"] as const;

/** The form as it opens: the words as they stand. */
export function typedOf(content: WarningContent): ContentTyped {
  const dates = DATES.flatMap((name) => {
    const [year = "", month = "", day = ""] = content[name]?.split("-") ?? [];
    return [
      [`${name}-day`, day.replace(/^0/, "")],
      [`${name}-month`, month.replace(/^0/, "")],
      [`${name}-year`, year],
    ];
  });
  const steps = content.steps.flatMap(({ act, more }, i) => [
    [`step-${i + 1}-act`, act],
    [`step-${i + 1}-more`, more],
  ]);
  return {
    title: content.title,
    act: content.act,
    areaName: content.areaName,
    places: content.places.join("\n"),
    happening: content.happening.join("\n\n"),
    "quote-words": content.quote?.words ?? "",
    "quote-by": content.quote?.by ?? "",
    kinds: (content.kinds ?? []).join(" "),
    ...Object.fromEntries([...dates, ...steps]),
  };
}

export function typedFrom(request: FastifyRequest): ContentTyped {
  const names = [
    ...LINES,
    ...DATES.flatMap((name) => DATE_PARTS.map((part) => `${name}-${part}`)),
    ...Array.from({ length: MOST_STEPS }, (_, i) => [`step-${i + 1}-act`, `step-${i + 1}-more`]).flat(),
  ];
  const lines = names.map((name) => [name, typed(request, name).replaceAll("\r\n", "\n")]);
  return { ...Object.fromEntries(lines), kinds: ticked(request, "kinds").join(" ") };
}

/**
 * The words that the form holds. Codes and shapes of an area belong to its name: when the name is changed, they go.
 *
 * @param base the words as stored, whose evidence is kept where its sentence still stands
 */
export function contentFrom(
  given: ContentTyped,
  base: WarningContent,
  site: Site,
): Result<WarningContent, FieldErrors> {
  const errors: Record<string, string> = {};
  const day = (name: (typeof DATES)[number]): Day | null => {
    const parts = DATE_PARTS.map((part) => (given[`${name}-${part}`] ?? "").trim());
    if (parts.every((part) => part === "")) return null;
    const [d = 0, m = 0, y = 0] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
    const found = dayOf(y < 100 ? y + 2000 : y, m, d);
    if (found === null) errors[name] = "Enter a day, like 18 11 2026";
    return found;
  };
  const [from, to, lookAgainBy] = [day("from"), day("to"), day("lookAgainBy")];
  if (lookAgainBy === null && errors["lookAgainBy"] === undefined)
    errors["lookAgainBy"] = "Enter the day to look again by, like 3 12 2026";
  if (from !== null && to !== null && from > to) errors["to"] = "Enter a last day that is not before the first";
  const areaName = line(given["areaName"]);
  if (areaName === "") errors["areaName"] = "Enter the area this warning is for";
  if (line(given["title"]) === "") errors["title"] = "Enter a title that says what the calls are";
  if (Object.keys(errors).length > 0 || lookAgainBy === null) return fail(errors);
  const quoteWords = line(given["quote-words"]);
  return ok({
    title: line(given["title"]),
    act: line(given["act"]),
    areaName,
    ...areaOf(areaName, base, site),
    places: (given["places"] ?? "").split("\n").map(line).filter(Boolean),
    from,
    to,
    lookAgainBy,
    happening: (given["happening"] ?? "")
      .split(/\n\s*\n/)
      .map(line)
      .filter(Boolean),
    quote: quoteWords === "" ? null : { words: quoteWords, by: line(given["quote-by"]) },
    steps: Array.from({ length: MOST_STEPS }, (_, i) => ({
      act: line(given[`step-${i + 1}-act`]),
      more: line(given[`step-${i + 1}-more`]),
    })).filter(({ act }) => act !== ""),
    claims: base.claims,
    ...kindsIn(given, base),
    ...(base.language !== undefined && { language: base.language }),
  });
}

/** The kinds that are ticked. A draft that never had any says nothing of them, as before: else its hash would change. */
function kindsIn(given: ContentTyped, base: WarningContent): Pick<WarningContent, "kinds"> {
  const kinds = kindsTyped(given);
  return kinds.length === 0 && base.kinds === undefined ? {} : { kinds };
}

/** In the order of the list, whatever the order of the boxes: the same choice is the same hash. */
export function kindsTyped(given: ContentTyped): WarningKind[] {
  const words = (given["kinds"] ?? "").split(" ");
  return WARNING_KINDS.filter((kind) => words.includes(kind));
}

function areaOf(areaName: string, base: WarningContent, { force }: Site): Pick<WarningContent, "areaCode" | "polygon"> {
  if (areaName === base.areaName) return { areaCode: base.areaCode, polygon: base.polygon };
  if (areaName === force.areaName) return { areaCode: force.areaCode, polygon: force.polygon };
  return { areaCode: null, polygon: null };
}

const line = (given: string | undefined): string => (given ?? "").replace(/\s+/g, " ").trim();
