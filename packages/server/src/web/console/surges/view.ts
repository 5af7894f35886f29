import type { CaseRow, CaseWithWords } from "../../../store/cases.ts";
import type { Site } from "../../../site.ts";
import type { QueueRow } from "../../../store/queue.ts";
import type { ReportSource } from "../../../store/reports.ts";
import type { Day, Nowcast } from "@clearline/engine";
import type { SurgeEvent, SurgeRow } from "../../../store/surges.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import type { FieldErrors } from "../../shell/form.ts";
import type { Visit } from "../parts/frame.ts";

/** Everything that a surge's page shows. */
export type SurgeView = {
  visit: Visit;
  surge: SurgeRow;
  /** Every case of the stream, in the circle and outside it, from four weeks before the window to today. */
  stream: readonly CaseRow[];
  /** The cases that the alarm counted, and their lines. */
  behind: readonly CaseWithWords[];
  lines: readonly QueueRow[];
  sources: readonly { source: ReportSource; n: number }[];
  sameContact: number;
  /** Warnings of ours that may have brought people to tell us. */
  stirs: readonly WarningRow[];
  /** Warnings drafted from this alarm. */
  warnings: readonly WarningRow[];
  /** What became of it, oldest first. */
  events: readonly SurgeEvent[];
  /** Its days when the late reports are in; null where too little is known of how late people tell us. */
  complete: readonly Nowcast[] | null;
  recurrenceSetting: number;
  span: { from: Day; to: Day };
  now: Date;
  lookHours: Site["lookHours"];
  errors: FieldErrors;
  why: string;
};
