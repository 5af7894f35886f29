import type { Day, Reading, Receipt } from "@clearline/engine";
import type { Db } from "./db.ts";

/** Why words go: the person wants it, or their time is up. */
export type ErasedFor = "wish" | "age";

/** Stands where the words of an erased report stood. */
const ERASED_WORDS: Record<ErasedFor, string> = {
  wish: "Taken out at the wish of whoever told us.",
  age: "Taken out because its time was up.",
};
/** Stands where a reason quoted them. */
const ERASED_REASON = "Alike, as it was told before its words were taken out";

/** What stays of a report: one reading, the place as a name that many share, and the number that rang. */
export type Bare = {
  id: string;
  reading: Reading;
  place: string | null;
  rang: string | null;
  /** A code that nobody holds, in place of the person's; null: theirs stays. */
  receipt: Receipt | null;
};

/** Takes what people told out of every table that holds any of it. Held in one transaction. */
export const erasingOn = (db: Db) => ({
  async erase(bares: readonly Bare[], { day, why }: { day: Day; why: ErasedFor }): Promise<void> {
    const ids = bares.map(({ id }) => id);
    await db.run(
      `update report r set
         pinned_reading = null, pinned_over = null, words = $5, place = b.place, contact_name = null, contact_email = null, contact_phone = null,
         checked = jsonb_set(r.checked, '{reasons}', '[]'), reader = b.reader, erased_on = $6, erased_for = $7,
         number_shown = case when $7 = 'age' then null else coalesce(r.number_shown, b.rang) end,
         received_at = case when $7 = 'age' then null else r.received_at end,
         receipt = coalesce(b.receipt, r.receipt),
         word_pair = case when b.receipt is null then r.word_pair else '' end
       from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $8::text[]) as b (id, place, rang, reader, receipt)
       where r.id = b.id`,
      [
        ids,
        bares.map(({ place }) => place),
        bares.map(({ rang }) => rang),
        bares.map(({ reading }) => reading.reader),
        ERASED_WORDS[why],
        day,
        why,
        bares.map(({ receipt }) => receipt),
      ],
    );
    // Of one whose words were taken out before at a person's wish: what was noted since.
    await db.run("delete from note where report_id = any ($1::bigint[])", [ids]);
    // Corrections are in the facts that stay; their words may be the person's own.
    await db.run("select forget_corrections($1::bigint[])", [ids]);
    await db.run(
      "update rereading_report set before_reading = null, after_reading = null where report_id = any ($1::bigint[])",
      [ids],
    );
    await db.run("delete from reading where report_id = any ($1::bigint[])", [ids]);
    await db.run(
      `insert into reading (report_id, reader, reading, read_at)
       select b.id, b.reading ->> 'reader', b.reading, $3::date
       from unnest($1::bigint[], $2::text[]::jsonb[]) as b (id, reading)`,
      [ids, bares.map(({ reading }) => JSON.stringify(reading)), day],
    );
    for (const [table, column] of [
      ["series_member", "because"],
      ["series_change_report", "from_because"],
    ])
      await db.run(
        `update ${table} set ${column} = (
           select coalesce(jsonb_agg(
             case when report_id = any ($1::bigint[]) or b ->> 'to' = any ($3::text[])
                  then jsonb_set(b, '{say}', to_jsonb($2::text)) else b end
             order by n), '[]')
           from jsonb_array_elements(${column}) with ordinality as x (b, n))
         where report_id = any ($1::bigint[])
            or exists (select 1 from jsonb_array_elements(${column}) b where b ->> 'to' = any ($3::text[]))`,
        [ids, ERASED_REASON, ids],
      );
    await db.run(
      `update link_suggestion set say = $2
       where report_id = any ($1::bigint[]) or to_report = any ($1::bigint[])`,
      [ids, ERASED_REASON],
    );
  },
});
