import type { Db } from "./db.ts";

/** Every task and what it is given. `jobs/` maps each name to an action. */
export type Tasks = {
  "read-report": { reportId: string };
  "link-report": { reportId: string };
  "reread-reports": { rereadingId: string };
  "relink-reports": { relinkingId: string };
  "scan-surges": Record<string, never>;
  "release-warnings": Record<string, never>;
  "alarm-officers": Record<string, never>;
  "deliver-warnings": Record<string, never>;
  "send-confirmation": { subscriberId: string };
  "welcome-device": { subscriberId: string };
  "send-change-code": { subscriberId: string };
  "ask-person": { personId: string };
  "ask-contact": { contactId: string };
  "ask-renewal": { personId: string };
  "tell-contacts": { personId: string };
  "say-contacts-ended": { personId: string };
  "tend-contacts": Record<string, never>;
  tidy: Record<string, never>;
  keep: Record<string, never>;
};
export type TaskName = keyof Tasks;

/** Jobs with a higher number are taken after all that are due with a lower one. */
const LATER = 10;

export const jobsOn = (db: Db) => ({
  /**
   * Queues a job in the same transaction as the change that needs it, so that neither can happen without the other.
   * @param options `key`: a waiting job of this key is replaced, not doubled. `delaySeconds`: not before then, or when
   * the waiting one is due; without it at once, though the waiting one be due tomorrow.
   * `later`: after everything else that is due.
   */
  async add<Name extends TaskName>(
    name: Name,
    payload: Tasks[Name],
    { key, delaySeconds = 0, later = false }: { key?: string; delaySeconds?: number; later?: boolean } = {},
  ): Promise<void> {
    await db.run(
      `select graphile_worker.add_job($1, $2::text::json, run_at => now() + make_interval(secs => $4), job_key => $3,
                                      job_key_mode => $6, max_attempts => 12, priority => $5)`,
      [
        name,
        JSON.stringify(payload),
        key ?? null,
        delaySeconds,
        later ? LATER : 0,
        delaySeconds === 0 ? "replace" : "preserve_run_at",
      ],
    );
  },

  /** How many jobs are waiting or running. `due`: only those whose time has come. Jobs that gave up do not count. */
  async waiting({ due = false }: { due?: boolean } = {}): Promise<number> {
    const [row] = await db.rows<{ n: number }>(
      "select count(*)::int as n from graphile_worker.jobs where attempts < max_attempts and (not $1 or run_at <= now())",
      [due],
    );
    return row?.n ?? 0;
  },

  /** Whether a job of this name is due that nobody has begun. */
  async isDue(name: TaskName): Promise<boolean> {
    const rows = await db.rows(
      "select 1 from graphile_worker.jobs where task_identifier = $1 and attempts < max_attempts and run_at <= now() and locked_at is null limit 1",
      [name],
    );
    return rows.length > 0;
  },
});
