import type { Worker } from "node:worker_threads";

/** The one message that a thread sends. @param work what it does, for the words of the error where it sends none */
export const answerOf = <T>(worker: Worker, work: string): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    // After an answer this changes nothing; without one, nobody must wait for ever.
    worker.once("exit", (code) => reject(new Error(`${work} ended early (${code})`)));
  });
