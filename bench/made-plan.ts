/**
 * What it takes to plan a warning's messages: a row for each subscriber whom it reaches, by the shapes that they chose,
 * their kinds and their quiet hours. One more for every four lies outside: finding who does not get it is paid for too.
 */
import { readFileSync } from "node:fs";
import type pg from "pg";
import type { WarningContent } from "@clearline/engine";
import { approveWarning } from "../packages/server/src/actions/approve-warning.ts";
import { releaseWarnings } from "../packages/server/src/actions/release-warnings.ts";
import { submitWarning } from "../packages/server/src/actions/step-warning.ts";
import { draftOf, fitContent, type TestDeps, testDeps } from "../packages/server/src/actions/test-support.ts";
import { endHolds } from "../packages/server/src/database/test-support.ts";

/**
 * @property database_cpu_seconds what the database's processes worked for it: what it takes where nothing else runs
 * @property database_mb most private memory that one process of the database held meanwhile; null where that is not seen
 * @property own_mb most that this process held
 */
type Planned = {
  receivers: number;
  plan_seconds: number;
  database_cpu_seconds: number | null;
  database_mb: number | null;
  own_mb: number;
};

export async function planFor(receivers: number): Promise<Planned> {
  const made = await testDeps();
  try {
    await fill(made.owner, receivers);
    return await measure(made, receivers);
  } finally {
    await made.close();
  }
}

const AT_ONCE = 50_000;

/** Kilometres on the flat map: near Sevenoaks, and every fifth 300 further east. */
async function fill(owner: pg.Pool, receivers: number): Promise<void> {
  const all = Math.ceil(receivers * 1.25);
  for (let from = 0; from < all; from += AT_ONCE) {
    await owner.query(
      `insert into subscriber (channel, address, token, confirmed_at, around, within, kinds, quiet_from, quiet_until, push_key, push_secret)
       select case when isPush then 'push' else 'email' end,
              case when isPush then 'https://push.example/' || n else 'r' || n || '@example.org' end, 't' || n, now(),
              case when n % 6 < 4 and (n % 12 > 0 or n % 5 = 4) then circle(point(x, y), 8) end,
              case when n % 6 >= 4 then polygon(box(point(x - 4, y - 4), point(x + 4, y + 4))) end,
              case when n % 7 = 0 then array['call', 'text'] end,
              case when isPush then '21:00'::time end, case when isPush then '08:00'::time end,
              case when isPush then 'key' end, case when isPush then 'secret' end
       from (select n, 145 + (n % 5) / 4 * 300 + n % 17 as x, 5695 + n % 19 as y, n % 4 = 0 as isPush
             from generate_series($1::int, $2::int) n) made`,
      [from, Math.min(from + AT_ONCE, all) - 1],
    );
  }
  await owner.query("vacuum analyze subscriber");
}

/** Some 50 km across, with as many corners as a county's simplified boundary has. */
const COUNTY: WarningContent["polygon"] = Array.from({ length: 101 }, (_, i) => {
  const angle = (2 * Math.PI * (i % 100)) / 100;
  return [51.27 + 0.22 * Math.cos(angle), 0.19 + 0.36 * Math.sin(angle)] as const;
});

async function measure({ deps, pool, owner, officer }: TestDeps, receivers: number): Promise<Planned> {
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  const id = await draftOf(deps, ali, { ...fitContent(deps), polygon: COUNTY, kinds: ["call"] });
  await submitWarning(deps, ali, id);
  await approveWarning(deps, bo, id, { areaTyped: deps.site.areaName });
  await endHolds(owner);
  const { rows: processes } = await pool.query<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database()",
  );
  const worked = (): number => processes.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
  const before = worked();
  let [database, own] = [0, 0];
  const watch = setInterval(() => {
    for (const { pid } of processes) database = Math.max(database, privateMb(pid));
    own = Math.max(own, process.memoryUsage().rss / 1e6);
  }, 50);
  const start = performance.now();
  await releaseWarnings(deps);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const { rows } = await pool.query<{ n: number }>("select count(*)::int as n from delivery");
  if (rows[0]?.n !== receivers) throw new Error(`${rows[0]?.n} were planned, ${receivers} are reached`);
  return {
    receivers,
    plan_seconds: Number(seconds.toFixed(2)),
    database_cpu_seconds: database === 0 ? null : Number((worked() - before).toFixed(2)),
    database_mb: database === 0 ? null : Math.round(database),
    own_mb: Math.round(own),
  };
}

/** What a process holds for itself alone, by Linux's account; 0 where there is none. */
function privateMb(pid: number): number {
  try {
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Processor time of a process, in the hundredths of a second that Linux counts; 0 where nobody does. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
