import type { CheckAnswer, Incident } from "@clearline/engine";
import type { Call } from "../../../actions/case-of.ts";
import type { Difference } from "../../../actions/compare-calls.ts";
import type { NewerReading } from "../../../actions/told-of.ts";
import type { Site } from "../../../site.ts";
import type { Assigned } from "../../../store/assignments.ts";
import type { CorrectionRow } from "../../../store/corrections.ts";
import type { NoteRow } from "../../../store/notes.ts";
import type { OfficerRow } from "../../../store/officers.ts";
import type { ReadingRow } from "../../../store/readings.ts";
import type { LegalHoldLine } from "../../../store/legal-holds.ts";
import type { QueueRow } from "../../../store/queue.ts";
import type { ReportRow } from "../../../store/reports.ts";
import type { MemberRow, SeriesRow, SeriesSummary } from "../../../store/series.ts";
import type { SuggestionRow } from "../../../store/suggestions.ts";
import type { FieldErrors } from "../../shell/form.ts";
import type { Visit } from "../parts/frame.ts";

/** Everything that the report's page shows. */
export type ReportView = {
  visit: Visit;
  report: ReportRow;
  /** The reading that stands; what it hides is what the newest finds to hide. */
  reading: ReadingRow | null;
  /** With what the form said and people corrected. */
  incidents: readonly Incident[];
  calls: readonly Call[];
  /** All that were ever made. */
  corrections: readonly CorrectionRow[];
  /** A later reading that does not stand, and what it tells otherwise. */
  newer: (NewerReading & { differences: readonly Difference[] }) | null;
  checked: CheckAnswer | null;
  series: { row: SeriesRow; member: MemberRow } | null;
  /** What it may belong with, for an officer to answer. */
  suggestions: readonly SuggestionRow[];
  otherSeries: readonly SeriesSummary[];
  queue: readonly QueueRow[];
  /** Why it is not deleted, where it is not. */
  holds: readonly LegalHoldLine[];
  takenBy: string | null;
  assigned: Assigned;
  officers: readonly OfficerRow[];
  notes: readonly NoteRow[];
  now: Date;
  lookHours: Site["lookHours"];
  /** Why the hidden details are shown, when they are. */
  unmaskedFor: string | null;
  /** Numbers that organisations publish as their own: nobody's who rang. */
  published: ReadonlySet<string>;
  errors: FieldErrors;
  typed: Readonly<Record<string, string>>;
};
