import type { Day } from "@clearline/engine";
import { type Db, one } from "./db.ts";
import { heldReports } from "./keeping-rules.ts";

export type HoldOf = { kind: "report" | "series"; id: string };
export type LegalHoldRow = {
  id: string;
  report_id: string | null;
  series_id: string | null;
  reason: string;
  /** The last day it holds; null: until somebody lifts it. */
  until: Day | null;
  made_by: string;
  made_at: Date;
  lifted_by: string | null;
  lifted_at: Date | null;
};
/** As a page lists it. */
export type LegalHoldLine = LegalHoldRow & { by_name: string; reports: number; name: string };

const LINES = `select h.*, o.name as by_name,
    (select count(*)::int from legal_hold_report k where k.hold_id = h.id) as reports,
    coalesce(s.name, r.receipt) as name
  from legal_hold h join officer o on o.id = h.made_by
  left join series s on s.id = h.series_id left join report r on r.id = h.report_id`;
const COUNTS = "h.lifted_at is null and (h.until is null or h.until >= $1::date)";

/** Reports and series that are kept for a case. */
export const legalHoldsOn = (db: Db) => ({
  async add(
    { kind, id }: HoldOf,
    { reason, until, by }: { reason: string; until: Day | null; by: string },
  ): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      "insert into legal_hold (report_id, series_id, reason, until, made_by) values ($1, $2, $3, $4, $5) returning id",
      [kind === "report" ? id : null, kind === "series" ? id : null, reason, until, by],
    );
    return one(rows).id;
  },
  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<LegalHoldRow | null> {
    return (await db.rows<LegalHoldRow>("select * from legal_hold where id = $1 for update", [id]))[0] ?? null;
  },
  async lift(id: string, by: string, at: Date): Promise<void> {
    await db.run("update legal_hold set lifted_by = $2, lifted_at = $3 where id = $1", [id, by, at]);
  },
  /** Those that count on this day, of all, oldest first. */
  async open(today: Day): Promise<LegalHoldLine[]> {
    return db.rows<LegalHoldLine>(`${LINES} where ${COUNTS} order by h.id`, [today]);
  },
  /** Those that hold this report, whether it is itself held or its series, or was. */
  async ofReport(reportId: string, today: Day): Promise<LegalHoldLine[]> {
    return db.rows<LegalHoldLine>(
      `${LINES} where ${COUNTS} and h.id in (select hold_id from legal_hold_report where report_id = $2) order by h.id`,
      [today, reportId],
    );
  },
  async ofSeries(seriesId: string, today: Day): Promise<LegalHoldLine[]> {
    return db.rows<LegalHoldLine>(`${LINES} where ${COUNTS} and h.series_id = $2 order by h.id`, [today, seriesId]);
  },
  async isHeld(reportId: string, today: Day): Promise<boolean> {
    return (await db.rows(`select 1 where $2::bigint in (${heldReports("$1::date")})`, [today, reportId])).length > 0;
  },
});
