import type { Db } from "./db.ts";

export const settingsOn = (db: Db) => ({
  async all(): Promise<Record<string, unknown>> {
    const rows = await db.rows<{ name: string; value: unknown }>("select name, value from setting");
    return Object.fromEntries(rows.map((row) => [row.name, row.value]));
  },
  async get(name: string): Promise<unknown> {
    return (await db.rows<{ value: unknown }>("select value from setting where name = $1", [name]))[0]?.value ?? null;
  },
  async changedAt(name: string): Promise<Date | null> {
    const rows = await db.rows<{ changed_at: Date }>("select changed_at from setting where name = $1", [name]);
    return rows[0]?.changed_at ?? null;
  },
  async set(name: string, value: unknown, officerId: string | null): Promise<void> {
    await db.run(
      `insert into setting (name, value, changed_by) values ($1, $2::text::jsonb, $3)
       on conflict (name) do update set value = excluded.value, changed_by = excluded.changed_by, changed_at = now()`,
      [name, JSON.stringify(value), officerId],
    );
  },
});
