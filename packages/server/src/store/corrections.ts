import type { IncidentField } from "@clearline/engine";
import type { Db } from "./db.ts";

export type CorrectionRow = {
  id: string;
  report_id: string;
  incident: number;
  field: IncidentField;
  value: unknown;
  by_officer: string;
  by_name: string;
  at: Date;
};

export const correctionsOn = (db: Db) => ({
  async add(
    reportId: string,
    incident: number,
    field: IncidentField,
    value: unknown,
    officerId: string,
  ): Promise<void> {
    await db.run(
      "insert into fact_correction (report_id, incident, field, value, by_officer) values ($1, $2, $3, $4::text::jsonb, $5)",
      [reportId, incident, field, JSON.stringify(value), officerId],
    );
  },

  /** Oldest first: the last word on a field wins. */
  async of(reportId: string): Promise<CorrectionRow[]> {
    return db.rows<CorrectionRow>(
      `select f.*, o.name as by_name from fact_correction f join officer o on o.id = f.by_officer
       where f.report_id = $1 order by f.id`,
      [reportId],
    );
  },
});
