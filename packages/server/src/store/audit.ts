import type { AuditAct } from "./audit-acts.ts";
import type { Db } from "./db.ts";

export type AuditRow = {
  id: string;
  at: Date;
  who: string;
  did: string;
  to_kind: string;
  to_id: string;
  why: string | null;
  detail: Record<string, unknown>;
  prev_hash: Buffer;
  hash: Buffer;
};
/**
 * `who` is `officer:3`, `api-key:1`, `program` or plain `resident`: nothing tells one resident from another.
 * `detail` holds ids and codes, never words; `"time": "day"` in it keeps the day only, for anonymous reports.
 */
export type AuditLine = {
  who: string;
  did: AuditAct;
  toKind: string;
  toId: string;
  why?: string;
  detail?: Record<string, unknown>;
};

export const auditOn = (db: Db) => ({
  async add({ who, did, toKind, toId, why, detail = {} }: AuditLine): Promise<void> {
    await db.run(
      "insert into audit (who, did, to_kind, to_id, why, detail) values ($1, $2, $3, $4, $5, $6::text::jsonb)",
      [who, did, toKind, toId, why ?? null, JSON.stringify(detail)],
    );
  },
  async list({
    before,
    limit,
    toKind,
    toId,
  }: {
    before?: string;
    limit: number;
    toKind?: string;
    toId?: string;
  }): Promise<AuditRow[]> {
    return db.rows<AuditRow>(
      `select * from audit
       where ($1::bigint is null or id < $1) and ($3::text is null or to_kind = $3) and ($4::text is null or to_id = $4)
       order by id desc limit $2`,
      [before ?? null, limit, toKind ?? null, toId ?? null],
    );
  },
  /** When this officer last looked at a thing, more than half an hour ago: what is new since then is news. */
  async lastLook(who: string, toKind: string, toId: string): Promise<Date | null> {
    const [row] = await db.rows<{ at: Date | null }>(
      `select max(at) as at from audit
       where to_kind = $2 and to_id = $3 and who = $1 and did = 'look' and at < now() - interval '30 minutes'`,
      [who, toKind, toId],
    );
    return row?.at ?? null;
  },
  /** How often somebody did this within a day, by the log's own clock. */
  async countLastDay(who: string, did: string): Promise<number> {
    const [row] = await db.rows<{ n: number }>(
      "select count(*)::int as n from audit where who = $1 and did = $2 and at > now() - interval '1 day'",
      [who, did],
    );
    return row?.n ?? 0;
  },
  async count(): Promise<number> {
    const [row] = await db.rows<{ n: number }>("select coalesce(max(id), 0)::int as n from audit");
    return row?.n ?? 0;
  },
  /** The first line that does not follow from the one before it, or that is missing; null when the whole chain holds. */
  async firstBroken(): Promise<string | null> {
    const rows = await db.rows<{ id: string }>(
      `with chained as (
         select a.id, a.hash, a.prev_hash, sha256(a.prev_hash || convert_to(audit_text(a), 'UTF8')) as computed,
                lag(a.hash, 1, decode(repeat('00', 32), 'hex')) over (order by a.id) as before,
                lag(a.id, 1, 0::bigint) over (order by a.id) as before_id
         from audit a),
       last as (select coalesce(max(id), 0) as id from audit)
       select id from (
         select id from chained where hash <> computed or prev_hash <> before or id <> before_id + 1
         union all
         select h.id from audit_head h, last
         where h.id <> last.id or h.hash is distinct from coalesce((select hash from audit where id = last.id), h.hash)
       ) broken
       order by id limit 1`,
    );
    return rows[0]?.id ?? null;
  },
});
