import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Linked, linkedOf, linkRecords, type LinkRecord, seeded, shareIn, type Told } from "@clearline/engine";
import { LineError } from "./jsonl.ts";
import { type GivenLine, type ReadLine, readLines } from "./link-lines.ts";
import type { FromMate, MateWork } from "./link-mate.ts";
import { connectMates } from "./mates.ts";

/** Fewer are linked before a second thread has started. */
const FEWEST_FOR_TWO = 2_000;
/** More would each hold all records, and what is ordinary among them is counted by each. */
const MOST_THREADS = 4;

export type LinkingOptions = { seed: number; onProgress: (done: number, of: number) => void; threads?: number };

/** Reads and links lines, on several threads where there are many. Whatever their number, the answer is the same. */
export async function linkLines(
  lines: readonly GivenLine[],
  { seed, onProgress, threads = threadsFor(lines.length) }: LinkingOptions,
): Promise<{ lines: ReadLine[]; linked: readonly Linked[] }> {
  if (threads < 2) {
    const read = readLines(lines, { across: false });
    const records = read.flatMap((line) => (line.kind === "read" ? [line.record] : []));
    return { lines: read, linked: linkRecords(records, { random: seeded(seed), onProgress }) };
  }
  const shares = Array.from({ length: threads }, (_, index): MateWork["share"] => {
    const { from, to } = shareIn({ index, size: threads }, lines.length);
    return {
      kind: "given",
      from,
      given: lines.slice(from, to).map((line) => (line.kind === "given" ? line.given : null)),
    };
  });
  const { told, records, refused } = await linkTogether(shares, { seed, onProgress, wantsRecords: true });
  const byPosition = new Map(records.map((record) => [Number(record.id), record]));
  const bad = new Map(refused.map((one) => [one.position, one]));
  return {
    linked: linkedOf(
      told,
      records.map(({ id }) => id),
    ),
    lines: lines.map((line, i) => {
      if (line.kind === "bad") return line;
      const record = byPosition.get(i);
      if (record) return { kind: "read", id: line.id, record, told: null };
      const { code, message } = bad.get(i) ?? { code: "internal-error", message: "the record was lost" };
      return { kind: "bad", id: line.id, line: line.line, error: new LineError(code, message) };
    }),
  };
}

const threadsFor = (lines: number): number =>
  lines < FEWEST_FOR_TWO ? 1 : Math.min(MOST_THREADS, availableParallelism());

type Done = Extract<FromMate, { kind: "done" }>;
type Together = Pick<Done, "records" | "refused"> & { told: Told[] };

/** Starts a thread for each share and waits for all, whose answers are in the order of the shares. @throws what any of them threw; the others are ended then */
export async function linkTogether(
  shares: readonly MateWork["share"][],
  { seed, onProgress, wantsRecords }: Omit<LinkingOptions, "threads"> & { wantsRecords: boolean },
): Promise<Together> {
  const started: Worker[] = [];
  try {
    const answers = await Promise.all(
      connectMates(shares.length).map((lines) => {
        const share = shares[lines.index] ?? { kind: "read", records: [] };
        const workerData: MateWork = { lines, share, seed, wantsRecords };
        const transferList = lines.ports.filter((port) => port !== null);
        const worker = new Worker(new URL("./link-mate.ts", import.meta.url), { workerData, transferList });
        started.push(worker);
        return answerOf(worker, onProgress);
      }),
    );
    return {
      told: answers.map(({ told }) => told),
      records: answers.flatMap(({ records }) => records),
      refused: answers.flatMap(({ refused }) => refused),
    };
  } finally {
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}

const answerOf = (worker: Worker, onProgress: LinkingOptions["onProgress"]): Promise<Done> =>
  new Promise((resolve, reject) => {
    worker.on("message", (message: FromMate) => {
      if (message.kind === "progress") onProgress(message.done, message.of);
      else resolve(message);
    });
    worker.once("error", reject);
    // After an answer this changes nothing; without one, nobody must wait for ever.
    worker.once("exit", (code) => reject(new Error(`a thread that links ended early (${code})`)));
  });

/** What threads need to link records that are read already, for measuring. */
export const sharesOf = (records: LinkRecord[], threads: number): MateWork["share"][] =>
  Array.from({ length: threads }, (_, index) => {
    const { from, to } = shareIn({ index, size: threads }, records.length);
    return { kind: "read", records: records.slice(from, to) };
  });
