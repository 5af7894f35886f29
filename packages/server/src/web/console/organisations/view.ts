import type { AccessRow, OrganisationRow } from "../../../store/organisations.ts";
import type { FieldErrors } from "../../shell/form.ts";
import type { Visit } from "../parts/frame.ts";

export type OrganisationView = {
  now: Date;
  visit: Visit;
  row: OrganisationRow;
  access: readonly AccessRow[];
  /** Browsers signed in, by the wallboard link they opened. */
  sessions: ReadonlyMap<string, number>;
  /** In the last day. */
  calls: number;
  wrongCodes: number;
  nameOf: (officerId: string | null) => string;
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors;
};
