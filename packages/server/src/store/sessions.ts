import type { Db } from "./db.ts";
import type { OfficerRow } from "./officers.ts";

export type SessionRow = { token_hash: Buffer; officer_id: string; csrf: string; expires_at: Date };
export type SignedIn = { session: SessionRow; officer: OfficerRow };

export const sessionsOn = (db: Db) => ({
  async add(s: SessionRow): Promise<void> {
    await db.run("insert into session (token_hash, officer_id, csrf, expires_at) values ($1, $2, $3, $4)", [
      s.token_hash,
      s.officer_id,
      s.csrf,
      s.expires_at,
    ]);
  },
  /** Null when the session has ended or its officer may no longer sign in. */
  async signedIn(tokenHash: Buffer): Promise<SignedIn | null> {
    const rows = await db.rows<SessionRow & OfficerRow>(
      `select s.token_hash, s.officer_id, s.csrf, s.expires_at, o.*
       from session s join officer o on o.id = s.officer_id
       where s.token_hash = $1 and s.expires_at > now() and o.disabled_at is null`,
      [tokenHash],
    );
    const [row] = rows;
    if (!row) return null;
    const { token_hash, officer_id, csrf, expires_at, ...officer } = row;
    return { session: { token_hash, officer_id, csrf, expires_at }, officer };
  },
  async end(tokenHash: Buffer): Promise<void> {
    await db.run("delete from session where token_hash = $1", [tokenHash]);
  },
  async endAllOf(officerId: string): Promise<void> {
    await db.run("delete from session where officer_id = $1", [officerId]);
  },
  async addFailure(keyHash: Buffer): Promise<void> {
    await db.run("insert into sign_in_failure (key_hash) values ($1)", [keyHash]);
  },
  async failuresSince(keyHash: Buffer, since: Date): Promise<{ n: number; last: Date | null }> {
    const [row] = await db.rows<{ n: number; last: Date | null }>(
      "select count(*)::int as n, max(at) as last from sign_in_failure where key_hash = $1 and at > $2",
      [keyHash, since],
    );
    return row ?? { n: 0, last: null };
  },
  async clearFailures(keyHash: Buffer): Promise<void> {
    await db.run("delete from sign_in_failure where key_hash = $1", [keyHash]);
  },
  async tidy(): Promise<void> {
    await db.run("delete from session where expires_at < now()");
    await db.run("delete from sign_in_failure where at < now() - interval '1 day'");
  },
});
