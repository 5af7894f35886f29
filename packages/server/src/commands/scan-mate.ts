/** One of the threads that share out a scan's replicas. `scan-together.ts` starts them. */
import { parentPort, workerData } from "node:worker_threads";
import { beginScan, type CaseCount, type Location, type ScanOptions } from "@clearline/engine/surge";

export type ScanShare = {
  cases: readonly CaseCount[];
  locations: readonly Location[];
  options: ScanOptions;
  part: number;
  of: number;
};

const { cases, locations, options, part, of }: ScanShare = workerData;
const begun = beginScan(cases, locations, options);
// Whoever started this thread began the same scan and found nothing wrong with it.
if (!begun.ok) throw new Error(`a share of a scan was refused: ${begun.error[0]?.code}`);
const maxima = begun.value.maxima(part, of);
parentPort?.postMessage(maxima, [maxima.buffer as ArrayBuffer]);
