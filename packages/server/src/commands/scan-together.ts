import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  beginScan,
  type CaseCount,
  type Location,
  ok,
  type Result,
  SCAN_DEFAULTS,
  type ScanError,
  type ScanOptions,
  type ScanResult,
} from "@clearline/engine/surge";
import { answerOf } from "../actions/answer-of.ts";
import type { ScanShare } from "./scan-mate.ts";

/** Circles x replicas: fewer are looked through before a second thread has started. */
const FEWEST_FOR_TWO = 50_000_000;
/** Each lays all windows for itself before its share begins. */
const MOST_THREADS = 8;

/** The engine's scan, on several threads where it is large. Whatever their number, the answer is the same. */
export async function scanTogether(
  cases: readonly CaseCount[],
  locations: readonly Location[],
  options: ScanOptions,
  threads = threadsFor(locations.length, options.replicas ?? SCAN_DEFAULTS.replicas),
): Promise<Result<ScanResult, readonly ScanError[]>> {
  const begun = beginScan(cases, locations, options);
  if (!begun.ok) return begun;
  const started: Worker[] = [];
  try {
    const others = Array.from({ length: threads - 1 }, (_, i) => {
      const workerData: ScanShare = { cases, locations, options, part: i + 1, of: threads };
      const worker = new Worker(new URL("./scan-mate.ts", import.meta.url), { workerData });
      started.push(worker);
      return answerOf<Float64Array>(worker, "a thread that scans");
    });
    const own = async (): Promise<Float64Array> => begun.value.maxima(0, threads);
    const parts = await Promise.all([...others, own()]);
    return ok(begun.value.conclude(Float64Array.from(parts.flatMap((part) => [...part]))));
  } finally {
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}

const threadsFor = (places: number, replicas: number): number =>
  places * places * replicas < FEWEST_FOR_TWO ? 1 : Math.min(MOST_THREADS, availableParallelism());
