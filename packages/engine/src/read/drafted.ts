/** An incident while the text's incidents are built, and what it is built from besides its own telling. */
import type { Day } from "../base/day.ts";
import type { Facts } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import type { Incident } from "./incident.ts";
import type { Telling } from "./telling.ts";

/** `lead`: the first sentences, which say whose area it all is. */
export type Around = { published: Day | null; account: boolean; lead: readonly Facts[]; sentences: readonly Facts[] };

export type Drafted = { telling: Telling; incident: Incident; claim: Claim | null };
