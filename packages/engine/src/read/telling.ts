import type { Facts } from "./annotate.ts";
import type { Party } from "./party.ts";
import type { PlaceSeen } from "./place-seen.ts";

/** One call as told: the parts of the text that tell it. */
export type Telling = {
  /** `one`: people told singly; `group`: people told together; `total`: a number of reports; `pattern`: how such calls go. */
  kind: "one" | "group" | "total" | "pattern";
  parts: Facts[];
  party: Party | null;
  /** Singled out of the group told before it: the group's date, place and story are its own. */
  ofGroup: Telling | null;
  /** "a similar call": the story is that of the telling before. */
  similar: boolean;
};

export type Told = {
  tellings: readonly Telling[];
  /** Sentences of the lead and of general description: where an incident says nothing, these may. */
  general: readonly Facts[];
};

/** Towns named in a sentence, less those of bodies. */
export const townsOf = (facts: Facts): PlaceSeen[] =>
  facts.places.filter(({ kind, ofBody }) => kind === "town" && !ofBody);
