import type { Receipt } from "@clearline/engine";
import type { Db } from "./db.ts";

export type CallBackState = "open" | "spoke" | "not-needed";
export type CallBackRow = {
  id: string;
  report_id: string;
  due_at: Date;
  agreed_by: string;
  agreed_at: Date;
  tries: number;
  state: CallBackState;
  done_by: string | null;
  done_at: Date | null;
};
/** A line of the list: the number itself stays with the report. */
export type CallBackLine = CallBackRow & { receipt: Receipt; agreed_by_name: string; done_by_name: string | null };

const LINE = `select b.*, r.receipt, a.name as agreed_by_name, d.name as done_by_name
  from call_back b
  join report r on r.id = b.report_id
  join officer a on a.id = b.agreed_by
  left join officer d on d.id = b.done_by`;

export const callBacksOn = (db: Db) => ({
  async add(b: Pick<CallBackRow, "report_id" | "due_at" | "agreed_by" | "agreed_at">): Promise<void> {
    await db.run("insert into call_back (report_id, due_at, agreed_by, agreed_at) values ($1, $2, $3, $4)", [
      b.report_id,
      b.due_at,
      b.agreed_by,
      b.agreed_at,
    ]);
  },
  async ofReport(reportId: string): Promise<CallBackLine | null> {
    return (await db.rows<CallBackLine>(`${LINE} where b.report_id = $1`, [reportId]))[0] ?? null;
  },
  /** Soonest first. */
  async open(limit: number): Promise<CallBackLine[]> {
    return db.rows<CallBackLine>(`${LINE} where b.state = 'open' order by b.due_at, b.id limit $1`, [limit]);
  },
  /** Latest first. */
  async done(limit: number): Promise<CallBackLine[]> {
    return db.rows<CallBackLine>(`${LINE} where b.state <> 'open' order by b.done_at desc, b.id desc limit $1`, [
      limit,
    ]);
  },
  async countOpen(): Promise<number> {
    const [row] = await db.rows<{ n: number }>("select count(*)::int as n from call_back where state = 'open'");
    return row?.n ?? 0;
  },
  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<CallBackRow | null> {
    return (await db.rows<CallBackRow>("select * from call_back where id = $1 for update", [id]))[0] ?? null;
  },
  async save({ id, due_at, tries, state, done_by, done_at }: CallBackRow): Promise<void> {
    await db.run("update call_back set due_at = $2, tries = $3, state = $4, done_by = $5, done_at = $6 where id = $1", [
      id,
      due_at,
      tries,
      state,
      done_by,
      done_at,
    ]);
  },
});
