/** Where the messages of warnings stand, counted. */
import { type Db, one } from "./db.ts";
import { CAME_BACK, type DeliveryKind, type DeliveryRow, PAUSED } from "./delivery-row.ts";

/** As the console counts them: what came back is told apart from what was never taken. */
export type DeliveryEnd = DeliveryRow["state"] | "came-back";
export type DeliveryTotal = { channel: DeliveryRow["channel"]; state: DeliveryEnd; n: number };
const END = `case when state = 'failed' and last_error like '${CAME_BACK}:%' then 'came-back' else state end`;

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

export const deliveryCountsOn = (db: Db) => ({
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
