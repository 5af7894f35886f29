import { type Outline, type WarningContent, warnedArea } from "@clearline/engine";
import type { Audience } from "../store/subscribers.ts";
import { placeOf } from "./place-of.ts";
import type { Deps } from "./deps.ts";

/** Who a warning is for: its outline and the towns that it names, as shapes on the map. */
export const audienceOf = (
  deps: Pick<Deps, "context" | "site">,
  { polygon, places, kinds = [] }: Pick<WarningContent, "polygon" | "places" | "kinds">,
): Audience => ({ places, kinds, area: warnedArea({ polygon, places }, (place) => placeOf(deps, place, null)) });

/** The same for the version's row, by which the database tells whether two warnings go to the same people. */
export function outlinesOf(deps: Pick<Deps, "context" | "site">, content: WarningContent): readonly Outline[] | null {
  const { area } = audienceOf(deps, content);
  return area.kind === "everywhere" ? null : area.outlines;
}
