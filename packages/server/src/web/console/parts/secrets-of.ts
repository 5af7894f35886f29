import type { Reading } from "@clearline/engine";
import type { CaseWithWords } from "../../../store/cases.ts";
import type { Services } from "../../services.ts";
import { type SecretWords, secretWords } from "./mark-text.ts";

/** What is covered in each of these reports, for a page that quotes some of their words. */
export async function secretsOf(
  { store }: Pick<Services, "store">,
  reportIds: readonly string[],
): Promise<Map<string, SecretWords>> {
  const [cases, readings] = [await store.cases.ofReports(reportIds), await store.readings.latestOf(reportIds)];
  return secretsIn(cases, new Map(readings.map((one) => [one.report_id, one.reading])));
}

/** The same of what a page has loaded for more than this. */
export const secretsIn = (
  cases: readonly CaseWithWords[],
  readingOf: ReadonlyMap<string, Reading>,
): Map<string, SecretWords> =>
  new Map(cases.map((one) => [one.report_id, secretWords(one.words, readingOf.get(one.report_id) ?? null)]));
