import type { Day, PutAwayReason, TipState } from "@clearline/engine";
import type { Db } from "./db.ts";

/** A sealed tip. Nothing tells when in its day it came, or from where. */
export type TipRow = {
  id: string;
  received_on: Day;
  /** An age file; null once it is deleted. */
  sealed: Buffer | null;
  state: TipState;
  closed_on: Day | null;
  put_away_why: PutAwayReason | null;
  report_id: string | null;
};
export type NewTip = { codeHash: Buffer; receivedOn: Day; sealed: Buffer; numbers: readonly Buffer[] };
export type TipLine = Omit<TipRow, "sealed"> & { is_kept: boolean };
/** What becomes of a tip with its step. */
export type TipChange = Pick<TipRow, "state" | "closed_on" | "put_away_why" | "report_id">;

const LINE = "id, received_on, state, closed_on, put_away_why, report_id, sealed is not null as is_kept";

export const tipsOn = (db: Db) => ({
  /** The same tip sent twice is one. @param numbers sealed, sorted, as many for each tip */
  async add({ codeHash, receivedOn, sealed, numbers }: NewTip): Promise<void> {
    await db.run(
      `with added as (
         insert into tip (code_hash, received_on, sealed) values ($1, $2, $3) on conflict (code_hash) do nothing returning id
       )
       insert into tip_number (tip_id, sealed) select added.id, value from added, unnest($4::bytea[]) value
       on conflict do nothing`,
      [codeHash, receivedOn, sealed, numbers],
    );
  },
  /** Tips not yet dealt with that have one of these values. */
  async naming(values: readonly Buffer[]): Promise<Pick<TipRow, "id">[]> {
    return db.rows<Pick<TipRow, "id">>(
      `select distinct t.id from tip t join tip_number n on n.tip_id = t.id
       where n.sealed = any ($1::bytea[]) and t.closed_on is null order by t.id`,
      [values],
    );
  },
  /** Takes out values under keys that are no more: those of tips that came before this day. */
  async forgetNumbers(before: Day): Promise<void> {
    await db.run("delete from tip_number n using tip t where t.id = n.tip_id and t.received_on < $1", [before]);
  },
  async stateByCode(codeHash: Buffer): Promise<TipState | null> {
    const [row] = await db.rows<{ state: TipState }>("select state from tip where code_hash = $1", [codeHash]);
    return row?.state ?? null;
  },
  async byId(id: string): Promise<TipRow | null> {
    const rows = await db.rows<TipRow>(
      "select id, received_on, sealed, state, closed_on, put_away_why, report_id from tip where id = $1",
      [id],
    );
    return rows[0] ?? null;
  },
  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<TipLine | null> {
    return (await db.rows<TipLine>(`select ${LINE} from tip where id = $1 for update`, [id]))[0] ?? null;
  },
  /** Those that wait by day, the oldest first; or the newest of those that are done. */
  async list({ done, limit }: { done: boolean; limit: number }): Promise<TipLine[]> {
    return db.rows<TipLine>(
      done
        ? `select ${LINE} from tip where closed_on is not null order by closed_on desc, id desc limit $1`
        : `select ${LINE} from tip where closed_on is null order by received_on, id limit $1`,
      [limit],
    );
  },
  async countWaiting(): Promise<number> {
    const [row] = await db.rows<{ n: number }>("select count(*)::int as n from tip where closed_on is null");
    return row?.n ?? 0;
  },
  async change(id: string, { state, closed_on, put_away_why, report_id }: TipChange): Promise<void> {
    await db.run("update tip set state = $2, closed_on = $3, put_away_why = $4, report_id = $5 where id = $1", [
      id,
      state,
      closed_on,
      put_away_why,
      report_id,
    ]);
  },
  /**
   * Writes yesterday's tips anew, all in one transaction: PostgreSQL keeps with each row the number of the transaction
   * that wrote it, and beside other rows that number would tell the hour.
   */
  async forgetHour(before: Day): Promise<void> {
    await db.run("update tip set received_on = received_on where received_on between $1::date - 7 and $1::date - 1", [
      before,
    ]);
  },
});
