import { type Db, one } from "./db.ts";
import type { DeliveryKind } from "./delivery-row.ts";

export type WebhookRow = {
  id: string;
  url: string;
  /** Who it is for; empty where nobody said. */
  name: string;
  made_at: Date;
  tested_at: Date | null;
  paused_at: Date | null;
  ended_at: Date | null;
  secret_no: number;
  /** The secret before it signs too: for a day after there is a new one. */
  keeps_old_secret: boolean;
};
/** With how its last try went, and how much waits for it. */
export type WebhookSeen = WebhookRow & { tried_at: Date | null; tried_error: string | null; waiting: number };
/** @property error null where it was taken */
export type WebhookTry = { at: Date; event: "test" | DeliveryKind; warning_id: string | null; error: string | null };

const ROW = `w.*, coalesce(w.rotated_at > now() - interval '1 day', false) as keeps_old_secret`;
const MOST_TRIES_KEPT = 50;

export const webhooksOn = (db: Db) => ({
  /** Null where the address is known already. */
  async add(url: string, name: string): Promise<WebhookRow | null> {
    const [made] = await db.rows<{ id: string }>(
      "insert into webhook (url, name) values ($1, $2) on conflict (url) where ended_at is null do nothing returning id",
      [url, name],
    );
    return made ? this.byId(made.id) : null;
  },
  async byId(id: string): Promise<WebhookRow | null> {
    return (await db.rows<WebhookRow>(`select ${ROW} from webhook w where id = $1`, [id]))[0] ?? null;
  },
  /** Those that were ended last. */
  async list(): Promise<WebhookSeen[]> {
    return db.rows<WebhookSeen>(
      `select ${ROW}, t.at as tried_at, t.error as tried_error,
              (select count(*)::int from delivery d
               where d.channel = 'webhook' and d.state = 'waiting' and d.webhook_id = w.id) as waiting
       from webhook w
       left join lateral (select at, error from webhook_try where webhook_id = w.id order by id desc limit 1) t on true
       order by w.ended_at is not null, w.id`,
    );
  },
  /** How many are told of a warning that goes out now. */
  async countWorking(): Promise<number> {
    const rows = await db.rows<{ n: number }>(
      "select count(*)::int as n from webhook where tested_at is not null and ended_at is null",
    );
    return one(rows).n;
  },
  async tested(id: string): Promise<void> {
    await db.run("update webhook set tested_at = now() where id = $1", [id]);
  },
  /** @returns it with its new secret's number, or null where it has ended */
  async rotate(id: string): Promise<WebhookRow | null> {
    const changed = await db.run(
      "update webhook set secret_no = secret_no + 1, rotated_at = now() where id = $1 and ended_at is null",
      [id],
    );
    return changed === 1 ? this.byId(id) : null;
  },
  /** False where it is so already, or has ended. */
  async pause(id: string): Promise<boolean> {
    const sql = "update webhook set paused_at = now() where id = $1 and paused_at is null and ended_at is null";
    return (await db.run(sql, [id])) === 1;
  },
  async resume(id: string): Promise<boolean> {
    const sql = "update webhook set paused_at = null where id = $1 and paused_at is not null and ended_at is null";
    return (await db.run(sql, [id])) === 1;
  },
  /** False when it has ended already. */
  async end(id: string): Promise<boolean> {
    return (await db.run("update webhook set ended_at = now() where id = $1 and ended_at is null", [id])) === 1;
  },
  /** Keeps how a try went, of the last few. */
  async noteTry(id: string, { event, warning_id, error }: Omit<WebhookTry, "at">): Promise<void> {
    await db.run("insert into webhook_try (webhook_id, event, warning_id, error) values ($1, $2, $3, $4)", [
      id,
      event,
      warning_id,
      error,
    ]);
    await db.run(
      `delete from webhook_try where webhook_id = $1
         and id <= (select id from webhook_try where webhook_id = $1 order by id desc offset $2 limit 1)`,
      [id, MOST_TRIES_KEPT],
    );
  },
  /** Newest first. */
  async lastTries(id: string): Promise<WebhookTry[]> {
    return db.rows<WebhookTry>(
      "select at, event, warning_id, error from webhook_try where webhook_id = $1 order by id desc limit 20",
      [id],
    );
  },
});
