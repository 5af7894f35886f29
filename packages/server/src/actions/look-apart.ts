import { Worker } from "node:worker_threads";
import type { Look, LookInput } from "./surge-look.ts";

/**
 * Looks for surges on a thread of its own: seconds of arithmetic over thousands of reports, while pages are answered
 * from this one.
 */
export const lookApart = (input: LookInput): Promise<Look> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./surge-worker.ts", import.meta.url), { workerData: input });
    worker.once("message", resolve);
    worker.once("error", reject);
    // After an answer this changes nothing; without one, nobody must wait for ever.
    worker.once("exit", (code) => reject(new Error(`the look for surges ended early (${code})`)));
  });
