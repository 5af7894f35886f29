import { type Deps, whoIs } from "./deps.ts";
import type { PlannedMove } from "./plan-relink.ts";
import { queueScan } from "./queue.ts";
import { type Relinker, startRelinker, type Suggested } from "./relink-apart.ts";
import { recordOfCase } from "./save-case.ts";
import { settleSeries } from "./place-in-series.ts";

const PAGE = 2000;

type Counts = { moved: number; parted: number; suggested: number };

/**
 * Links all stored reports anew and keeps what changed. A job: killed anywhere, it begins again, and finds less to
 * change. Where a person has decided, or the report was moved meanwhile, it changes nothing.
 */
export async function relinkReports(deps: Deps, id: string): Promise<void> {
  const row = await deps.store.relinkings.byId(id);
  if (!row || row.ended_at !== null) return;
  await deps.context.renew();
  const relinker = startRelinker();
  try {
    const total = await handOver(deps, relinker);
    await work(deps, id, { relinker, total });
  } finally {
    await relinker.stop();
  }
}

/** @returns how many reports there are */
async function handOver({ store, context }: Deps, relinker: Relinker): Promise<number> {
  let total = 0;
  for (let after = "0"; ; ) {
    const cases = await store.cases.after(after, PAGE);
    const people = new Set(await store.series.placedByPerson(cases.map(({ report_id }) => report_id)));
    relinker.send({
      kind: "page",
      reports: cases.map((row) => ({
        reportId: row.report_id,
        series: row.series_id,
        placed: people.has(row.report_id),
        record: recordOfCase(row, context.publishedNumbers),
      })),
    });
    total += cases.length;
    after = cases.at(-1)?.report_id ?? after;
    if (cases.length < PAGE) break;
  }
  relinker.send({
    kind: "go",
    apart: (await store.series.allApart()).map(({ a, b }) => [a, b] as const),
    refusals: (await store.series.refusals()).map(({ report_id, series_id }) => ({
      reportId: report_id,
      series: series_id,
    })),
  });
  return total;
}

async function work(deps: Deps, id: string, { relinker, total }: { relinker: Relinker; total: number }): Promise<void> {
  const { store, clock } = deps;
  const counts: Counts = { moved: 0, parted: 0, suggested: 0 };
  const made = new Map<string, string>();
  let [planned, done] = [0, 0];
  const at = (stage: "linking" | "keeping", now: number, of: number) =>
    store.relinkings.at(id, { stage, done: now, total: of, now: clock() });
  for await (const said of relinker.said()) {
    if (said.kind === "planned") planned = said.moves;
    if (said.kind === "moves") {
      await keepMoves(deps, said.moves, { counts, made });
      done += said.moves.length;
    }
    if (said.kind === "suggests") counts.suggested += await keepSuggests(deps, said.suggests);
    await store.relinkings.count(id, counts);
    const goesOn = said.kind === "progress" ? at("linking", said.done, total) : at("keeping", done, planned);
    // Stopped by somebody.
    if (!(await goesOn)) return;
  }
  await store.inTransaction(async (tx) => {
    if (!(await tx.relinkings.end(id, "finished", null, clock()))) return;
    await queueScan(tx);
    const who = whoIs({ kind: "program" });
    await tx.audit.add({ who, did: "end-relink", toKind: "relinking", toId: id, detail: { total, ...counts } });
  });
}

type Kept = {
  counts: Counts;
  /** Series begun in this run, by the name of the found group. */
  made: Map<string, string>;
};

const keepMoves = (deps: Deps, moves: readonly PlannedMove[], { counts, made }: Kept): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    const places: { from_series: string | null; to_series: string | null }[] = [];
    for (const { reportId, from, to, because } of moves) {
      const now = await tx.series.memberOf(reportId);
      // Meanwhile a person decided, or a new report drew it in.
      if ((now?.series_id ?? null) !== from || (now !== null && now.by_person !== null)) continue;
      const known = to.kind === "new" ? (made.get(to.name) ?? (await tx.series.add("Series"))) : null;
      if (to.kind === "new" && known !== null) made.set(to.name, known);
      const series = to.kind === "series" ? to.id : known;
      if (series === null) {
        await tx.series.leave(reportId);
        counts.parted += 1;
      } else {
        await tx.series.join(reportId, series, because, null);
        counts.moved += 1;
      }
      places.push({ from_series: from, to_series: series });
      const detail = { from, series, with: because.map(({ to }) => to), time: "day" };
      const who = whoIs({ kind: "program" });
      await tx.audit.add({ who, did: "relink-report", toKind: "report", toId: reportId, detail });
    }
    await settleSeries(tx, deps, places);
  });

/** @returns how many reports have something to answer */
const keepSuggests = ({ store }: Deps, suggested: readonly Suggested[]): Promise<number> =>
  store.inTransaction(async (tx) => {
    for (const { reportId, suggests } of suggested) await tx.suggestions.put(reportId, suggests);
    return suggested.length;
  });
