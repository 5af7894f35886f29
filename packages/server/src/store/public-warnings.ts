import type { Db } from "./db.ts";
import { type SignatureRow, type VersionRow, WARNING_COLUMNS, type WarningRow } from "./warnings.ts";

/** A warning that is out, with everything that its pages and forms are made of. */
export type PublicWarningRow = {
  row: WarningRow;
  versions: readonly VersionRow[];
  /** Newest first. */
  issues: readonly SignatureRow[];
};

export const publicWarningsOn = (db: Db) => ({
  /**
   * Changes whenever anything that the public sees of warnings does. Of all rows, not the newest alone: of two changes
   * at once, the one that began first may be committed last.
   */
  async mark(): Promise<string> {
    const rows = await db.rows<{ mark: string }>(
      `select count(*) || '/' || coalesce(sum(version), 0) || '/' || coalesce(sum(extract(epoch from changed_at)), 0) as mark
       from warning where mode = 'live' and state in ('published', 'withdrawn')`,
    );
    return rows[0]?.mark ?? "";
  },

  /** Newest first. */
  async newest(limit: number): Promise<PublicWarningRow[]> {
    return withAll(
      db,
      await db.rows<WarningRow>(
        `select ${WARNING_COLUMNS} from warning
         where mode = 'live' and state in ('published', 'withdrawn') order by published_at desc, id desc limit $1`,
        [limit],
      ),
    );
  },

  async bySlug(slug: string): Promise<PublicWarningRow | null> {
    const rows = await db.rows<WarningRow>(
      `select ${WARNING_COLUMNS} from warning where slug = $1 and mode = 'live' and state in ('published', 'withdrawn')`,
      [slug],
    );
    return (await withAll(db, rows))[0] ?? null;
  },
});

async function withAll(db: Db, rows: readonly WarningRow[]): Promise<PublicWarningRow[]> {
  const ids = rows.map(({ id }) => id);
  const [versions, issues] = await Promise.all([
    db.rows<VersionRow>(
      `select v.*, o.name as by_name from warning_version v join officer o on o.id = v.by_officer
       where v.warning_id = any($1) order by v.version`,
      [ids],
    ),
    db.rows<SignatureRow & { warning_id: string }>(
      `select warning_id, issue, statement, signature, key_id from warning_signature
       where warning_id = any($1) order by issue desc`,
      [ids],
    ),
  ]);
  const versionsOf = Map.groupBy(versions, ({ warning_id }) => warning_id);
  const issuesOf = Map.groupBy(issues, ({ warning_id }) => warning_id);
  return rows.map((row) => ({ row, versions: versionsOf.get(row.id) ?? [], issues: issuesOf.get(row.id) ?? [] }));
}
