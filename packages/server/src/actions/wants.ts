import {
  circleAt,
  fail,
  findTypedPlace,
  isPlacedOutcode,
  KM_PER_MILE,
  never,
  ok,
  outlineOf,
  type Result,
  squareKm,
  WARNING_KINDS,
} from "@clearline/engine";
import type { Channel } from "../ports.ts";
import type { QuietHours, Wants } from "../store/subscribers.ts";
import type { Deps } from "./deps.ts";

/** What somebody asks for, as typed and ticked. */
export type Wished = {
  /** A town, a village or a postcode; blank for all that the force serves. */
  place: string;
  /** How far around it, one of `MILES`. */
  miles: string;
  /** Corners drawn on the map, `51.27,0.19 51.40,0.17 …`; blank where none was. It goes before the place. */
  outline: string;
  /** Ticked kinds; all or none of them: everything. */
  kinds: readonly string[];
  language: string;
  /** `usual` for the way it comes by, `none`, or `times` with the two that follow. */
  quiet: string;
  quietFrom: string;
  quietUntil: string;
};

export type WantsError = {
  code: "place-not-known" | "place-is-several" | "postcode-not-placed" | "outline-not-an-area" | "quiet-not-times";
};

export const MILES = ["1", "5", "10", "25"] as const;
const USUAL_MILES = "5";
/** A text, a call and a push make a sound. A mail waits until it is looked for. */
export const USUAL_QUIET: QuietHours = { from: "21:00", until: "08:00" };
export const usualQuiet = (channel: Channel): QuietHours | null => (channel === "email" ? null : USUAL_QUIET);

/** Nothing asked for but a place: what a plain form and a program give. */
export const wishOf = (place: string): Wished => ({
  place,
  miles: USUAL_MILES,
  outline: "",
  kinds: [],
  language: "en",
  quiet: "usual",
  quietFrom: USUAL_QUIET.from,
  quietUntil: USUAL_QUIET.until,
});

export function wantsFrom(
  deps: Pick<Deps, "context" | "site">,
  channel: Channel,
  wished: Wished,
): Result<Wants, WantsError> {
  const area = areaFrom(deps, wished);
  if (!area.ok) return area;
  const quiet = wished.quiet === "usual" ? ok(usualQuiet(channel)) : quietFrom(wished);
  if (!quiet.ok) return quiet;
  const kinds = WARNING_KINDS.filter((kind) => wished.kinds.includes(kind));
  return ok({
    ...area.value,
    quiet: quiet.value,
    kinds: kinds.length === 0 || kinds.length === WARNING_KINDS.length ? null : kinds,
    language: wished.language === "cy" ? "cy" : "en",
  });
}

type Area = Pick<Wants, "place" | "area">;

/** How far around a place somebody asked, as the form has it. */
export const milesOf = (km: number): string =>
  MILES.find((miles) => [0, OUTCODE_KM].some((more) => Math.abs(Number(miles) * KM_PER_MILE + more - km) < 0.1)) ??
  USUAL_MILES;

/** An outcode is as wide as several villages, and we know only the town near it. */
const OUTCODE_KM = 5;

function areaFrom({ context, site }: Pick<Deps, "context" | "site">, wished: Wished): Result<Area, WantsError> {
  if (wished.outline.trim() !== "") return outlineFrom(wished.outline);
  const place = wished.place.trim();
  if (place === "") return ok({ place: null, area: { kind: "everywhere" } });
  const miles = MILES.find((one) => one === wished.miles) ?? USUAL_MILES;
  const km = Number(miles) * KM_PER_MILE;
  const found = findTypedPlace(place, context.gazetteer, site.force.areaName);
  switch (found.kind) {
    case "place":
      return ok({ place: found.name, area: { kind: "circle", circle: circleAt(found, km) } });
    case "postcode":
      if (found.near === null || !isPlacedOutcode(found.outcode, context.gazetteer))
        return fail({ code: "postcode-not-placed" });
      return ok({ place: found.outcode, area: { kind: "circle", circle: circleAt(found.near, km + OUTCODE_KM) } });
    case "candidates":
      return fail({ code: "place-is-several" });
    case "area":
    case "not-found":
      // A name we do not know would never match a warning, and the person would wait in vain.
      return fail({ code: "place-not-known" });
    default:
      return never(found);
  }
}

const MOST_CORNERS = 100;
const FEWEST_SQUARE_KM = 0.5;
/** Half of Wales. */
const MOST_SQUARE_KM = 10_000;
/** These islands. */
const onIslands = (lat: number, lon: number): boolean => lat > 49 && lat < 61 && lon > -9 && lon < 3;

function outlineFrom(given: string): Result<Area, WantsError> {
  const ring = given
    .trim()
    .split(/\s+/)
    .map((pair): [number, number] => {
      const [, lat, lon] = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(pair) ?? [];
      return [Number(lat), Number(lon)];
    });
  const outline = outlineOf(ring);
  const size = squareKm(outline);
  const isArea =
    outline.length >= 3 &&
    outline.length <= MOST_CORNERS &&
    ring.every(([lat, lon]) => onIslands(lat, lon)) &&
    size >= FEWEST_SQUARE_KM &&
    size <= MOST_SQUARE_KM;
  return isArea ? ok({ place: null, area: { kind: "outline", outline } }) : fail({ code: "outline-not-an-area" });
}

function quietFrom({ quiet, quietFrom: from, quietUntil: until }: Wished): Result<QuietHours | null, WantsError> {
  if (quiet !== "times") return ok(null);
  const times = [from, until].map(timeIn);
  const [first, last] = times;
  if (!first || !last || first === last) return fail({ code: "quiet-not-times" });
  return ok({ from: first, until: last });
}

const BY_NAME: Readonly<Record<string, string>> = { midnight: "00:00", noon: "12:00", midday: "12:00" };

/**
 * `9pm`, `9.30 p.m.`, `21.00`, `21:00`, `8 am`, `midnight` as `HH:MM`. Not `10` alone: whoever means ten at night must not
 * be told nothing all day.
 */
function timeIn(given: string): string | null {
  const typed = given.trim().toLowerCase();
  const named = BY_NAME[typed];
  if (named !== undefined) return named;
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap]\.?m\.?)?$/.exec(typed);
  if (!match) return null;
  const [, hours = "", minutes, half] = match;
  if (half === undefined && minutes === undefined && /^(?:[1-9]|1[0-2])$/.test(hours)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith("p") ? 12 : 0);
  const isTime =
    hour < 24 && Number(minutes ?? 0) < 60 && !(half !== undefined && (Number(hours) < 1 || Number(hours) > 12));
  return isTime ? `${String(hour).padStart(2, "0")}:${minutes ?? "00"}` : null;
}
