import type { Because } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export type ChangeKind = "confirm" | "move" | "leave" | "split" | "merge";

/** What an officer did to one report's place, and how it was before. */
export type ChangedPlace = {
  report_id: string;
  /** Null: it was in no series. */
  from_series: string | null;
  /** Null: it is in no series. */
  to_series: string | null;
  from_because: Because[];
  /** Null: the program had put it there. */
  from_person: string | null;
  /** "Not that series" was said with it. */
  refused: string | null;
  /** And of this series it was taken back. */
  accepted: string | null;
};

export type ChangeRow = {
  id: string;
  kind: ChangeKind;
  by_name: string;
  at: Date;
  undone_at: Date | null;
  undone_name: string | null;
  reports: number;
  from_series: string | null;
  to_series: string | null;
};

const ROWS = `select c.id, c.kind, o.name as by_name, c.at, c.undone_at, u.name as undone_name,
                     count(*)::int as reports, min(p.from_series) as from_series, min(p.to_series) as to_series
              from series_change c
              join officer o on o.id = c.by_officer
              left join officer u on u.id = c.undone_by
              join series_change_report p on p.change_id = c.id`;

export const seriesChangesOn = (db: Db) => ({
  async add(kind: ChangeKind, officerId: string, places: readonly ChangedPlace[]): Promise<string> {
    const { id } = one(
      await db.rows<{ id: string }>("insert into series_change (kind, by_officer) values ($1, $2) returning id", [
        kind,
        officerId,
      ]),
    );
    await db.run(
      `insert into series_change_report
         (change_id, report_id, from_series, to_series, from_because, from_person, refused, accepted)
       select $1, x.report_id, x.from_series, x.to_series, x.from_because, x.from_person, x.refused, x.accepted
       from jsonb_to_recordset($2::text::jsonb) as x
         (report_id bigint, from_series bigint, to_series bigint, from_because jsonb, from_person bigint, refused bigint,
          accepted bigint)`,
      [id, JSON.stringify(places)],
    );
    return id;
  },

  /** Held until the transaction ends. */
  async lock(id: string): Promise<{ undone_at: Date | null } | null> {
    const rows = await db.rows<{ undone_at: Date | null }>(
      "select undone_at from series_change where id = $1 for update",
      [id],
    );
    return rows[0] ?? null;
  },

  async placesOf(id: string): Promise<ChangedPlace[]> {
    return db.rows<ChangedPlace>(
      `select report_id, from_series, to_series, from_because, from_person, refused, accepted
       from series_change_report where change_id = $1 order by report_id`,
      [id],
    );
  },

  async undo(id: string, officerId: string): Promise<void> {
    await db.run("update series_change set undone_by = $2, undone_at = now() where id = $1", [id, officerId]);
  },

  /** What officers did to this series, newest first. */
  async ofSeries(seriesId: string, limit: number): Promise<ChangeRow[]> {
    return db.rows<ChangeRow>(
      `${ROWS}
       where c.id in (
         select change_id from series_change_report where from_series = $1
         union
         select change_id from series_change_report where to_series = $1)
       group by c.id, o.name, u.name order by c.id desc limit $2`,
      [seriesId, limit],
    );
  },
});
