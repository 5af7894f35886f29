import { type LinkRecord, nameSeries, placeRecord } from "@clearline/engine";
import type { CaseWithWords } from "../store/cases.ts";
import type { Tables } from "../store/store.ts";
import { backgroundOf, renewWhenGrown } from "./link-background.ts";
import { type Deps, whoIs } from "./deps.ts";
import { recordOfCase } from "./save-case.ts";

/** More than this share a key only in a flood; the newest are the likeliest kin. */
const MOST_CANDIDATES = 500;

/**
 * Puts a report into the series it belongs to, or starts one with those it belongs with, and keeps why. A job: running
 * it twice does no harm. Where a person has decided, it changes nothing.
 */
export async function linkReport(deps: Deps, id: string): Promise<void> {
  await renewWhenGrown(deps);
  await deps.context.renew();
  const record: AsRecord = (row) => recordOfCase(row, deps.context.publishedNumbers);
  const background = await backgroundOf(deps);
  await deps.store.inTransaction(async (tx) => {
    await tx.series.lockLinking();
    const [own] = await tx.cases.ofReports([id]);
    if (!own || !own.counts) return;
    const member = await tx.series.memberOf(id);
    if (member !== null && member.by_person !== null) return;
    const candidates = (await tx.cases.candidates(id, own.link_keys, MOST_CANDIDATES)).map((row) => ({
      record: record(row),
      series: row.series_id,
    }));
    const placed = placeRecord(record(own), candidates, {
      background,
      members: await membersOf(
        tx,
        candidates.map(({ series }) => series),
        record,
      ),
      refusedSeries: new Set(await tx.series.refusedFor(id)),
      refusedRecords: new Set(await tx.series.keptApartFrom(id)),
    });
    // Already where it belongs, or linked before and nothing better was found: a link is not undone by a re-run.
    if (placed.joins === null && (placed.startsWith.length === 0 || member !== null)) return;
    if (placed.joins === member?.series_id) return;
    const seriesId = placed.joins ?? (await tx.series.add("Series"));
    await tx.series.join(id, seriesId, placed.because, null);
    for (const other of placed.startsWith) {
      const because = placed.because.filter(({ to }) => to === other).map((one) => ({ ...one, to: id }));
      await tx.series.join(other, seriesId, because, null);
    }
    if (member) await tx.series.closeIfEmpty(member.series_id);
    await nameAgain(tx, seriesId, record);
    // The day only: linking comes within seconds of a report whose time may be one that is not to be known.
    const detail = { series: seriesId, with: placed.because.map(({ to }) => to), time: "day" };
    await tx.audit.add({ who: whoIs({ kind: "program" }), did: "link-report", toKind: "report", toId: id, detail });
  });
}

type AsRecord = (row: CaseWithWords) => LinkRecord;

/** Members of these series, oldest first: they speak for it. */
async function membersOf(
  tx: Tables,
  series: readonly (string | null)[],
  record: AsRecord,
): Promise<Map<string, readonly LinkRecord[]>> {
  const members = new Map<string, readonly LinkRecord[]>();
  for (const id of new Set(series)) {
    if (id !== null) members.set(id, (await casesOf(tx, id)).map(record));
  }
  return members;
}

async function casesOf(tx: Tables, seriesId: string): Promise<CaseWithWords[]> {
  return tx.cases.ofReports((await tx.series.members(seriesId)).map(({ report_id }) => report_id));
}

/** The program's name grows with the series; a person's name for it stays. */
async function nameAgain(tx: Tables, seriesId: string, record: AsRecord): Promise<void> {
  await tx.series.rename(seriesId, nameSeries((await casesOf(tx, seriesId)).map(record)), null);
}
