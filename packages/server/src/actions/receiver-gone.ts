import type { Deps } from "./deps.ts";

/**
 * A provider said that an address is no more. Nothing goes there from now on, until somebody confirms it anew; the same
 * word given twice changes nothing.
 */
export const receiverGone = (deps: Deps, subscriberId: string, why: string): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    if (!(await tx.subscribers.unreachable(subscriberId, why))) return;
    await tx.audit.add({
      who: "program",
      did: "subscriber-unreachable",
      toKind: "subscriber",
      toId: subscriberId,
      why,
    });
  });
