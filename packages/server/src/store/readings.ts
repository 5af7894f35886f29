import type { Reading } from "@clearline/engine";
import type { Db } from "./db.ts";

export type ReadingRow = { id: string; report_id: string; reader: string; reading: Reading; read_at: Date };

export const readingsOn = (db: Db) => ({
  /**
   * Keeps what a reader read. The same reader reading again replaces its own earlier reading.
   *
   * @param toTheDay an anonymous report is read within seconds of its coming: its exact time would be in `read_at`
   */
  async save(reportId: string, reading: Reading, { toTheDay }: { toTheDay: boolean }): Promise<void> {
    await db.run(
      `insert into reading (report_id, reader, reading, read_at)
       values ($1, $2, $3::text::jsonb, case when $4 then date_trunc('day', now()) else now() end)
       on conflict on constraint reading_once_per_reader do update set reading = excluded.reading, read_at = excluded.read_at`,
      [reportId, reading.reader, JSON.stringify(reading), toTheDay],
    );
  },

  /** Every reader's reading of a report, newest first. */
  async of(reportId: string): Promise<ReadingRow[]> {
    return db.rows<ReadingRow>("select * from reading where report_id = $1 order by id desc", [reportId]);
  },

  async latest(reportId: string): Promise<ReadingRow | null> {
    const rows = await db.rows<ReadingRow>("select * from reading where report_id = $1 order by id desc limit 1", [
      reportId,
    ]);
    return rows[0] ?? null;
  },
});
