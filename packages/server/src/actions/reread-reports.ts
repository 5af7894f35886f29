import type { CaseRow } from "../store/cases.ts";
import type { RereadingRow, RereadReport } from "../store/rereadings.ts";
import type { Tables } from "../store/store.ts";
import { callsFrom, callsIn } from "./case-of.ts";
import { compareCalls, fieldsOf } from "./compare-calls.ts";
import { type Deps, whoIs } from "./deps.ts";
import { keepReading, logReading, readWords, type WordsRead } from "./keep-reading.ts";
import { queueLink, queueReread, queueScan } from "./queue.ts";
import { lastAside, lostCalls, placeCorrections, standingOf, type Told, toldOf } from "./told-of.ts";

/** Small, so that a worker is soon free for a report that has just come. */
const BATCH = 20;
const BATCH_MS = 2000;
/** New reports wait to be read: they go first, and we come back. */
const GIVE_WAY_SECONDS = 1;
/** Another version of the program asked for this: one of its workers will do it. */
const NOT_OURS_SECONDS = 30;
/** So often may work begin at one report and get nowhere, before that report is passed over. */
const MOST_TRIES = 3;
/** A pause longer than this does not count towards the pace. */
const REST_SECONDS = 60;

/**
 * Reads the next few reports again, one transaction each, and queues the rest. A job: killed anywhere, it goes on at
 * the report at which it was.
 */
export async function rereadReports(deps: Deps, id: string): Promise<void> {
  const { store, clock } = deps;
  await deps.context.renew();
  const row = await store.rereadings.byId(id);
  if (!row || row.ended_at !== null) return;
  if (row.reader !== deps.context.reader) return queueNext(deps, id, NOT_OURS_SECONDS);
  const tries = await store.inTransaction((tx) => tx.rereadings.begin(id, { restSeconds: REST_SECONDS, now: clock() }));
  const ids = await store.rereadings.next(row, BATCH);
  const until = performance.now() + BATCH_MS;
  for (const [n, reportId] of ids.entries()) {
    if (n > 0 && performance.now() > until) return queueNext(deps, id, 0);
    if (await store.jobs.isDue("read-report")) return queueNext(deps, id, GIVE_WAY_SECONDS);
    if (n === 0 && tries >= MOST_TRIES) await passOver(deps, id, reportId, "worker-ended");
    else if (!(await rereadOne(deps, row, reportId))) return queueNext(deps, id, NOT_OURS_SECONDS);
  }
  return ids.length < BATCH ? finish(deps, id) : queueNext(deps, id, 0);
}

/** @returns false where the lists that we read with have changed meanwhile: this is no longer ours to do */
async function rereadOne(deps: Deps, { id, reader }: RereadingRow, reportId: string): Promise<boolean> {
  const report = await deps.store.reports.byId(reportId);
  if (!report) return true;
  if (report.erased_on !== null) return passErased(deps, id, reportId, reader);
  let read: WordsRead;
  try {
    read = readWords(deps, report);
  } catch (error) {
    await passOver(deps, id, reportId, error instanceof Error ? error.name : "unknown");
    return true;
  }
  if (read.reading.reader !== reader) return false;
  await deps.store.inTransaction(async (tx) => {
    if (!(await isNext(tx, id, reportId))) return;
    const held = await tx.reports.lock(reportId);
    if (!held || held.erased_on !== null) return;
    const before = await toldOf(tx, held);
    const caseBefore = await tx.cases.byReport(reportId);
    const { told, facts } = await keepReading(tx, deps, held, read);
    const found = outcomeOf(deps, before, told);
    if (found) await tx.rereadings.keep(id, found);
    await tx.rereadings.move(id, reportId, found?.result ?? "same", deps.clock());
    if (caseBefore === null || !linksAlike(caseBefore, facts)) await queueLink(tx, reportId, { later: true });
    await logReading(tx, held, read);
  });
  return true;
}

/** Its words were taken out: the facts are what they were. */
async function passErased({ store, clock }: Deps, id: string, reportId: string, reader: string): Promise<true> {
  await store.inTransaction(async (tx) => {
    if (!(await isNext(tx, id, reportId))) return;
    await tx.reports.setReader(reportId, reader);
    await tx.rereadings.move(id, reportId, "same", clock());
  });
  return true;
}

/** Not stopped meanwhile, and not done by a worker that was thought dead. Held until the transaction ends. */
async function isNext(tx: Tables, id: string, reportId: string): Promise<boolean> {
  const open = await tx.rereadings.lockOpen(id);
  return open !== null && BigInt(open.at_report) < BigInt(reportId);
}

/** What a person may want to look at; null where the facts are as they were. */
function outcomeOf(deps: Deps, before: Told, after: Told): RereadReport | null {
  const [newest = null] = after.readings;
  const standing = standingOf(after);
  const was = callsIn(deps, before).map(({ incident }) => incident);
  const is = callsIn(deps, after).map(({ incident }) => incident);
  const common = {
    report_id: after.report.id,
    before_reading: standingOf(before).reading?.id ?? null,
    after_reading: newest?.id ?? null,
    last_correction: after.corrections.at(-1)?.id ?? "0",
    last_aside: lastAside(after.corrections),
    code: null,
  };
  const changed = fieldsOf(compareCalls(was, is));
  if (changed.length > 0) return { ...common, result: "changed", fields: changed, unsettled: 0 };
  if (standing.newer === null || standing.newer.known) return null;
  const { reading, lost } = standing.newer;
  const now = callsFrom(deps, after, reading, placeCorrections(after, reading)).map(({ incident }) => incident);
  const kept = fieldsOf(compareCalls(is, now));
  const unsettled = lostCalls(lost).length;
  return kept.length === 0 && unsettled === 0 ? null : { ...common, result: "kept", fields: kept, unsettled };
}

/** The fault is with this report or with us: it stays as it was read, is told, and the others go on. */
async function passOver({ store, clock }: Deps, id: string, reportId: string, code: string): Promise<void> {
  await store.inTransaction(async (tx) => {
    if (!(await isNext(tx, id, reportId))) return;
    const nothing = {
      fields: [],
      unsettled: 0,
      before_reading: null,
      after_reading: null,
      last_correction: "0",
      last_aside: "0",
    };
    await tx.rereadings.keep(id, { ...nothing, report_id: reportId, result: "failed", code });
    await tx.rereadings.move(id, reportId, "failed", clock());
  });
}

const queueNext = ({ store }: Deps, id: string, delaySeconds: number): Promise<void> =>
  store.inTransaction((tx) => queueReread(tx, id, delaySeconds));

async function finish({ store, clock }: Deps, id: string): Promise<void> {
  await store.inTransaction(async (tx) => {
    const open = await tx.rereadings.lockOpen(id);
    if (!open) return;
    if ((await tx.rereadings.next(open, 1)).length > 0) return queueReread(tx, id, 0);
    await tx.rereadings.end(id, "finished", null, clock());
    await queueScan(tx);
    const { done, failed, changed, kept } = open;
    const detail = { done, failed, changed, kept };
    await tx.audit.add({ who: whoIs({ kind: "program" }), did: "end-reread", toKind: "rereading", toId: id, detail });
  });
}

/** Nothing that linking goes by has changed. */
const linksAlike = (a: CaseRow, b: CaseRow): boolean => JSON.stringify(linkedBy(a)) === JSON.stringify(linkedBy(b));
const linkedBy = (row: CaseRow): unknown =>
  Object.entries({
    ...row,
    counts: null,
    asked_for: [...row.asked_for].sort(),
    link_keys: [...row.link_keys].sort(),
  }).sort(([x], [y]) => (x < y ? -1 : 1));
