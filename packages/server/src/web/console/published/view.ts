import type { Day } from "@clearline/engine";
import type { PublishedRow, PublishedVersion } from "../../../store/published.ts";
import type { Visit } from "../parts/frame.ts";
import type { SharedEvent } from "./across.ts";

/** Everything that the page of one kept document shows. */
export type DocumentView = {
  visit: Visit;
  row: PublishedRow;
  /** Of this page, the one seen last first. */
  versions: readonly PublishedVersion[];
  /** What the page said before this version. */
  before: PublishedRow | null;
  events: readonly SharedEvent[];
  now: Date;
  today: Day;
};
