import type { Channel, ImpersonatedKind, Outcome, Receipt } from "@clearline/engine";
import { type Db, one } from "./db.ts";
import type { ReportRow, ReportState } from "./reports.ts";

/** A line of the queue: what an officer needs to choose the next report, without its words. */
export type QueueRow = Pick<
  ReportRow,
  "id" | "receipt" | "source" | "state" | "urgency" | "place" | "received_on" | "received_at" | "waiting_since"
> & {
  case_place: string | null;
  channel: Channel | null;
  impersonated_kind: ImpersonatedKind | null;
  impersonated_name: string | null;
  outcome: Outcome | null;
  series_id: string | null;
  series_name: string | null;
  assigned_to: string | null;
  assigned_name: string | null;
};

/** Of each harm, least first: whatever has waited since before this is late. */
export type LateBefore = readonly [Date, Date, Date];

/** What of the queue is asked for. What is left out narrows nothing. */
export type QueueFilter = {
  states: readonly ReportState[];
  /** Who has it in hand: one officer, or nobody. */
  whose?: { of: string } | "nobody";
  late?: LateBefore;
  /** How its name begins. */
  place?: string;
  kind?: ImpersonatedKind;
  /** Words that were said, or one report's receipt. */
  find?: { words: string } | { receipt: Receipt };
};

export type QueueOrder = "gravest" | "newest";

const LINES = `select r.id, r.receipt, r.source, r.state, r.urgency, r.place, r.received_on, r.received_at, r.waiting_since,
       c.place as case_place, c.channel, c.impersonated_kind, c.impersonated_name, c.outcome,
       s.id as series_id, s.name as series_name, r.assigned_to, o.name as assigned_name
from report r
left join case_fact c on c.report_id = r.id
left join series_member m on m.report_id = r.id
left join series s on s.id = m.series_id
left join officer o on o.id = r.assigned_to`;

const ORDER: Readonly<Record<QueueOrder, string>> = {
  gravest: "r.urgency desc, r.id",
  newest: "r.id desc",
};

export const queueOn = (db: Db) => ({
  /** The page's reports are chosen first, and what is shown of them is looked up for those alone. */
  async lines(
    filter: QueueFilter,
    { order = "gravest", limit, offset = 0 }: { order?: QueueOrder; limit: number; offset?: number },
  ): Promise<QueueRow[]> {
    const { sql, values } = chosen(filter);
    const n = values.length;
    return db.rows<QueueRow>(
      `${LINES}
       where r.id in (${sql} order by ${ORDER[order]} limit $${n + 1} offset $${n + 2})
       order by ${ORDER[order]}`,
      [...values, limit, offset],
    );
  },

  /** The same lines for reports that are known by number, in their order. */
  async linesOf(ids: readonly string[]): Promise<QueueRow[]> {
    return db.rows<QueueRow>(`${LINES} where r.id = any ($1) order by r.id`, [ids]);
  },

  async count(filter: QueueFilter): Promise<number> {
    const { sql, values } = chosen(filter);
    return one(await db.rows<{ n: number }>(`select count(*)::int as n from (${sql}) x`, values)).n;
  },
});

/** The pieces are ours and fixed; what was asked for goes in as parameters. */
function chosen({ states, whose, late, place, kind, find }: QueueFilter): { sql: string; values: unknown[] } {
  const values: unknown[] = [states];
  const given = (value: unknown): string => `$${values.push(value)}`;
  // What had its time is counted in series and shown nowhere by itself.
  const where = ["r.state = any ($1)", "r.erased_for is distinct from 'age'"];
  if (whose === "nobody") where.push("r.assigned_to is null");
  else if (whose) where.push(`r.assigned_to = ${given(whose.of)}`);
  if (late)
    where.push(
      `(${late.map((before, urgency) => `r.urgency = ${urgency} and r.waiting_since < ${given(before)}`).join(" or ")})`,
    );
  if (place !== undefined) where.push(`lower(c.place) like ${given(`${beginsWith(place)}%`)}`);
  if (kind !== undefined) where.push(`c.impersonated_kind = ${given(kind)}`);
  if (find && "receipt" in find) where.push(`r.receipt = ${given(find.receipt)}`);
  if (find && "words" in find) where.push(`w.words @@ websearch_to_tsquery('english', ${given(find.words)})`);
  return {
    sql: `select r.id from report r${place !== undefined || kind !== undefined ? " join case_fact c on c.report_id = r.id" : ""}${
      find && "words" in find ? " join report_words w on w.report_id = r.id" : ""
    } where ${where.join(" and ")}`,
    values,
  };
}

/** `%` and `_` are letters here. */
const beginsWith = (place: string): string => place.toLowerCase().replace(/[\\%_]/g, "\\$&");
