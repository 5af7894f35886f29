import { nameSeries } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { recordOfCase } from "./save-case.ts";

/** So many of its first reports and of its last give a series its name: all of them, up to twice as many. */
export const NAMED_BY = 40;

/** The program's name grows with the series; a person's name for it stays. */
export async function nameAgain(tx: Tables, { context }: Pick<Deps, "context">, seriesId: string): Promise<void> {
  const members = (await tx.series.sampleOf([seriesId], NAMED_BY)).map(({ report_id }) => report_id);
  if (members.length === 0) return;
  const cases = await tx.cases.ofReports(members);
  await tx.series.rename(seriesId, nameSeries(cases.map((row) => recordOfCase(row, context.publishedNumbers))), null);
}
