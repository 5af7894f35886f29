/** The thread that looks for surges: one look, one answer, and it is gone. `look-apart.ts` starts it. */
import { parentPort, workerData } from "node:worker_threads";
import { lookAtSurges, type LookInput } from "./surge-look.ts";

parentPort?.postMessage(lookAtSurges(workerData as LookInput));
