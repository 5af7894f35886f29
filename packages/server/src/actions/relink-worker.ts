/**
 * The thread that links everything: it is handed the reports page by page, tells how far it is, and gives back what
 * must change, page by page. `relink-apart.ts` starts it.
 */
import { parentPort } from "node:worker_threads";
import { linkAll, type LinkRecord } from "@clearline/engine";
import { planRelink, type Standing } from "./plan-relink.ts";
import type { FromRelinkWorker, ToRelinkWorker } from "./relink-apart.ts";

/** So many at once: larger messages are copied in one go and stop the other thread. */
const PAGE = 500;
const TELL_MS = 500;

const records: LinkRecord[] = [];
const standings: Standing[] = [];
const say = (message: FromRelinkWorker): void => parentPort?.postMessage(message);

parentPort?.on("message", (message: ToRelinkWorker) => {
  if (message.kind === "page") {
    for (const { record, ...standing } of message.reports) {
      records.push(record);
      standings.push(standing);
    }
    return;
  }
  let told = performance.now();
  const { linked } = linkAll(records, {
    placed: new Map(
      standings.flatMap(({ reportId, series, placed }) => (placed && series !== null ? [[reportId, series]] : [])),
    ),
    cannotLink: [...message.apart, ...refusedPairs(message.refusals)],
    onProgress(done) {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      say({ kind: "progress", done });
    },
  });
  const moves = planRelink(standings, linked);
  say({ kind: "planned", moves: moves.length });
  for (let i = 0; i < moves.length; i += PAGE) say({ kind: "moves", moves: moves.slice(i, i + PAGE) });
  const suggested = linked.flatMap(({ id, suggests = [] }) =>
    suggests.length > 0 ? [{ reportId: id, suggests }] : [],
  );
  for (let i = 0; i < suggested.length; i += PAGE) say({ kind: "suggests", suggests: suggested.slice(i, i + PAGE) });
  say({ kind: "done" });
  parentPort?.close();
});

/** "Not this series" is said of a report and of everyone in that series now. */
function refusedPairs(refusals: readonly { reportId: string; series: string }[]): [string, string][] {
  const refusing = new Set(refusals.map(({ series }) => series));
  const members = new Map<string, string[]>();
  for (const { reportId, series } of standings) {
    if (series !== null && refusing.has(series)) members.set(series, [...(members.get(series) ?? []), reportId]);
  }
  return refusals.flatMap(({ reportId, series }) =>
    (members.get(series) ?? []).map((other): [string, string] => [reportId, other]),
  );
}
