import { type Db, one } from "./db.ts";

/** Everything stored, being linked anew. */
export type RelinkingRow = {
  id: string;
  asked_by: string | null;
  asked_name: string | null;
  asked_at: Date;
  stage: "waiting" | "linking" | "keeping";
  /** Reports; in the last stage those whose place changes. */
  total: number;
  done: number;
  moved: number;
  parted: number;
  suggested: number;
  moved_at: Date | null;
  ended_at: Date | null;
  ended: "finished" | "stopped" | null;
};

const ROWS = "select x.*, o.name as asked_name from relinking x left join officer o on o.id = x.asked_by";

export const relinkingsOn = (db: Db) => ({
  async add(officerId: string | null, now: Date): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      `insert into relinking (asked_by, asked_at, total)
       select $1, $2, count(*) from case_fact where counts returning id`,
      [officerId, now],
    );
    return one(rows).id;
  },

  async byId(id: string): Promise<RelinkingRow | null> {
    return (await db.rows<RelinkingRow>(`${ROWS} where x.id = $1`, [id]))[0] ?? null;
  },

  /** The one that is not over. */
  async open(): Promise<RelinkingRow | null> {
    return (await db.rows<RelinkingRow>(`${ROWS} where x.ended_at is null`))[0] ?? null;
  },

  /** Newest first. */
  async list(limit: number): Promise<RelinkingRow[]> {
    return db.rows<RelinkingRow>(`${ROWS} order by x.id desc limit $1`, [limit]);
  },

  /** @returns false when it is over, or was stopped meanwhile */
  async at(
    id: string,
    { stage, done, total, now }: { stage: RelinkingRow["stage"]; done: number; total: number; now: Date },
  ): Promise<boolean> {
    const changed = await db.run(
      "update relinking set stage = $2, done = $3, total = $4, moved_at = $5 where id = $1 and ended_at is null",
      [id, stage, done, total, now],
    );
    return changed > 0;
  },

  async count(id: string, { moved, parted, suggested }: Pick<RelinkingRow, "moved" | "parted" | "suggested">) {
    await db.run("update relinking set moved = $2, parted = $3, suggested = $4 where id = $1", [
      id,
      moved,
      parted,
      suggested,
    ]);
  },

  /** @param by who stopped it; null at the terminal, or where it ended by itself */
  async end(id: string, how: "finished" | "stopped", by: string | null, now: Date): Promise<boolean> {
    const changed = await db.run(
      "update relinking set ended_at = $4, ended = $2, stopped_by = $3 where id = $1 and ended_at is null",
      [id, how, by, now],
    );
    return changed > 0;
  },
});
