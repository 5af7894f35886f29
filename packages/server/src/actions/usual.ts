import { addDays, daysBetween } from "@clearline/engine";
import type { SurgeRow } from "../store/surges.ts";
import type { Tables } from "../store/store.ts";

/** How many weeks before a surge tell what is usual there. */
const WEEKS_BEFORE = 4;
/** With less history than this, "usually" would be a guess. */
const FEWEST_DAYS = 14;

/** How many calls the surge's places had, on average, in as many days over the weeks before; null without a history. */
export async function usualBefore(tx: Tables, surge: SurgeRow): Promise<number | null> {
  const until = addDays(surge.starts_on, -1);
  const from = addDays(surge.starts_on, -7 * WEEKS_BEFORE);
  const cases = await tx.cases.placedBetween(from, until);
  const first = cases.map(({ call_date }) => call_date).sort()[0];
  if (first === undefined) return null;
  const days = daysBetween(first, until) + 1;
  if (days < FEWEST_DAYS) return null;
  const here = cases.filter(
    (row) =>
      row.place !== null &&
      surge.places.includes(row.place) &&
      (surge.stream === "all" || row.impersonated_kind === surge.stream),
  );
  return (here.length / days) * (daysBetween(surge.starts_on, surge.ends_on) + 1);
}
