import { type Db, one } from "./db.ts";

/** A living runner has told its workers long before, and tells them again and again. */
const STRAY_SECONDS = 30;

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
   * Frees the jobs of runners that are no more. What a process asked for before it was killed may still be done after it
   * was found dead: so jobs that are held by nobody who is known are freed as well, after half a minute.
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
    const unlock = async (ids: readonly string[]): Promise<void> => {
      if (ids.length > 0) await db.rows("select graphile_worker.force_unlock_workers($1)", [ids]);
    };
    await unlock(workers);
    const strays = await db.rows<{ locked_by: string }>(
      `select distinct locked_by from graphile_worker.jobs
       where locked_at < now() - make_interval(secs => $1)
         and not exists (select 1 from job_runner where locked_by = any(worker_ids))`,
      [STRAY_SECONDS],
    );
    await unlock(strays.map(({ locked_by }) => locked_by));
    return dead.length + strays.length;
  },
});
