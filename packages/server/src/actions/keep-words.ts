import type { Reading } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { coveredText, type Found } from "./hidden-words.ts";
import type { Told } from "./told-of.ts";

/** Keeps a report's words to search in, without what its page hides. */
export async function keepWords(tx: Tables, { report, readings }: Told): Promise<void> {
  await tx.reportWords.put(report.id, searchable(report.words, foundIn(readings.map(({ reading }) => reading))));
}

/** What any reader knew to hide is hidden. */
const foundIn = (readings: readonly Reading[]): Found => ({
  personalDetails: readings.flatMap(({ personalDetails }) => personalDetails),
  phoneNumbers: readings.flatMap(({ phoneNumbers }) => phoneNumbers),
});

/** What stands where something is hidden is no word that anybody said. */
export const searchable = (words: string, found: Found | null): string =>
  coveredText(words, found).replace(/\[[^\]\n]{1,40} hidden\]/g, " ");

const BATCH = 500;

/** Reports that were read before there was a search, a batch a transaction. */
export async function keepMissingWords({ store }: Pick<Deps, "store">): Promise<void> {
  for (;;) {
    const ids = await store.reportWords.missing(BATCH);
    if (ids.length === 0) return;
    const [cases, readings] = [await store.cases.ofReports(ids), await store.readings.latestOf(ids)];
    const readingOf = new Map(readings.map((one) => [one.report_id, one.reading]));
    await store.inTransaction(async (tx) => {
      for (const { report_id, words } of cases)
        await tx.reportWords.put(report_id, searchable(words, readingOf.get(report_id) ?? null));
    });
  }
}
