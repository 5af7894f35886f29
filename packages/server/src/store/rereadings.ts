import { type Db, one } from "./db.ts";

/** All stored reports being read again by one reader. */
export type RereadingRow = {
  id: string;
  reader: string;
  asked_by: string | null;
  asked_name: string | null;
  asked_at: Date;
  last_report: string;
  at_report: string;
  total: number;
  /** Those that failed among them. */
  done: number;
  failed: number;
  changed: number;
  /** Read otherwise now, and the facts stand: a person said they are right, or corrected a call that it does not tell. */
  kept: number;
  tries: number;
  started_at: Date | null;
  moved_at: Date | null;
  lap_at: Date | null;
  lap_done: number;
  ended_at: Date | null;
  ended: "finished" | "stopped" | "replaced" | null;
};

/** A report that a person may want to look at. */
export type RereadReport = {
  report_id: string;
  fields: readonly string[];
  /** Corrected calls that the new reading does not tell: an officer must say what became of them. */
  unsettled: number;
  before_reading: string | null;
  after_reading: string | null;
  /** Corrections up to this one stood at that time. */
  last_correction: string;
  /** Of them, those that were put aside up to this one were aside. */
  last_aside: string;
} & ({ result: "changed" | "kept"; code: null } | { result: "failed"; code: string });

type Outcome = RereadReport["result"] | "same";

export const rereadingsOn = (db: Db) => ({
  /** How many reports have facts that this reader did not read. Those that wait for their first reading do not count. */
  async behind(reader: string): Promise<number> {
    return one(
      await db.rows<{ n: number }>("select count(*)::int as n from report where reader < $1 or reader > $1", [reader]),
    ).n;
  },

  /** Those that stored reports were read by. */
  async readers(): Promise<string[]> {
    const rows = await db.rows<{ reader: string }>("select distinct reader from report where reader is not null");
    return rows.map(({ reader }) => reader);
  },

  /** Whether all was ever to be read again by a reader of this name, with whatever lists. */
  async everBy(name: string): Promise<boolean> {
    const rows = await db.rows("select 1 from rereading where split_part(reader, ' ', 1) = $1 limit 1", [name]);
    return rows.length > 0;
  },

  async add(reader: string, officerId: string | null, now: Date): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into rereading (reader, asked_by, asked_at, last_report, total)
         select $1, $2, $3, coalesce(max(r.id), 0), count(*) filter (where r.reader is distinct from $1) from report r returning id`,
        [reader, officerId, now],
      ),
    ).id;
  },

  async byId(id: string): Promise<RereadingRow | null> {
    return (await db.rows<RereadingRow>(`${ROWS} where x.id = $1`, [id]))[0] ?? null;
  },

  /** The one that is not over. */
  async open(): Promise<RereadingRow | null> {
    return (await db.rows<RereadingRow>(`${ROWS} where x.ended_at is null`))[0] ?? null;
  },

  /** Newest first. */
  async list(limit: number): Promise<RereadingRow[]> {
    return db.rows<RereadingRow>(`${ROWS} order by x.id desc limit $1`, [limit]);
  },

  /** Holds it until the transaction ends; null when it is over. */
  async lockOpen(id: string): Promise<RereadingRow | null> {
    const rows = await db.rows<RereadingRow>(
      "select x.*, null as asked_name from rereading x where x.id = $1 and x.ended_at is null for update",
      [id],
    );
    return rows[0] ?? null;
  },

  /** The next reports that this reader has not read, in their order. */
  async next({ reader, at_report, last_report }: RereadingRow, limit: number): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      "select id from report where id > $2 and id <= $3 and reader is distinct from $1 order by id limit $4",
      [reader, at_report, last_report, limit],
    );
    return rows.map(({ id }) => id);
  },

  /**
   * Work begins where it was left. The pace is counted anew after a rest, so that a night without power does not make
   * the rest seem long.
   *
   * @returns how often work began at this very place before
   */
  async begin(id: string, { restSeconds, now }: { restSeconds: number; now: Date }): Promise<number> {
    const rows = await db.rows<{ tries: number }>(
      `update rereading set
         tries = tries + 1, started_at = coalesce(started_at, $3),
         lap_at = case when ${RESTED} then $3 else lap_at end,
         lap_done = case when ${RESTED} then done else lap_done end
       where id = $1 and ended_at is null returning tries`,
      [id, restSeconds, now],
    );
    return (rows[0]?.tries ?? 1) - 1;
  },

  /** One report further. */
  async move(id: string, reportId: string, outcome: Outcome, now: Date): Promise<void> {
    await db.run(
      `update rereading set
         at_report = $2, done = done + 1, tries = 0, moved_at = $4, total = greatest(total, done + 1),
         failed = failed + ($3 = 'failed')::int, changed = changed + ($3 = 'changed')::int, kept = kept + ($3 = 'kept')::int
       where id = $1`,
      [id, reportId, outcome, now],
    );
  },

  async keep(id: string, { report_id, result, ...one }: RereadReport): Promise<void> {
    await db.run(
      `insert into rereading_report
         (rereading_id, report_id, result, fields, unsettled, before_reading, after_reading, last_correction,
          last_aside, code)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        report_id,
        result,
        one.fields,
        one.unsettled,
        one.before_reading,
        one.after_reading,
        one.last_correction,
        one.last_aside,
        one.code,
      ],
    );
  },

  /** @param by who stopped it; null at the terminal, or where it ended by itself */
  async end(id: string, how: NonNullable<RereadingRow["ended"]>, by: string | null, now: Date): Promise<void> {
    await db.run(
      `update rereading set ended_at = $4, ended = $2, stopped_by = $3,
         total = case when $2 = 'finished' then done else total end
       where id = $1 and ended_at is null`,
      [id, how, by, now],
    );
  },

  /** Reports to look at, in the order in which they came; those with a corrected call to settle first. */
  async reports(
    id: string,
    { result, limit, offset }: { result: RereadReport["result"] | null; limit: number; offset: number },
  ): Promise<RereadReport[]> {
    return db.rows<RereadReport>(
      `select report_id, result, fields, unsettled, before_reading, after_reading, last_correction, last_aside, code
       from rereading_report where rereading_id = $1 and ($2::text is null or result = $2)
       order by (unsettled > 0) desc, report_id limit $3 offset $4`,
      [id, result, limit, offset],
    );
  },

  /** How many reports changed in each fact, the most first; and how many have a corrected call to settle. */
  async fieldsOf(id: string): Promise<{ field: string; n: number }[]> {
    return db.rows(
      `select field, count(*)::int as n from rereading_report x, unnest(x.fields) field
       where x.rereading_id = $1 and x.result = 'changed' group by 1 order by 2 desc, 1`,
      [id],
    );
  },

  async unsettled(id: string): Promise<number> {
    return one(
      await db.rows<{ n: number }>(
        "select count(*)::int as n from rereading_report where rereading_id = $1 and unsettled > 0",
        [id],
      ),
    ).n;
  },
});

const ROWS = "select x.*, o.name as asked_name from rereading x left join officer o on o.id = x.asked_by";
const RESTED = "moved_at is null or lap_at is null or moved_at < $3::timestamptz - make_interval(secs => $2)";
