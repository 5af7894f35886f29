import type { Deps } from "./deps.ts";
import { keepReading, logReading, readWords } from "./keep-reading.ts";
import { queueLink, queueScan } from "./queue.ts";

/**
 * Reads a report's words: the facts in them, how likely it is fraud, how urgent it is. A job; running it twice does no
 * harm, and what people said stands.
 */
export async function readReport(deps: Deps, id: string): Promise<void> {
  const report = await deps.store.reports.byId(id);
  if (!report) return;
  await deps.context.renew();
  const read = readWords(deps, report);
  await deps.store.inTransaction(async (tx) => {
    const held = await tx.reports.lock(id);
    // Its words may be taken out while they are read.
    if (!held || held.erased_on !== null) return;
    await keepReading(tx, deps, held, read);
    await queueLink(tx, id);
    await queueScan(tx);
    await logReading(tx, held, read);
  });
}
