import { type Db, one } from "./db.ts";

/**
 * Who works on jobs now. Each runner holds an advisory lock on a connection of its own: when its process dies the lock
 * goes at once, and others can see that its jobs are free.
 */
export const runnersOn = (db: Db) => ({
  /** Takes a number and its lock, on this very connection. */
  async enter(): Promise<string> {
    // One statement: a row that others can see without its lock would be taken for a dead runner's.
    const rows = await db.rows<{ id: string }>(
      `with entered as (insert into job_runner default values returning id)
       select id, pg_advisory_lock(hashtext('clearline-runner'), id::int) from entered`,
    );
    return one(rows).id;
  },
  async setWorkers(id: string, workerIds: readonly string[]): Promise<void> {
    await db.run("update job_runner set worker_ids = $2 where id = $1", [id, workerIds]);
  },
  async leave(id: string): Promise<void> {
    await db.run("delete from job_runner where id = $1", [id]);
  },
  /**
   * Frees the jobs of runners that are no more.
   *
   * @returns how many runners were found dead
   */
  async freeJobsOfTheDead(): Promise<number> {
    const dead = await db.rows<{ id: string; worker_ids: string[] }>(
      `with gone as (
         select id from job_runner
         where not exists (
           select 1 from pg_locks l
           where l.locktype = 'advisory' and l.granted and l.database = (select oid from pg_database where datname = current_database())
             and l.classid = (hashtext('clearline-runner')::bigint & 4294967295)::oid and l.objid = job_runner.id::oid and l.objsubid = 2
         )
         for update skip locked)
       delete from job_runner using gone where job_runner.id = gone.id returning job_runner.id, job_runner.worker_ids`,
    );
    const workers = dead.flatMap(({ worker_ids }) => worker_ids);
    if (workers.length > 0) await db.rows("select graphile_worker.force_unlock_workers($1)", [workers]);
    return dead.length;
  },
});
