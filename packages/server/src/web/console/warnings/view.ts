import type { LintFinding } from "@clearline/engine";
import type { Countersigns } from "../../../store/approvals.ts";
import type { ChannelPace, DeliveryEnd } from "../../../store/delivery-counts.ts";
import type { DeliveryKind } from "../../../store/delivery-row.ts";
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
  /** Subscribers of its area who chose other kinds only, and whom it does not reach for that. */
  ofOtherKinds: number;
  /** Everyone who wrote, changed or sent the words: none of them may approve. */
  hands: ReadonlySet<string>;
  /** Who has signed words that wait for one more, and whether they must, as others went to the area just now. */
  signed: Countersigns;
  /** Programs of others that are told. */
  programs: number;
  /** How far the messages are, each way by itself. */
  paces: readonly ChannelPace[];
  progress: readonly { kind: DeliveryKind; state: DeliveryEnd; n: number }[];
  previews: readonly Preview[];
  /** Which form is shown; `words` is ours, with the evidence marked. */
  form: string;
  publicUrl: string;
  now: Date;
  /** How long a held warning can still be stopped. */
  secondsHeld: number;
  /** How they show that they are there: by a factor, where they have one. */
  factor: { has: boolean; passkey: boolean };
  /** Whether the officer gave their password so lately that they may approve without giving it again. */
  isProved: boolean;
  errors: FieldErrors;
  typed: Readonly<Record<string, string>>;
};
