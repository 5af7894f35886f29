import { type Day, dayOf, parseDay } from "@clearline/engine";
import type { FastifyRequest } from "fastify";
import { type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { asked } from "./form-body.ts";

/** A stretch of days as an officer asked for it; null: no end that way. */
export type DaysAsked = { from: Day | null; to: Day | null; errors: FieldErrors; typed: { from: string; to: string } };

export function daysAsked(request: FastifyRequest): DaysAsked {
  const typed = { from: (asked(request, "from") ?? "").trim(), to: (asked(request, "to") ?? "").trim() };
  const errors: Record<string, string> = {};
  const one = (name: "from" | "to"): Day | null => {
    if (typed[name] === "") return null;
    const day = dayTyped(typed[name]);
    if (day === null) errors[name] = "Enter the day, like 18 11 2026";
    return day;
  };
  const [from, to] = [one("from"), one("to")];
  if (from !== null && to !== null && from > to) errors["to"] = "Enter a last day that is not before the first";
  return { from, to, errors, typed };
}

/** As people write a day here, or as it stands in an address of ours. */
function dayTyped(given: string): Day | null {
  const [, date, month, year] = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4}|\d{2})$/.exec(given) ?? [];
  if (year === undefined) return parseDay(given);
  return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(date));
}

export const dayFields = ({ from, to, typed, errors }: DaysAsked): Html =>
  html`${textInput({ name: "from", label: "First day, like 18 11 2026", width: "10", inputmode: "numeric", value: from === null ? typed.from : written(from), errors })}${textInput({ name: "to", label: "Last day", width: "10", inputmode: "numeric", value: to === null ? typed.to : written(to), errors })}`;

const written = (day: Day): string => day.split("-").reverse().map(Number).join(" ");

/** For an address that keeps the stretch. */
export function daysIn(parts: URLSearchParams, { from, to }: Pick<DaysAsked, "from" | "to">): URLSearchParams {
  if (from !== null) parts.set("from", from);
  if (to !== null) parts.set("to", to);
  return parts;
}
