import { chooseSpeakers, type LinkRecord, type SeriesSpeakers, weighCandidates } from "@clearline/engine";
import type { CaseWithWords } from "../store/cases.ts";
import type { Tables } from "../store/store.ts";
import { backgroundOf, renewWhenGrown } from "./link-background.ts";
import { type Deps, whoIs } from "./deps.ts";
import { nameAgain, NAMED_BY } from "./name-series.ts";
import { recordOfCase } from "./save-case.ts";

/** Those that share the most keys; what shares fewer is no kin that these are not. */
const MOST_CANDIDATES = 60;
const NAMED_EVERY = 8;

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
    // What it tells may have been corrected, and its series is named by that.
    if (member !== null && member.by_person !== null) return nameAgain(tx, deps, member.series_id);
    const candidates = (await tx.cases.candidates(id, own.link_keys, MOST_CANDIDATES)).map((row) => ({
      record: record(row),
      series: row.series_id,
    }));
    const weighed = weighCandidates(record(own), candidates, {
      background,
      refusedSeries: new Set(await tx.series.refusedFor(id)),
      refusedRecords: new Set(await tx.series.keptApartFrom(id)),
    });
    const speakers = await speakersOf(tx, weighed.series.slice(0, MOST_SERIES), record);
    const placed = weighed.place(speakers);
    await tx.suggestions.put(id, placed.suggests);
    // Already where it belongs, or linked before and nothing better was found: a link is not undone by a re-run.
    const stays = member !== null && (placed.joins === null || placed.joins === member.series_id);
    // A large series' name hardly changes with one report, and is made from many.
    const isNamed = (size: number): boolean => size <= 2 * NAMED_BY || Number(id) % NAMED_EVERY === 0;
    const sizeOf = (series: string): number => speakers.get(series)?.size ?? 0;
    if (stays) return isNamed(sizeOf(member.series_id)) ? nameAgain(tx, deps, member.series_id) : undefined;
    if (placed.joins === null && placed.startsWith.length === 0) return;
    const seriesId = placed.joins ?? (await tx.series.add("Series"));
    await tx.series.join(id, seriesId, placed.because, null);
    for (const other of placed.startsWith) {
      const because = placed.because.filter(({ to }) => to === other).map((one) => ({ ...one, to: id }));
      await tx.series.join(other, seriesId, because, null);
    }
    if (member) {
      await tx.series.closeIfEmpty(member.series_id);
      await nameAgain(tx, deps, member.series_id);
    }
    if (isNamed(sizeOf(seriesId) + 1)) await nameAgain(tx, deps, seriesId);
    // The day only: linking comes within seconds of a report whose time may be one that is not to be known.
    const detail = { series: seriesId, with: placed.because.map(({ to }) => to), time: "day" };
    await tx.audit.add({ who: whoIs({ kind: "program" }), did: "link-report", toKind: "report", toId: id, detail });
  });
}

type AsRecord = (row: CaseWithWords) => LinkRecord;

/** More than this many of a series are not asked: it is large, and its first and its last speak for it. */
const ASKED = 120;
/** And so many series at most, the likeliest. */
const MOST_SERIES = 5;

/** Those who speak for these series, oldest first, and how large each is as far as that matters. */
async function speakersOf(
  tx: Tables,
  series: readonly string[],
  record: AsRecord,
): Promise<Map<string, SeriesSpeakers>> {
  if (series.length === 0) return new Map();
  const members = Map.groupBy(await tx.series.sampleOf(series, ASKED), ({ series_id }) => series_id);
  const chosen = new Map([...members].map(([id, rows]) => [id, chooseSpeakers(rows.map((row) => row.report_id))]));
  const cases = new Map((await tx.cases.ofReports([...chosen.values()].flat())).map((row) => [row.report_id, row]));
  return new Map(
    [...chosen].map(([id, speakers]) => {
      const speaking = speakers.flatMap((one) => cases.get(one) ?? []).map(record);
      return [id, { speakers: speaking, size: members.get(id)?.length ?? speaking.length }];
    }),
  );
}
