import type { Outline, WarningContent, WarningMode, WarningState } from "@clearline/engine";
import { type Db, one } from "./db.ts";
import { outlineText } from "./shapes.ts";

export type WarningRow = {
  id: string;
  slug: string;
  code: string;
  state: WarningState;
  version: number;
  content: WarningContent;
  content_hash: string;
  submitted_hash: string | null;
  /** A drill looks different, and reaches nobody but officers who asked for drills. */
  mode: WarningMode;
  drafted_by: string;
  submitted_by: string | null;
  approved_by: string | null;
  series_id: string | null;
  surge_id: string | null;
  drafted_at: Date;
  changed_at: Date;
  approved_at: Date | null;
  /** Not public before then. */
  held_until: Date | null;
  /** Grave enough to come in people's quiet hours: the approver said so. */
  wakes: boolean;
  published_at: Date | null;
  withdrawn_at: Date | null;
  withdrawn_why: string | null;
  /** Of its last issue; null where it never was out, or was before warnings were signed. */
  signed: SignatureRow | null;
};

export type SignatureRow = {
  issue: number;
  statement: string;
  signature: string;
  key_id: string;
};

export type VersionRow = {
  warning_id: string;
  version: number;
  content: WarningContent;
  content_hash: string;
  by_officer: string;
  by_name: string;
  at: Date;
  correction: string | null;
};

export type NewWarning = Pick<
  WarningRow,
  "slug" | "code" | "content" | "content_hash" | "drafted_by" | "series_id" | "surge_id"
> & { mode?: WarningMode };

/** A warning's row, with the signature of its last issue. */
export const WARNING_COLUMNS = `warning.*, (
  select json_build_object('issue', g.issue, 'statement', g.statement, 'signature', g.signature, 'key_id', g.key_id)
  from warning_signature g where g.warning_id = warning.id order by g.issue desc limit 1) as signed`;

export const warningsOn = (db: Db) => ({
  async add(w: NewWarning): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      `insert into warning (slug, code, content, content_hash, drafted_by, series_id, surge_id, mode)
       values ($1, $2, $3::text::jsonb, $4, $5, $6, $7, $8) returning id`,
      [
        w.slug,
        w.code,
        JSON.stringify(w.content),
        w.content_hash,
        w.drafted_by,
        w.series_id,
        w.surge_id,
        w.mode ?? "live",
      ],
    );
    return one(rows).id;
  },

  async byId(id: string): Promise<WarningRow | null> {
    return (await db.rows<WarningRow>(`select ${WARNING_COLUMNS} from warning where id = $1`, [id]))[0] ?? null;
  },

  /** Holds the row until the transaction ends, so that two officers cannot decide at once. */
  async lock(id: string): Promise<WarningRow | null> {
    return (
      (await db.rows<WarningRow>(`select ${WARNING_COLUMNS} from warning where id = $1 for update`, [id]))[0] ?? null
    );
  },

  /** Published or withdrawn only, and no drill: nothing else has a public page. */
  async bySlug(slug: string): Promise<WarningRow | null> {
    return (
      (
        await db.rows<WarningRow>(
          `select ${WARNING_COLUMNS} from warning where slug = $1 and mode = 'live' and state in ('published', 'withdrawn')`,
          [slug],
        )
      )[0] ?? null
    );
  },

  async byCode(code: string): Promise<WarningRow | null> {
    return (
      (
        await db.rows<WarningRow>(
          `select ${WARNING_COLUMNS} from warning where code = $1 and mode = 'live' and state in ('published', 'withdrawn')`,
          [code],
        )
      )[0] ?? null
    );
  },

  async slugTaken(slug: string): Promise<boolean> {
    return (await db.rows("select 1 from warning where slug = $1", [slug])).length > 0;
  },

  async list(limit: number): Promise<WarningRow[]> {
    return db.rows<WarningRow>(`select ${WARNING_COLUMNS} from warning order by changed_at desc, id desc limit $1`, [
      limit,
    ]);
  },

  /** How many wait for a second person, or can still be stopped. */
  async countWaiting(): Promise<number> {
    return one(
      await db.rows<{ n: number }>("select count(*)::int as n from warning where state in ('in-review', 'held')"),
    ).n;
  },

  /** When a hold that begins now is over. One clock counts it: the database's. */
  async endOfHold(seconds: number): Promise<{ approved_at: Date; held_until: Date }> {
    return one(
      await db.rows<{ approved_at: Date; held_until: Date }>(
        // To the next millisecond, which is as fine as a Date is.
        `select now() as approved_at,
                date_trunc('milliseconds', now() + make_interval(secs => $1) + interval '1 millisecond') as held_until`,
        [seconds],
      ),
    );
  },
  async holdIsOver(id: string): Promise<boolean> {
    return (await db.rows("select 1 from warning where id = $1 and held_until <= now()", [id])).length > 0;
  },
  /** Held warnings whose time has come. */
  async holdsOver(): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      "select id from warning where state = 'held' and held_until <= now() order by held_until, id",
    );
    return rows.map(({ id }) => id);
  },
  /** Seconds until the next hold is over; null when nothing is held. */
  async nextHoldEndsIn(): Promise<number | null> {
    const [row] = await db.rows<{ seconds: number | null }>(
      "select extract(epoch from min(held_until) - now())::double precision as seconds from warning where state = 'held'",
    );
    return row?.seconds ?? null;
  },
  /** Seconds that a held warning can still be stopped, by the database's clock. */
  async secondsHeld(id: string): Promise<number> {
    const [row] = await db.rows<{ seconds: number }>(
      `select greatest(0, ceil(extract(epoch from held_until - now())))::int as seconds
       from warning where id = $1 and state = 'held'`,
      [id],
    );
    return row?.seconds ?? 0;
  },

  /** Live warnings about to go out, or out since a quarter of an hour: what every officer should know of now. */
  async justApproved(): Promise<WarningRow[]> {
    return db.rows<WarningRow>(
      `select ${WARNING_COLUMNS} from warning
       where mode = 'live' and state in ('held', 'published') and held_until > now() - interval '15 minutes'
       order by held_until desc, id desc limit 5`,
    );
  },

  /** Newest first, without drills. Withdrawn ones stay listed: whoever has read one must be able to find that it was withdrawn. */
  async published(limit: number): Promise<WarningRow[]> {
    return db.rows<WarningRow>(
      `select ${WARNING_COLUMNS} from warning where mode = 'live' and state in ('published', 'withdrawn')
       order by published_at desc, id desc limit $1`,
      [limit],
    );
  },

  async openFor({ seriesId, surgeId }: { seriesId?: string; surgeId?: string }): Promise<WarningRow[]> {
    return db.rows<WarningRow>(
      `select ${WARNING_COLUMNS} from warning where series_id = $1 or surge_id = $2 order by id desc`,
      [seriesId ?? null, surgeId ?? null],
    );
  },

  async save(w: WarningRow): Promise<void> {
    await db.run(
      `update warning set slug = $2, state = $3, version = $4, content = $5::text::jsonb, content_hash = $6, submitted_hash = $7,
              submitted_by = $8, approved_by = $9, published_at = $10, withdrawn_at = $11, withdrawn_why = $12,
              approved_at = $13, held_until = $14, wakes = $15,
              changed_at = now()
       where id = $1`,
      [
        w.id,
        w.slug,
        w.state,
        w.version,
        JSON.stringify(w.content),
        w.content_hash,
        w.submitted_hash,
        w.submitted_by,
        w.approved_by,
        w.published_at,
        w.withdrawn_at,
        w.withdrawn_why,
        w.approved_at,
        w.held_until,
        w.wakes,
      ],
    );
  },

  async addSignature(id: string, g: SignatureRow): Promise<void> {
    await db.run(
      `insert into warning_signature (warning_id, issue, statement, signature, key_id)
       values ($1, $2, $3, $4, $5)`,
      [id, g.issue, g.statement, g.signature, g.key_id],
    );
  },
  /** Newest first. */
  async signatures(id: string): Promise<SignatureRow[]> {
    return db.rows<SignatureRow>("select * from warning_signature where warning_id = $1 order by issue desc", [id]);
  },
  async addVersion(
    v: Pick<VersionRow, "warning_id" | "version" | "content" | "content_hash" | "by_officer" | "correction"> & {
      /** Where its words go; null for everyone. */
      outlines: readonly Outline[] | null;
    },
  ): Promise<void> {
    await db.run(
      `insert into warning_version (warning_id, version, content, content_hash, by_officer, correction, outlines)
       values ($1, $2, $3::text::jsonb, $4, $5, $6, $7::polygon[])`,
      [
        v.warning_id,
        v.version,
        JSON.stringify(v.content),
        v.content_hash,
        v.by_officer,
        v.correction,
        v.outlines?.map(outlineText) ?? null,
      ],
    );
  },

  async versions(id: string): Promise<VersionRow[]> {
    return db.rows<VersionRow>(
      "select v.*, o.name as by_name from warning_version v join officer o on o.id = v.by_officer where v.warning_id = $1 order by v.version",
      [id],
    );
  },
});
