import type { Tables } from "../store/store.ts";

/** A few seconds, so that a burst of reports is scanned once. */
const SCAN_AFTER_SECONDS = 5;

export const queueScan = (tx: Tables): Promise<void> =>
  tx.jobs.add("scan-surges", {}, { key: "scan-surges", delaySeconds: SCAN_AFTER_SECONDS });

/** @param options `later`: after whatever newer reports need */
export const queueLink = (tx: Tables, reportId: string, { later = false }: { later?: boolean } = {}): Promise<void> =>
  tx.jobs.add("link-report", { reportId }, { key: `link-${reportId}`, later });

/** Always after everything else that is due. */
export const queueReread = (tx: Tables, rereadingId: string, delaySeconds = 0): Promise<void> =>
  tx.jobs.add("reread-reports", { rereadingId }, { key: `reread-${rereadingId}`, delaySeconds, later: true });

/** Minutes of work, once whatever newer reports need is done. */
export const queueRelink = (tx: Tables, relinkingId: string): Promise<void> =>
  tx.jobs.add("relink-reports", { relinkingId }, { key: `relink-${relinkingId}`, later: true });
