import {
  type Day,
  exportOf,
  fail,
  ok,
  parsePhone,
  type Reading,
  type ReportToExport,
  type Result,
  seriesCsv,
  seriesMisp,
  seriesStix,
  type SeriesExport,
} from "@clearline/engine";
import type { ExportRow } from "../store/exports.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { directoryEntries } from "./directory-entries.ts";
import { coveredText, maskedText, secretWords } from "./hidden-words.ts";
import { can } from "./permissions.ts";

export const EXPORT_FORMS = ["csv", "stix", "misp"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

const WRITE: Readonly<Record<ExportForm, (series: SeriesExport) => string>> = {
  csv: seriesCsv,
  stix: (series) => JSON.stringify(seriesStix(series), null, 2),
  misp: (series) => JSON.stringify(seriesMisp(series), null, 2),
};

/**
 * A series as a file for investigators and other systems. Whoever took it, in which form and how many reports it held
 * is one line of the audit log, and without that line there is no file.
 */
export async function exportSeries(
  deps: Deps,
  officer: Officer,
  { seriesId, form, since }: { seriesId: string; form: ExportForm; since: Day | null },
): Promise<Result<string, NotAllowed | NotFound>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const { store, site } = deps;
  const series = await store.series.byId(seriesId);
  if (!series) return fail({ code: "not-found" });
  const rows = await store.exports.ofSeries(seriesId);
  const readings = await store.readings.latestOf(rows.map(({ report_id }) => report_id));
  const readingOf = new Map(readings.map(({ report_id, reading }) => [report_id, reading]));
  const exported = exportOf(
    {
      id: series.id,
      name: maskedText(series.name),
      madeOn: londonDay(series.made_at),
      isClosed: series.closed_at !== null,
      reports: rows.map((row) => reportToExport(row, readingOf.get(row.report_id) ?? null)),
    },
    {
      publisher: site.forceName,
      publicUrl: site.publicUrl,
      genuineNumbers: await genuineNumbers(deps),
      genuineHosts: site.allowlist.domains,
      since,
    },
  );
  const file = WRITE[form](exported);
  await store.inTransaction((tx) =>
    tx.audit.add({
      who: whoOfficer(officer),
      did: "export-series",
      toKind: "series",
      toId: seriesId,
      detail: { form, since, reports: exported.reports.length },
    }),
  );
  return ok(file);
}

/** Names are covered as on the console's pages; a place that is in no list may be anything that was typed. */
function reportToExport(row: ExportRow, reading: Reading | null): ReportToExport {
  const secrets = secretWords(row.words, reading);
  const isPlaced = row.lat !== null;
  return {
    id: row.report_id,
    receivedOn: row.received_on,
    changedOn: londonDay(row.changed_at),
    changedAt: row.changed_at,
    isConfirmed: row.state === "confirmed",
    callDay: row.call_date,
    place: isPlaced ? row.place : null,
    placeArea: isPlaced ? row.place_area : null,
    channel: row.channel,
    impersonatedKind: row.impersonated_kind,
    impersonatedName: row.impersonated_name === null ? null : maskedText(row.impersonated_name, secrets),
    askedFor: row.asked_for,
    outcome: row.outcome,
    number: row.number_e164,
    numberShown: row.number_shown,
    ownNumber: row.contact_phone,
    coveredWords: coveredText(row.words, reading),
  };
}

/** What is anybody's own here: shipped, mended, enrolled, brought, or vouched for in the settings. */
async function genuineNumbers(deps: Deps): Promise<ReadonlySet<string>> {
  // Looks at the lists anew.
  const listed = await directoryEntries(deps);
  const vouched = deps.site.allowlist.numbers.flatMap((given) => {
    const parsed = parsePhone(given);
    return parsed.ok ? [parsed.value] : [];
  });
  return new Set([...listed.map(({ number }) => number), ...deps.context.publishedNumbers, ...vouched]);
}
