/** Many messages at once: planned for whom a warning reaches, put off, moved, and stopped. */
import { type Db, one } from "./db.ts";
import { type DeliveryKind, type DeliveryRow, PAUSED } from "./delivery-row.ts";
import { type Audience, audienceParameters, GETS } from "./subscribers.ts";

/** @property timeZone that of people's quiet hours */
export type Plan = Audience & { warningId: string; version: number; kind: DeliveryKind; timeZone: string };

const PLANNED_AT_ONCE = 20_000;

export const deliveryPlansOn = (db: Db) => ({
  /**
   * One row for each confirmed subscriber whom the warning reaches, and one for each program that is told of all. For a
   * correction or a withdrawal: everyone who got, or may have got, an earlier version. Nobody is due while it is quiet
   * for them.
   */
  async plan({ warningId, version, kind, timeZone, ...audience }: Plan): Promise<number> {
    if (kind !== "warning") {
      return db.run(
        `insert into delivery (warning_id, version, kind, channel, subscriber_id, webhook_id, address, due_at)
         select $1::bigint, $2::integer, $3, d.channel, d.subscriber_id, d.webhook_id, d.address,
                case when w.wakes then now() else awake_at(now(), s.quiet_from, s.quiet_until, $4) end
         from (select distinct channel, subscriber_id, webhook_id, address from delivery
               where warning_id = $1 and attempts > 0 and address not like 'gone:%') d
         join warning w on w.id = $1 left join subscriber s on s.id = d.subscriber_id
         left join webhook h on h.id = d.webhook_id
         where h.ended_at is null
         on conflict on constraint delivery_once do nothing`,
        [warningId, version, kind, timeZone],
      );
    }
    const programs = await db.run(
      `insert into delivery (warning_id, version, kind, channel, webhook_id, address)
       select $1, $2, $3, 'webhook', h.id, h.url from webhook h where h.tested_at is not null and h.ended_at is null
       on conflict on constraint delivery_once do nothing`,
      [warningId, version, kind],
    );
    let people = 0;
    let after = "0";
    // A batch at a time: the memory of a statement grows with its rows, and one that never answers is given up.
    for (;;) {
      const { planned, last } = one(
        await db.rows<{ planned: number; last: string | null }>(
          `with batch as (
             select s.id, s.channel, s.address, s.quiet_from, s.quiet_until from subscriber s
             where s.id > $7 and ${GETS} order by s.id limit ${PLANNED_AT_ONCE}),
           planned as (
             insert into delivery (warning_id, version, kind, channel, subscriber_id, address, due_at)
             select $8, $9, $10, b.channel, b.id, b.address,
                    case when w.wakes then now() else awake_at(now(), b.quiet_from, b.quiet_until, $11) end
             from batch b join warning w on w.id = $8
             on conflict on constraint delivery_once do nothing returning 1)
           select (select count(*)::int from planned) as planned, (select max(id) from batch) as last`,
          [...audienceParameters(audience), after, warningId, version, kind, timeZone],
        ),
      );
      if (last === null) return programs + people;
      people += planned;
      after = last;
    }
  },
  /**
   * Puts off what is due, but would come in somebody's quiet hours: what waited for a provider until late, say.
   * @returns how many were put off
   */
  async rest(timeZone: string): Promise<number> {
    return db.run(
      `update delivery d set due_at = awake_at(now(), s.quiet_from, s.quiet_until, $1)
       from subscriber s, warning w
       where d.state = 'waiting' and d.due_at <= now() and (d.leased_until is null or d.leased_until < now())
         and d.channel in ('sms', 'voice', 'push') and s.id = d.subscriber_id and w.id = d.warning_id and not w.wakes
         and awake_at(now(), s.quiet_from, s.quiet_until, $1) > now()`,
      [timeZone],
    );
  },
  /** All that waits for a channel and is in nobody's hands waits so long at least. */
  async putOff(channel: DeliveryRow["channel"], seconds: number): Promise<void> {
    await db.run(
      `update delivery set due_at = greatest(due_at, now() + make_interval(secs => $2))
       where channel = $1 and state = 'waiting' and leased_until is null`,
      [channel, seconds],
    );
  },
  /**
   * Before a correction is planned. Every waiting row is held until the transaction ends, so that no worker takes one
   * with the old words in its hands and is missed; then those that the correction replaces are stopped. A first message
   * that nobody has tried yet stays: it will carry the corrected words.
   */
  async makeWay(warningId: string): Promise<void> {
    await db.run("select 1 from delivery where warning_id = $1 and state = 'waiting' order by id for update", [
      warningId,
    ]);
    await db.run(
      `update delivery set state = 'stopped', done_at = now(), leased_until = null
       where warning_id = $1 and state = 'waiting' and (attempts > 0 or kind <> 'warning')`,
      [warningId],
    );
  },
  /**
   * What goes to a device goes to its new address; what failed at the old one in the last day, and is the last word of
   * its warning, goes again.
   */
  async moveDevice(subscriberId: string, address: string): Promise<void> {
    await db.run("update delivery set address = $2 where subscriber_id = $1 and channel = 'push'", [
      subscriberId,
      address,
    ]);
    await db.run(
      `update delivery d set state = 'waiting', due_at = now(), done_at = null, leased_until = null
       where d.subscriber_id = $1 and d.channel = 'push' and d.state = 'failed' and d.done_at > now() - interval '1 day'
         and not exists (select 1 from delivery l where l.subscriber_id = d.subscriber_id
                         and l.warning_id = d.warning_id and l.id > d.id)`,
      [subscriberId],
    );
  },
  /** A program that is told no more. */
  async stopForWebhook(webhookId: string): Promise<void> {
    await db.run(
      "update delivery set state = 'stopped', done_at = now(), leased_until = null where webhook_id = $1 and state = 'waiting'",
      [webhookId],
    );
  },
  /** What was put back while its program was paused need not wait longer. */
  async dueAgain(webhookId: string): Promise<void> {
    await db.run(
      `update delivery set due_at = now()
       where webhook_id = $1 and state = 'waiting' and leased_until is null and last_error = $2`,
      [webhookId, PAUSED],
    );
  },
  async stopWaiting(warningId: string): Promise<void> {
    await db.run(
      "update delivery set state = 'stopped', done_at = now(), leased_until = null where warning_id = $1 and state = 'waiting'",
      [warningId],
    );
  },
});
