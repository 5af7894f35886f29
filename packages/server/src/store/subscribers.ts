import type { Channel } from "../ports.ts";
import type { Db } from "./db.ts";

export type SubscriberRow = {
  id: string;
  channel: Channel;
  /** A mail address in small letters, a number as `+44…`, or where a browser takes its pushes. */
  address: string;
  place: string | null;
  token: string;
  asked_at: Date;
  confirmed_at: Date | null;
  left_at: Date | null;
  /** Its provider said that there is no such address, and nothing goes there until it is confirmed anew. */
  unreachable_at: Date | null;
};

/**
 * Who gets a warning: the rule for counting and for planning, on `subscriber s`. $1 is the warning's places, in small
 * letters.
 */
export const GETS = `s.confirmed_at is not null and s.left_at is null and s.unreachable_at is null
         and (s.place is null or lower(s.place) = any ($1::text[]))`;

export const subscribersOn = (db: Db) => ({
  /**
   * Asks for a place on the list. One confirmation mail a day and three in all: nobody can fill another's mailbox.
   *
   * @returns the row when a confirmation mail is due
   */
  async ask(channel: Channel, address: string, place: string | null, token: string): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `insert into subscriber (channel, address, place, token) values ($1, $2, $3, $4)
       on conflict on constraint subscriber_once do update
         set place = excluded.place, asked_at = now(), token = excluded.token, left_at = null, confirmed_at = null,
             asks = subscriber.asks + 1
         where (subscriber.confirmed_at is null or subscriber.left_at is not null or subscriber.unreachable_at is not null)
           and subscriber.asked_at < now() - interval '1 day' and subscriber.asks < 3
       returning *`,
      [channel, address, place, token],
    );
    return rows[0] ?? null;
  },
  async byId(id: string): Promise<SubscriberRow | null> {
    return (await db.rows<SubscriberRow>("select * from subscriber where id = $1", [id]))[0] ?? null;
  },
  /** Once asked for within the week; not after leaving. */
  async confirm(id: string): Promise<boolean> {
    return (
      (await db.run(
        `update subscriber set confirmed_at = coalesce(confirmed_at, now()), asks = 1, unreachable_at = null, unreachable_why = null
         where id = $1 and left_at is null and (confirmed_at is not null or asked_at > now() - interval '7 days')`,
        [id],
      )) === 1
    );
  },
  /** Nothing goes there any more. False where that was known. */
  async unreachable(id: string, why: string): Promise<boolean> {
    return (
      (await db.run(
        "update subscriber set unreachable_at = now(), unreachable_why = $2 where id = $1 and unreachable_at is null",
        [id, why],
      )) === 1
    );
  },
  async leave(id: string): Promise<boolean> {
    return (await db.run("update subscriber set left_at = coalesce(left_at, now()) where id = $1", [id])) === 1;
  },
  /** Only one who had confirmed, and only for a day. */
  async undoLeaving(id: string): Promise<boolean> {
    return (
      (await db.run(
        `update subscriber set left_at = null
         where id = $1 and confirmed_at is not null and (left_at is null or left_at > now() - interval '24 hours')`,
        [id],
      )) === 1
    );
  },
  /** Who would get a warning that names these places: the same rule as planning its deliveries. */
  async countFor(places: readonly string[]): Promise<number> {
    const [row] = await db.rows<{ n: number }>(`select count(*)::int as n from subscriber s where ${GETS}`, [
      places.map((place) => place.toLowerCase()),
    ]);
    return row?.n ?? 0;
  },
  async count(): Promise<number> {
    const [row] = await db.rows<{ n: number }>(
      "select count(*)::int as n from subscriber where confirmed_at is not null and left_at is null and unreachable_at is null",
    );
    return row?.n ?? 0;
  },
});
