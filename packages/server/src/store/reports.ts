import type { Day, Receipt, Report } from "@clearline/engine";
import { type Db, one } from "./db.ts";
import type { ErasedFor } from "./erasing.ts";

export type ReportSource = "web" | "handler" | "api" | "import" | "demo" | "tip";
export type ReportState = "received" | "read" | "confirmed" | "set-aside";

export type ReportRow = {
  id: string;
  receipt: Receipt;
  source: ReportSource;
  words: string;
  call_date: Day | null;
  place: string | null;
  number_shown: string | null;
  for_someone_else: boolean;
  anonymous: boolean;
  contact_name: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  word_pair: string;
  received_on: Day;
  received_at: Date | null;
  taken_by: string | null;
  state: ReportState;
  urgency: number;
  checked: unknown;
  /** Who read it last: name and version. */
  reader: string | null;
  /** The reading that a person said is right: it stands until a person says so of a later one. */
  pinned_reading: string | null;
  /** The newest reading at that time: the person knew of it. */
  pinned_over: string | null;
  /** The day on which its words were taken out, and why: at a person's wish, or because its time was up. */
  erased_on: Day | null;
  erased_for: ErasedFor | null;
  /** When an officer settled it last. */
  state_on: Day | null;
  /** When it came; of an anonymous one the end of its day in London. */
  waiting_since: Date;
  /** The officer who has it in hand. */
  assigned_to: string | null;
  assigned_at: Date | null;
};

export type NewReport = {
  report: Report;
  receipt: Receipt;
  wordPair: string;
  source: ReportSource;
  receivedOn: Day;
  receivedAt: Date | null;
  takenBy: string | null;
};

export const reportsOn = (db: Db) => ({
  async add({ report, receipt, wordPair, source, receivedOn, receivedAt, takenBy }: NewReport): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      `insert into report (receipt, source, words, call_date, place, number_shown, for_someone_else, anonymous,
                           contact_name, contact_email, contact_phone, word_pair, received_on, received_at, taken_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       returning id`,
      [
        receipt,
        source,
        report.words,
        report.callDate,
        report.place,
        report.numberShown,
        report.forSomeoneElse,
        report.anonymous,
        report.contact?.name ?? null,
        report.contact?.email ?? null,
        report.contact?.phone ?? null,
        wordPair,
        receivedOn,
        receivedAt,
        takenBy,
      ],
    );
    return one(rows).id;
  },

  async byId(id: string): Promise<ReportRow | null> {
    return (await db.rows<ReportRow>("select * from report where id = $1", [id]))[0] ?? null;
  },

  async byIds(ids: readonly string[]): Promise<ReportRow[]> {
    return db.rows<ReportRow>("select * from report where id = any ($1::bigint[]) order by id", [ids]);
  },

  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<ReportRow | null> {
    return (await db.rows<ReportRow>("select * from report where id = $1 for update", [id]))[0] ?? null;
  },

  async byReceipt(receipt: Receipt): Promise<ReportRow | null> {
    return (await db.rows<ReportRow>("select * from report where receipt = $1", [receipt]))[0] ?? null;
  },

  /** How many came from how many kinds of source, and how many gave the same way to reach them. */
  async sourcesOf(ids: readonly string[]): Promise<{ source: ReportSource; n: number }[]> {
    return db.rows("select source, count(*)::int as n from report where id = any ($1) group by 1 order by 2 desc, 1", [
      ids,
    ]);
  },

  /** How many of these reports cannot be told apart from another by who sent them: same e-mail address or phone. */
  async shareAContact(ids: readonly string[]): Promise<number> {
    const [row] = await db.rows<{ n: number }>(
      `select (count(*) - count(distinct lower(coalesce(contact_email, contact_phone))))::int as n
       from report where id = any ($1) and coalesce(contact_email, contact_phone) is not null`,
      [ids],
    );
    return row?.n ?? 0;
  },

  async countSince(at: Date): Promise<number> {
    return one(await db.rows<{ n: number }>("select count(*)::int as n from report where received_at > $1", [at])).n;
  },

  async count(states: readonly ReportState[]): Promise<number> {
    const rows = await db.rows<{ n: number }>(
      "select count(*)::int as n from report where state = any ($1) and erased_for is distinct from 'age'",
      [states],
    );
    return one(rows).n;
  },

  /** @param on the day on which an officer settled it; null: the program alone had to do with it */
  async setState(id: string, state: ReportState, on: Day | null): Promise<void> {
    await db.run("update report set state = $2, state_on = coalesce($3, state_on) where id = $1", [id, state, on]);
  },

  async setReader(id: string, reader: string): Promise<void> {
    await db.run("update report set reader = $2 where id = $1", [id, reader]);
  },

  async setChecked(id: string, checked: unknown, urgency: number): Promise<void> {
    await db.run("update report set checked = $2::text::jsonb, urgency = $3 where id = $1", [
      id,
      JSON.stringify(checked),
      urgency,
    ]);
  },

  /** @param pin null: the newest reading stands again */
  async pin(id: string, pin: { reading: string; over: string } | null): Promise<void> {
    await db.run("update report set pinned_reading = $2, pinned_over = $3 where id = $1", [
      id,
      pin?.reading ?? null,
      pin?.over ?? null,
    ]);
  },
});
