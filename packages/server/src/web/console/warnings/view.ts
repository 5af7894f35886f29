import type { LintFinding } from "@clearline/engine";
import type { DeliveryKind, DeliveryRow } from "../../../store/deliveries.ts";
import type { OfficerRow } from "../../../store/officers.ts";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { FieldErrors } from "../../shell/form.ts";
import type { Visit } from "../parts/frame.ts";
import type { Preview } from "./previews.ts";

/** Everything that a warning's own page shows. */
export type WarningView = {
  visit: Visit;
  warning: WarningRow;
  versions: readonly VersionRow[];
  people: ReadonlyMap<string, OfficerRow>;
  findings: readonly LintFinding[];
  mayGoOut: boolean;
  /** How many claims have nothing behind them. */
  bare: number;
  /** Subscribers that publishing would write to. */
  receivers: number;
  /** Programs of others that are told. */
  programs: number;
  progress: readonly { kind: DeliveryKind; state: DeliveryRow["state"]; n: number }[];
  previews: readonly Preview[];
  /** Which form is shown; `words` is ours, with the evidence marked. */
  form: string;
  publicUrl: string;
  now: Date;
  /** How long a held warning can still be stopped. */
  secondsHeld: number;
  /** Whether the officer gave their password so lately that they may approve without giving it again. */
  isProved: boolean;
  errors: FieldErrors;
  typed: Readonly<Record<string, string>>;
};

/** Whoever made any version or sent it for approval: none of them may approve. */
export const handsIn = ({ warning, versions }: Pick<WarningView, "warning" | "versions">): Set<string> =>
  new Set(
    [warning.drafted_by, ...versions.map(({ by_officer }) => by_officer), warning.submitted_by].filter(
      (id) => id !== null,
    ),
  );
