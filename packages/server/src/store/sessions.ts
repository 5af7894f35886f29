import type { Db } from "./db.ts";
import type { OfficerRow } from "./officers.ts";

export type SessionRow = { token_hash: Buffer; officer_id: string; csrf: string; expires_at: Date; proved_at: Date };
export type SignedIn = { session: SessionRow; officer: OfficerRow };

export const sessionsOn = (db: Db) => ({
  /** Its end is counted on the database's clock, which is also what judges it. */
  async add(s: Omit<SessionRow, "expires_at" | "proved_at">, lifetimeHours: number): Promise<void> {
    await db.run(
      `insert into session (token_hash, officer_id, csrf, expires_at)
       values ($1, $2, $3, now() + make_interval(secs => $4 * 3600.0))`,
      [s.token_hash, s.officer_id, s.csrf, lifetimeHours],
    );
  },
  /** Null when the session has ended or its officer may no longer sign in. */
  async signedIn(tokenHash: Buffer): Promise<SignedIn | null> {
    const rows = await db.rows<SessionRow & OfficerRow>(
      `select s.token_hash, s.officer_id, s.csrf, s.expires_at, s.proved_at, o.*
       from session s join officer o on o.id = s.officer_id
       where s.token_hash = $1 and s.expires_at > now() and o.disabled_at is null`,
      [tokenHash],
    );
    const [row] = rows;
    if (!row) return null;
    const { token_hash, officer_id, csrf, expires_at, proved_at, ...officer } = row;
    return { session: { token_hash, officer_id, csrf, expires_at, proved_at }, officer };
  },
  /** The password was given again in this session. */
  async prove(tokenHash: Buffer): Promise<void> {
    await db.run("update session set proved_at = now() where token_hash = $1", [tokenHash]);
  },
  /** Whether this officer gave the password in this session so lately. */
  async isProved(tokenHash: Buffer, officerId: string, withinSeconds: number): Promise<boolean> {
    const rows = await db.rows(
      `select 1 from session where token_hash = $1 and officer_id = $2 and expires_at > now()
         and proved_at > now() - make_interval(secs => $3)`,
      [tokenHash, officerId, withinSeconds],
    );
    return rows.length > 0;
  },
  async end(tokenHash: Buffer): Promise<void> {
    await db.run("delete from session where token_hash = $1", [tokenHash]);
  },
  async endAllOf(officerId: string): Promise<void> {
    await db.run("delete from session where officer_id = $1", [officerId]);
  },
  /** One try at a time for each key until the transaction ends: many at once must not all pass as the first. */
  async lockTries(keyHash: Buffer): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtext('clearline-sign-in'), hashtext(encode($1, 'hex')))", [keyHash]);
  },
  async addFailure(keyHash: Buffer): Promise<void> {
    await db.run("insert into sign_in_failure (key_hash) values ($1)", [keyHash]);
  },
  /** Failures within the last hour, and how long ago the last one was. */
  async recentFailures(keyHash: Buffer): Promise<{ n: number; secondsSince: number }> {
    const [row] = await db.rows<{ n: number; seconds: number }>(
      `select count(*)::int as n,
              coalesce(extract(epoch from clock_timestamp() - max(at)), 0)::double precision as seconds
       from sign_in_failure where key_hash = $1 and at > now() - interval '1 hour'`,
      [keyHash],
    );
    return { n: row?.n ?? 0, secondsSince: row?.seconds ?? 0 };
  },
  async clearFailures(keyHash: Buffer): Promise<void> {
    await db.run("delete from sign_in_failure where key_hash = $1", [keyHash]);
  },
  async tidy(): Promise<void> {
    await db.run("delete from session where expires_at < now()");
    await db.run("delete from sign_in_failure where at < now() - interval '1 day'");
  },
});
