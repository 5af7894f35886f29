import type { IncidentField } from "@clearline/engine";
import type { Db } from "./db.ts";

/** One call as one reading tells it. `readingId` is null where nothing had been read; then `index` is 0. */
export type CallRef = { readingId: string | null; index: number };

export type CorrectionRow = {
  id: string;
  report_id: string;
  reading_id: string | null;
  /** Position in that reading. */
  incident: number;
  field: IncidentField;
  value: unknown;
  by_officer: string;
  by_name: string;
  at: Date;
  /** All null while it counts; else who put it aside, so that what was read counts again. */
  aside_id: string | null;
  aside_by: string | null;
  aside_at: Date | null;
};

/** What an officer said of a corrected call that a later reading does not tell. */
export type CorrectedCallRow = {
  id: string;
  report_id: string;
  reading_id: string | null;
  incident: number;
  became: "same" | "let-go";
  into_reading: string | null;
  into_incident: number | null;
  by_officer: string;
  at: Date;
};
export type Became = { became: "same"; into: CallRef } | { became: "let-go" };

export const correctionsOn = (db: Db) => ({
  async add(
    reportId: string,
    { readingId, index }: CallRef,
    field: IncidentField,
    value: unknown,
    officerId: string,
  ): Promise<void> {
    await db.run(
      `insert into fact_correction (report_id, reading_id, incident, field, value, by_officer)
       values ($1, $2, $3, $4, $5::text::jsonb, $6)`,
      [reportId, readingId, index, field, JSON.stringify(value), officerId],
    );
  },

  /** Oldest first: of those that were not put aside, the last word on a field wins. */
  async of(reportId: string): Promise<CorrectionRow[]> {
    return this.ofAll([reportId]);
  },
  async ofAll(reportIds: readonly string[]): Promise<CorrectionRow[]> {
    return db.rows<CorrectionRow>(
      `select f.*, o.name as by_name, a.id as aside_id, p.name as aside_by, a.at as aside_at
       from fact_correction f
       join officer o on o.id = f.by_officer
       left join correction_aside a on a.correction_id = f.id
       left join officer p on p.id = a.by_officer
       where f.report_id = any ($1::bigint[]) order by f.id`,
      [reportIds],
    );
  },

  async putAside(ids: readonly string[], officerId: string): Promise<void> {
    await db.run(
      "insert into correction_aside (correction_id, by_officer) select id, $2 from unnest($1::bigint[]) id order by id",
      [ids, officerId],
    );
  },

  async settle(reportId: string, { readingId, index }: CallRef, said: Became, officerId: string): Promise<void> {
    const into = said.became === "same" ? said.into : null;
    await db.run(
      `insert into corrected_call (report_id, reading_id, incident, became, into_reading, into_incident, by_officer)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [reportId, readingId, index, said.became, into?.readingId ?? null, into?.index ?? null, officerId],
    );
  },

  /** Oldest first: the last word on a call stands. */
  async settledOf(reportId: string): Promise<CorrectedCallRow[]> {
    return this.settledOfAll([reportId]);
  },
  async settledOfAll(reportIds: readonly string[]): Promise<CorrectedCallRow[]> {
    return db.rows<CorrectedCallRow>("select * from corrected_call where report_id = any ($1::bigint[]) order by id", [
      reportIds,
    ]);
  },
});
