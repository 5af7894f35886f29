/**
 * Messages of warnings to subscribers and webhooks, one row each.
 *
 * Longer than most files: planning, claiming and ending a row are statements on one table, and hold its promises together.
 */
import type { Channel } from "../ports.ts";
import { type Db, one } from "./db.ts";
import { type Audience, audienceParameters, GETS, type Language } from "./subscribers.ts";

export type DeliveryKind = "warning" | "correction" | "withdrawal";
export type DeliveryRow = {
  id: string;
  warning_id: string;
  version: number;
  kind: DeliveryKind;
  channel: Channel | "webhook";
  webhook_id: string | null;
  subscriber_id: string | null;
  address: string;
  /** `stopped`: withdrawn before it was sent. */
  state: "waiting" | "sent" | "failed" | "stopped";
  attempts: number;
  /** A try broke off before its end was known: the message may have gone out once already. */
  maybe_twice: boolean;
  due_at: Date;
  last_error: string | null;
  token: string | null;
  language: Language | null;
  /** Its receiver wants no more. */
  has_left: boolean;
  /** A browser's keys; null for every other way. */
  push_key: string | null;
  push_secret: string | null;
};

/** @property timeZone that of people's quiet hours */
export type Plan = Audience & { warningId: string; version: number; kind: DeliveryKind; timeZone: string };

const PLANNED_AT_ONCE = 20_000;
/** How the reason of a mail begins that was taken, and came back. */
const CAME_BACK = "came back";
/** As the console counts them: what came back is told apart from what was never taken. */
export type DeliveryEnd = DeliveryRow["state"] | "came-back";
export type DeliveryTotal = { channel: DeliveryRow["channel"]; state: DeliveryEnd; n: number };
const END = `case when state = 'failed' and last_error like '${CAME_BACK}:%' then 'came-back' else state end`;

/** Why a message waits that is for a program which an admin has paused. */
export const PAUSED = "paused";

/** @property seconds since the first of them ended @property paused of those that wait, the ones for a paused program */
export type DeliveryPace = {
  total: number;
  waiting: number;
  paused: number;
  sent: number;
  failed: number;
  stopped: number;
  maybe_twice: number;
  last_minute: number;
  seconds: number;
};

export type ChannelPace = DeliveryPace & { channel: DeliveryRow["channel"] };

const PACE = `count(*)::int as total,
  count(*) filter (where state = 'waiting')::int as waiting,
  count(*) filter (where state = 'waiting' and last_error = '${PAUSED}')::int as paused,
  count(*) filter (where state = 'sent')::int as sent,
  count(*) filter (where state = 'failed')::int as failed,
  count(*) filter (where state = 'stopped')::int as stopped,
  count(*) filter (where maybe_twice)::int as maybe_twice,
  count(*) filter (where state = 'sent' and done_at > now() - interval '60 seconds')::int as last_minute,
  coalesce(extract(epoch from now() - min(done_at)), 0)::double precision as seconds`;

export const deliveriesOn = (db: Db) => ({
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
               where warning_id = $1 and attempts > 0) d
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
       returning d.*, s.token, s.language, coalesce(s.left_at is not null, false) as has_left, s.push_key, s.push_secret`,
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
  /** Where a warning's messages stand: how many, how many of them in the last minute, and how many may have gone twice. */
  async pace(warningId: string): Promise<DeliveryPace> {
    return one(await db.rows<DeliveryPace>(`select ${PACE} from delivery where warning_id = $1`, [warningId]));
  },
  /** The same for each way by itself. */
  async paceByChannel(warningId: string): Promise<ChannelPace[]> {
    return db.rows<ChannelPace>(
      `select channel, ${PACE} from delivery where warning_id = $1 group by channel order by channel`,
      [warningId],
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
      `select d.*, s.language from delivery d left join subscriber s on s.id = d.subscriber_id
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
  async progress(warningId: string): Promise<{ kind: DeliveryKind; state: DeliveryEnd; n: number }[]> {
    return db.rows(
      `select kind, ${END} as state, count(*)::int as n from delivery where warning_id = $1 group by 1, 2 order by 1, 2`,
      [warningId],
    );
  },
  /** How many messages stand where, over all warnings. */
  async totals(): Promise<DeliveryTotal[]> {
    return db.rows(`select channel, ${END} as state, count(*)::int as n from delivery group by 1, 2`);
  },
  /** Seconds until the next waiting row is due, its lease ends or its provider may be asked again; null when none waits. */
  async nextIn(): Promise<number | null> {
    const [row] = await db.rows<{ seconds: number | null }>(
      `select extract(epoch from min(greatest(d.due_at, d.leased_until, c.open_until, c.next_at)) - now())::double precision as seconds
       from delivery d left join channel c on c.name = d.channel where d.state = 'waiting'`,
    );
    return row?.seconds ?? null;
  },
  async waitingByChannel(): Promise<{ channel: DeliveryRow["channel"]; n: number }[]> {
    return db.rows("select channel, count(*)::int as n from delivery where state = 'waiting' group by 1");
  },
  async waiting(): Promise<number> {
    const [row] = await db.rows<{ n: number }>("select count(*)::int as n from delivery where state = 'waiting'");
    return row?.n ?? 0;
  },
});
