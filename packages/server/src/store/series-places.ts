import type { Day } from "@clearline/engine";
import type { Db } from "./db.ts";

/** How many calls of a series a place had; place and point null: it is not known. */
export type SeriesPlace = {
  series_id: string;
  series_name: string;
  place: string | null;
  lat: number | null;
  lon: number | null;
  n: number;
};

export const seriesPlacesOn = (db: Db) => ({
  /** @param seriesId null: every open series. Days are those of the calls. */
  async of(seriesId: string | null, { from, to }: { from: Day | null; to: Day | null }): Promise<SeriesPlace[]> {
    return db.rows<SeriesPlace>(
      `select s.id as series_id, s.name as series_name, case when c.lat is null then null else c.place end as place, c.lat, c.lon,
              count(*)::int as n
       from series s join series_member m on m.series_id = s.id join case_fact c on c.report_id = m.report_id
       where (s.id = $1 or ($1::bigint is null and s.closed_at is null))
         and ($2::date is null or c.call_date >= $2) and ($3::date is null or c.call_date <= $3)
       group by 1, 2, 3, 4, 5 order by n desc, 3, 1`,
      [seriesId, from, to],
    );
  },
});
