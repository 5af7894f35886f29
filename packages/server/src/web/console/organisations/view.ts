import type { OrganisationChangeRow } from "../../../store/organisation-changes.ts";
import type { AccessRow, OrganisationRow } from "../../../store/organisations.ts";
import type { FieldErrors } from "../../shell/form.ts";
import type { Visit } from "../parts/frame.ts";
import type { ProposalTyped } from "./proposal-form.ts";

export type OrganisationView = {
  now: Date;
  visit: Visit;
  row: OrganisationRow;
  access: readonly AccessRow[];
  /** The newest first; one at most is neither confirmed nor dropped. */
  changes: readonly OrganisationChangeRow[];
  /** Browsers signed in, by the wallboard link they opened. */
  sessions: ReadonlyMap<string, number>;
  /** In the last day. */
  calls: number;
  wrongCodes: number;
  nameOf: (officerId: string | null) => string;
  typed: Readonly<Record<string, string>>;
  /** The details as somebody typed them; null for those that hold. */
  proposal: ProposalTyped | null;
  errors: FieldErrors;
};
