import { type Db, one } from "./db.ts";

/**
 * Who else has signed the words that wait.
 * @property isBusy another live warning went to the same area in the last quarter of an hour, or is about to
 * @property by officers who signed, oldest first
 */
export type Countersigns = { isBusy: boolean; by: readonly string[] };

export const approvalsOn = (db: Db) => ({
  /** Everyone who wrote, edited or ever sent these words for approval. */
  async hands(warningId: string): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      `select drafted_by as id from warning where id = $1
       union select by_officer from warning_version where warning_id = $1
       union select by_officer from warning_submission where warning_id = $1`,
      [warningId],
    );
    return rows.map(({ id }) => id);
  },
  /** One approval at a time until the transaction ends: two for one area must not both see it free. */
  async lockAreas(): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtext('clearline-area'))");
  },
  async countersigns(warningId: string): Promise<Countersigns> {
    return one(
      await db.rows<{ isBusy: boolean; by: string[] }>(
        `select warning_area_is_busy(w) as "isBusy",
                array(select c.officer_id::text from warning_countersign c
                      where c.submission_id = (select max(s.id) from warning_submission s where s.warning_id = w.id)
                      order by c.at, c.officer_id) as by
         from warning w where w.id = $1`,
        [warningId],
      ),
    );
  },
  async countersign(warningId: string, officerId: string): Promise<void> {
    await db.run(
      `insert into warning_countersign (submission_id, officer_id)
       select max(id), $2::bigint from warning_submission where warning_id = $1`,
      [warningId, officerId],
    );
  },
});
