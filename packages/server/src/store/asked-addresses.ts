/**
 * How often an address was asked something that it did not ask itself: to be somebody's trusted contact, or to have
 * some. What somebody asks for themselves counts on their row in `subscriber`; here the two are held together.
 */
import type { Db } from "./db.ts";
import type { Channel } from "../ports.ts";

/** A question to an address. @property hash of it, keyed: all that is kept. @property at the moment of asking */
export type Question = { channel: Exclude<Channel, "push">; address: string; hash: Buffer; at: Date };

export const askedAddressesOn = (db: Db) => ({
  /**
   * One question a day, of whichever kind and by whichever way, and three in all without a yes. Held for this address
   * until the transaction ends, so that two at once are not both the first.
   *
   * @param isKnown somebody spoke with them: only the day counts
   * @returns whether it may be asked now; if so it counts as asked
   */
  async take({ channel, address, hash, at }: Question, { isKnown = false } = {}): Promise<boolean> {
    await hold(db, address);
    const own = await db.rows(
      `select 1 from subscriber
       where (channel = $1 or (channel in ('sms', 'voice') and $1 in ('sms', 'voice'))) and address = $2
         and contact_id is null and confirmed_at is null and asked_at > $3::timestamptz - interval '1 day'`,
      [channel, address, at],
    );
    if (own.length > 0) return false;
    const taken = await db.run(
      `insert into asked_address (hash, asked_at) values ($1, $2)
       on conflict (hash) do update set asked_at = $2, asks = asked_address.asks + 1
         where asked_address.asked_at <= $2::timestamptz - interval '1 day' and (asked_address.asks < 3 or $3)`,
      [hash, at, isKnown],
    );
    return taken === 1;
  },
  /** Whether somebody was asked there in the last day: then it is not asked for itself either. */
  async wasToday({ address, hash, at }: Omit<Question, "channel">): Promise<boolean> {
    await hold(db, address);
    const rows = await db.rows(
      "select 1 from asked_address where hash = $1 and asked_at > $2::timestamptz - interval '1 day'",
      [hash, at],
    );
    return rows.length > 0;
  },
  /** They said yes: whoever is glad of our questions can be asked again another day. */
  async saidYes(hash: Buffer): Promise<void> {
    await db.run("update asked_address set asks = 0 where hash = $1", [hash]);
  },
});

const hold = (db: Db, address: string): Promise<unknown> =>
  db.rows("select pg_advisory_xact_lock(hashtextextended($1, 15))", [address]);
