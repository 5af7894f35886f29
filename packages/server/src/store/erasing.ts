import type { Reading } from "@clearline/engine";
import type { Db } from "./db.ts";

/** Stands where the words of an erased report stood. */
const ERASED_WORDS = "Taken out at the wish of whoever told us.";
/** Stands where a reason quoted them. */
const ERASED_REASON = "Alike, as it was told before its words were taken out";

/** Takes what one person told out of every table that holds any of it. Held in one transaction. */
export const erasingOn = (db: Db) => ({
  /** @param facts what stays: one reading, the place as a name that many share, and the number that rang */
  async erase(
    id: string,
    { reading, place, rang, day }: { reading: Reading; place: string | null; rang: string | null; day: string },
  ): Promise<void> {
    // Corrections are in the facts that stay; their words may be the person's own.
    await db.run(
      "delete from correction_aside where correction_id in (select id from fact_correction where report_id = $1)",
      [id],
    );
    for (const table of ["corrected_call", "fact_correction"])
      await db.run(`delete from ${table} where report_id = $1`, [id]);
    await db.run("update rereading_report set before_reading = null, after_reading = null where report_id = $1", [id]);
    await db.run("update report set pinned_reading = null, pinned_over = null where id = $1", [id]);
    await db.run("delete from reading where report_id = $1", [id]);
    await db.run(
      "insert into reading (report_id, reader, reading, read_at) values ($1, $2, $3::text::jsonb, $4::date)",
      [id, reading.reader, JSON.stringify(reading), day],
    );
    await db.run(
      `update report set
         words = $2, place = $3, contact_name = null, contact_email = null, contact_phone = null,
         checked = jsonb_set(checked, '{reasons}', '[]'), reader = $4, erased_on = $5,
         number_shown = coalesce(number_shown, $6)
       where id = $1`,
      [id, ERASED_WORDS, place, reading.reader, day, rang],
    );
    for (const [table, column] of [
      ["series_member", "because"],
      ["series_change_report", "from_because"],
    ])
      await db.run(
        `update ${table} set ${column} = (
           select coalesce(jsonb_agg(
             case when report_id = $1 or b ->> 'to' = $1::text then jsonb_set(b, '{say}', to_jsonb($2::text)) else b end
             order by n), '[]')
           from jsonb_array_elements(${column}) with ordinality as x (b, n))
         where report_id = $1 or ${column} @> jsonb_build_array(jsonb_build_object('to', $1::text))`,
        [id, ERASED_REASON],
      );
    await db.run("update link_suggestion set say = $2 where report_id = $1 or to_report = $1", [id, ERASED_REASON]);
  },
});
