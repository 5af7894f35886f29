import { Worker } from "node:worker_threads";
import { answerOf } from "./answer-of.ts";
import type { Look, LookInput } from "./surge-look.ts";

/**
 * Looks for surges on a thread of its own: seconds of arithmetic over thousands of reports, while pages are answered
 * from this one.
 */
export const lookApart = (input: LookInput): Promise<Look> =>
  answerOf(new Worker(new URL("./surge-worker.ts", import.meta.url), { workerData: input }), "the look for surges");
