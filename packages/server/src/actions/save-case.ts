import { blockingKeys, type LinkRecord, withoutNumbers } from "@clearline/engine";
import type { CaseRow } from "../store/cases.ts";
import type { Tables } from "../store/store.ts";
import { caseOf } from "./case-of.ts";
import type { Deps } from "./deps.ts";
import { keepWords } from "./keep-words.ts";
import type { Told } from "./told-of.ts";

/** Works out a report's facts in columns again, from what was read and what people said, and keeps them, with the words to search in. */
export async function saveCase(tx: Tables, deps: Deps, told: Told): Promise<CaseRow> {
  const row = caseRowOf(deps, told);
  await tx.cases.save(row);
  await keepWords(tx, told);
  return row;
}

/** The same, not kept yet. */
export function caseRowOf(deps: Deps, told: Told): CaseRow {
  const facts = caseOf(deps, told);
  const words = told.report.erased_on === null ? told.report.words : "";
  const record = recordOfCase({ ...facts, words }, deps.context.publishedNumbers);
  return { ...facts, link_keys: blockingKeys(record) };
}

/**
 * A case as linking takes it.
 *
 * @param published numbers of organisations: two people who name one bank's number need not have had one caller
 */
export const recordOfCase = (
  row: Omit<CaseRow, "link_keys"> & { words: string },
  published: ReadonlySet<string>,
): LinkRecord => ({
  id: row.report_id,
  text: withoutNumbers(row.words, published),
  date: row.call_date,
  place: row.place,
  at: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
  number: row.number_e164,
  channel: row.channel,
  impersonatedKind: row.impersonated_kind,
  impersonatedName: row.impersonated_name,
  askedFor: row.asked_for,
});
