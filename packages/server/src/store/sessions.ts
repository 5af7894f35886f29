import type { Db } from "./db.ts";
import type { OfficerRow } from "./officers.ts";

/** How the person last showed in a session that they are there. */
export type ProvedBy = "password" | "code" | "backup-code" | "passkey";
export type SessionRow = {
  token_hash: Buffer;
  officer_id: string;
  csrf: string;
  expires_at: Date;
  proved_at: Date;
  proved_by: ProvedBy;
  /** The password was right; the second factor is still to come, and until then this is no session. */
  awaits_factor: boolean;
};
export type SignedIn = { session: SessionRow; officer: OfficerRow };

export const sessionsOn = (db: Db) => ({
  /** Its end is counted on the database's clock, which is also what judges it. */
  async add(
    s: Pick<SessionRow, "token_hash" | "officer_id" | "csrf"> & { awaits_factor?: boolean },
    lifetimeHours: number,
  ): Promise<void> {
    await db.run(
      `insert into session (token_hash, officer_id, csrf, awaits_factor, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(secs => $5 * 3600.0))`,
      [s.token_hash, s.officer_id, s.csrf, s.awaits_factor ?? false, lifetimeHours],
    );
  },
  /**
   * Null when the session has ended or its officer may no longer sign in.
   * @param awaiting those who have given their password and are asked for their second factor, and nobody else
   */
  async signedIn(tokenHash: Buffer, { awaiting = false }: { awaiting?: boolean } = {}): Promise<SignedIn | null> {
    const rows = await db.rows<SessionRow & OfficerRow>(
      `select s.token_hash, s.officer_id, s.csrf, s.expires_at, s.proved_at, s.proved_by, s.awaits_factor, o.*
       from session s join officer o on o.id = s.officer_id
       where s.token_hash = $1 and s.expires_at > now() and o.disabled_at is null and s.awaits_factor = $2`,
      [tokenHash, awaiting],
    );
    const [row] = rows;
    if (!row) return null;
    const { token_hash, officer_id, csrf, expires_at, proved_at, proved_by, awaits_factor, ...officer } = row;
    return { session: { token_hash, officer_id, csrf, expires_at, proved_at, proved_by, awaits_factor }, officer };
  },
  /** The person has shown in this session that they are there. Whoever was asked for a second factor is in from now on. */
  async prove(tokenHash: Buffer, by: ProvedBy = "password"): Promise<void> {
    await db.run(
      `update session set proved_at = now(), proved_by = $2, challenge = null, awaits_factor = awaits_factor and $2 = 'password'
       where token_hash = $1`,
      [tokenHash, by],
    );
  },
  /** What a passkey must sign next in this session; a new one ends the last. */
  async setChallenge(tokenHash: Buffer, challenge: string): Promise<void> {
    await db.run("update session set challenge = $2 where token_hash = $1", [tokenHash, challenge]);
  },
  /** Gives it out once. */
  async takeChallenge(tokenHash: Buffer): Promise<string | null> {
    const rows = await db.rows<{ challenge: string | null }>(
      `update session s set challenge = null from (select token_hash, challenge from session where token_hash = $1 for update) old
       where s.token_hash = old.token_hash returning old.challenge`,
      [tokenHash],
    );
    return rows[0]?.challenge ?? null;
  },
  /** Whether this officer has shown in this session, so lately, that they are there: by their second factor, if they have one. */
  async isProved(tokenHash: Buffer, officerId: string, withinSeconds: number): Promise<boolean> {
    const rows = await db.rows(
      `select 1 from session s where s.token_hash = $1 and s.officer_id = $2 and session_is_proof(s)
         and s.proved_at > now() - make_interval(secs => $3)`,
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
});
