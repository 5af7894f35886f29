import { type Db, one } from "./db.ts";

export type WebhookRow = { id: string; url: string; made_at: Date; tested_at: Date | null; ended_at: Date | null };

export const webhooksOn = (db: Db) => ({
  /** The one there is where the address is known already. */
  async add(url: string): Promise<WebhookRow> {
    await db.run("insert into webhook (url) values ($1) on conflict (url) where ended_at is null do nothing", [url]);
    return one(await db.rows<WebhookRow>("select * from webhook where url = $1 and ended_at is null", [url]));
  },
  async byId(id: string): Promise<WebhookRow | null> {
    return (await db.rows<WebhookRow>("select * from webhook where id = $1", [id]))[0] ?? null;
  },
  async list(): Promise<WebhookRow[]> {
    return db.rows<WebhookRow>("select * from webhook order by id");
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
  /** False when it has ended already. */
  async end(id: string): Promise<boolean> {
    return (await db.run("update webhook set ended_at = now() where id = $1 and ended_at is null", [id])) === 1;
  },
});
