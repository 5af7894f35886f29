import type { Ask, Channel, Day, ImpersonatedKind, Outcome } from "@clearline/engine";
import type { Db } from "./db.ts";

/** A report as linking and surge see it: the reading with corrections applied, in columns. */
export type CaseRow = {
  report_id: string;
  call_date: Day;
  place: string | null;
  place_area: string | null;
  lat: number | null;
  lon: number | null;
  number_e164: string | null;
  channel: Channel;
  impersonated_kind: ImpersonatedKind;
  impersonated_name: string | null;
  asked_for: Ask[];
  outcome: Outcome;
  counts: boolean;
  link_keys: string[];
};

export type CaseWithWords = CaseRow & { words: string; series_id: string | null };

/** A case as the watch for surges takes it. */
export type WatchedCase = CaseRow & { received_on: Day; words: string; is_taken: boolean; contact: string | null };

const COLUMNS = `c.report_id, c.call_date, c.place, c.place_area, c.lat, c.lon, c.number_e164, c.channel,
  c.impersonated_kind, c.impersonated_name, c.asked_for, c.outcome, c.counts, c.link_keys`;

/** What stands in the place of words that were taken out is alike in all: it links nothing. */
const WORDS = "case when r.erased_on is null then r.words else '' end as words";

export const casesOn = (db: Db) => ({
  /** Keeps the facts and, where its keys have changed, the rows by which others find it. */
  async save(row: CaseRow): Promise<void> {
    const before = (await this.byReport(row.report_id))?.link_keys ?? [];
    await db.run(
      `insert into case_fact (report_id, call_date, place, place_area, lat, lon, number_e164, channel,
                              impersonated_kind, impersonated_name, asked_for, outcome, counts, link_keys)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (report_id) do update set
         call_date = excluded.call_date, place = excluded.place, place_area = excluded.place_area,
         lat = excluded.lat, lon = excluded.lon, number_e164 = excluded.number_e164, channel = excluded.channel,
         impersonated_kind = excluded.impersonated_kind, impersonated_name = excluded.impersonated_name,
         asked_for = excluded.asked_for, outcome = excluded.outcome, counts = excluded.counts,
         link_keys = excluded.link_keys`,
      [
        row.report_id,
        row.call_date,
        row.place,
        row.place_area,
        row.lat,
        row.lon,
        row.number_e164,
        row.channel,
        row.impersonated_kind,
        row.impersonated_name,
        row.asked_for,
        row.outcome,
        row.counts,
        row.link_keys,
      ],
    );
    const gone = before.filter((key) => !row.link_keys.includes(key));
    const come = row.link_keys.filter((key) => !before.includes(key));
    if (gone.length > 0)
      await db.run("delete from case_key where report_id = $1 and key = any ($2::bigint[])", [row.report_id, gone]);
    if (come.length > 0)
      await db.run(
        "insert into case_key (key, report_id) select distinct key, $1::bigint from unnest($2::bigint[]) key on conflict do nothing",
        [row.report_id, come],
      );
  },

  /** The same of many at once: keys are let go and taken up whole, which costs less than asking each what has changed. */
  async saveAll(rows: readonly CaseRow[]): Promise<void> {
    const ids = rows.map(({ report_id }) => report_id);
    await db.run(
      `delete from case_key k using (
         select c.report_id, unnest(c.link_keys)::bigint as key from case_fact c where c.report_id = any ($1::bigint[])
       ) old where k.key = old.key and k.report_id = old.report_id`,
      [ids],
    );
    await db.run(
      `insert into case_fact (report_id, call_date, place, place_area, lat, lon, number_e164, channel,
                              impersonated_kind, impersonated_name, asked_for, outcome, counts, link_keys)
       select * from jsonb_to_recordset($1::text::jsonb) as x (
         report_id bigint, call_date date, place text, place_area text, lat double precision, lon double precision,
         number_e164 text, channel text, impersonated_kind text, impersonated_name text, asked_for text[], outcome text,
         counts boolean, link_keys text[])
       on conflict (report_id) do update set
         call_date = excluded.call_date, place = excluded.place, place_area = excluded.place_area,
         lat = excluded.lat, lon = excluded.lon, number_e164 = excluded.number_e164, channel = excluded.channel,
         impersonated_kind = excluded.impersonated_kind, impersonated_name = excluded.impersonated_name,
         asked_for = excluded.asked_for, outcome = excluded.outcome, counts = excluded.counts,
         link_keys = excluded.link_keys`,
      [JSON.stringify(rows)],
    );
    await db.run(
      `insert into case_key (key, report_id)
       select distinct unnest(c.link_keys)::bigint, c.report_id from case_fact c where c.report_id = any ($1::bigint[])
       on conflict do nothing`,
      [ids],
    );
  },

  async byReport(reportId: string): Promise<CaseRow | null> {
    return (await db.rows<CaseRow>(`select ${COLUMNS} from case_fact c where c.report_id = $1`, [reportId]))[0] ?? null;
  },

  async setCounts(reportId: string, counts: boolean): Promise<void> {
    await db.run("update case_fact set counts = $2 where report_id = $1", [reportId, counts]);
  },

  /**
   * Reports that share blocking keys with this one, those that share the most first, then the newest. Of each key only
   * the newest few are met, straight from the index, so that the work does not grow with the reports there are. As in
   * the batch, a key that is strong or that few have is enough by itself, and any other only with another.
   */
  async candidates(reportId: string, keys: readonly string[], limit: number): Promise<CaseWithWords[]> {
    return db.rows<CaseWithWords>(
      `with met as (
         select m.report_id, case when k.key & 1 = 1 or count(*) over (partition by k.key) <= 6 then 2 else 1 end as worth
         from unnest($2::bigint[]) as k (key)
         cross join lateral (
           select x.report_id from case_key x
           where x.key = k.key and x.report_id <> $1 order by x.report_id desc limit 24
         ) m
       ), best as materialized (
         select report_id, sum(worth) as worth from met
         group by report_id having sum(worth) > 1 order by 2 desc, 1 desc limit $3
       )
       select ${COLUMNS}, ${WORDS}, m.series_id
       from best b
       join case_fact c on c.report_id = b.report_id
       join report r on r.id = b.report_id
       left join series_member m on m.report_id = b.report_id
       where c.counts
       order by b.worth desc, b.report_id desc`,
      [reportId, keys, limit],
    );
  },

  /** Cases whose call fell within these days, both included, whether their place is known or not. */
  async between(from: Day, to: Day): Promise<CaseRow[]> {
    return db.rows<CaseRow>(
      `select ${COLUMNS} from case_fact c
       where c.call_date between $1 and $2 and c.counts order by c.report_id`,
      [from, to],
    );
  },

  /**
   * The same with what the watch for surges needs besides: when it was told, and by what its sender can be known again.
   * It leaves the store for one look and is kept nowhere.
   */
  async watchedBetween(from: Day, to: Day): Promise<WatchedCase[]> {
    return db.rows<WatchedCase>(
      `select ${COLUMNS}, r.received_on, ${WORDS}, r.taken_by is not null as is_taken,
              lower(coalesce(r.contact_email, r.contact_phone)) as contact
       from case_fact c join report r on r.id = c.report_id
       where c.call_date between $1 and $2 and c.counts order by c.report_id`,
      [from, to],
    );
  },

  /** When calls of these days were, and when they were told. */
  async toldBetween(from: Day, to: Day): Promise<{ report_id: string; call_date: Day; received_on: Day }[]> {
    return db.rows(
      `select c.report_id, c.call_date, r.received_on from case_fact c join report r on r.id = c.report_id
       where c.call_date between $1 and $2 and c.counts order by c.report_id`,
      [from, to],
    );
  },

  /** Reports that count after this one, in their order: everything, page by page. */
  async after(reportId: string, limit: number): Promise<CaseWithWords[]> {
    return db.rows<CaseWithWords>(
      `select ${COLUMNS}, ${WORDS}, m.series_id
       from case_fact c join report r on r.id = c.report_id left join series_member m on m.report_id = c.report_id
       where c.report_id > $1 and c.counts order by c.report_id limit $2`,
      [reportId, limit],
    );
  },

  /** How many reports count. */
  async count(): Promise<number> {
    const [row] = await db.rows<{ n: number }>("select count(*)::int as n from case_fact where counts");
    return row?.n ?? 0;
  },

  /** The newest reports that count, oldest first. */
  async newest(limit: number): Promise<CaseWithWords[]> {
    return db.rows<CaseWithWords>(
      `select * from (
         select ${COLUMNS}, ${WORDS}, m.series_id
         from case_fact c join report r on r.id = c.report_id left join series_member m on m.report_id = c.report_id
         where c.counts order by c.report_id desc limit $1) newest
       order by report_id`,
      [limit],
    );
  },

  async ofReports(reportIds: readonly string[]): Promise<CaseWithWords[]> {
    return db.rows<CaseWithWords>(
      `select ${COLUMNS}, ${WORDS}, m.series_id
       from case_fact c join report r on r.id = c.report_id left join series_member m on m.report_id = c.report_id
       where c.report_id = any ($1) order by c.call_date, c.report_id`,
      [reportIds],
    );
  },

  /** Who callers said they were in at least `fewest` of these places' cases since a day, the most told first. */
  async kindsIn(places: readonly string[], from: Day, fewest: number): Promise<ImpersonatedKind[]> {
    const rows = await db.rows<{ kind: ImpersonatedKind }>(
      `select impersonated_kind as kind from case_fact
       where place = any ($1) and call_date >= $2 and counts and impersonated_kind <> 'unknown'
       group by 1 having count(*) >= $3 order by count(*) desc, 1`,
      [places, from, fewest],
    );
    return rows.map(({ kind }) => kind);
  },

  /** How many calls each place had on each day: for the near-me page, curves and maps. */
  async countsByPlaceAndDay(
    from: Day,
    to: Day,
  ): Promise<{ place: string; lat: number; lon: number; call_date: Day; n: number }[]> {
    return db.rows(
      `select place, lat, lon, call_date, count(*)::int as n from case_fact
       where call_date between $1 and $2 and lat is not null and counts group by 1, 2, 3, 4 order by 1, 4`,
      [from, to],
    );
  },
});
