import type { Deps } from "./deps.ts";

/**
 * A provider said that an address is no more. Nothing goes there from now on, until somebody confirms it anew; the same
 * word given twice changes nothing.
 *
 * @param address the one that is no more, where it is known: a device may have moved to another meanwhile
 */
export const receiverGone = (
  deps: Deps,
  subscriberId: string,
  why: string,
  address: string | null = null,
): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    if (!(await tx.subscribers.unreachable(subscriberId, { why, address }))) return;
    await tx.audit.add({
      who: "program",
      did: "subscriber-unreachable",
      toKind: "subscriber",
      toId: subscriberId,
      why,
    });
  });
