/** What is past its time: counted, and taken away so many rows at a time. What counts, and what went. */
import type { Day } from "@clearline/engine";
import type { KeptClass } from "../kept.ts";
import { type Db, one } from "./db.ts";
import {
  heldReports,
  REPORTS_DUE,
  type ReportClass,
  type RowClass,
  type Rule,
  RULES,
  WARNED,
} from "./keeping-rules.ts";

/** @property over the last day that is over, or the moment where the class counts by hours @property today in London */
export type Over = { over: Day | Date; today: Day };
export type KeepingRow = {
  class: string;
  kept: string | null;
  next: string | null;
  next_from: Day | null;
  told: number;
};
export type KeepingRun = { last_day: Day; wait_until: Day | null };
export type GoneRow = { class: KeptClass; day: Day; n: number };

const given = ({ over }: Over): string =>
  `given as (select $1::${over instanceof Date ? "timestamptz" : "date"} as over, $2::date as today)`;

export const keepingOn = (db: Db) => ({
  /** One at a time until the transaction ends: a command beside the nightly job waits for its batch. */
  async lock(): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtext('clearline-keeping'))");
  },

  async countRows(of: RowClass, when: Over): Promise<number> {
    let all = 0;
    for (const { table, due } of RULES[of]) {
      const rows = await db.rows<{ n: number }>(
        `with ${given(when)} select count(*)::int as n from ${table} t, given where given.today is not null and (${due})`,
        [when.over, when.today],
      );
      all += one(rows).n;
    }
    return all;
  },

  /** @returns how many were taken away; 0 when none is left that nobody has in hand */
  async takeRows(of: RowClass, when: Over, limit: number): Promise<number> {
    for (const rule of RULES[of]) {
      const n = await takeSome(db, rule, when, limit);
      if (n > 0) return n;
    }
    return 0;
  },

  async countReports(of: ReportClass, when: Over): Promise<number> {
    return one(
      await db.rows<{ n: number }>(`with ${given(when)} select count(*)::int as n ${dueReports(of)}`, [
        when.over,
        when.today,
      ]),
    ).n;
  },

  /** The next of them after a report, by number; each is held until the transaction ends. */
  async nextReports(
    of: ReportClass,
    when: Over,
    { after, limit }: { after: string; limit: number },
  ): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      `with ${given(when)} select r.id ${dueReports(of)} and r.id > $3 order by r.id limit $4 for update of r skip locked`,
      [when.over, when.today, after, limit],
    );
    return rows.map(({ id }) => id);
  },

  async standings(): Promise<KeepingRow[]> {
    return db.rows<KeepingRow>("select * from keeping");
  },
  async setStanding({ class: name, kept, next, next_from, told }: KeepingRow): Promise<void> {
    await db.run(
      `insert into keeping (class, kept, next, next_from, told) values ($1, $2, $3, $4, $5)
       on conflict (class) do update set kept = excluded.kept, next = excluded.next, next_from = excluded.next_from,
         told = excluded.told`,
      [name, kept, next, next_from, told],
    );
  },

  async lastRun(): Promise<KeepingRun | null> {
    return (await db.rows<KeepingRun>("select last_day, wait_until from keeping_run"))[0] ?? null;
  },
  async setRun({ last_day, wait_until }: KeepingRun): Promise<void> {
    await db.run(
      `insert into keeping_run (last_day, wait_until) values ($1, $2)
       on conflict (one) do update set last_day = excluded.last_day, wait_until = excluded.wait_until`,
      [last_day, wait_until],
    );
  },

  /** So many more went on this day. */
  async note(of: KeptClass, day: Day, n: number): Promise<void> {
    await db.run(
      `insert into keeping_done (class, day, n) values ($1, $2, $3)
       on conflict on constraint keeping_done_once do update set n = keeping_done.n + excluded.n`,
      [of, day, n],
    );
  },
  /** What went on each day, newest first. */
  async gone(limit: number): Promise<GoneRow[]> {
    return db.rows<GoneRow>("select class, day, n from keeping_done order by day desc, class limit $1", [limit]);
  },
});

const dueReports = (of: ReportClass): string =>
  `from given cross join report r left join (${WARNED}) warned on warned.report_id = r.id
   where r.erased_for is distinct from 'age' and r.received_on <= given.over and ${REPORTS_DUE[of]}
     and r.id not in (${heldReports("given.today")})`;

async function takeSome(
  db: Db,
  { table, due, set, first = [], instead }: Rule,
  when: Over,
  limit: number,
): Promise<number> {
  const byNumber = first.length > 0 || instead !== undefined;
  const found = await db.rows<{ at: string; id: string | null }>(
    `with ${given(when)} select t.ctid::text as at, ${byNumber ? "t.id" : "null"} as id from ${table} t, given
     where given.today is not null and (${due}) limit $3 for update of t skip locked`,
    [when.over, when.today, limit],
  );
  if (found.length === 0) return 0;
  const ids = found.map(({ id }) => id);
  for (const statement of first) await db.run(statement, [ids]);
  if (instead !== undefined) {
    await db.run(instead, [ids]);
    return found.length;
  }
  const rows = found.map(({ at }) => at);
  // Held since they were found, so that they are still where they were.
  await db.run(
    set === undefined
      ? `delete from ${table} where ctid = any ($1::text[]::tid[])`
      : `update ${table} set ${set} where ctid = any ($1::text[]::tid[])`,
    [rows],
  );
  return found.length;
}
