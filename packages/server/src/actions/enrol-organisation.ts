import type { AuditAct } from "../store/audit-acts.ts";
import { fail, ok, type Result } from "@clearline/engine";
import { isUniqueViolation } from "../store/db.ts";
import type { OrganisationRow, OrganisationState } from "../store/organisations.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { detailsFrom, type Proposal, type ProposalError, saysWho } from "./organisation-details.ts";
import { type Act, can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

export type EnrolError =
  | NotAllowed
  | NotFound
  | ReasonMissing
  | { code: "organisation-moved-on"; from: OrganisationState }
  | { code: "own-proposal" }
  | { code: "own-suspension" }
  | { code: "who-answered-missing" }
  | { code: "not-rung" };

/** The first of two people: names an organisation, and the number that the second one rings. */
export async function proposeOrganisation(
  deps: Deps,
  officer: Officer,
  given: Proposal,
): Promise<Result<{ id: string }, readonly (NotAllowed | ProposalError)[]>> {
  if (!can(officer, "propose-organisations")) return fail([{ code: "not-allowed" }]);
  const details = detailsFrom(deps, given);
  if (!details.ok) return details;
  const row = { ...details.value, proposed_by: officer.id };
  try {
    return await deps.store.inTransaction(async (tx) => {
      const id = await tx.organisations.propose(row);
      await tx.audit.add({ who: whoOfficer(officer), did: "propose-organisation", toKind: "organisation", toId: id });
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error, "organisation_name_once")) return fail([{ code: "organisation-known" }]);
    throw error;
  }
}

/**
 * The second person: rang the published number, and was told there that it is so. Never the one who proposed it, in code
 * and in the database.
 *
 * @param rang that they rang that very number, ticked; @param who who answered, by name and role
 */
export async function confirmOrganisation(
  deps: Deps,
  officer: Officer,
  { id, who, rang }: { id: string; who: string; rang: boolean },
): Promise<Result<null, EnrolError>> {
  if (!rang) return fail({ code: "not-rung" });
  if (!saysWho(who)) return fail({ code: "who-answered-missing" });
  return step(
    deps,
    officer,
    { id, act: "confirm-organisations", from: ["proposed"], did: "confirm-organisation" },
    async (tx, row) => {
      if (row.proposed_by === officer.id) return { code: "own-proposal" };
      await tx.organisations.confirm(id, officer.id, tidyLine(who), deps.clock());
      return null;
    },
  );
}

/** Any officer may stop it, alone and at once: its codes confirm nothing from now on. */
export const suspendOrganisation = (
  deps: Deps,
  officer: Officer,
  { id, why }: { id: string; why: string },
): Promise<Result<null, EnrolError>> =>
  step(
    deps,
    officer,
    { id, act: "stop-organisations", from: ["enrolled"], did: "suspend-organisation", why },
    async (tx) => {
      await tx.organisations.suspend(id, officer.id, tidyLine(why), deps.clock());
      return null;
    },
  );

/** Somebody else than who stopped it, as two people were needed at the beginning. */
export const resumeOrganisation = (deps: Deps, officer: Officer, id: string): Promise<Result<null, EnrolError>> =>
  step(
    deps,
    officer,
    { id, act: "confirm-organisations", from: ["suspended"], did: "resume-organisation" },
    async (tx, row) => {
      if (row.suspended_by === officer.id) return { code: "own-suspension" };
      await tx.organisations.resume(id, officer.id);
      return null;
    },
  );

/** For good. It can be proposed anew, with the same two people's care. */
export const endOrganisation = (
  deps: Deps,
  officer: Officer,
  { id, why }: { id: string; why: string },
): Promise<Result<null, EnrolError>> =>
  step(
    deps,
    officer,
    { id, act: "stop-organisations", from: ["proposed", "enrolled", "suspended"], did: "end-organisation", why },
    async (tx) => {
      await tx.organisations.end(id, officer.id, tidyLine(why), deps.clock());
      return null;
    },
  );

type Step = { id: string; act: Act; from: readonly OrganisationState[]; did: AuditAct; why?: string };

async function step(
  deps: Deps,
  officer: Officer,
  { id, act, from, did, why }: Step,
  change: (tx: Tables, row: OrganisationRow) => Promise<EnrolError | null>,
): Promise<Result<null, EnrolError>> {
  if (!can(officer, act)) return fail({ code: "not-allowed" });
  if (why !== undefined && tidyLine(why) === "") return fail({ code: "reason-missing" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.organisations.lock(id);
    if (!row) return fail({ code: "not-found" });
    if (!from.includes(row.state)) return fail({ code: "organisation-moved-on", from: row.state });
    const refused = await change(tx, row);
    if (refused) return fail(refused);
    const line = { who: whoOfficer(officer), did, toKind: "organisation", toId: id };
    await tx.audit.add({ ...line, ...(why !== undefined && { why: tidyLine(why) }) });
    return ok(null);
  });
}
