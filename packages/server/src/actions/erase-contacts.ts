import { fail, ok, type Result } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type Officer, whoOfficer } from "./deps.ts";
import { addressIn } from "./look-at-contacts.ts";
import { can } from "./permissions.ts";

type FoundContacts = { people: readonly string[]; contacts: readonly string[] };
type AddressError = { code: "not-an-address" };

/** What there is of an address, as a person with contacts and as somebody's contact. */
export async function contactsToErase(
  { store }: Pick<Deps, "store">,
  given: string,
): Promise<Result<FoundContacts, AddressError>> {
  const address = anyAddress(given);
  return address === null ? fail({ code: "not-an-address" }) : ok(await foundOf(store, address));
}

/** Takes all of it out for good, at the wish of whoever is at that address. Nobody is told. */
export async function eraseContacts(deps: Deps, given: string): Promise<Result<FoundContacts, AddressError>> {
  const address = anyAddress(given);
  if (address === null) return fail({ code: "not-an-address" });
  return deps.store.inTransaction(async (tx) => {
    const found = await foundOf(tx, address);
    await tx.trustedContacts.erase(found.contacts);
    for (const id of found.people) await erasePerson(tx, id, "terminal");
    for (const id of found.contacts)
      await tx.audit.add({ who: "terminal", did: "erase-contacts", toKind: "trusted-contact", toId: id });
    return ok(found);
  });
}

/** The same at the desk, of one person. */
export async function eraseContactsOf(
  deps: Deps,
  officer: Officer,
  personId: string,
): Promise<Result<null, NotAllowed | { code: "not-found" }>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    if ((await tx.protectedPeople.lock(personId)) === null) return fail({ code: "not-found" });
    await erasePerson(tx, personId, whoOfficer(officer));
    return ok(null);
  });
}

async function erasePerson(tx: Tables, id: string, who: string): Promise<void> {
  await tx.trustedContacts.erase((await tx.trustedContacts.ofPerson(id)).map((one) => one.id));
  await tx.protectedPeople.erase(id);
  await tx.audit.add({ who, did: "erase-contacts", toKind: "contacts", toId: id });
}

const foundOf = async (
  { protectedPeople, trustedContacts }: Pick<Tables, "protectedPeople" | "trustedContacts">,
  address: string,
): Promise<FoundContacts> => ({
  people: (await protectedPeople.everyBy(address)).map(({ id }) => id),
  contacts: (await trustedContacts.everyBy(address)).map(({ id }) => id),
});

/** A number or a mail address, as somebody writes it. */
export function anyAddress(given: string): string | null {
  const read = addressIn(given.includes("@") ? "email" : "voice", given);
  return read.ok ? read.value : null;
}
