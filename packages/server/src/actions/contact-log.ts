import { contactLog, instantOf, type LoggedContact, type LogPart, sayInstant } from "@clearline/engine";
import type { PersonRow } from "../store/protected-people.ts";
import type { ContactRow } from "../store/trusted-contacts.ts";
import type { Deps } from "./deps.ts";

/** What became of each contact that a person agreed to: who was asked, who said yes, what was sent, when it ended. */
export async function logOf(
  deps: Pick<Deps, "store" | "site">,
  person: PersonRow,
  { mostSent }: { mostSent?: number } = {},
): Promise<(LogPart & { contact: ContactRow })[]> {
  const { trustedContacts } = deps.store;
  const [contacts, sent, lost] = await Promise.all([
    trustedContacts.ofPerson(person.id),
    trustedContacts.sentTo(person.id),
    trustedContacts.lostOf(person.id),
  ]);
  const when = (at: Date): string => sayInstant(instantOf(at), deps.site.force.timeZone, person.language);
  const agreed = contacts.filter(({ agreed_at }) => agreed_at !== null);
  const logged = agreed.map(
    (one): LoggedContact => ({
      name: one.name,
      way: one.channel,
      named: when(one.named_at),
      asked: one.asked_at && when(one.asked_at),
      answered: one.answered_at === null ? null : { yes: one.said_yes === true, when: when(one.answered_at) },
      ended: one.ended_at === null || one.ended_by === null ? null : { by: one.ended_by, when: when(one.ended_at) },
      isLost: one.ended_at === null && lost.includes(one.id),
      sent: sent
        .filter(({ contact_id }) => contact_id === one.id)
        .map(({ title, done_at }) => ({ title, when: when(done_at) })),
    }),
  );
  const parts = contactLog(logged, { language: person.language, ...(mostSent !== undefined && { mostSent }) });
  return agreed.flatMap((contact, i) => {
    const part = parts[i];
    return part === undefined ? [] : [{ ...part, contact }];
  });
}
