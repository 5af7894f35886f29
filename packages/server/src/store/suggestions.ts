import type { Because } from "@clearline/engine";
import type { Db } from "./db.ts";

/** "These two may belong together": probable, but not enough to join by itself. */
export type SuggestionRow = {
  report_id: string;
  to_report: string;
  score: number;
  say: string;
  /** The series of the other report, from where one looks. */
  series_id: string | null;
  series_name: string | null;
};

/** Two series that suggestions run between. */
export type RelatedRow = { id: string; name: string; links: number; score: number; say: string };

export const suggestionsOn = (db: Db) => ({
  /** Takes the place of what was suggested for this report and not answered yet. */
  async put(reportId: string, suggests: readonly Because[]): Promise<void> {
    await db.run("delete from link_suggestion where report_id = $1 and answer is null", [reportId]);
    if (suggests.length === 0) return;
    await db.run(
      `insert into link_suggestion (report_id, to_report, score, say)
       select $1, x.to_report, x.score, x.say
       from jsonb_to_recordset($2::text::jsonb) as x (to_report bigint, score float8, say text)
       where not exists (select 1 from link_suggestion where report_id = x.to_report and to_report = $1)
       on conflict do nothing`,
      [reportId, JSON.stringify(suggests.map(({ to, score, say }) => ({ to_report: to, score, say })))],
    );
  },

  /**
   * Not answered, between this report and one that is not in its series; the likeliest first. Each series once, with
   * its best reason, and none that a person has said this report does not belong to.
   */
  async openFor(reportId: string): Promise<SuggestionRow[]> {
    return db.rows<SuggestionRow>(
      `select * from (
         select distinct on (coalesce('series ' || m.series_id, 'report ' || x.other))
                $1::text as report_id, x.other::text as to_report, x.score, x.say, m.series_id, s.name as series_name
         from (
           select to_report as other, score, say from link_suggestion where report_id = $1 and answer is null
           union all
           select report_id, score, say from link_suggestion where to_report = $1 and answer is null
         ) x
         left join series_member m on m.report_id = x.other
         left join series s on s.id = m.series_id
         where (m.series_id is null
                or m.series_id is distinct from (select series_id from series_member where report_id = $1))
           and not exists (select 1 from link_refusal r where r.report_id = $1 and r.series_id = m.series_id)
         order by coalesce('series ' || m.series_id, 'report ' || x.other), x.score desc, x.other
       ) best
       order by score desc, to_report`,
      [reportId],
    );
  },

  /** Reports in no series that may belong to this one, each once with its best reason. */
  async openForSeries(seriesId: string, limit: number): Promise<SuggestionRow[]> {
    return db.rows<SuggestionRow>(
      `select * from (
         select distinct on (x.outside) x.outside::text as report_id, x.member::text as to_report, x.score, x.say,
                $1::text as series_id, s.name as series_name
         from (
           select g.report_id as outside, g.to_report as member, g.score, g.say
           from link_suggestion g join series_member m on m.report_id = g.to_report
           where m.series_id = $1 and g.answer is null
           union all
           select g.to_report, g.report_id, g.score, g.say
           from link_suggestion g join series_member m on m.report_id = g.report_id
           where m.series_id = $1 and g.answer is null
         ) x
         join series s on s.id = $1
         join case_fact c on c.report_id = x.outside and c.counts
         where not exists (select 1 from series_member o where o.report_id = x.outside)
         order by x.outside, x.score desc
       ) best
       order by score desc, report_id limit $2`,
      [seriesId, limit],
    );
  },

  /** Series that suggestions run to from this one: the looser level, for a person to weigh. */
  async relatedTo(seriesId: string, limit: number): Promise<RelatedRow[]> {
    return db.rows<RelatedRow>(
      `select s.id, s.name, count(*)::int as links, max(x.score) as score,
              (array_agg(x.say order by x.score desc))[1] as say
       from (
         select o.series_id, g.score, g.say
         from link_suggestion g
         join series_member m on m.report_id = g.report_id
         join series_member o on o.report_id = g.to_report
         where m.series_id = $1 and o.series_id <> $1 and g.answer is distinct from 'refused'
         union all
         select o.series_id, g.score, g.say
         from link_suggestion g
         join series_member m on m.report_id = g.to_report
         join series_member o on o.report_id = g.report_id
         where m.series_id = $1 and o.series_id <> $1 and g.answer is distinct from 'refused'
       ) x join series s on s.id = x.series_id
       where s.closed_at is null
       group by s.id, s.name order by links desc, score desc, s.id limit $2`,
      [seriesId, limit],
    );
  },

  /** @returns false where nothing between the two waits for an answer */
  async answer(reportId: string, other: string, answer: "accepted" | "refused", officerId: string): Promise<boolean> {
    const changed = await db.run(
      `update link_suggestion set answer = $3, answered_by = $4, answered_at = now()
       where answer is null and ((report_id = $1 and to_report = $2) or (report_id = $2 and to_report = $1))`,
      [reportId, other, answer, officerId],
    );
    return changed > 0;
  },
});
