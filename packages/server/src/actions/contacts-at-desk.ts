import { fail, ok, type Result } from "@clearline/engine";
import type { AuditAct } from "../store/audit-acts.ts";
import type { PersonRow } from "../store/protected-people.ts";
import { endSome } from "./answer-contacts.ts";
import { waitFor } from "./ask-for-contacts.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { anyAddress } from "./erase-contacts.ts";
import { can } from "./permissions.ts";

type FindError = NotAllowed | { code: "not-an-address" };
type DeskError = NotAllowed | NotFound;

/**
 * Who has contacts by this number or mail address: the person's own alone, never a contact's, so that nobody finds a
 * person by whom they trust. There is no list to look through. Each search is a line in the audit log, also one that
 * finds nobody, without the address.
 */
export async function findContacts(
  deps: Deps,
  officer: Officer,
  given: string,
): Promise<Result<readonly PersonRow[], FindError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const address = anyAddress(given);
  if (address === null) return fail({ code: "not-an-address" });
  return deps.store.inTransaction(async (tx) => {
    const found = await tx.protectedPeople.everyBy(address);
    await tx.audit.add({ who: whoOfficer(officer), did: "look", toKind: "contacts", toId: "search" });
    return ok(found);
  });
}

/** What a handler does with what they see of a person: each leaves its line before anything is shown. */
export async function noteContacts(
  deps: Deps,
  officer: Officer,
  { personId, did }: { personId: string; did: Extract<AuditAct, "look" | "print-contacts" | "card-of-contacts"> },
): Promise<Result<PersonRow, DeskError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const person = await tx.protectedPeople.byId(personId);
    if (person === null) return fail({ code: "not-found" });
    await tx.audit.add({ who: whoOfficer(officer), did, toKind: "contacts", toId: personId });
    return ok(person);
  });
}

/** At the wish of a person on the telephone: one, or all. No contact is told. */
export async function endAtDesk(
  deps: Deps,
  officer: Officer,
  { personId, contactId }: { personId: string; contactId: string | null },
): Promise<Result<null, DeskError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await endSome(tx, personId, { contactId, by: "desk", at: deps.clock() }))) return fail({ code: "not-found" });
    await tx.audit.add({ who: whoOfficer(officer), did: "end-contacts", toKind: "contacts", toId: personId });
    return ok(null);
  });
}

/** Whoever rang us hears it on their own telephone, when they have put it down. */
const AFTER_THE_CALL_SECONDS = 300;

/** Has the log brought to the person, by their own way: read out on a call, or the way to their page. */
export async function readOutContacts(
  deps: Deps,
  officer: Officer,
  personId: string,
): Promise<Result<null, DeskError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const person = await tx.protectedPeople.byId(personId);
    if (person === null || person.confirmed_at === null || person.ended_at !== null) return fail({ code: "not-found" });
    const wait = await waitFor(deps, tx, person.channel, deps.clock());
    await tx.jobs.add(
      "tell-contacts",
      { personId },
      {
        key: `tell-contacts-${personId}`,
        delaySeconds: person.channel === "voice" ? Math.max(wait, AFTER_THE_CALL_SECONDS) : wait,
      },
    );
    await tx.audit.add({ who: whoOfficer(officer), did: "read-out-contacts", toKind: "contacts", toId: personId });
    return ok(null);
  });
}
