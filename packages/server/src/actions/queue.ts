import type { Tables } from "../store/store.ts";

/** A few seconds, so that a burst of reports is scanned once. */
const SCAN_AFTER_SECONDS = 5;

export const queueScan = (tx: Tables): Promise<void> =>
  tx.jobs.add("scan-surges", {}, { key: "scan-surges", delaySeconds: SCAN_AFTER_SECONDS });

export const queueLink = (tx: Tables, reportId: string): Promise<void> =>
  tx.jobs.add("link-report", { reportId }, { key: `link-${reportId}` });
