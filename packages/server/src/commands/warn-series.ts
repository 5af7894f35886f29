/** The series that `clearline warn draft` reads: JSON from outside, checked field by field. See `WARN_HELP` for its shape. */
import {
  ASKS,
  CHANNELS,
  type Force,
  IMPERSONATED_KINDS,
  OUTCOMES,
  parseDay,
  type Surge,
  type ToldCall,
} from "@clearline/engine";
import { BadCall } from "./io.ts";

export const DEFAULT_FORCE: Force = {
  name: "Clearline",
  areaName: "this area",
  areaCode: null,
  polygon: null,
  email: "clearline@clearline.example",
  phone: "101",
  domain: "clearline.example",
  codePrefix: "CL",
  timeZone: "Europe/London",
};

export function forceOf(given: unknown, area: unknown): Force {
  const force = given === undefined ? {} : objectOf(given, "force");
  const where = area === undefined ? {} : objectOf(area, "area");
  return {
    ...DEFAULT_FORCE,
    name: wordsOf(force["name"]) ?? DEFAULT_FORCE.name,
    domain: wordsOf(force["domain"]) ?? DEFAULT_FORCE.domain,
    phone: wordsOf(force["phone"]) ?? DEFAULT_FORCE.phone,
    areaName: wordsOf(where["name"]) ?? DEFAULT_FORCE.areaName,
  };
}

export function callsOf(given: unknown): ToldCall[] {
  if (!Array.isArray(given) || given.length === 0)
    throw new BadCall('The series needs "incidents": a list with at least one.');
  return given.map((one: unknown, i) => {
    const name = `incident ${i + 1}`;
    const incident = objectOf(one, name);
    const date = wordsOf(incident["date"]);
    const day = date === null ? null : parseDay(date);
    if (date !== null && day === null)
      throw new BadCall(`In ${name}, "date" must be a day such as 2026-11-17, not "${date}".`);
    const asks = Array.isArray(incident["asked_for"]) ? incident["asked_for"] : [];
    return {
      report: wordsOf(incident["report"]) ?? wordsOf(incident["id"]) ?? String(i + 1),
      date: day,
      place: wordsOf(incident["place"]),
      channel: wordIn(incident["channel"], CHANNELS, `${name}, "channel"`),
      impersonatedKind: wordIn(incident["impersonated_kind"], IMPERSONATED_KINDS, `${name}, "impersonated_kind"`),
      impersonatedName: wordsOf(incident["impersonated_name"]),
      lure: wordsOf(incident["lure"]),
      askedFor: asks.map((ask: unknown) => wordIn(ask, ASKS, `${name}, "asked_for"`)),
      outcome: wordIn(incident["outcome"], OUTCOMES, `${name}, "outcome"`),
      followUp: wordsOf(incident["follow_up"]),
    };
  });
}

/** A surge as `clearline surge` prints it, with the reports its window counted: all of the series' where not said. */
export function surgeOf(
  given: unknown,
  calls: readonly ToldCall[],
): { id: string; surge: Surge; reports: readonly string[] } | null {
  if (given === undefined || given === null) return null;
  const told = objectOf(given, "surge");
  const start = parseDay(wordsOf(told["start"]) ?? "");
  const end = parseDay(wordsOf(told["end"]) ?? "");
  if (start === null || end === null) throw new BadCall('The surge needs "start" and "end": days such as 2026-11-16.');
  const observed = numberIn(told["observed"], "observed");
  const expected = numberIn(told["expected"], "expected");
  const places = Array.isArray(told["locations"]) ? told["locations"].map(String) : [];
  const reports = Array.isArray(told["reports"])
    ? told["reports"].map(String)
    : [...new Set(calls.map(({ report }) => report))];
  const p = told["p"] === undefined ? 1 : numberIn(told["p"], "p");
  const surge: Surge = {
    rank: 1,
    locations: places,
    centre: wordsOf(told["centre"]) ?? places[0] ?? "",
    radiusKm: told["radius_km"] === undefined ? 0 : numberIn(told["radius_km"], "radius_km"),
    start,
    end,
    observed,
    expected,
    ratio: expected > 0 ? observed / expected : 0,
    llr: told["llr"] === undefined ? 0 : numberIn(told["llr"], "llr"),
    p,
    pGumbel: told["p_gumbel"] === undefined ? p : numberIn(told["p_gumbel"], "p_gumbel"),
    recurrenceDays: told["recurrence_days"] === undefined ? 0 : numberIn(told["recurrence_days"], "recurrence_days"),
  };
  return { id: wordsOf(told["id"]) ?? "surge", surge, reports };
}

function numberIn(given: unknown, name: string): number {
  if (typeof given !== "number" || !Number.isFinite(given) || given < 0) {
    throw new BadCall(`The surge's "${name}" must be a number of 0 or more.`);
  }
  return given;
}

/** `unknown` where the field is not there: never a guess. */
function wordIn<T extends string>(given: unknown, allowed: readonly T[], where: string): T {
  const fallback = allowed.find((word) => word === "unknown") ?? allowed.at(-1);
  const found = given === undefined || given === null ? fallback : allowed.find((word) => word === given);
  if (found === undefined)
    throw new BadCall(`In ${where} must be one of ${allowed.join(", ")}, not "${String(given)}".`);
  return found;
}

export const wordsOf = (given: unknown): string | null =>
  typeof given === "string" && given.trim() !== "" ? given : typeof given === "number" ? String(given) : null;

export function objectOf(given: unknown, name: string): Record<string, unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new BadCall(`${capital(name)} must be a JSON object.`);
  return given as Record<string, unknown>;
}

export function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    throw new BadCall(`The series is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
