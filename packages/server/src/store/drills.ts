import type { Db } from "./db.ts";
import type { DeliveryKind } from "./delivery-row.ts";
import { WARNING_COLUMNS, type WarningRow } from "./warnings.ts";

/** Officers who asked to be sent drills: a table of its own, so that no slip can reach the public. */
export const drillsOn = (db: Db) => ({
  async join(officerId: string): Promise<void> {
    await db.run(
      `insert into drill_receiver (officer_id) values ($1)
       on conflict (officer_id) do update set left_at = null, asked_at = now()`,
      [officerId],
    );
  },
  async leave(officerId: string): Promise<void> {
    await db.run("update drill_receiver set left_at = now() where officer_id = $1 and left_at is null", [officerId]);
  },
  /** A drill that is out, by what its mail links to: never one from before such a link could not be guessed. */
  async bySlug(slug: string): Promise<WarningRow | null> {
    const rows = await db.rows<WarningRow>(
      `select ${WARNING_COLUMNS} from warning
       where slug = $1 and slug ~ '-[0-9a-f]{32}$' and mode = 'exercise' and state in ('published', 'withdrawn')`,
      [slug],
    );
    return rows[0] ?? null;
  },
  /** Whether a drill went out with this code, and no more: a code is no secret. */
  async hasCode(code: string): Promise<boolean> {
    const rows = await db.rows(
      "select 1 from warning where code = $1 and mode = 'exercise' and state in ('published', 'withdrawn')",
      [code],
    );
    return rows.length > 0;
  },
  /** Ids of the officers who get drills now. */
  async receivers(): Promise<string[]> {
    const rows = await db.rows<{ officer_id: string }>(
      `select r.officer_id from drill_receiver r join officer o on o.id = r.officer_id
       where r.left_at is null and o.disabled_at is null order by r.id`,
    );
    return rows.map(({ officer_id }) => officer_id);
  },
  /** One row for each of them; for a correction or a withdrawal, for everyone who got or may have got the drill. */
  async plan(warningId: string, version: number, kind: DeliveryKind): Promise<number> {
    if (kind === "warning") {
      return db.run(
        `insert into delivery (warning_id, version, kind, channel, drill_receiver_id, address)
         select $1, $2, $3, 'email', r.id, o.email from drill_receiver r join officer o on o.id = r.officer_id
         where r.left_at is null and o.disabled_at is null
         on conflict on constraint delivery_once do nothing`,
        [warningId, version, kind],
      );
    }
    return db.run(
      `insert into delivery (warning_id, version, kind, channel, drill_receiver_id, address)
       select distinct $1::bigint, $2::integer, $3, d.channel, d.drill_receiver_id, d.address from delivery d
       where d.warning_id = $1 and d.attempts > 0
       on conflict on constraint delivery_once do nothing`,
      [warningId, version, kind],
    );
  },
});
