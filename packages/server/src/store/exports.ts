import type { Day } from "@clearline/engine";
import type { CaseWithWords } from "./cases.ts";
import type { Db } from "./db.ts";

/** A report of a series with what an export looks at besides its facts. */
export type ExportRow = CaseWithWords & {
  received_on: Day;
  state: "received" | "read" | "confirmed" | "set-aside";
  number_shown: string | null;
  contact_phone: string | null;
  changed_at: Date;
};

export const exportsOn = (db: Db) => ({
  /**
   * The reports of a series that count. One changed when it was told, read, put into this series or when anybody did
   * something to it; looks are no change. Of an anonymous report the days alone are kept in all of these.
   */
  async ofSeries(seriesId: string): Promise<ExportRow[]> {
    return db.rows<ExportRow>(
      `select c.*, r.words, m.series_id, r.received_on, r.state, r.number_shown, r.contact_phone,
              greatest(
                r.received_on::timestamp at time zone 'Europe/London', m.at,
                (select max(g.read_at) from reading g where g.report_id = r.id),
                (select max(a.at) from audit a
                 where a.to_kind = 'report' and a.to_id = r.id::text and a.did not in ('look', 'unmask'))
              ) as changed_at
       from series_member m join report r on r.id = m.report_id join case_fact c on c.report_id = r.id
       where m.series_id = $1 and c.counts order by r.id`,
      [seriesId],
    );
  },
});
