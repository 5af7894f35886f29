import { findTypedPlace, never } from "@clearline/engine";
import type { Deps } from "./deps.ts";

export type Known = Pick<Deps, "context" | "site">;
export type At = { name: string; area: string; lat: number; lon: number };

/** Where a name or a postcode is, the force's own area first; null where several are left or none is known. */
export function placeOf({ context, site }: Known, place: string | null, area: string | null): At | null {
  if (place === null) return null;
  // "Swanley; Sevenoaks" told as one call: the first is where it is counted.
  const [first = ""] = place.split(";");
  const found = findTypedPlace(first.trim(), context.gazetteer, area ?? site.force.areaName);
  switch (found.kind) {
    case "place":
      return found;
    case "postcode":
      return found.near;
    case "area":
    case "candidates":
    case "not-found":
      return null;
    default:
      return never(found);
  }
}
