import { type Db, one } from "./db.ts";

export type Role = "officer" | "approver" | "admin";
export type OfficerRow = {
  id: string;
  email: string;
  name: string;
  role: Role;
  password_hash: string;
  created_at: Date;
  disabled_at: Date | null;
};
export type InvitationRow = {
  token_hash: Buffer;
  role: Role;
  made_by: string | null;
  expires_at: Date;
  used_at: Date | null;
};

export const officersOn = (db: Db) => ({
  async add(o: Pick<OfficerRow, "email" | "name" | "role" | "password_hash">): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      "insert into officer (email, name, role, password_hash) values ($1, $2, $3, $4) returning id",
      [o.email.toLowerCase(), o.name, o.role, o.password_hash],
    );
    return one(rows).id;
  },
  async byEmail(email: string): Promise<OfficerRow | null> {
    return (await db.rows<OfficerRow>("select * from officer where email = $1", [email.toLowerCase()]))[0] ?? null;
  },
  async byId(id: string): Promise<OfficerRow | null> {
    return (await db.rows<OfficerRow>("select * from officer where id = $1", [id]))[0] ?? null;
  },
  /** Holds this officer's row until the transaction ends. */
  async lock(id: string): Promise<void> {
    await db.run("select 1 from officer where id = $1 for update", [id]);
  },
  async list(): Promise<OfficerRow[]> {
    return db.rows<OfficerRow>("select * from officer order by name, id");
  },
  /** Those who can sign in. */
  async able(): Promise<OfficerRow[]> {
    return db.rows<OfficerRow>("select * from officer where disabled_at is null order by name, id");
  },
  async count(): Promise<number> {
    return one(await db.rows<{ n: number }>("select count(*)::int as n from officer")).n;
  },
  async setRole(id: string, role: Role): Promise<void> {
    await db.run("update officer set role = $2 where id = $1", [id, role]);
  },
  async setPassword(id: string, hash: string): Promise<void> {
    await db.run("update officer set password_hash = $2 where id = $1", [id, hash]);
  },
  async setDisabled(id: string, disabled: boolean): Promise<void> {
    await db.run("update officer set disabled_at = case when $2 then now() else null end where id = $1", [
      id,
      disabled,
    ]);
  },

  async invite(tokenHash: Buffer, role: Role, madeBy: string | null, validHours: number): Promise<void> {
    await db.run(
      `insert into invitation (token_hash, role, made_by, expires_at)
       values ($1, $2, $3, now() + make_interval(secs => $4 * 3600.0))`,
      [tokenHash, role, madeBy, validHours],
    );
  },
  /** Null when it is unknown, used or too old: whoever holds such a link learns nothing more. */
  async invitation(tokenHash: Buffer): Promise<InvitationRow | null> {
    const rows = await db.rows<InvitationRow>(
      "select * from invitation where token_hash = $1 and used_at is null and expires_at > now()",
      [tokenHash],
    );
    return rows[0] ?? null;
  },
  /** Links made on the terminal and not yet used end when a new one is printed. */
  async endTerminalInvitations(): Promise<void> {
    await db.run("delete from invitation where made_by is null and used_at is null");
  },
  /** True for the first user only: a link opened twice makes one account. */
  async useInvitation(tokenHash: Buffer, officerId: string): Promise<boolean> {
    const changed = await db.run(
      "update invitation set used_at = now(), used_by = $2 where token_hash = $1 and used_at is null and expires_at > now()",
      [tokenHash, officerId],
    );
    return changed === 1;
  },
});
