import { fail, ok, type Result } from "@clearline/engine";
import type { AuditAct } from "../store/audit-acts.ts";
import { isUniqueViolation } from "../store/db.ts";
import type { Details, OrganisationChangeRow } from "../store/organisation-changes.ts";
import type { OrganisationRow, OrganisationState } from "../store/organisations.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { detailsFrom, type Proposal, type ProposalError, saysWho } from "./organisation-details.ts";
import { can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

export type AskChangeError =
  | NotAllowed
  | NotFound
  | ProposalError
  | { code: "same-details" }
  | { code: "change-waits" }
  | { code: "organisation-moved-on"; from: OrganisationState };
export type ChangeError =
  | NotAllowed
  | NotFound
  | ReasonMissing
  | { code: "change-moved-on" }
  | { code: "own-change" }
  | { code: "organisation-known" }
  | { code: "who-answered-missing" }
  | { code: "not-rung" };

/** The first of two people says what is new. What held so far holds until the second has rung and confirmed. */
export async function askForChange(
  deps: Deps,
  officer: Officer,
  id: string,
  given: Proposal,
): Promise<Result<null, readonly AskChangeError[]>> {
  if (!can(officer, "propose-organisations")) return fail([{ code: "not-allowed" }]);
  const details = detailsFrom(deps, given);
  if (!details.ok) return details;
  const to = details.value;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.organisations.lock(id);
    if (!row) return fail([{ code: "not-found" }]);
    if (row.state !== "enrolled" && row.state !== "suspended")
      return fail([{ code: "organisation-moved-on", from: row.state }]);
    if ((await tx.organisationChanges.openOf(id)) !== null) return fail([{ code: "change-waits" }]);
    const changed = changedIn(row, to);
    if (changed.length === 0) return fail([{ code: "same-details" }]);
    if (await tx.organisations.isNameOfAnother(to.name, id)) return fail([{ code: "organisation-known" }]);
    const change = await tx.organisationChanges.ask(id, to, officer.id, deps.clock());
    await note(tx, officer, "ask-for-change", { id, detail: { change, changed } });
    return ok(null);
  });
}

/**
 * The second person: rang the number known so far, never the new one, and was told there that it is so.
 *
 * @param rang that they rang that very number, ticked; @param who who answered, by name and role
 */
export async function confirmChange(
  deps: Deps,
  officer: Officer,
  { id, change, who, rang }: { id: string; change: string; who: string; rang: boolean },
): Promise<Result<null, ChangeError>> {
  if (!can(officer, "confirm-organisations")) return fail({ code: "not-allowed" });
  if (!rang) return fail({ code: "not-rung" });
  if (!saysWho(who)) return fail({ code: "who-answered-missing" });
  try {
    return await deps.store.inTransaction(async (tx) => {
      const open = await openChange(tx, id, change);
      if (!open.ok) return open;
      const { asked_by: askedBy } = open.value;
      if (askedBy === officer.id) return fail({ code: "own-change" });
      await tx.organisationChanges.confirm(open.value, officer.id, tidyLine(who), deps.clock());
      await note(tx, officer, "confirm-change", { id, detail: { change, askedBy: `officer:${askedBy}` } });
      return ok(null);
    });
  } catch (error) {
    // Somebody enrolled another under the new name meanwhile.
    if (isUniqueViolation(error, "organisation_name_once")) return fail({ code: "organisation-known" });
    throw error;
  }
}

/** Any officer may, alone: what held so far goes on. */
export async function dropChange(
  deps: Deps,
  officer: Officer,
  { id, change, why }: { id: string; change: string; why: string },
): Promise<Result<null, ChangeError>> {
  if (!can(officer, "stop-organisations")) return fail({ code: "not-allowed" });
  const said = tidyLine(why);
  if (said === "") return fail({ code: "reason-missing" });
  return deps.store.inTransaction(async (tx) => {
    const open = await openChange(tx, id, change);
    if (!open.ok) return open;
    await tx.organisationChanges.drop(change, officer.id, said, deps.clock());
    await note(tx, officer, "drop-change", { id, why: said, detail: { change } });
    return ok(null);
  });
}

const FIELDS = ["name", "published_number", "number_source", "number_checked", "shows"] as const;

/** Which details are new. */
const changedIn = (row: OrganisationRow, to: Details): readonly string[] =>
  FIELDS.filter((field) => JSON.stringify(row[field]) !== JSON.stringify(to[field]));

/** The organisation is held until the transaction ends, so nobody else decides meanwhile. */
async function openChange(
  tx: Tables,
  id: string,
  change: string,
): Promise<Result<OrganisationChangeRow, NotFound | { code: "change-moved-on" }>> {
  const row = await tx.organisations.lock(id);
  if (!row) return fail({ code: "not-found" });
  const open = await tx.organisationChanges.openOf(id);
  const isEnrolled = row.state === "enrolled" || row.state === "suspended";
  return isEnrolled && open?.id === change ? ok(open) : fail({ code: "change-moved-on" });
}

const note = (
  tx: Tables,
  officer: Officer,
  did: AuditAct,
  { id, ...line }: { id: string; why?: string; detail: Record<string, unknown> },
): Promise<void> => tx.audit.add({ who: whoOfficer(officer), did, toKind: "organisation", toId: id, ...line });
