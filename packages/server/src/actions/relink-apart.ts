import { Worker } from "node:worker_threads";
import type { Because, LinkRecord } from "@clearline/engine";
import type { PlannedMove, Standing } from "./plan-relink.ts";

export type StoredReport = Standing & { record: LinkRecord };
export type Suggested = { reportId: string; suggests: readonly Because[] };

export type ToRelinkWorker =
  | { kind: "page"; reports: readonly StoredReport[] }
  | {
      kind: "go";
      /** Reports that a person said do not belong together. */
      apart: readonly (readonly [string, string])[];
      /** Series that a person said a report does not belong to. */
      refusals: readonly { reportId: string; series: string }[];
    };
export type FromRelinkWorker =
  | { kind: "progress"; done: number }
  | { kind: "planned"; moves: number }
  | { kind: "moves"; moves: readonly PlannedMove[] }
  | { kind: "suggests"; suggests: readonly Suggested[] }
  | { kind: "done" };

export type Relinker = {
  send: (message: ToRelinkWorker) => void;
  /** What it says, in order, until it is done. */
  said: () => AsyncGenerator<FromRelinkWorker>;
  /** Ends it wherever it is. */
  stop: () => Promise<void>;
};

/** A thread of its own for linking everything: minutes of arithmetic, while pages are answered from this one. */
export function startRelinker(): Relinker {
  const worker = new Worker(new URL("./relink-worker.ts", import.meta.url));
  const waiting: FromRelinkWorker[] = [];
  let wake = (): void => {};
  let failed: Error | null = null;
  worker.on("message", (message: FromRelinkWorker) => {
    waiting.push(message);
    wake();
  });
  worker.on("error", (error) => {
    failed = error instanceof Error ? error : new Error("the thread that links failed");
    wake();
  });
  worker.on("exit", () => {
    failed ??= new Error("the thread that links ended early");
    wake();
  });
  return {
    send: (message) => worker.postMessage(message),
    async *said() {
      for (;;) {
        const next = waiting.shift();
        if (next) {
          if (next.kind === "done") return;
          yield next;
        } else if (failed) throw failed;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async stop() {
      await worker.terminate();
    },
  };
}
