import type { Day } from "@clearline/engine";
import { type Db, one } from "./db.ts";

/** What a shipped entry of the call-back directory says. */
export type NumberSaid = { number: string; says: string; source: string; looked: Day };

/** A shipped entry put right: asked for, then confirmed by a second person or dropped. */
export type DirectoryNumberRow = NumberSaid & {
  id: string;
  entry: string;
  /** What the page had when it was asked. */
  was_number: string;
  asked_by: string;
  asked_at: Date;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  dropped_by: string | null;
  dropped_at: Date | null;
  dropped_why: string | null;
};
export type NewDirectoryNumber = Pick<DirectoryNumberRow, "entry" | "was_number" | "asked_by" | "asked_at"> &
  NumberSaid;

const IS_OPEN = "confirmed_by is null and dropped_by is null";

export const directoryNumbersOn = (db: Db) => ({
  async ask(given: NewDirectoryNumber): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into directory_number (entry, was_number, number, says, source, looked, asked_by, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [
          given.entry,
          given.was_number,
          given.number,
          given.says,
          given.source,
          given.looked,
          given.asked_by,
          given.asked_at,
        ],
      ),
    ).id;
  },
  /** One officer at a time decides about an entry, until the transaction ends. */
  async lockEntry(entry: string): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`clearline-directory ${entry}`]);
  },
  /** Those that wait for a second person. */
  async open(): Promise<DirectoryNumberRow[]> {
    return db.rows<DirectoryNumberRow>(`select * from directory_number where ${IS_OPEN} order by id`);
  },
  async openOf(entry: string): Promise<DirectoryNumberRow | null> {
    const rows = await db.rows<DirectoryNumberRow>(`select * from directory_number where ${IS_OPEN} and entry = $1`, [
      entry,
    ]);
    return rows[0] ?? null;
  },
  /** The newest first. */
  async of(entry: string): Promise<DirectoryNumberRow[]> {
    return db.rows<DirectoryNumberRow>("select * from directory_number where entry = $1 order by id desc", [entry]);
  },
  /** What takes the place of what ships, by entry. */
  async shown(): Promise<ReadonlyMap<string, DirectoryNumberRow>> {
    const rows = await db.rows<DirectoryNumberRow>("select * from directory_number_shown");
    return new Map(rows.map((row) => [row.entry, row]));
  },
  async confirm(id: string, by: string, at: Date): Promise<void> {
    await db.run("update directory_number set confirmed_by = $2, confirmed_at = $3 where id = $1", [id, by, at]);
  },
  async drop(id: string, by: string, why: string, at: Date): Promise<void> {
    await db.run("update directory_number set dropped_by = $2, dropped_why = $3, dropped_at = $4 where id = $1", [
      id,
      by,
      why,
      at,
    ]);
  },
});
