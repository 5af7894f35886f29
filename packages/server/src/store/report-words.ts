import type { Db } from "./db.ts";

/** What can be searched: the words of reports, without what their pages hide. */
export const reportWordsOn = (db: Db) => ({
  async put(reportId: string, covered: string): Promise<void> {
    await db.run(
      `insert into report_words (report_id, words) values ($1, to_tsvector('english', $2))
       on conflict (report_id) do update set words = excluded.words`,
      [reportId, covered],
    );
  },

  /** Reports that were read before there was a search. */
  async missing(limit: number): Promise<string[]> {
    const rows = await db.rows<{ report_id: string }>(
      `select c.report_id from case_fact c
       where not exists (select 1 from report_words w where w.report_id = c.report_id) order by c.report_id limit $1`,
      [limit],
    );
    return rows.map(({ report_id }) => report_id);
  },
});
