import { type Db, one } from "./db.ts";

export type AlarmRow = {
  id: string;
  warning_id: string;
  approved_at: Date;
  officer_id: string;
  attempts: number;
  email: string;
  name: string;
};

/** Word to every officer of each live warning that was approved. The database makes the rows: see migration 0017. */
export const officerAlarmsOn = (db: Db) => ({
  /** Takes up to `limit` due rows for one minute; a row whose worker died is taken over after that, and marked. */
  async claim(limit: number): Promise<AlarmRow[]> {
    return db.rows<AlarmRow>(
      `update officer_alarm a set attempts = a.attempts + 1, leased_until = now() + interval '60 seconds',
              maybe_twice = a.maybe_twice or a.leased_until is not null
       from (select id from officer_alarm
             where state = 'waiting' and due_at <= now() and (leased_until is null or leased_until < now())
             order by due_at, id limit $1 for update skip locked) due, officer o
       where a.id = due.id and o.id = a.officer_id
       returning a.*, o.email, o.name`,
      [limit],
    );
  },
  async sent(id: string): Promise<void> {
    await db.run(
      "update officer_alarm set state = 'sent', done_at = now(), leased_until = null, last_error = null where id = $1",
      [id],
    );
  },
  /** @param retryAfterSeconds null when trying again cannot help */
  async failed(id: string, error: string, retryAfterSeconds: number | null): Promise<void> {
    await db.run(
      `update officer_alarm set last_error = $2, leased_until = null,
              state = case when $3::double precision is null then 'failed' else 'waiting' end,
              done_at = case when $3::double precision is null then now() end,
              due_at = case when $3::double precision is null then due_at else now() + make_interval(secs => $3) end
       where id = $1 and state = 'waiting'`,
      [id, error, retryAfterSeconds],
    );
  },
  /** Seconds until the next waiting row is due or its lease ends; null when none waits. */
  async nextIn(): Promise<number | null> {
    const [row] = await db.rows<{ seconds: number | null }>(
      `select extract(epoch from min(greatest(due_at, coalesce(leased_until, due_at))) - now())::double precision as seconds
       from officer_alarm where state = 'waiting'`,
    );
    return row?.seconds ?? null;
  },
  /** How many officers were told of a warning, and how many are still to be. */
  async told(warningId: string): Promise<{ sent: number; waiting: number; failed: number }> {
    return one(
      await db.rows<{ sent: number; waiting: number; failed: number }>(
        `select count(*) filter (where state = 'sent')::int as sent, count(*) filter (where state = 'waiting')::int as waiting,
                count(*) filter (where state = 'failed')::int as failed
         from officer_alarm where warning_id = $1`,
        [warningId],
      ),
    );
  },
});
