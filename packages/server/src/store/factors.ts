import { type Db, one } from "./db.ts";

export type CodeRow = { officer_id: string; sealed: Buffer; confirmed_at: Date | null; last_step: string };
export type PasskeyRow = {
  id: string;
  officer_id: string;
  public_key: Buffer;
  counter: string;
  name: string;
  made_at: Date;
  last_used_at: Date | null;
};
export type ResetRow = { id: string; officer_id: string; asked_by: string };

/** Second factors: codes from an app, codes on paper, passkeys; and how two people take them away. */
export const factorsOn = (db: Db) => ({
  async has(officerId: string): Promise<boolean> {
    return one(await db.rows<{ has: boolean }>("select officer_has_factor($1) as has", [officerId])).has;
  },

  async code(officerId: string): Promise<CodeRow | null> {
    return (await db.rows<CodeRow>("select * from officer_code where officer_id = $1", [officerId]))[0] ?? null;
  },
  /** A new secret, shown and not yet confirmed; one that is confirmed stays. */
  async offerCode(officerId: string, sealed: Buffer): Promise<boolean> {
    const changed = await db.run(
      `insert into officer_code (officer_id, sealed) values ($1, $2)
       on conflict (officer_id) do update set sealed = excluded.sealed, made_at = now() where officer_code.confirmed_at is null`,
      [officerId, sealed],
    );
    return changed === 1;
  },
  async confirmCode(officerId: string): Promise<void> {
    await db.run("update officer_code set confirmed_at = now() where officer_id = $1", [officerId]);
  },
  /** False where a code of that half-minute or a later one was taken before: each works once. */
  async takeStep(officerId: string, step: number): Promise<boolean> {
    const changed = await db.run("update officer_code set last_step = $2 where officer_id = $1 and last_step < $2", [
      officerId,
      step,
    ]);
    return changed === 1;
  },

  async setBackupCodes(officerId: string, hashes: readonly Buffer[]): Promise<void> {
    await db.run("delete from backup_code where officer_id = $1", [officerId]);
    await db.run("insert into backup_code (officer_id, code_hash) select $1, unnest($2::bytea[])", [officerId, hashes]);
  },
  async takeBackupCode(officerId: string, hash: Buffer): Promise<boolean> {
    const changed = await db.run(
      "update backup_code set used_at = now() where officer_id = $1 and code_hash = $2 and used_at is null",
      [officerId, hash],
    );
    return changed === 1;
  },
  async backupCodesLeft(officerId: string): Promise<number> {
    return one(
      await db.rows<{ n: number }>(
        "select count(*)::int as n from backup_code where officer_id = $1 and used_at is null",
        [officerId],
      ),
    ).n;
  },

  async passkeys(officerId: string): Promise<PasskeyRow[]> {
    return db.rows<PasskeyRow>("select * from passkey where officer_id = $1 order by made_at, id", [officerId]);
  },
  async addPasskey(
    k: Pick<PasskeyRow, "id" | "officer_id" | "public_key" | "name"> & { counter: number },
  ): Promise<void> {
    await db.run("insert into passkey (id, officer_id, public_key, counter, name) values ($1, $2, $3, $4, $5)", [
      k.id,
      k.officer_id,
      k.public_key,
      k.counter,
      k.name,
    ]);
  },
  async usePasskey(id: string, counter: number): Promise<void> {
    await db.run("update passkey set counter = $2, last_used_at = now() where id = $1", [id, counter]);
  },

  async clear(officerId: string): Promise<void> {
    for (const table of ["officer_code", "backup_code", "passkey"])
      await db.run(`delete from ${table} where officer_id = $1`, [officerId]);
  },

  /** @returns false where one is open already */
  async askReset(officerId: string, by: string): Promise<boolean> {
    const changed = await db.run(
      "insert into factor_reset (officer_id, asked_by) values ($1, $2) on conflict (officer_id) where ended_at is null do nothing",
      [officerId, by],
    );
    return changed === 1;
  },
  async openResets(): Promise<ResetRow[]> {
    return db.rows<ResetRow>("select id, officer_id, asked_by from factor_reset where ended_at is null order by id");
  },
  async lockReset(officerId: string): Promise<ResetRow | null> {
    const rows = await db.rows<ResetRow>(
      "select id, officer_id, asked_by from factor_reset where officer_id = $1 and ended_at is null for update",
      [officerId],
    );
    return rows[0] ?? null;
  },
  async endReset(id: string, confirmedBy: string | null): Promise<void> {
    await db.run("update factor_reset set ended_at = now(), confirmed_by = $2 where id = $1", [id, confirmedBy]);
  },
});
