/** One of the threads that read and link records together. `link-together.ts` starts them. */
import { parentPort, workerData } from "node:worker_threads";
import { type LinkRecord, linkShare, seeded, type Told } from "@clearline/engine";
import { type Given, recordIn } from "./link-lines.ts";
import { LineError } from "./jsonl.ts";
import { type MateLines, teamOf } from "./mates.ts";

/** Records as they were given, to be read, or read already; this thread's share of them, in their order. */
export type MateWork = {
  lines: MateLines;
  share: { kind: "given"; from: number; given: readonly (Given | null)[] } | { kind: "read"; records: LinkRecord[] };
  seed: number;
  /** Whether the records themselves are asked back. */
  wantsRecords: boolean;
};

export type RefusedLine = { position: number; code: string; message: string };
/** `records` are this thread's share, in their order; `told` is of another share, by their places among all. */
export type FromMate =
  | { kind: "progress"; done: number; of: number }
  | { kind: "done"; refused: RefusedLine[]; told: Told; records: LinkRecord[] };

const { lines, share, seed, wantsRecords }: MateWork = workerData;
const say = (message: FromMate): void => parentPort?.postMessage(message);

const refused: RefusedLine[] = [];
const mine = share.kind === "read" ? share.records : share.given.flatMap(read);
const team = teamOf(lines);
const records = team.gather(mine).flat();
const { told } = linkShare(records, team, {
  random: seeded(seed),
  onProgress: (done, of) => {
    if (team.index === 0) say({ kind: "progress", done, of });
  },
});
say({ kind: "done", refused, told, records: wantsRecords ? mine : [] });

/** @param given null for a line that was bad as it came */
function read(given: Given | null, i: number): LinkRecord[] {
  if (given === null) return [];
  const position = (share.kind === "given" ? share.from : 0) + i;
  try {
    return [recordIn(given, String(position)).record];
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    refused.push({ position, code: error.code, message: error.message });
    return [];
  }
}
