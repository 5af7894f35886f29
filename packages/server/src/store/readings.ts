import type { Reading } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export type ReadingRow = {
  id: string;
  report_id: string;
  reader: string;
  reading: Reading;
  read_at: Date;
  /** Which of a report's readings came last: the highest. An id does not say, for a reader keeps its row. */
  turn: string;
};

export const readingsOn = (db: Db) => ({
  /**
   * Keeps what a reader read, as the newest reading of the report. The same reader reading again replaces its own
   * earlier reading, unless an officer has said something of a call in it: that one stays as the officer saw it.
   *
   * @param toTheDay an anonymous report is read within seconds of its coming: its exact time would be in `read_at`
   * @returns the reading as it is kept
   */
  async save(reportId: string, reading: Reading, { toTheDay }: { toTheDay: boolean }): Promise<ReadingRow> {
    return one(
      await db.rows<ReadingRow>(
        `with saved as (
         insert into reading as kept (report_id, reader, reading, read_at)
         values ($1, $2, $3::text::jsonb, case when $4 then date_trunc('day', now()) else now() end)
         on conflict on constraint reading_once_per_reader do update set
           reading = case
             when exists (select 1 from fact_correction f where f.reading_id = kept.id)
               or exists (select 1 from corrected_call c where c.reading_id = kept.id or c.into_reading = kept.id)
               or exists (select 1 from report r where kept.id in (r.pinned_reading, r.pinned_over))
             then kept.reading else excluded.reading end,
           read_at = excluded.read_at, turn = excluded.turn
         returning *
         ), noted as (update report set reader = $5 where id = $1)
         select * from saved`,
        [reportId, reading.reader, JSON.stringify(reading), toTheDay, reading.reader],
      ),
    );
  },

  /** Every reader's reading of a report, newest first. */
  async of(reportId: string): Promise<ReadingRow[]> {
    return db.rows<ReadingRow>("select * from reading where report_id = $1 order by turn desc", [reportId]);
  },

  /** The newest reading of a report, and those that people said something of; newest first. */
  async spokenOf(reportId: string): Promise<ReadingRow[]> {
    return db.rows<ReadingRow>(
      `select g.* from reading g
       where g.report_id = $1 and (
         g.turn = (select max(n.turn) from reading n where n.report_id = $1)
         or g.id in (select f.reading_id from fact_correction f where f.report_id = $1)
         or g.id in (select c.into_reading from corrected_call c where c.report_id = $1)
         or g.id in (select unnest(array[r.pinned_reading, r.pinned_over]) from report r where r.id = $1))
       order by g.turn desc`,
      [reportId],
    );
  },

  /** The same of many reports. */
  async spokenOfAll(reportIds: readonly string[]): Promise<ReadingRow[]> {
    return db.rows<ReadingRow>(
      `select g.* from reading g join report r on r.id = g.report_id
       where g.report_id = any ($1::bigint[]) and (
         g.turn = (select max(n.turn) from reading n where n.report_id = g.report_id)
         or g.id in (r.pinned_reading, r.pinned_over)
         or exists (select 1 from fact_correction f where f.report_id = g.report_id and f.reading_id = g.id)
         or exists (select 1 from corrected_call c where c.report_id = g.report_id and c.into_reading = g.id))
       order by g.report_id, g.turn desc`,
      [reportIds],
    );
  },

  /** One reading, if it is of this report. */
  async ofReport(reportId: string, id: string): Promise<ReadingRow | null> {
    const rows = await db.rows<ReadingRow>("select * from reading where report_id = $1 and id = $2", [reportId, id]);
    return rows[0] ?? null;
  },

  async latest(reportId: string): Promise<ReadingRow | null> {
    const rows = await db.rows<ReadingRow>("select * from reading where report_id = $1 order by turn desc limit 1", [
      reportId,
    ]);
    return rows[0] ?? null;
  },

  async latestOf(reportIds: readonly string[]): Promise<ReadingRow[]> {
    return db.rows<ReadingRow>(
      "select distinct on (report_id) * from reading where report_id = any ($1) order by report_id, turn desc",
      [reportIds],
    );
  },
});
