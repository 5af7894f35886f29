import { blockingKeys, type LinkRecord, type Reading } from "@clearline/engine";
import type { CaseRow } from "../store/cases.ts";
import type { ReportRow } from "../store/reports.ts";
import type { Tables } from "../store/store.ts";
import { caseOf } from "./case-of.ts";
import type { Deps } from "./deps.ts";

/** Works out a report's facts in columns again, from its reading and what people corrected, and keeps them. */
export async function saveCase(tx: Tables, deps: Deps, report: ReportRow, reading: Reading | null): Promise<CaseRow> {
  const facts = caseOf(deps, report, reading, await tx.corrections.of(report.id));
  const record = recordOfCase({ ...facts, words: report.words });
  const row = { ...facts, link_keys: blockingKeys(record) };
  await tx.cases.save(row);
  return row;
}

/** A case as linking takes it. */
export const recordOfCase = (row: Omit<CaseRow, "link_keys"> & { words: string }): LinkRecord => ({
  id: row.report_id,
  text: row.words,
  date: row.call_date,
  place: row.place,
  at: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
  number: row.number_e164,
  channel: row.channel,
  impersonatedKind: row.impersonated_kind,
  impersonatedName: row.impersonated_name,
  askedFor: row.asked_for,
});
