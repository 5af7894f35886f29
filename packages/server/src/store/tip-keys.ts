import { type Db, one } from "./db.ts";

/** A public key that tips are sealed to: put in by one, confirmed by another, stopped by anyone. */
export type TipKeyRow = {
  id: string;
  recipient: string;
  /** Who keeps the private half. */
  label: string;
  added_by: string;
  added_at: Date;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  stopped_by: string | null;
  stopped_at: Date | null;
  stopped_why: string | null;
};

export const tipKeysOn = (db: Db) => ({
  async add(given: Pick<TipKeyRow, "recipient" | "label" | "added_by" | "added_at">): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        "insert into tip_key (recipient, label, added_by, added_at) values ($1, $2, $3, $4) returning id",
        [given.recipient, given.label, given.added_by, given.added_at],
      ),
    ).id;
  },
  /** Those that new tips are sealed to. */
  async standing(): Promise<TipKeyRow[]> {
    return db.rows<TipKeyRow>(
      "select * from tip_key where confirmed_by is not null and stopped_by is null order by id",
    );
  },
  /** The newest first. */
  async list(): Promise<TipKeyRow[]> {
    return db.rows<TipKeyRow>("select * from tip_key order by id desc");
  },
  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<TipKeyRow | null> {
    return (await db.rows<TipKeyRow>("select * from tip_key where id = $1 for update", [id]))[0] ?? null;
  },
  async confirm(id: string, by: string, at: Date): Promise<void> {
    await db.run("update tip_key set confirmed_by = $2, confirmed_at = $3 where id = $1", [id, by, at]);
  },
  async stop(id: string, by: string, why: string, at: Date): Promise<void> {
    await db.run("update tip_key set stopped_by = $2, stopped_why = $3, stopped_at = $4 where id = $1", [
      id,
      by,
      why,
      at,
    ]);
  },
});
