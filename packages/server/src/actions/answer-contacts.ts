import type { PersonRow } from "../store/protected-people.ts";
import type { Tables } from "../store/store.ts";
import { addressHash, askThoseAgreed } from "./ask-for-contacts.ts";
import type { Deps } from "./deps.ts";
import { usualQuiet } from "./wants.ts";

/** The person's yes, by their own way: to the whole, and to each who was named. Those are asked now. */
export const agreeToContacts = (deps: Deps, personId: string): Promise<boolean> =>
  deps.store.inTransaction(async (tx) => {
    const at = deps.clock();
    const person = await tx.protectedPeople.lock(personId);
    if (person === null || !(await tx.protectedPeople.confirm(personId, at))) return false;
    await tx.trustedContacts.agree(personId, at);
    await tx.askedAddresses.saidYes(addressHash(deps, person.address));
    if (person.confirmed_at === null && person.is_warned) await warnThemToo(deps, tx, person);
    await askThoseAgreed(deps, tx, personId);
    return true;
  });

/** Their no: to those named anew; where it is the first question, to the whole, of which nothing stays. */
export const refuseContacts = (deps: Deps, personId: string): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    const person = await tx.protectedPeople.lock(personId);
    if (person === null) return;
    await tx.trustedContacts.forgetUnagreed(personId);
    if (person.confirmed_at === null) await tx.protectedPeople.erase(personId);
  });

/** The contact's own yes or no. False where it comes too late: the person has ended it, or a week has passed. */
export const answerAsContact = (deps: Deps, contactId: string, saysYes: boolean): Promise<boolean> =>
  deps.store.inTransaction(async (tx) => {
    const at = deps.clock();
    const contact = await tx.trustedContacts.byId(contactId);
    if (contact === null || !(await tx.trustedContacts.answer(contactId, saysYes, at))) return false;
    if (!saysYes) return true;
    await tx.askedAddresses.saidYes(addressHash(deps, contact.address));
    await tx.trustedContacts.warn(contactId, usualQuiet(contact.channel) === null, at);
    return true;
  });

/** The contact leaves. Nothing where they get nothing: whoever looks learns no more by it. */
export const leaveAsContact = (deps: Deps, contactId: string): Promise<void> =>
  deps.store.inTransaction(
    async (tx) => void (await tx.trustedContacts.end({ id: contactId }, "contact", deps.clock())),
  );

export const renewContacts = (deps: Deps, personId: string): Promise<boolean> =>
  deps.store.inTransaction((tx) => tx.protectedPeople.renew(personId, deps.clock()));

/** The person ends it for one of their contacts, or for all. Nobody is told. */
export const endContacts = (deps: Deps, personId: string, contactId: string | null): Promise<boolean> =>
  deps.store.inTransaction((tx) => endSome(tx, personId, { contactId, by: "person", at: deps.clock() }));

/** @returns false where it had ended before */
export async function endSome(
  tx: Tables,
  personId: string,
  { contactId, by, at }: { contactId: string | null; by: "person" | "desk"; at: Date },
): Promise<boolean> {
  const person = await tx.protectedPeople.lock(personId);
  if (person === null || person.ended_at !== null) return false;
  if (contactId === null) return endAll(tx, personId, by, at);
  const all = await tx.trustedContacts.ofPerson(personId);
  if (!all.some(({ id }) => id === contactId)) return false;
  return (await tx.trustedContacts.end({ id: contactId }, by, at)) > 0;
}

export async function endAll(tx: Tables, personId: string, by: "person" | "desk" | "time", at: Date): Promise<boolean> {
  await tx.trustedContacts.end({ personId }, by, at);
  return tx.protectedPeople.end(personId, by, at);
}

async function warnThemToo(deps: Deps, tx: Tables, person: PersonRow): Promise<void> {
  const { channel, address, place, around, language } = person;
  const wants = {
    place,
    area:
      around === null
        ? ({ kind: "everywhere" } as const)
        : ({ kind: "circle", circle: { x: around.x, y: around.y, km: around.radius } } as const),
    kinds: null,
    language,
    quiet: usualQuiet(channel),
  };
  await tx.subscribers.join({ channel, address, token: deps.secrets(24).toString("base64url") }, wants);
}
