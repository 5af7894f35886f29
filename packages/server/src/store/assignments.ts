import type { Db } from "./db.ts";

/** What can be in somebody's hands. */
export type InHandKind = "report" | "series";
export type InHand = { kind: InHandKind; id: string };

/** Who has it; null where nobody does. */
export type Assigned = { id: string; name: string; since: Date } | null;

export type AssignmentRow = {
  id: string;
  to_officer: string | null;
  to_name: string | null;
  /** Null: on the server's own terminal. */
  by_officer: string | null;
  by_name: string | null;
  at: Date;
};

/** Each statement whole: a table's name is no parameter. */
const SQL = {
  report: {
    lock: "select r.assigned_to, r.assigned_at, o.name from report r left join officer o on o.id = r.assigned_to where r.id = $1 for update of r",
    now: "select r.assigned_to, r.assigned_at, o.name from report r left join officer o on o.id = r.assigned_to where r.id = $1",
    give: "update report set assigned_to = $2, assigned_at = $3 where id = $1",
    note: "insert into assignment (report_id, to_officer, by_officer, at) values ($1, $2, $3, $4)",
    of: "a.report_id = $1",
  },
  series: {
    lock: "select r.assigned_to, r.assigned_at, o.name from series r left join officer o on o.id = r.assigned_to where r.id = $1 for update of r",
    now: "select r.assigned_to, r.assigned_at, o.name from series r left join officer o on o.id = r.assigned_to where r.id = $1",
    give: "update series set assigned_to = $2, assigned_at = $3 where id = $1",
    note: "insert into assignment (series_id, to_officer, by_officer, at) values ($1, $2, $3, $4)",
    of: "a.series_id = $1",
  },
} as const;

type Row = { assigned_to: string | null; assigned_at: Date | null; name: string | null };

export const assignmentsOn = (db: Db) => ({
  /** Held until the transaction ends, so that of two who take it at once the second sees the first. Undefined: no such thing. */
  async lock({ kind, id }: InHand): Promise<Assigned | undefined> {
    return assignedIn((await db.rows<Row>(SQL[kind].lock, [id]))[0]);
  },

  async now({ kind, id }: InHand): Promise<Assigned> {
    return assignedIn((await db.rows<Row>(SQL[kind].now, [id]))[0]) ?? null;
  },

  /** @param to null: back to nobody */
  async give({ kind, id }: InHand, to: string | null, by: string | null, at: Date): Promise<void> {
    await db.run(SQL[kind].give, [id, to, to === null ? null : at]);
    await db.run(SQL[kind].note, [id, to, by, at]);
  },

  /** Oldest first. */
  async of({ kind, id }: InHand): Promise<AssignmentRow[]> {
    return db.rows<AssignmentRow>(
      `select a.id, a.to_officer, t.name as to_name, a.by_officer, b.name as by_name, a.at
       from assignment a left join officer t on t.id = a.to_officer left join officer b on b.id = a.by_officer
       where ${SQL[kind].of} order by a.id`,
      [id],
    );
  },

  /** Open series in somebody's hands. */
  async seriesOf(officerId: string): Promise<{ id: string; name: string }[]> {
    return db.rows("select id, name from series where assigned_to = $1 and closed_at is null order by id", [officerId]);
  },

  /** What waits and is in somebody's hands. */
  async waitingOf(officerId: string): Promise<InHand[]> {
    return db.rows<InHand>(
      `select 'report' as kind, id from report where assigned_to = $1 and state in ('received', 'read')
       union all select 'series', id from series where assigned_to = $1 and closed_at is null`,
      [officerId],
    );
  },
});

function assignedIn(row: Row | undefined): Assigned | undefined {
  if (row === undefined) return undefined;
  const { assigned_to: id, assigned_at: since, name } = row;
  return id === null || since === null ? null : { id, name: name ?? "", since };
}
