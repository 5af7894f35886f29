import { CONTACT_WORDS } from "@clearline/engine";
import { endAll } from "./answer-contacts.ts";
import type { Deps, SendingDeps } from "./deps.ts";
import { queueLook } from "./look-at-contacts.ts";
import { text } from "./send-contact-asks.ts";

/** How a text about trusted contacts begins. */
export const CONTACTS_WORD = /^\W*(?:contacts?|cysylltiadau)\b/i;
const OFF = /^\W*\w+\W+(?:off|end|stop|diwedd|stopio)\b/i;

/** CONTACTS is answered with a code for the person's page; CONTACTS OFF ends it for all of them. */
export const takeContactText = (deps: Deps, { number, text }: { number: string; text: string }): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    if (!OFF.test(text)) return queueLook(deps, tx, "sms", number);
    const person = await tx.protectedPeople.byAddress("sms", number);
    if (person === null || person.confirmed_at === null) return;
    if (!(await endAll(tx, person.id, "person", deps.clock()))) return;
    await tx.jobs.add("say-contacts-ended", { personId: person.id }, { key: `say-contacts-ended-${person.id}` });
  });

/** A job: the reply to whoever ended it by a text. */
export async function sayContactsEnded(deps: SendingDeps, personId: string): Promise<void> {
  const person = await deps.store.protectedPeople.byId(personId);
  if (person === null || person.ended_at === null) return;
  const words = CONTACT_WORDS[person.language].ended(deps.site.forceName);
  await text(deps, person, words, `ended-${person.id}`);
}
