import { createHash } from "node:crypto";
import { type Db, one } from "./db.ts";

export type ApiKeyRow = { id: string; name: string; made_at: Date; revoked_at: Date | null };

/** Keys are 32 random bytes, so a plain hash keeps them: there is nothing to guess. */
export const hashToken = (token: string): Buffer => createHash("sha256").update(token).digest();

export const apiKeysOn = (db: Db) => ({
  async add(name: string, keyHash: Buffer, madeBy: string | null): Promise<string> {
    return one(
      await db.rows<{ id: string }>("insert into api_key (name, key_hash, made_by) values ($1, $2, $3) returning id", [
        name,
        keyHash,
        madeBy,
      ]),
    ).id;
  },
  async byHash(keyHash: Buffer): Promise<ApiKeyRow | null> {
    const rows = await db.rows<ApiKeyRow>(
      "select id, name, made_at, revoked_at from api_key where key_hash = $1 and revoked_at is null",
      [keyHash],
    );
    return rows[0] ?? null;
  },
  async list(): Promise<ApiKeyRow[]> {
    return db.rows<ApiKeyRow>("select id, name, made_at, revoked_at from api_key order by id");
  },
  /** False when there is no such key that still works. */
  async revoke(id: string): Promise<boolean> {
    return (await db.run("update api_key set revoked_at = now() where id = $1 and revoked_at is null", [id])) === 1;
  },

  /** The report that an earlier request with this key made, and the hash of what it asked. */
  async idempotent(scope: string, key: string): Promise<{ report_id: string; request_hash: Buffer } | null> {
    const rows = await db.rows<{ report_id: string; request_hash: Buffer }>(
      "select report_id, request_hash from idempotency where scope = $1 and key = $2",
      [scope, key],
    );
    return rows[0] ?? null;
  },
  /**
   * Throws a unique violation when another request with the same key got there first. Kept with the day only: a time
   * beside an anonymous report could tell who made it.
   */
  async remember(scope: string, key: string, requestHash: Buffer, reportId: string): Promise<void> {
    await db.run(
      `insert into idempotency (scope, key, request_hash, report_id, made_at)
       values ($1, $2, $3, $4, date_trunc('day', now()))`,
      [scope, key, requestHash, reportId],
    );
  },
});
