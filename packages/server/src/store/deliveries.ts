/**
 * Messages of warnings to subscribers and webhooks, one row each. Here is what becomes of one: claimed, sent, failed,
 * arrived or lost. Many at once are in delivery-plans.ts, figures in delivery-counts.ts.
 */
import type { Db } from "./db.ts";
import { deliveryCountsOn } from "./delivery-counts.ts";
import { deliveryPlansOn } from "./delivery-plans.ts";
import { CAME_BACK, type DeliveryRow, OF_CONTACTS } from "./delivery-row.ts";

export const deliveriesOn = (db: Db) => ({
  ...deliveryPlansOn(db),
  ...deliveryCountsOn(db),

  /**
   * Takes up to `limit` due rows of a channel for 50 seconds. Another worker may take them over after that, which is
   * within the promised minute with the time to notice it: a row whose lease ran out was being sent when its worker died,
   * and whether it went out nobody knows.
   */
  async claim(channel: DeliveryRow["channel"], limit: number): Promise<DeliveryRow[]> {
    return db.rows<DeliveryRow>(
      `update delivery d set attempts = d.attempts + 1, leased_until = now() + interval '50 seconds',
              maybe_twice = d.maybe_twice or d.leased_until is not null
       from (select id, subscriber_id from delivery
             where channel = $2 and state = 'waiting' and due_at <= now() and (leased_until is null or leased_until < now())
             order by due_at, id limit $1 for update skip locked) due
            left join subscriber s on s.id = due.subscriber_id
       where d.id = due.id
       returning d.*, s.token, s.language, coalesce(s.left_at is not null, false) as has_left, s.push_key, s.push_secret,
                 ${OF_CONTACTS}`,
      [limit, channel],
    );
  },
  /** One that nobody is to get any more. */
  async stop(id: string): Promise<void> {
    await db.run(
      "update delivery set state = 'stopped', done_at = now(), leased_until = null where id = $1 and state = 'waiting'",
      [id],
    );
  },
  async sent(ids: readonly string[]): Promise<void> {
    await db.run(
      "update delivery set state = 'sent', done_at = now(), leased_until = null, last_error = null where id = any ($1::bigint[]) and state <> 'failed' and (state <> 'waiting' or leased_until is not null)",
      [ids],
    );
  },
  /** One that was stopped while it was tried stays stopped. @param retryAfterSeconds null when trying again cannot help */
  async failed(
    id: string,
    {
      error,
      retryAfterSeconds,
      mayHaveGone = false,
    }: { error: string; retryAfterSeconds: number | null; mayHaveGone?: boolean },
  ): Promise<void> {
    await db.run(
      `update delivery set last_error = $2, leased_until = null, maybe_twice = maybe_twice or $4,
              state = case when $3::double precision is null then 'failed' else 'waiting' end,
              done_at = case when $3::double precision is null then now() end,
              due_at = case when $3::double precision is null then due_at else now() + make_interval(secs => $3) end
       where id = $1 and state = 'waiting'`,
      [id, error, retryAfterSeconds, mayHaveGone],
    );
  },
  /** As if it had not been taken: what stood in the way was none of its doing. */
  async putBack(id: string, why: string, seconds: number): Promise<void> {
    await db.run(
      `update delivery set last_error = $2, leased_until = null, attempts = attempts - 1,
              due_at = now() + make_interval(secs => $3)
       where id = $1 and state = 'waiting'`,
      [id, why, seconds],
    );
  },
  async byId(id: string, channel: DeliveryRow["channel"]): Promise<DeliveryRow | null> {
    const rows = await db.rows<DeliveryRow>(
      `select d.*, s.language, ${OF_CONTACTS} from delivery d left join subscriber s on s.id = d.subscriber_id
       where d.id = $1 and d.channel = $2`,
      [id, channel],
    );
    return rows[0] ?? null;
  },
  /** The provider's word that it did, which may come before we have noted that it took it. */
  async arrived(id: string, channel: DeliveryRow["channel"]): Promise<void> {
    await db.run(
      `update delivery set state = 'sent', arrived_at = coalesce(arrived_at, now()), done_at = coalesce(done_at, now()),
              leased_until = null, last_error = null
       where id = $1 and channel = $2 and state in ('waiting', 'sent')`,
      [id, channel],
    );
  },
  /** The provider's word that it never will. @returns whose it was, or null where that is nothing new */
  async lost(id: string, channel: DeliveryRow["channel"], why: string): Promise<string | null> {
    const [row] = await db.rows<{ subscriber_id: string | null }>(
      `update delivery set state = 'failed', last_error = $3, done_at = now(), leased_until = null
       where id = $1 and channel = $2 and state in ('waiting', 'sent') and arrived_at is null
       returning subscriber_id`,
      [id, channel, why],
    );
    return row?.subscriber_id ?? null;
  },
  /** A mail that was taken, and came back. */
  async cameBack(id: string, why: string): Promise<void> {
    await this.lost(id, "email", `${CAME_BACK}: ${why}`);
  },
  /** Nobody answered: again later. False after the last call, and where a later message says more. */
  async ringAgain(id: string, { most, seconds }: { most: number; seconds: number }): Promise<boolean> {
    const changed = await db.run(
      `update delivery d set state = 'waiting', last_error = 'nobody answered', done_at = null, leased_until = null,
              due_at = now() + make_interval(secs => $3)
       where d.id = $1 and d.channel = 'voice' and d.state in ('waiting', 'sent') and d.arrived_at is null
         and d.attempts < $2
         and not exists (select 1 from delivery l where l.warning_id = d.warning_id and l.channel = d.channel
                         and l.address = d.address and l.id > d.id)`,
      [id, most, seconds],
    );
    return changed === 1;
  },
});
