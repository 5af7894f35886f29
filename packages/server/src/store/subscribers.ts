import type { WantedArea, WarnedArea, WarningKind } from "@clearline/engine";
import type { Channel } from "../ports.ts";
import type { Db } from "./db.ts";
import { areaParameters, circleText, outlineIn, outlineText } from "./shapes.ts";

export type Language = "en" | "cy";
/** By the clock on the wall, `21:00` to `08:00`. */
export type QuietHours = { from: string; until: string };

/** What somebody wants to hear of, and when. */
export type Wants = {
  /** What people call the area; null for all that the force serves. */
  place: string | null;
  area: WantedArea;
  /** Null: all. */
  kinds: readonly WarningKind[] | null;
  language: Language;
  /** Null: at any hour. */
  quiet: QuietHours | null;
};

export type SubscriberRow = {
  id: string;
  channel: Channel;
  /** A mail address in small letters, a number as `+44…`, or where a browser takes its pushes. */
  address: string;
  place: string | null;
  around: { x: number; y: number; radius: number } | null;
  within: string | null;
  kinds: WarningKind[] | null;
  language: Language;
  /** `21:00:00` */
  quiet_from: string | null;
  quiet_until: string | null;
  push_key: string | null;
  push_secret: string | null;
  token: string;
  asked_at: Date;
  confirmed_at: Date | null;
  left_at: Date | null;
  /** Its provider said that there is no such address, and nothing goes there until it is confirmed anew. */
  unreachable_at: Date | null;
  /** Which code to change what they get is good, and when it was sent; null where none ever was. */
  change_no: number;
  change_sent_at: Date | null;
  /** Whose warnings come for another: a trusted contact's. Null: for themselves. */
  contact_id: string | null;
};

/** What a row says it wants. */
export const wantsOf = (row: SubscriberRow): Wants => ({
  place: row.place,
  area: areaOf(row),
  kinds: row.kinds,
  language: row.language,
  quiet:
    row.quiet_from === null || row.quiet_until === null
      ? null
      : { from: row.quiet_from.slice(0, 5), until: row.quiet_until.slice(0, 5) },
});

function areaOf({ around, within }: Pick<SubscriberRow, "around" | "within">): WantedArea {
  if (around !== null) return { kind: "circle", circle: { x: around.x, y: around.y, km: around.radius } };
  return within === null ? { kind: "everywhere" } : { kind: "outline", outline: outlineIn(within) };
}

/** What a warning is for, as far as it says who gets it. */
export type Audience = { places: readonly string[]; area: WarnedArea; kinds: readonly WarningKind[] };

/**
 * Who gets a warning: the rule for counting and for planning, on `subscriber s`. Its parameters are those of
 * `audienceParameters`, the first six. A place from before there were shapes is a name.
 */
export const GETS = `s.confirmed_at is not null and s.left_at is null and s.unreachable_at is null
         and ($6::text[] is null or s.kinds is null or s.kinds && $6::text[])
         and ($1::boolean
              or (s.around is null and s.within is null and (s.place is null or lower(s.place) = any ($2::text[])))
              or lower(s.place) = any ($3::text[])
              or exists (select 1 from unnest($4::polygon[], $5::circle[]) as w (outline, bound)
                         where s.around && w.bound and (w.outline <-> s.around) = 0)
              or exists (select 1 from unnest($4::polygon[]) as w (outline) where s.within && w.outline))`;

export const audienceParameters = ({ places, area, kinds }: Audience): unknown[] => [
  area.kind === "everywhere",
  places.map((place) => place.toLowerCase()),
  ...areaParameters(area),
  kinds.length === 0 ? null : kinds,
];

const WANTS = "place, around, within, kinds, language, quiet_from, quiet_until";
const wantsParameters = ({ place, area, kinds, language, quiet }: Wants): unknown[] => [
  place,
  area.kind === "circle" ? circleText(area.circle) : null,
  area.kind === "outline" ? outlineText(area.outline) : null,
  kinds,
  language,
  quiet?.from ?? null,
  quiet?.until ?? null,
];

/** Who asks, by what way. @property push a browser's keys, for that way alone */
export type Asking = { channel: Channel; address: string; token: string; push?: { key: string; secret: string } };

export const subscribersOn = (db: Db) => ({
  /**
   * Asks for a place on the list. One confirmation mail a day and three in all: nobody can fill another's mailbox.
   *
   * @returns the row when a confirmation mail is due
   */
  async ask({ channel, address, token, push }: Asking, wants: Wants): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `insert into subscriber (channel, address, token, push_key, push_secret, ${WANTS})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (channel, address) where contact_id is null do update
         set (push_key, push_secret, ${WANTS})
               = (excluded.push_key, excluded.push_secret, ${WANTS.replace(/\w+/g, "excluded.$&")}),
             asked_at = now(), token = excluded.token, left_at = null, confirmed_at = null, asks = subscriber.asks + 1, code_tries = 0
         where (subscriber.confirmed_at is null or subscriber.left_at is not null or subscriber.unreachable_at is not null)
           and subscriber.asked_at < now() - interval '1 day' and subscriber.asks < 3
       returning *`,
      [channel, address, token, push?.key ?? null, push?.secret ?? null, ...wantsParameters(wants)],
    );
    return rows[0] ?? null;
  },
  /**
   * Whether the number was asked by text where this is a call, or the other way about: today, or three times in all.
   * Held for this number until the transaction ends, so that two at once are not both the first.
   */
  async wasAskedOtherwise(channel: "sms" | "voice", number: string): Promise<boolean> {
    await db.rows("select pg_advisory_xact_lock(hashtextextended($1, 15))", [number]);
    const rows = await db.rows(
      `select 1 from subscriber
       where channel in ('sms', 'voice') and address = $2 and contact_id is null
       having bool_or(channel <> $1 and asked_at > now() - interval '1 day') or sum(asks) >= 3`,
      [channel, number],
    );
    return rows.length > 0;
  },
  /** Counts a try at the code that was sent in the last day; null where there is none, or after five. */
  async tryCode(channel: "sms", number: string): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `update subscriber set code_tries = code_tries + 1
       where channel = $1 and address = $2 and contact_id is null and left_at is null
         and asked_at > now() - interval '1 day' and code_tries < 5
       returning *`,
      [channel, number],
    );
    return rows[0] ?? null;
  },
  /** A new code for who gets our texts or calls; null where nobody does, or where one was sent in the last day. */
  async newChangeCode(channel: "sms" | "voice", number: string): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `update subscriber set change_no = change_no + 1, change_sent_at = now(), change_tries = 0
       where channel = $1 and address = $2 and contact_id is null
         and confirmed_at is not null and left_at is null and unreachable_at is null
         and (change_sent_at is null or change_sent_at < now() - interval '1 day')
       returning *`,
      [channel, number],
    );
    return rows[0] ?? null;
  },
  /** The code that is good now, for whoever is on the line: the one that was sent, or a new one. Null after leaving. */
  async changeCodeNow(id: string): Promise<SubscriberRow | null> {
    const isGood = "change_sent_at > now() - interval '1 day' and change_tries < 5";
    const rows = await db.rows<SubscriberRow>(
      `update subscriber set change_no = change_no + case when ${isGood} then 0 else 1 end,
              change_tries = case when ${isGood} then change_tries else 0 end, change_sent_at = now()
       where id = $1 and channel = 'voice' and confirmed_at is not null and left_at is null
       returning *`,
      [id],
    );
    return rows[0] ?? null;
  },
  /** Counts a try at it; null where there is none, or after five. */
  async tryChangeCode(channel: "sms" | "voice", number: string): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `update subscriber set change_tries = change_tries + 1
       where channel = $1 and address = $2 and contact_id is null and left_at is null
         and change_sent_at > now() - interval '1 day' and change_tries < 5
       returning *`,
      [channel, number],
    );
    return rows[0] ?? null;
  },
  /** It was right, and is good for nothing more. */
  async endChangeCode(id: string): Promise<void> {
    await db.run("update subscriber set change_tries = 5 where id = $1", [id]);
  },
  /** Confirmed at once, for whoever has just said yes by the very way; whoever is on the list stays as they are. */
  async join({ channel, address, token }: Asking, wants: Wants): Promise<void> {
    await db.run(
      `insert into subscriber (channel, address, token, confirmed_at, ${WANTS})
       values ($1, $2, $3, now(), $4, $5, $6, $7, $8, $9, $10)
       on conflict (channel, address) where contact_id is null do update
         set (${WANTS}) = (${WANTS.replace(/\w+/g, "excluded.$&")}), token = excluded.token, asked_at = now(),
             left_at = null, confirmed_at = now(), unreachable_at = null, unreachable_why = null
         where subscriber.confirmed_at is null or subscriber.left_at is not null or subscriber.unreachable_at is not null`,
      [channel, address, token, ...wantsParameters(wants)],
    );
  },
  /**
   * A browser's own row, new or as it asks now.
   *
   * @returns the row when its first push is due
   */
  async joinDevice({ channel, address, token, push }: Asking, wants: Wants): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `insert into subscriber (channel, address, token, push_key, push_secret, ${WANTS})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (channel, address) where contact_id is null do update
         set (${WANTS}) = (${WANTS.replace(/\w+/g, "excluded.$&")}), left_at = null,
             confirmed_at = case when subscriber.left_at is null and subscriber.unreachable_at is null then subscriber.confirmed_at end,
             unreachable_at = null, unreachable_why = null, asked_at = now()
         where subscriber.push_key = excluded.push_key and subscriber.push_secret = excluded.push_secret
       returning *`,
      [channel, address, token, push?.key ?? null, push?.secret ?? null, ...wantsParameters(wants)],
    );
    return rows.find(({ confirmed_at }) => confirmed_at === null) ?? null;
  },
  /** A person's own change, by a link of theirs. False where they have left. */
  async change(id: string, wants: Wants): Promise<boolean> {
    const changed = await db.run(
      `update subscriber set (${WANTS}) = ($2, $3, $4, $5, $6, $7, $8) where id = $1 and left_at is null`,
      [id, ...wantsParameters(wants)],
    );
    return changed === 1;
  },
  /** Who gets warnings there for themselves; trusted contacts have rows of their own. */
  async byAddress(channel: Channel, address: string): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      "select * from subscriber where channel = $1 and address = $2 and contact_id is null",
      [channel, address],
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
  /** Nothing goes there any more. False where that was known, or where the address was another. */
  async unreachable(id: string, { why, address }: { why: string; address: string | null }): Promise<boolean> {
    return (
      (await db.run(
        `update subscriber set unreachable_at = now(), unreachable_why = $2
         where id = $1 and unreachable_at is null and address = coalesce($3, address)`,
        [id, why, address],
      )) === 1
    );
  },
  /** A browser's new address in place of the old one; null where the old is not known, or the new one is. */
  async moveDevice(
    was: { endpoint: string; secret: string },
    now: { endpoint: string; key: string; secret: string },
  ): Promise<SubscriberRow | null> {
    const rows = await db.rows<SubscriberRow>(
      `update subscriber set address = $3, push_key = $4, push_secret = $5, unreachable_at = null, unreachable_why = null
       where channel = 'push' and address = $1 and push_secret = $2 and left_at is null
         and not exists (select 1 from subscriber where channel = 'push' and address = $3)
       returning *`,
      [was.endpoint, was.secret, now.endpoint, now.key, now.secret],
    );
    return rows[0] ?? null;
  },
  async leave(id: string): Promise<boolean> {
    return (await db.run("update subscriber set left_at = coalesce(left_at, now()) where id = $1", [id])) === 1;
  },
  /** Only one who had confirmed, and only for a day. */
  async undoLeaving(id: string): Promise<boolean> {
    return (
      (await db.run(
        `update subscriber set left_at = null
         where id = $1 and contact_id is null and confirmed_at is not null and (left_at is null or left_at > now() - interval '24 hours')`,
        [id],
      )) === 1
    );
  },
  /** Who would get this warning: the same rule as planning its deliveries. */
  async countFor(audience: Audience): Promise<number> {
    const [row] = await db.rows<{ n: number }>(
      `select count(*)::int as n from subscriber s where ${GETS}`,
      audienceParameters(audience),
    );
    return row?.n ?? 0;
  },
  async count(): Promise<number> {
    const [row] = await db.rows<{ n: number }>(
      "select count(*)::int as n from subscriber where confirmed_at is not null and left_at is null and unreachable_at is null",
    );
    return row?.n ?? 0;
  },
});
