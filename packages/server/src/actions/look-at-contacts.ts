import { type ContactWay, looksLikeEmail, type Result, warnableNumber, fail, ok } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { OneError } from "./ask-for-contacts.ts";
import { contactPath, personPath } from "./contact-links.ts";
import { waitFor } from "./ask-for-contacts.ts";
import type { Deps } from "./deps.ts";
import { isSameCode } from "./join-by-phone.ts";
import { contactCode, personCode } from "./send-contact-asks.ts";

/**
 * Somebody wants to see, hear or end the contacts of an address. Only the address itself is told the way, once a day;
 * the answer is the same for every address, so that nobody finds out who has contacts.
 */
export async function askToLook(
  deps: Deps,
  { channel, address }: { channel: ContactWay; address: string },
): Promise<Result<null, OneError>> {
  const read = addressIn(channel, address);
  if (!read.ok) return read;
  await deps.store.inTransaction((tx) => queueLook(deps, tx, channel, read.value));
  return ok(null);
}

export async function queueLook(deps: Deps, tx: Tables, channel: ContactWay, address: string): Promise<void> {
  const at = deps.clock();
  const person = await tx.protectedPeople.look(channel, address, at);
  if (person === null) return;
  const delaySeconds = await waitFor(deps, tx, channel, at);
  await tx.jobs.add("tell-contacts", { personId: person.id }, { key: `tell-contacts-${person.id}`, delaySeconds });
}

/** An address as it is kept. */
export function addressIn(channel: ContactWay, typed: string): Result<string, OneError> {
  if (channel !== "email") return warnableNumber(channel, typed);
  const address = typed.trim().toLowerCase();
  return looksLikeEmail(address) ? ok(address) : fail({ code: "email-not-an-address" });
}

/** The code from a text, typed on the page with its number: the person's page or the contact's. Five tries for each. */
export async function openContactsByCode(
  deps: Deps,
  number: string,
  code: string,
): Promise<Result<{ path: string }, OneError | { code: "code-wrong" }>> {
  const phone = warnableNumber("sms", number);
  if (!phone.ok) return phone;
  return deps.store.inTransaction(async (tx) => {
    const at = deps.clock();
    const person = await tx.protectedPeople.tryCode(phone.value, at);
    const contacts = await tx.trustedContacts.tryCodes(phone.value, at);
    if (person !== null && isSameCode(code, personCode(deps, person))) {
      await tx.protectedPeople.endCode(person.id);
      return ok({ path: personPath(deps, person) });
    }
    const contact = contacts.find((one) => isSameCode(code, contactCode(deps, one)));
    return contact === undefined ? fail({ code: "code-wrong" }) : ok({ path: contactPath(deps, contact) });
  });
}
