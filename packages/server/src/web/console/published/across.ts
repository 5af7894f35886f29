import { acrossDocuments, type AcrossEvent, NOTHING_READ, type Reading } from "@clearline/engine";
import type { PublishedRow } from "../../../store/published.ts";
import type { Services } from "../../services.ts";

/** One event that this page and others tell. */
export type SharedEvent = {
  event: AcrossEvent;
  /** The other pages that tell it, in the order in which they were published. */
  others: readonly (PublishedRow & { shared: number })[];
};

/** A call is in the news for weeks, not for seasons; and a page must not keep its reader waiting. */
const AROUND_DAYS = 90;
const MOST_PAGES = 150;

/** Which other kept pages tell the same events as this one, each as it is now. */
export async function sharedEvents({ store, context }: Services, row: PublishedRow): Promise<SharedEvent[]> {
  const rows = await store.published.tellingAround(row.published_on, AROUND_DAYS, MOST_PAGES);
  if (rows.length < 2 || !rows.some(({ id }) => id === row.id)) return [];
  const byId = new Map(rows.map((one) => [one.id, one]));
  const events = acrossDocuments(
    rows.map(readingOf),
    rows.map(({ id, words }) => ({ id, text: words })),
    { gazetteer: context.gazetteer },
  );
  return events
    .filter(({ documents }) => documents.length > 1 && documents.includes(row.id))
    .map((event) => ({
      event,
      others: event.documents
        .flatMap((id) => (id === row.id ? [] : (byId.get(id) ?? [])))
        .map((other) => ({
          ...other,
          shared: event.incidents.filter(({ documents }) => documents.includes(row.id) && documents.includes(other.id))
            .length,
        }))
        .sort((a, b) => (a.published_on ?? "9").localeCompare(b.published_on ?? "9")),
    }));
}

/** A reading by its row's number. What an earlier reader read may lack what later ones have. */
export const readingOf = ({ id, reading }: PublishedRow): Reading => ({
  ...reading,
  id,
  advice: { ...reading.advice, waitMinutes: reading.advice?.waitMinutes ?? null },
  incidents: reading.incidents.map((incident) => ({ ...NOTHING_READ, ...incident })),
});
