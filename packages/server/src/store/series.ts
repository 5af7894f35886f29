import type { Ask, Because, Day, ImpersonatedKind } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export type SeriesRow = {
  id: string;
  name: string;
  named_by: string | null;
  made_at: Date;
  changed_at: Date;
  closed_at: Date | null;
  /** The officer who has it in hand. */
  assigned_to: string | null;
  assigned_at: Date | null;
};
export type SeriesSummary = SeriesRow & {
  reports: number;
  first_day: Day | null;
  last_day: Day | null;
  places: string[];
};
export type MemberRow = {
  report_id: string;
  series_id: string;
  because: Because[];
  by_person: string | null;
  at: Date;
};

/** One report that counts in a series, as far as a public count needs it. */
export type LiveRow = {
  series_id: string;
  place: string | null;
  lat: number | null;
  lon: number | null;
  impersonated_kind: ImpersonatedKind;
  asked_for: Ask[];
};

export const seriesOn = (db: Db) => ({
  async add(name: string): Promise<string> {
    return one(await db.rows<{ id: string }>("insert into series (name) values ($1) returning id", [name])).id;
  },

  async byId(id: string): Promise<SeriesRow | null> {
    return (await db.rows<SeriesRow>("select * from series where id = $1", [id]))[0] ?? null;
  },

  /** @param officerId null when the program names it; a person's name for it is never overwritten by the program's */
  async rename(id: string, name: string, officerId: string | null): Promise<void> {
    await db.run(
      "update series set name = $2, named_by = $3, changed_at = now() where id = $1 and ($3::bigint is not null or named_by is null)",
      [id, name, officerId],
    );
  },

  async touch(id: string): Promise<void> {
    await db.run("update series set changed_at = now() where id = $1", [id]);
  },

  /** A series that nobody is left in is closed; it keeps its number and its place in the audit log. */
  async closeIfEmpty(id: string): Promise<void> {
    await db.run(
      "update series set closed_at = now() where id = $1 and not exists (select 1 from series_member where series_id = $1)",
      [id],
    );
  },

  /** One link at a time until the transaction ends: two like reports must not each start a series. */
  async lockLinking(): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtext('clearline-linking'))");
  },

  /**
   * Moves the report here, out of any other series. Of a link by the program the day is kept: it comes within seconds
   * of the report, whose time may be one that is not to be known.
   */
  async join(reportId: string, seriesId: string, because: readonly Because[], officerId: string | null): Promise<void> {
    await db.run(
      `insert into series_member (report_id, series_id, because, by_person, at)
       values ($1, $2, $3::text::jsonb, $4, case when $4::bigint is null then date_trunc('day', now()) else now() end)
       on conflict (report_id) do update set series_id = excluded.series_id, because = excluded.because,
         by_person = excluded.by_person, at = excluded.at`,
      [reportId, seriesId, JSON.stringify(because), officerId],
    );
  },

  async leave(reportId: string): Promise<void> {
    await db.run("delete from series_member where report_id = $1", [reportId]);
  },

  async refuse(reportId: string, seriesId: string, officerId: string): Promise<void> {
    await db.run(
      "insert into link_refusal (report_id, series_id, by_officer) values ($1, $2, $3) on conflict do nothing",
      [reportId, seriesId, officerId],
    );
  },

  /** A later "yes" by a person takes back an earlier "no". */
  async accept(reportId: string, seriesId: string): Promise<void> {
    await db.run("delete from link_refusal where report_id = $1 and series_id = $2", [reportId, seriesId]);
  },

  async reopen(id: string): Promise<void> {
    await db.run("update series set closed_at = null, changed_at = now() where id = $1 and closed_at is not null", [
      id,
    ]);
  },

  /** Those of these reports that a person put where they are. */
  async placedByPerson(reportIds: readonly string[]): Promise<string[]> {
    const rows = await db.rows<{ report_id: string }>(
      "select report_id from series_member where report_id = any ($1) and by_person is not null",
      [reportIds],
    );
    return rows.map(({ report_id }) => report_id);
  },

  async isRefused(reportId: string, seriesId: string): Promise<boolean> {
    const found = await db.rows("select 1 from link_refusal where report_id = $1 and series_id = $2", [
      reportId,
      seriesId,
    ]);
    return found.length > 0;
  },

  /** Every "not this series" that a person said. */
  async refusals(): Promise<{ report_id: string; series_id: string }[]> {
    return db.rows("select report_id, series_id from link_refusal order by report_id, series_id");
  },

  /** Every "not these two" that a person said. */
  async allApart(): Promise<{ a: string; b: string }[]> {
    return db.rows("select a, b from link_apart order by a, b");
  },

  /** "These two do not belong together." */
  async keepApart(reportId: string, other: string, officerId: string): Promise<void> {
    await db.run(
      `insert into link_apart (a, b, by_officer)
       values (least($1::bigint, $2::bigint), greatest($1::bigint, $2::bigint), $3) on conflict do nothing`,
      [reportId, other, officerId],
    );
  },

  async refusedFor(reportId: string): Promise<string[]> {
    const rows = await db.rows<{ series_id: string }>("select series_id from link_refusal where report_id = $1", [
      reportId,
    ]);
    return rows.map((row) => row.series_id);
  },

  /**
   * Reports that a person took out of the series this report is in, and those said not to belong with it: it must not
   * draw them, nor they it.
   */
  async keptApartFrom(reportId: string): Promise<string[]> {
    const rows = await db.rows<{ report_id: string }>(
      `select f.report_id from link_refusal f join series_member m on m.series_id = f.series_id
       where m.report_id = $1 and f.report_id <> $1
       union
       select m.report_id from link_refusal f join series_member m on m.series_id = f.series_id
       where f.report_id = $1 and m.report_id <> $1
       union
       select case when a = $1 then b else a end from link_apart where a = $1 or b = $1`,
      [reportId],
    );
    return rows.map((row) => row.report_id);
  },

  async members(seriesId: string): Promise<MemberRow[]> {
    return db.rows<MemberRow>("select * from series_member where series_id = $1 order by report_id", [seriesId]);
  },

  /** Members from the first days and the last, oldest first, up to so many of each: enough to speak for a series. */
  async sampleOf(seriesIds: readonly string[], each: number): Promise<{ series_id: string; report_id: string }[]> {
    return db.rows(
      `select distinct on (s.id, x.report_id) s.id::text as series_id, x.report_id
       from unnest($1::bigint[]) as s (id)
       cross join lateral (
         (select report_id from series_member where series_id = s.id order by report_id limit $2)
         union all
         (select report_id from series_member where series_id = s.id order by report_id desc limit $2)
       ) x
       order by s.id, x.report_id`,
      [seriesIds, each],
    );
  },

  async memberOf(reportId: string): Promise<MemberRow | null> {
    return (await db.rows<MemberRow>("select * from series_member where report_id = $1", [reportId]))[0] ?? null;
  },

  /**
   * How many reports of each series came in since then. By when they were told, not by when they were linked: linking
   * everything anew makes no series grow. Of an anonymous report the day is known.
   */
  async grownSince(at: Date): Promise<{ series_id: string; n: number }[]> {
    return db.rows(
      `select m.series_id, count(*)::int as n
       from series_member m join report r on r.id = m.report_id
       where r.received_on >= $1::date and coalesce(r.received_at, $2) >= $2
       group by 1`,
      [at.toISOString(), at],
    );
  },

  /** Every report of a call since a day that counts and is in an open series. */
  async live(from: Day): Promise<LiveRow[]> {
    return db.rows<LiveRow>(
      `select m.series_id, c.place, c.lat, c.lon, c.impersonated_kind, c.asked_for
       from series_member m join series s on s.id = m.series_id join case_fact c on c.report_id = m.report_id
       where s.closed_at is null and c.counts and c.call_date >= $1
       order by m.series_id, m.report_id`,
      [from],
    );
  },

  async list({ limit, offset = 0 }: { limit: number; offset?: number }): Promise<SeriesSummary[]> {
    return db.rows<SeriesSummary>(
      `select s.*, count(m.report_id)::int as reports, min(c.call_date) as first_day, max(c.call_date) as last_day,
              coalesce(array_agg(distinct c.place) filter (where c.place is not null), '{}') as places
       from series s join series_member m on m.series_id = s.id left join case_fact c on c.report_id = m.report_id
       where s.closed_at is null
       group by s.id order by max(c.call_date) desc nulls last, reports desc
       limit $1 offset $2`,
      [limit, offset],
    );
  },
});
