import { isDeepStrictEqual } from "node:util";
import { ringOf } from "@clearline/engine";
import { milesOf, USUAL_QUIET, usualQuiet, type Wished, wishOf } from "../../../actions/wants.ts";
import { type SubscriberRow, wantsOf } from "../../../store/subscribers.ts";
import { allOf, formBody } from "../../shell/body.ts";

/** What the fields of a form say. A form that lacks some means the usual. */
export function wishedIn(body: unknown): Wished {
  const given = formBody(body);
  const usual = wishOf(given["place"] ?? "");
  return {
    ...usual,
    miles: given["miles"] ?? usual.miles,
    outline: given["outline"] ?? "",
    kinds: allOf(body, "kinds"),
    language: given["language"] ?? usual.language,
    quiet: given["quiet"] ?? usual.quiet,
    quietFrom: given["quietFrom"] ?? usual.quietFrom,
    quietUntil: given["quietUntil"] ?? usual.quietUntil,
  };
}

/** What somebody gets, as the form holds it. */
export function wishedOf(row: SubscriberRow): Wished {
  const { place, area, kinds, language, quiet } = wantsOf(row);
  return {
    place: place ?? "",
    miles: milesOf(area.kind === "circle" ? area.circle.km : 0),
    outline: area.kind === "outline" ? outlineWords(ringOf(area.outline)) : "",
    kinds: kinds ?? [],
    language,
    quiet: isDeepStrictEqual(quiet, usualQuiet(row.channel)) ? "usual" : quiet === null ? "none" : "times",
    quietFrom: quiet?.from ?? USUAL_QUIET.from,
    quietUntil: quiet?.until ?? USUAL_QUIET.until,
  };
}

/** Corners as the form sends them. */
export const outlineWords = (ring: readonly (readonly [number, number])[]): string =>
  ring.map(([lat, lon]) => `${lat},${lon}`).join(" ");
