import { fail, ok, parsePhone, type Result } from "@clearline/engine";
import type { AuditAct } from "../store/audit-acts.ts";
import { isUniqueViolation } from "../store/db.ts";
import type { Details, FoundNumber, OrganisationChangeRow } from "../store/organisation-changes.ts";
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
  | { code: "not-rung" }
  | FoundError;
type FoundError = { code: "found-number-wrong" | "found-where-missing" | "found-as-asked" };

/**
 * What the second person rang: the number known so far; or, where that is out of use, another of theirs that they looked
 * up themselves, as typed. Null: nothing yet.
 */
export type Rang = { kind: "known" } | { kind: "found"; number: string; foundIn: string } | null;

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
 * The second person: rang the number known so far and was told there that it is so. Where that one is out of use they
 * rang another, found elsewhere than where the first person says; never one because the change has it.
 *
 * @param who who answered, by name and role
 */
export async function confirmChange(
  deps: Deps,
  officer: Officer,
  { id, change, who, rang }: { id: string; change: string; who: string; rang: Rang },
): Promise<Result<null, ChangeError>> {
  if (!can(officer, "confirm-organisations")) return fail({ code: "not-allowed" });
  if (rang === null) return fail({ code: "not-rung" });
  if (!saysWho(who)) return fail({ code: "who-answered-missing" });
  try {
    return await deps.store.inTransaction(async (tx) => {
      const open = await openChange(tx, id, change);
      if (!open.ok) return open;
      const { asked_by: askedBy } = open.value;
      if (askedBy === officer.id) return fail({ code: "own-change" });
      const found = rang.kind === "known" ? ok(null) : foundFrom(rang, open.value);
      if (!found.ok) return found;
      const said = { by: officer.id, who: tidyLine(who), at: deps.clock(), found: found.value };
      await tx.organisationChanges.confirm(open.value, said);
      const detail = { change, askedBy: `officer:${askedBy}`, rang: rang.kind };
      await note(tx, officer, "confirm-change", { id, detail });
      return ok(null);
    });
  } catch (error) {
    // Somebody enrolled another under the new name meanwhile.
    if (isUniqueViolation(error, "organisation_name_once")) return fail({ code: "organisation-known" });
    throw error;
  }
}

const MOST_FOUND_IN = 200;

/** Somebody who asks with a number and a site of their own must not be whom the second person rings. */
function foundFrom(
  rang: { number: string; foundIn: string },
  change: OrganisationChangeRow,
): Result<FoundNumber, FoundError> {
  const number = parsePhone(rang.number);
  if (!number.ok || number.value === change.was_number) return fail({ code: "found-number-wrong" });
  const foundIn = tidyLine(rang.foundIn);
  if (foundIn === "" || foundIn.length > MOST_FOUND_IN) return fail({ code: "found-where-missing" });
  if (foundIn.toLowerCase() === tidyLine(change.number_source).toLowerCase()) return fail({ code: "found-as-asked" });
  return ok({ number: number.value, foundIn });
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
