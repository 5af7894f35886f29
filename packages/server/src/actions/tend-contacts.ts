import { askThoseAgreed, waitFor } from "./ask-for-contacts.ts";
import { endAll } from "./answer-contacts.ts";
import type { Deps } from "./deps.ts";

/** What has ended is shown to the person for so long, and then erased. */
export const KEPT_DAYS = 30;

/**
 * A job, each day: ends what is past its year, asks those whose year ends within a month, asks contacts whose address
 * could not be asked before, and erases what ended a month ago or was never answered.
 */
export async function tendContacts(deps: Deps): Promise<void> {
  const at = deps.clock();
  await deps.store.inTransaction(async (tx) => {
    for (const id of await tx.protectedPeople.pastTheirYear(at)) await endAll(tx, id, "time", at);
    for (const { id, channel } of await tx.protectedPeople.dueForRenewal(at)) {
      const delaySeconds = await waitFor(deps, tx, channel, at);
      await tx.jobs.add("ask-renewal", { personId: id }, { key: `ask-renewal-${id}`, delaySeconds });
    }
    await askThoseAgreed(deps, tx, null);
  });
  const before = new Date(at.getTime() - KEPT_DAYS * 86_400_000);
  await deps.store.inTransaction(async (tx) => {
    await tx.trustedContacts.erase(await tx.trustedContacts.toErase(before));
    for (const id of await tx.protectedPeople.toErase(before)) {
      await tx.trustedContacts.erase((await tx.trustedContacts.ofPerson(id)).map((one) => one.id));
      await tx.protectedPeople.erase(id);
    }
  });
}
