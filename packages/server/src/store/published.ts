import type { Day, Reading } from "@clearline/engine";
import { type Db, one } from "./db.ts";

/** One version of a page that somebody else published. */
export type PublishedRow = {
  id: string;
  /** Where the page was in the end; `words:…` where there is no address. Versions of one page share it. */
  url: string;
  /** Where words without a web address were found, as an officer said it. */
  found_in: string | null;
  asked_url: string;
  came_by: "fetched" | "pasted";
  title: string | null;
  published_on: Day | null;
  area: string | null;
  words: string;
  body_hash: Buffer;
  words_hash: Buffer;
  reader: string;
  reading: Reading;
  kept_by: string;
  fetched_at: Date;
  /** When it was last seen to say this. */
  seen_at: Date;
};
export type NewPublished = Omit<PublishedRow, "id" | "fetched_at" | "seen_at"> & { at: Date };

/** A line of the list: the newest version of a page, and how many there are. */
export type PublishedSummary = Pick<
  PublishedRow,
  "id" | "url" | "found_in" | "came_by" | "title" | "published_on" | "area" | "fetched_at" | "seen_at"
> & { incidents: number; versions: number };

export type PublishedVersion = Pick<PublishedRow, "id" | "came_by" | "fetched_at" | "seen_at" | "kept_by"> & {
  by_name: string;
};

/** What each page says now: of the versions of one address the one that was seen last. */
const NEWEST = "select distinct on (url) * from published_document order by url, seen_at desc, id desc";

export const publishedOn = (db: Db) => ({
  /** One at a time for each address, until the transaction ends: two officers may ask for one page at once. */
  async lockUrl(url: string): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`clearline-published ${url}`]);
  },

  /** Keeps a version. One that is kept already is seen again, and takes the new reading of the same words. */
  async save(row: NewPublished): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into published_document as kept
           (url, asked_url, came_by, title, published_on, area, words, body_hash, words_hash, reader, reading, kept_by,
            fetched_at, seen_at, found_in)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::jsonb, $12, $13, $13, $14)
         on conflict on constraint published_document_version_once do update set
           reader = excluded.reader, reading = excluded.reading, seen_at = greatest(kept.seen_at, excluded.seen_at)
         returning id`,
        [
          row.url,
          row.asked_url,
          row.came_by,
          row.title,
          row.published_on,
          row.area,
          row.words,
          row.body_hash,
          row.words_hash,
          row.reader,
          JSON.stringify(row.reading),
          row.kept_by,
          row.at,
          row.found_in,
        ],
      ),
    ).id;
  },

  async byId(id: string): Promise<PublishedRow | null> {
    return (await db.rows<PublishedRow>("select * from published_document where id = $1", [id]))[0] ?? null;
  },

  /** Every version of a page, the one seen last first. */
  async versions(url: string): Promise<PublishedVersion[]> {
    return db.rows<PublishedVersion>(
      `select p.id, p.came_by, p.fetched_at, p.seen_at, p.kept_by, o.name as by_name
       from published_document p join officer o on o.id = p.kept_by
       where p.url = $1 order by p.seen_at desc, p.id desc`,
      [url],
    );
  },

  /** Pages as they are now, newest published first; those without a day by the day they were kept. */
  async list(limit: number, offset = 0): Promise<PublishedSummary[]> {
    return db.rows<PublishedSummary>(
      `select n.id, n.url, n.found_in, n.came_by, n.title, n.published_on, n.area, n.fetched_at, n.seen_at,
              jsonb_array_length(n.reading -> 'incidents') as incidents,
              (select count(*)::int from published_document v where v.url = n.url) as versions
       from (${NEWEST}) n
       order by coalesce(n.published_on, (n.fetched_at at time zone 'Europe/London')::date) desc, n.id desc
       limit $1 offset $2`,
      [limit, offset],
    );
  },

  async count(): Promise<number> {
    return one(await db.rows<{ n: number }>("select count(distinct url)::int as n from published_document")).n;
  },

  /**
   * Pages that tell of a call, as they are now, to be laid beside one another: those published within so many days of
   * a day, the nearest first, then those that do not say their day.
   *
   * @param day null: a page that does not say its day may be from any
   */
  async tellingAround(day: Day | null, days: number, limit: number): Promise<PublishedRow[]> {
    return db.rows<PublishedRow>(
      `select * from (${NEWEST}) n
       where jsonb_array_length(n.reading -> 'incidents') > 0
         and ($1::date is null or n.published_on is null or abs(n.published_on - $1::date) <= $2)
       order by abs(n.published_on - $1::date) nulls last, n.id desc
       limit $3`,
      [day, days, limit],
    );
  },
});
