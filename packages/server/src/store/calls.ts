import { type Db, one } from "./db.ts";

export type NewCall = {
  organisation_id: string;
  access_id: string;
  code_hash: Buffer;
  called_hash: Buffer | null;
  shows: string | null;
  made_at: Date;
  live_from: Date;
  live_until: Date;
};

/** An hour by the clock: what wrong codes are counted in. */
const HOUR = "date_trunc('hour', $2::timestamptz)";

/** Calls that organisations logged. Times come from the caller: one clock judges the code and says how long it lasts. */
export const callsOn = (db: Db) => ({
  /** Throws a unique violation of `logged_call_code_once` when that code is taken. */
  async log(call: NewCall): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into logged_call (organisation_id, access_id, code_hash, called_hash, shows, made_at, live_from, live_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [
          call.organisation_id,
          call.access_id,
          call.code_hash,
          call.called_hash,
          call.shows,
          call.made_at,
          call.live_from,
          call.live_until,
        ],
      ),
    ).id;
  },
  /**
   * True for the first use of a code that is live now, at an organisation and by a way in that work now. One statement:
   * of two that type it at once one is told yes.
   */
  async use(organisationId: string, codeHash: Buffer, at: Date): Promise<boolean> {
    const changed = await db.run(
      `update logged_call c set used_at = $3
       from organisation_access a, enrolled_organisation o
       where c.organisation_id = $1 and c.code_hash = $2 and c.used_at is null and c.live_from <= $3 and c.live_until > $3
         and a.id = c.access_id and a.ended_at is null and o.id = c.organisation_id and o.state = 'enrolled'`,
      [organisationId, codeHash, at],
    );
    return changed === 1;
  },
  /** When the newest live call to this number was logged; null for none. Used codes count: the call may go on. */
  async liveTo(organisationId: string, calledHash: Buffer, at: Date): Promise<Date | null> {
    const rows = await db.rows<{ live_from: Date }>(
      `select c.live_from from logged_call c join enrolled_organisation o on o.id = c.organisation_id
       join organisation_access a on a.id = c.access_id
       where c.organisation_id = $1 and c.called_hash = $2 and c.live_from <= $3 and c.live_until > $3
         and o.state = 'enrolled' and a.ended_at is null
       order by c.id desc limit 1`,
      [organisationId, calledHash, at],
    );
    return rows[0]?.live_from ?? null;
  },
  async countSince(organisationId: string, since: Date): Promise<number> {
    return one(
      await db.rows<{ n: number }>(
        "select count(*)::int as n from logged_call where organisation_id = $1 and made_at > $2",
        [organisationId, since],
      ),
    ).n;
  },

  /** False when this nonce came before with this key. */
  async takeNonce(accessId: string, nonce: string, at: Date): Promise<boolean> {
    const added = await db.run(
      "insert into call_nonce (access_id, nonce, at) values ($1, $2, $3) on conflict do nothing",
      [accessId, nonce, at],
    );
    return added === 1;
  },

  /** Also called for a code that was right, with nothing to add: the same work takes the same time. */
  async countWrong(organisation: string, at: Date, more: 0 | 1 = 1): Promise<void> {
    await db.run(
      `insert into wrong_code (organisation, hour, n) values ($1, ${HOUR}, $3)
       on conflict (organisation, hour) do update set n = wrong_code.n + excluded.n`,
      [organisation, at, more],
    );
  },
  async wrongThisHour(organisation: string, at: Date): Promise<number> {
    const rows = await db.rows<{ n: number }>(`select n from wrong_code where organisation = $1 and hour = ${HOUR}`, [
      organisation,
      at,
    ]);
    return rows[0]?.n ?? 0;
  },
  async wrongSince(organisation: string, since: Date): Promise<number> {
    return one(
      await db.rows<{ n: number }>(
        "select coalesce(sum(n), 0)::int as n from wrong_code where organisation = $1 and hour >= $2",
        [organisation, since],
      ),
    ).n;
  },

  /** Those for which so many codes or more confirmed nothing. */
  async manyWrong(least: number, since: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await db.rows<{ organisation: string; n: number }>(
      `select organisation, sum(n)::int as n from wrong_code where hour >= $2
       group by organisation having sum(n) >= $1`,
      [least, since],
    );
    return new Map(rows.map(({ organisation, n }) => [organisation, n]));
  },

  /** A request is fresh for five minutes; who tried codes is not kept, only that somebody did. */
  async tidy(): Promise<void> {
    await db.run("delete from call_nonce where at < now() - interval '1 hour'");
    await db.run("delete from wrong_code where hour < now() - interval '30 days'");
  },
});
