import { distanceTo, type Incident, placeChoices } from "@clearline/engine";
import type { Services } from "../../services.ts";
import type { Choice } from "../../shell/form.ts";

/** The places that the place of a call may be, where there are several. */
export type WhichPlace = {
  choices: readonly Choice[];
  /** The one that is taken as it stands; null where nothing settles it. */
  meant: string | null;
};

const KM_IN_A_MILE = 1.609_344;

/** Null where the name is of one place at most: it is typed, then, as any other name. */
export function whichPlace({ context, site }: Services, { place, placeArea }: Incident): WhichPlace | null {
  if (place === null) return null;
  const { areaName } = site.force;
  const { choices, meant } = placeChoices(place, context.gazetteer, placeArea ?? areaName);
  if (choices.length < 2) return null;
  const far = distanceTo(areaName, context.gazetteer);
  return {
    choices: choices.map(({ value, place: one }) => ({
      value,
      label: value,
      ...(far !== null && { hint: sayFar(far(one), areaName) }),
    })),
    meant: meant?.value ?? null,
  };
}

/** From the nearest place in the area: no closer than that is known. */
function sayFar(km: number, areaName: string): string {
  if (km === 0) return `In ${areaName}`;
  const miles = Math.round(km / KM_IN_A_MILE);
  return miles <= 1 ? `About a mile from ${areaName}` : `About ${miles} miles from ${areaName}`;
}
